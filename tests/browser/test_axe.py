"""No page has a fault that axe-core can find, by WCAG 2.2 or by best practice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from kinds import KINDS, both_languages, path_of
from playwright.sync_api import Page, expect

EVERYTHING = {
    "runOnly": {
        "type": "tag",
        # All tags that axe-core has but that of level AAA, whose one rule on our pages asks a contrast of 7:1.
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"],
    },
    "resultTypes": ["violations"],
}
COLORS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
"""All that darkness can change."""

VIEWS = (
    ("light", 1280, EVERYTHING),
    ("light", 360, EVERYTHING),
    ("dark", 1280, COLORS),
    ("dark", 360, COLORS),
)


@pytest.mark.parametrize("lang", both_languages)
def test_no_page_has_a_fault(visit: Callable[..., Page], address: str) -> None:
    assert find_faults(visit(address)) == set()


@pytest.mark.parametrize(("kind", "lang"), [(kind, both_languages[n % 2]) for n, kind in enumerate(KINDS)])
def test_no_page_of_a_city_with_every_field_filled_has_a_fault(
    visit: Callable[..., Page], example_home: str, example_site: Path, kind: str, lang: str
) -> None:
    assert find_faults(visit(example_home + path_of(example_site, kind, lang))) == set()


@pytest.mark.parametrize("path", ["products/ishino-omotenashi-tray/", "en/products/ishino-omotenashi-tray/"])
def test_sources_that_are_bare_links_are_far_enough_apart(
    visit: Callable[..., Page], home: str, path: str
) -> None:
    page = visit(home + path)
    expect(page.locator(".sources li > a:only-child").nth(2)).to_be_visible()
    assert find_faults(page) == set()


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


def test_answers_while_one_types_have_no_fault(visit: Callable[..., Page], home: str) -> None:
    page = visit(home)
    page.locator("search-box input").fill("補助")
    expect(page.locator("search-box [role=option]").first).to_be_visible()
    assert find_faults(page) == set()


@pytest.mark.parametrize("asked", ["?q=補助", "?q=zzzzzz"])
def test_what_the_search_finds_and_what_it_does_not_has_no_fault(
    visit: Callable[..., Page], home: str, asked: str
) -> None:
    page = visit(f"{home}search/{asked}")
    expect(page.locator("[data-part=said]")).not_to_be_empty()
    assert find_faults(page) == set()


@pytest.mark.parametrize("path", ["list/", "compare/", "en/compare/"])
def test_records_that_were_chosen_have_no_fault(visit: Callable[..., Page], home: str, path: str) -> None:
    page = visit(f"{home}{path}?r=programs/product-development,programs/startup-network")
    expect(page.locator(":is(.saved__name, thead th) a").first).to_be_visible()
    assert find_faults(page) == set()


def test_opened_parts_have_no_fault(visit: Callable[..., Page], home: str) -> None:
    for path in ("policy/", "calendar/", "programs/"):
        page = visit(home + path)
        page.evaluate("document.querySelectorAll('details').forEach((it) => (it.open = true))")
        assert find_faults(page) == set()


def find_faults(page: Page) -> set[tuple[str, int, str, str]]:
    """Return where `page` has which fault, light and dark, wide and narrow."""
    return {
        (scheme, width, violation["id"], target)
        for scheme, width, options in VIEWS
        for violation in _violations(page, scheme, width, options)
        for target in (str(node["target"]) for node in violation["nodes"])
    }


def _violations(page: Page, scheme: str, width: int, options: dict) -> list[dict]:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    return Axe().run(page, options=options).response["violations"]


def test_a_fault_would_be_found(visit: Callable[..., Page], home: str) -> None:
    page = visit(home)
    page.evaluate("document.querySelector('h1').style.color = 'light-dark(#eee, #222)'")
    page.evaluate("document.querySelector('.brand').style.cssText = 'font-size: 4px; min-height: 0'")
    page.evaluate(
        "document.querySelector('main').append(document.querySelector('.top__nav').cloneNode(true))"
    )
    found = {(scheme, fault) for scheme, _, fault, _ in find_faults(page)}
    assert {("light", "color-contrast"), ("dark", "color-contrast"), ("light", "landmark-unique")} <= found
