"""No page has a fault that axe-core can find, by WCAG 2.2 or by best practice."""

from collections.abc import Callable, Sequence

import pytest
from faults import LOOKS, NARROW_DARK, OPPOSITE, WIDE, Look, find_faults
from kinds import KINDS, ONCE, TYPICAL, both_languages
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]


@pytest.mark.parametrize(("kind", "lang"), [page for page in ONCE if page[0] in TYPICAL])
def test_no_typical_page_has_a_fault(visit: Visit, address: str) -> None:
    assert find_faults(visit(address), [WIDE]) == set()


@pytest.mark.parametrize("lang", both_languages)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.slow
def test_no_page_has_a_fault_in_any_look(visit: Visit, address: str, kind: str, lang: str) -> None:
    """Every kind of page in one language in all looks; in the other in two that have nothing in common."""
    assert find_faults(visit(address), LOOKS if (kind, lang) in ONCE else OPPOSITE) == set()


@pytest.mark.parametrize(
    ("kind", "lang", "looks"),
    [
        *((kind, lang, (NARROW_DARK,)) for kind, lang in ONCE if kind in TYPICAL),
        *(pytest.param(kind, lang, OPPOSITE, marks=pytest.mark.slow) for kind, lang in ONCE),
    ],
)
def test_no_page_of_a_city_with_every_field_filled_has_a_fault(
    visit: Visit, example_address: str, looks: Sequence[Look]
) -> None:
    assert find_faults(visit(example_address), looks) == set()


@pytest.mark.parametrize("path", ["products/ishino-omotenashi-tray/", "en/products/ishino-omotenashi-tray/"])
@pytest.mark.slow
def test_sources_that_are_bare_links_are_far_enough_apart(
    visit: Visit, home: str, path: str, looks: Sequence[Look]
) -> None:
    page = visit(home + path)
    expect(page.locator(".sources li > a:only-child").nth(2)).to_be_visible()
    assert find_faults(page, looks) == set()


@pytest.mark.parametrize("asked", ["?cost=6000000&who=1", "?cost=three"])
@pytest.mark.slow
def test_what_a_script_answers_has_no_fault(
    visit: Visit, home: str, asked: str, looks: Sequence[Look]
) -> None:
    page = visit(f"{home}programs/product-development/{asked}")
    expect(page.locator("#estimate-said")).not_to_be_empty()
    assert find_faults(page, looks) == set()


@pytest.mark.parametrize("lang", both_languages)
def test_a_line_sheet_with_products_has_no_fault(
    visit: Visit, home: str, lang: str, looks: Sequence[Look]
) -> None:
    prefix = "en/" if lang == "en" else ""
    page = visit(
        f"{home}{prefix}list/sheet/?records=products/yamato-awa-ponzu,products/ishino-omotenashi-tray"
    )
    expect(page.locator(".sheet__letter")).to_have_count(2)
    assert find_faults(page, looks) == set()


def test_answers_while_one_types_have_no_fault(visit: Visit, home: str, looks: Sequence[Look]) -> None:
    page = visit(home)
    page.locator("search-box input").fill("補助")
    expect(page.locator("search-box [role=option]").first).to_be_visible()
    assert find_faults(page, looks) == set()


@pytest.mark.parametrize("asked", ["?q=補助", "?q=zzzzzz"])
@pytest.mark.slow
def test_what_the_search_finds_and_what_it_does_not_has_no_fault(
    visit: Visit, home: str, asked: str, looks: Sequence[Look]
) -> None:
    page = visit(f"{home}search/{asked}")
    expect(page.locator("[data-part=said]")).not_to_be_empty()
    assert find_faults(page, looks) == set()


@pytest.mark.parametrize("path", ["list/", "compare/", "en/compare/"])
@pytest.mark.slow
def test_records_that_were_chosen_have_no_fault(
    visit: Visit, home: str, path: str, looks: Sequence[Look]
) -> None:
    page = visit(f"{home}{path}?r=programs/product-development,programs/startup-network")
    expect(page.locator(":is(.saved__name, thead th) a").first).to_be_visible()
    assert find_faults(page, looks) == set()


@pytest.mark.parametrize("path", ["policy/", "calendar/", "programs/"])
@pytest.mark.slow
def test_opened_parts_have_no_fault(visit: Visit, home: str, path: str, looks: Sequence[Look]) -> None:
    page = visit(home + path)
    page.evaluate("document.querySelectorAll('details').forEach((it) => (it.open = true))")
    assert find_faults(page, looks) == set()


def test_a_fault_would_be_found(visit: Visit, home: str) -> None:
    page = visit(home)
    page.evaluate("document.querySelector('h1').style.color = 'light-dark(#eee, #222)'")
    page.evaluate("document.querySelector('.brand').style.cssText = 'font-size: 4px; min-height: 0'")
    page.evaluate(
        "document.querySelector('main').append(document.querySelector('.top__nav').cloneNode(true))"
    )
    found = {(scheme, fault) for scheme, _, fault, _ in find_faults(page, (WIDE, NARROW_DARK))}
    assert {("light", "color-contrast"), ("dark", "color-contrast"), ("light", "landmark-unique")} <= found
