"""The reader types a planned cost, and the page of a program says what it comes to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from kinds import both_languages, record_files
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
PRODUCTS = "en/programs/product-development/"
SALES = "en/programs/overseas-sales/"


def _box(page: Page) -> Any:
    return page.locator("cost-estimate")


def _unfolded(page: Page) -> Page:
    """Show the amounts one by one, which are folded below the largest.

    A press might fall between two answers, of which the second takes the place of the first.
    """
    _box(page).locator("details.estimate__parts").evaluate("it => (it.open = true)")
    return page


def _amounts(page: Page, course: str) -> list[str]:
    """Return the amounts said for a course, in the order of its table."""
    rows = _box(page).locator(f"h4:has([href='#course-{course}']) + ul .estimate__amount")
    return rows.all_text_contents()


@pytest.mark.parametrize(
    ("lang", "typed", "said"),
    [
        ("", "250万円", "費用が250万円のとき、受けられる額は最大100万円です。"),
        ("", "１，０００，００１", "費用が100万1円のとき、受けられる額は最大50万円です。"),
        ("en/", "2.5 million", "For a cost of ¥2.5 million, you may get up to ¥1 million."),
    ],
)
def test_the_most_is_said_as_one_types(visit: Visit, home: str, lang: str, typed: str, said: str) -> None:
    page = visit(f"{home}{lang}programs/overseas-sales/")
    page.locator("#estimate-cost").press_sequentially(typed)
    expect(page.locator("#estimate-said")).to_have_text(said)


def test_each_offer_has_its_amount_and_the_rule_that_decides(visit: Visit, home: str) -> None:
    page = visit(f"{home}{SALES}?cost=1200000")
    expect(page.locator("#estimate-said")).not_to_be_empty()
    assert _amounts(page, "trade-fair") == ["¥500,000", "¥600,000", "¥600,000"]
    assert _amounts(page, "foreign-language-website") == ["¥300,000"]
    rows = _box(page).locator("li")
    expect(rows.nth(0)).to_contain_text("1/2 of ¥1.2 million is ¥600,000, cut to the limit of ¥500,000.")
    expect(rows.nth(0)).to_contain_text("You pay ¥700,000")
    expect(rows.nth(0).locator(".tag")).to_have_text("At the limit")
    expect(rows.nth(1).locator(".tag")).to_have_text("By the rate")


@pytest.mark.slow
def test_a_cost_that_is_too_small_for_a_course_is_told_why(visit: Visit, home: str) -> None:
    page = visit(f"{home}{SALES}?cost=299999")
    row = _box(page).locator("h4:has([href='#course-foreign-language-website']) + ul li")
    expect(row).to_contain_text("Paid only if the eligible cost is at least ¥300,000.")
    expect(row.locator(".tag")).to_have_text("Below the minimum cost")


@pytest.mark.slow
def test_several_years_come_to_no_more_than_their_common_limit(visit: Visit, home: str) -> None:
    page = visit(f"{home}{PRODUCTS}?cost=6000000")
    row = _box(page).locator("li").nth(1)
    expect(row).to_contain_text("each of 2 fiscal years: ¥5 million in all (you pay ¥7 million).")
    expect(row).to_contain_text("cut to the limit over all years")


@pytest.mark.slow
def test_a_limit_says_what_the_cost_is_taken_for(visit: Visit, home: str) -> None:
    page = visit(f"{home}en/programs/digital-reskilling/?cost=8000")
    expect(_box(page).locator("li").first).to_contain_text("1/2 of ¥8,000 (for one person) is ¥4,000")


@pytest.mark.slow
def test_a_fixed_sum_stays_fixed(visit: Visit, home: str) -> None:
    page = visit(f"{home}programs/kagayaki-brand/?cost=100000")
    row = _box(page).locator("li").first
    expect(row).to_contain_text("20万円")
    expect(row.locator(".tag")).to_have_text("定額")
    expect(row.locator(".estimate__own")).to_have_count(0)


def test_who_one_is_sorts_out_the_offers_and_hides_none_for_good(visit: Visit, home: str) -> None:
    page = _unfolded(visit(f"{home}{PRODUCTS}?cost=3000000"))
    expect(_box(page).locator("li")).to_have_count(13)
    page.locator("#estimate-who").select_option("Micro firms")
    expect(_box(page).locator("li:visible")).to_have_count(3)
    expect(_box(page).locator("li").first).to_contain_text("Any firm")
    page.locator(".estimate__others summary").click()
    expect(_box(page).locator("li:visible")).to_have_count(13)
    page.locator("#estimate-cost").fill("4m")
    expect(page.locator("#estimate-said")).to_contain_text("¥4 million")
    expect(_box(page).locator("li:visible")).to_have_count(13)  # what was unfolded stays so


@pytest.mark.slow
def test_there_is_no_question_who_one_is_where_it_changes_nothing(visit: Visit, home: str) -> None:
    page = visit(home + SALES)
    expect(page.locator("#estimate-cost")).to_be_visible()
    expect(page.locator("#estimate-who")).to_have_count(0)


@pytest.mark.slow
def test_what_cannot_be_read_gets_a_message_and_stays(visit: Visit, home: str) -> None:
    page = visit(home + SALES)
    cost = page.locator("#estimate-cost")
    cost.fill("<b>three</b>")
    cost.press("Tab")
    expect(page.locator("#estimate-said")).to_contain_text("“<b>three</b>” could not be read")
    expect(cost).to_have_value("<b>three</b>")
    expect(cost).to_have_attribute("aria-invalid", "true")
    cost.fill("300000")
    expect(page.locator("#estimate-said")).to_contain_text("¥300,000")
    expect(cost).to_have_attribute("aria-invalid", "false")


def test_an_estimate_can_be_sent_and_brings_no_step_back(visit: Visit, home: str) -> None:
    page = visit(home + PRODUCTS)
    steps = page.evaluate("history.length")
    page.locator("#estimate-cost").fill("300万")
    page.locator("#estimate-who").select_option(index=2)
    page.wait_for_url("**/?cost=3000000&who=2")
    assert page.evaluate("history.length") == steps
    received = visit(page.url)
    expect(received.locator("#estimate-cost")).to_have_value("3,000,000")
    expect(received.locator("#estimate-who")).to_have_value("2")
    expect(received.locator("#estimate-said")).to_have_text(page.locator("#estimate-said").inner_text())
    page.locator("#estimate-cost").fill("")
    page.wait_for_url("**/?who=2")


@pytest.mark.parametrize("asked", ["?cost=&who=99", "?cost=x&who=options", "?who=-1"])
@pytest.mark.slow
def test_an_address_with_nonsense_does_no_harm(visit: Visit, home: str, asked: str) -> None:
    page = visit()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{home}{PRODUCTS}{asked}")
    page.locator("#estimate-cost").fill("3000000")
    _unfolded(page)
    expect(_box(page).locator("li:visible")).to_have_count(13)
    assert wrong == []


def test_without_scripts_the_table_says_all(visit: Visit, home: str) -> None:
    page = visit(home + SALES, java_script_enabled=False)
    expect(_box(page)).to_be_hidden()
    page.locator("#course-trade-fair summary").click()
    expect(page.locator("#course-trade-fair .offers")).to_be_visible()


@pytest.mark.parametrize("lang", both_languages)
def test_the_question_stands_where_a_part_of_a_cost_is_paid_and_nowhere_else(site: Path, lang: str) -> None:
    asked = {
        file.parent.name
        for file in record_files(site, "programs", lang)
        if "<cost-estimate" in file.read_text(encoding="utf-8")
    }
    assert asked == {
        "overseas-sales",
        "product-development",
        "kagayaki-brand",
        "manufacturer-reskilling",
        "digital-reskilling",
        "foreign-staff-japanese",
        "scholarship-repayment",
    }


@pytest.mark.slow
def test_on_paper_there_is_an_estimate_only_if_one_was_made(visit: Visit, home: str) -> None:
    page = visit(home + SALES)
    expect(_box(page)).to_be_visible()
    page.emulate_media(media="print")
    expect(_box(page)).to_be_hidden()
    page.emulate_media(media="screen")
    page.locator("#estimate-cost").fill("3000000")
    expect(_box(page).locator("li").first).to_be_attached()
    page.emulate_media(media="print")
    expect(_box(page).locator("li").first).to_be_visible()


@pytest.mark.slow
def test_an_answer_fits_a_small_screen(visit: Visit, home: str) -> None:
    page = _unfolded(visit(f"{home}{PRODUCTS}?cost=123456789012", width=360))
    expect(_box(page).locator("li")).to_have_count(13)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 360
