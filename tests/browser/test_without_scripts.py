"""Everything is on the page before any script runs."""

from collections.abc import Callable

from playwright.sync_api import Page

Visit = Callable[..., Page]


# What scripts add to work with is marked; all else they must leave as it was.
WITHOUT_TOOLS = "document.querySelectorAll('[data-tool]').forEach(it => it.remove())"


def _words(page: Page) -> list[str]:
    page.evaluate(WITHOUT_TOOLS)
    return page.locator("body").inner_text().split()


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
