"""The other language has the same page in the same state."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from saving import FAIRS, KEEPS_NOTHING, SOY, VISITS, listed, star, store, stored

Visit = Callable[..., Page]

SWITCH = "language-switch a"

PAGES = ("", "programs/", "products/", "programs/trade-fairs/", "search/", "list/", "compare/", "calendar/")
PAGES_WITHOUT_ELEMENTS = ("glossary/", "about/", "makers/", "products/register/")
TYPICAL = {"", "programs/", "search/", "compare/", "glossary/"}
"""Pages that differ most; the others are for those who have time."""


def _switch(page: Page) -> None:
    """Follow the switch and wait for the other page, so that nothing is asked of the page that goes."""
    left = page.url
    page.locator(SWITCH).click()
    page.wait_for_url(lambda address: address != left)


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, marks=() if path in TYPICAL else pytest.mark.slow)
        for path in (*PAGES, *PAGES_WITHOUT_ELEMENTS)
    ],
)
def test_every_page_takes_its_query_and_its_place_along(visit: Visit, sample_home: str, path: str) -> None:
    page = visit(f"{sample_home}en/{path}?q=a%26b&sort=name#content")
    _switch(page)
    page.wait_for_url(f"{sample_home}{path}?*")
    assert page.url.partition("?")[2].startswith("q=a%26b")
    assert page.url.endswith("#content")
    _switch(page)
    page.wait_for_url(f"{sample_home}en/{path}?q=a%26b*#content")


def test_a_list_that_was_narrowed_by_hand_is_the_same_list(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/")
    page.locator(".option input").first.check()
    shown = page.locator("[data-record]:visible").evaluate_all("its => its.map(it => it.dataset.record)")
    asked = page.url.partition("?")[2]
    assert asked
    expect(page.locator(SWITCH)).to_have_attribute("href", f"{sample_home}programs/?{asked}")
    _switch(page)
    page.wait_for_url(f"{sample_home}programs/?{asked}")
    expect(page.locator(".chip").first).to_be_visible()
    assert (
        page.locator("[data-record]:visible").evaluate_all("its => its.map(it => it.dataset.record)") == shown
    )
    page.go_back()
    page.wait_for_url(f"{sample_home}en/programs/?{asked}")
    page.go_back()
    page.wait_for_url(f"{sample_home}en/programs/")


def test_a_question_is_asked_again(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/search/")
    page.locator("#q-page").fill("soy")
    page.wait_for_url("**/?q=soy")
    _switch(page)
    page.wait_for_url(f"{sample_home}search/?q=soy")
    expect(page.locator(f"[data-record='{SOY}']").first).to_be_visible()


def test_a_shared_list_is_the_same_list(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/list/")
    store(page, VISITS)
    page.goto(f"{sample_home}en/list/?r={FAIRS},{SOY}")
    assert listed(page) == [FAIRS, SOY]
    _switch(page)
    page.wait_for_url(f"{sample_home}list/?r={FAIRS},{SOY}")
    assert listed(page) == [FAIRS, SOY]
    assert stored(page) == VISITS


def test_records_that_are_compared_stay_and_so_does_the_box(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/compare/?r={FAIRS},{VISITS}")
    page.get_by_label("Differences only").check()
    _switch(page)
    page.wait_for_url(f"{sample_home}compare/?r={FAIRS},{VISITS}")
    expect(page.get_by_label("違うところだけ")).to_be_checked()
    expect(page.locator("thead th").nth(1)).to_be_visible()


@pytest.mark.parametrize(
    "script", ["", pytest.param(KEEPS_NOTHING, marks=pytest.mark.slow)], ids=["kept", "blocked"]
)
@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("programs/", "#q-top"),
        ("list/sheet/?records=products/amber-soy", "[name=_message]"),
        ("list/sheet/?records=products/amber-soy", "[name=amber-soy]"),
        ("programs/trade-fairs/", "cost-estimate input"),
    ],
)
def test_what_was_typed_goes_along(
    visit: Visit, sample_home: str, path: str, field: str, script: str
) -> None:
    page = visit()
    page.add_init_script(script.replace("localStorage", "sessionStorage"))
    page.add_init_script(script)
    page.goto(f"{sample_home}en/{path}")
    typed = "12" if field == "[name=amber-soy]" else "twelve, or so"
    page.locator(field).fill(typed)
    _switch(page)
    page.wait_for_url(f"{sample_home}{path}*")
    expect(page.locator(field)).to_have_value(typed)
    expect(page.locator("[role=listbox]:visible")).to_have_count(0)
    page.goto(f"{sample_home}en/{path}")
    _switch(page)
    page.wait_for_url(f"{sample_home}{path}*")


@pytest.mark.slow
def test_a_second_tab_has_the_state_and_the_first_keeps_its_own(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/search/?q=soy")
    with page.context.expect_page() as opened:
        page.locator(SWITCH).click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_url(f"{sample_home}search/?q=soy")
    expect(page).to_have_url(f"{sample_home}en/search/?q=soy")
    expect(page.locator("#q-page")).to_have_value("soy")


@pytest.mark.slow
def test_a_list_that_cannot_be_stored_goes_along_too(visit: Visit, sample_home: str) -> None:
    page = visit()
    page.add_init_script(KEEPS_NOTHING)
    page.goto(f"{sample_home}en/programs/")
    star(page, VISITS)
    _switch(page)
    pressed = page.locator(f"star-button[data-star='{VISITS}'] button[aria-pressed=true]")
    expect(pressed).to_be_visible()
    page.reload()
    expect(pressed).to_be_visible()
    page.locator("saved-count > a").click()
    assert listed(page) == [VISITS]


def test_without_scripts_the_switch_leads_to_the_same_page(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/", java_script_enabled=False)
    _switch(page)
    expect(page).to_have_url(f"{sample_home}programs/")
