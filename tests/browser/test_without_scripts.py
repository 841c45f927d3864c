"""Everything is on the page before any script runs."""

from collections.abc import Callable

import pytest
from kinds import KINDS, SERVED_BY_SCRIPTS, TYPICAL
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

NEEDS_SCRIPTS = {"programs/check"}
"""Pages that offer more with scripts; each has a test of its own for what it says without."""


REMOVE = "names => document.querySelectorAll(names).forEach(it => it.remove())"


def _words(page: Page) -> list[str]:
    """Return what a page says, less what only scripts can do and what it says where there are none."""
    page.evaluate(REMOVE, f"{SERVED_BY_SCRIPTS}, open-now, noscript, [data-tool]")
    return page.locator("body").inner_text().split()


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(kind, marks=() if kind in TYPICAL else pytest.mark.slow)
        for kind in KINDS
        if kind not in NEEDS_SCRIPTS
    ],
)
def test_a_page_says_the_same_without_scripts(visit: Visit, address: str) -> None:
    told = _words(visit(address))
    assert len(told) > 20
    assert _words(visit(address, java_script_enabled=False)) == told


def test_without_scripts_nothing_is_offered_that_needs_them(visit: Visit, home: str) -> None:
    scripted, plain = visit(home), visit(home, java_script_enabled=False)
    for page in (scripted, plain):
        page.get_by_role("button", name="メニュー").click()
    for name in ("theme-switch button", "saved-count a", "star-button button >> nth=0"):
        expect(scripted.locator(name)).to_be_visible()
        expect(plain.locator(name)).not_to_be_visible()


@pytest.mark.parametrize("path", ["list/", "compare/"])
def test_pages_that_need_scripts_say_so_and_show_another_way(visit: Visit, home: str, path: str) -> None:
    page = visit(f"{home}en/{path}", java_script_enabled=False)
    said = page.locator("noscript")
    expect(said.locator(".notice")).to_contain_text("JavaScript")
    said.get_by_role("link", name="Support").click()
    expect(page).to_have_url(f"{home}en/programs/")


def test_without_scripts_the_device_decides_on_the_brightness(visit: Visit, home: str) -> None:
    grounds = {
        visit(home, java_script_enabled=False, color_scheme=scheme)
        .locator("body")
        .evaluate("it => getComputedStyle(it).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert len(grounds) == 2


def test_a_link_in_the_head_unfolds_the_text_in_easy_japanese(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/foreign-staff-japanese/", java_script_enabled=False)
    text = page.locator("#easy-text")
    expect(text).not_to_be_visible()
    page.locator(".easy__way").click()
    expect(text).to_be_in_viewport()
    expect(text.locator("ruby", has_text="会社").first).to_be_visible()
