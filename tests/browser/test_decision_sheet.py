"""The first screen of a program: how much, am I in, until when, whom to call."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
SALES = "programs/overseas-sales/"
BARE = """() => {
  const [bar, seen] = [document.querySelector('.act'), document.activeElement].map(it => it.getBoundingClientRect());
  return document.activeElement.closest('.act') !== null || seen.bottom <= bar.top || seen.top >= bar.bottom;
}"""


def test_the_questions_are_answered_in_place_by_the_rules_of_the_check(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/{SALES}")
    found = page.locator("[data-found]")
    expect(found).to_be_hidden()
    page.get_by_label("Location").select_option(value="none")
    expect(found).to_contain_text("Does not fit")
    expect(found).to_contain_text("Not met: Location")
    expect(page).to_have_url(re.compile(r"\?place=none$"))
    page.get_by_label("Location").select_option(value="main-office")
    expect(found).to_contain_text("May fit")


def test_answers_go_along_to_the_whole_check_and_come_with_a_link(visit: Visit, home: str) -> None:
    page = visit(f"{home}{SALES}?place=main-office")
    expect(page.locator("[data-rule=place]")).to_have_attribute("data-result", "met")
    page.locator(".decide__on").click()
    page.wait_for_url("**/programs/check/?*place=main-office*")
    expect(page.locator("input[name=place][value=main-office]")).to_be_checked()


@pytest.mark.slow
def test_a_month_that_cannot_be_read_is_told(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/{SALES}?since=last+spring")
    expect(page.locator("[data-found]")).to_contain_text("could not be read")


def test_without_scripts_the_conditions_stand_and_no_control_is_dead(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/{SALES}", java_script_enabled=False)
    rows = page.locator(".decide__row")
    expect(rows.first).to_be_visible()
    expect(page.locator(".decide :is(select, input, button):visible")).to_have_count(0)
    expect(page.locator(".decide__phone a")).to_have_attribute("href", re.compile("^tel:"))
    expect(page.get_by_role("link", name="Email", exact=True)).to_have_attribute(
        "href", re.compile("^mailto:")
    )


def test_an_address_that_names_a_course_unfolds_it(visit: Visit, home: str) -> None:
    page = visit(f"{home}{SALES}#course-trade-fair")
    expect(page.locator("#course-trade-fair .offers")).to_be_visible()
    expect(page.locator("#course-foreign-language-website .offers")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.slow
def test_the_thumb_bar_covers_neither_focus_nor_the_end_of_the_page(
    visit: Visit, home: str, width: int
) -> None:
    page = visit(home + SALES, width=width, height=740)
    hidden = []
    for _ in range(45):
        page.keyboard.press("Tab")
        if not page.evaluate(BARE):
            hidden.append(page.evaluate("document.activeElement.outerHTML.slice(0, 90)"))
    assert hidden == []
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    last = page.locator(".foot p, .foot li").last.bounding_box()
    bar = page.locator(".act").bounding_box()
    assert last
    assert bar
    assert last["y"] + last["height"] <= bar["y"]


@pytest.mark.slow
def test_on_a_low_screen_as_at_200_percent_the_bar_stands_in_the_page(visit: Visit, home: str) -> None:
    page = visit(home + SALES, width=640, height=400)
    assert page.locator(".act").evaluate("it => getComputedStyle(it).position") == "static"


@pytest.mark.slow
def test_beside_the_text_the_sheet_stays_in_sight(visit: Visit, home: str) -> None:
    page = visit(home + SALES)
    page.evaluate("scrollTo(0, 1500)")
    expect(page.locator(".decide")).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("most", [3, pytest.param(None, marks=pytest.mark.slow)], ids=["longest", "all"])
def test_a_program_is_printed_unfolded_on_one_page(
    visit: Visit, home: str, site: Path, most: int | None
) -> None:
    page = visit()
    files = [file for file in site.glob("programs/*/index.html") if file.parent.name != "check"]
    for file in sorted(files, key=lambda file: file.stat().st_size, reverse=True)[:most]:
        page.goto(f"{home}programs/{file.parent.name}/")
        pdf = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1, file.parent.name
