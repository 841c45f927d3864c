"""Everything is on the page before any script runs."""

from collections.abc import Callable

import pytest
from kinds import KINDS
from playwright.sync_api import Page

Visit = Callable[..., Page]

NEEDS_SCRIPTS = {"programs/check"}
"""Pages that offer more with scripts; each has a test of its own for what it says without."""


SCRIPTED = ("cost-estimate",)
"""Tools that only a script can serve; they are hidden without it."""


def _words(page: Page) -> list[str]:
    for tool in SCRIPTED:
        page.evaluate("name => document.querySelectorAll(name).forEach(it => it.remove())", tool)
    return page.locator("body").inner_text().split()


@pytest.mark.parametrize("kind", [it for it in KINDS if it not in NEEDS_SCRIPTS])
def test_a_page_says_the_same_without_scripts(visit: Visit, address: str) -> None:
    told = _words(visit(address))
    assert len(told) > 20
    assert _words(visit(address, java_script_enabled=False)) == told


def test_without_scripts_nothing_is_offered_that_needs_them(visit: Visit, home: str) -> None:
    assert visit(home).locator("theme-switch button").is_visible()
    assert not visit(home, java_script_enabled=False).locator("theme-switch button").is_visible()


def test_without_scripts_the_device_decides_on_the_brightness(visit: Visit, home: str) -> None:
    grounds = {
        visit(home, java_script_enabled=False, color_scheme=scheme)
        .locator("body")
        .evaluate("it => getComputedStyle(it).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert len(grounds) == 2
