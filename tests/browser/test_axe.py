"""No page has a fault that axe-core can find under WCAG 2.2 A and AA."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from kinds import both_languages
from playwright.sync_api import Page, expect

OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize("lang", both_languages)
def test_no_page_has_a_fault(visit: Callable[..., Page], address: str) -> None:
    assert find_faults(visit(address)) == set()


@pytest.mark.parametrize("path", ["", "products/", "en/products/lighthouse-lamp/", "programs/fair-winds/"])
def test_no_page_of_a_city_with_every_field_filled_has_a_fault(
    visit: Callable[..., Page], example_home: str, path: str
) -> None:
    assert find_faults(visit(example_home + path)) == set()


@pytest.mark.parametrize("asked", ["?cost=6000000&who=1", "?cost=three"])
def test_what_a_script_answers_has_no_fault(visit: Callable[..., Page], home: str, asked: str) -> None:
    page = visit(f"{home}programs/product-development/{asked}")
    expect(page.locator("#estimate-said")).not_to_be_empty()
    assert find_faults(page) == set()


@pytest.mark.parametrize("lang", both_languages)
def test_a_line_sheet_with_products_has_no_fault(visit: Callable[..., Page], home: str, lang: str) -> None:
    prefix = "en/" if lang == "en" else ""
    page = visit(
        f"{home}{prefix}list/sheet/?records=products/yamato-awa-ponzu,products/ishino-omotenashi-tray"
    )
    expect(page.locator(".sheet__letter")).to_have_count(2)
    assert find_faults(page) == set()


def find_faults(page: Page) -> set[tuple[str, int, str, str]]:
    """Return where `page` has which fault, light and dark, wide and narrow."""
    return {
        (scheme, width, violation["id"], target)
        for scheme in ("light", "dark")
        for width in (1280, 360)
        for violation in _violations(page, scheme, width)
        for target in (str(node["target"]) for node in violation["nodes"])
    }


def _violations(page: Page, scheme: str, width: int) -> list[dict]:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    return Axe().run(page, options=OPTIONS).response["violations"]


def test_a_fault_would_be_found(visit: Callable[..., Page], home: str) -> None:
    page = visit(home)
    page.evaluate("document.querySelector('h1').style.color = '#eee'")
    page.evaluate("document.querySelector('.brand').style.cssText = 'font-size: 4px; min-height: 0'")
    assert "color-contrast" in {violation["id"] for violation in _violations(page, "light", 1280)}
