"""A visit concerns the visitor and this site; nobody else is asked, and nothing goes wrong."""

import gzip
from collections.abc import Callable

from kinds import typical_kinds
from playwright.sync_api import Page, Response, expect

FIRST_VISIT_KIB = 130
REPORT = """document.addEventListener("securitypolicyviolation",
  event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))"""


class Watch:
    """What a page asks for, what comes back, and what goes wrong."""

    def __init__(self, page: Page) -> None:
        self.asked: list[str] = []
        self.wrong: list[str] = []
        self.came: list[Response] = []
        page.add_init_script(REPORT)
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("requestfailed", lambda request: self.wrong.append(f"failed: {request.url}"))
        page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        page.on(
            "console",
            lambda message: self.wrong.append(message.text) if message.type in {"error", "warning"} else None,
        )
        page.on("response", lambda response: self.came.append(response))  # noqa: PLW0108  # Playwright takes no builtin

    def weights(self) -> dict[str, float]:
        return {response.url: len(gzip.compress(response.body(), mtime=0)) / 1024 for response in self.came}


@typical_kinds
def test_a_first_visit_asks_this_site_only_for_little_and_nothing_goes_wrong(
    visit: Callable[..., Page], address: str, home: str, kind: str
) -> None:
    page = visit()
    watch = Watch(page)
    answer = page.goto(address)
    expect(page.locator(":not(:defined)")).to_have_count(0)  # every script has come
    page.wait_for_load_state("networkidle")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert answer is not None
    assert answer.status == (404 if kind == "missing" else 200)
    assert {url for url in watch.asked if not url.startswith(home)} == set()
    # Chromium reports the answer 404 itself, as it should.
    assert [text for text in watch.wrong if kind != "missing" or "404" not in text] == []
    weights = watch.weights()
    assert len(weights) > 3
    assert sum(weights.values()) <= FIRST_VISIT_KIB, weights


def test_a_breach_of_the_policy_would_be_found(visit: Callable[..., Page], home: str) -> None:
    page = visit()
    watch = Watch(page)
    page.goto(home)
    with page.expect_console_message(lambda message: message.text.startswith("policy: script-src")):
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: '1'}))")
    assert watch.wrong


def test_nothing_is_kept_about_a_visitor(visit: Callable[..., Page], home: str) -> None:
    page = visit(home)
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
