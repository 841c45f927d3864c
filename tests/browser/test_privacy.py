"""A visit concerns the visitor and this site; nobody else is asked, and nothing goes wrong."""

from collections.abc import Callable

import pytest
from kinds import both_languages
from playwright.sync_api import Page

REPORT = """document.addEventListener("securitypolicyviolation",
  event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"""


@pytest.mark.parametrize("lang", both_languages)
def test_a_visit_asks_this_site_only_and_nothing_goes_wrong(
    visit: Callable[..., Page], address: str, home: str, kind: str
) -> None:
    page = visit()
    asked, wrong = _watch(page)
    answer = page.goto(address)
    page.mouse.wheel(0, 100_000)
    page.wait_for_load_state("networkidle")
    assert answer is not None
    assert answer.status == (404 if kind == "missing" else 200)
    assert {url for url in asked if not url.startswith(home)} == set()
    if kind == "missing":  # Chromium reports the answer 404 itself, as it should
        wrong = [text for text in wrong if "404" not in text]
    assert wrong == []


def _watch(page: Page) -> tuple[list[str], list[str]]:
    """Return what is asked for and what goes wrong, as lists that grow."""
    asked: list[str] = []
    wrong: list[str] = []
    page.add_init_script(REPORT)
    page.on("request", lambda request: asked.append(request.url))
    page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("response", lambda it: wrong.append(f"{it.status} {it.url}") if it.status >= 400 else None)
    page.on("console", lambda it: wrong.append(it.text) if it.type in {"error", "warning"} else None)
    return asked, wrong


def test_a_breach_of_the_policy_would_be_found(visit: Callable[..., Page], home: str) -> None:
    page = visit()
    _, wrong = _watch(page)
    page.goto(home)
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: '1'}))")
    assert any("policy: script-src" in text for text in wrong)


def test_nothing_is_kept_about_a_visitor(visit: Callable[..., Page], home: str) -> None:
    page = visit(home)
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
