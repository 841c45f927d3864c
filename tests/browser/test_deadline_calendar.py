"""The calendar follows the day it is in Japan, on any reader's clock."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.words import load_words

# Days of the sample: 2026-04-01, 09-30, 10-01, 2027-01-29 and 02-26; its site is built on 2026-11-21.
ZONES = ["Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"]
Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def say() -> Any:
    return load_words(Project(ROOT, "/"))[0]["ja"]


def _months(page: Page, name: str) -> list[str]:
    months = page.locator(f"[data-months={name}] > [data-month]")
    return months.evaluate_all("all => all.map(it => it.dataset.month)")


def _marked(page: Page) -> Locator:
    return page.locator("[data-month]:has(.month__now:not([hidden]))")


@pytest.mark.parametrize("zone", ZONES)
def test_a_month_begins_and_ends_at_midnight_in_japan(visit: Visit, sample_home: str, zone: str) -> None:
    page = visit(f"{sample_home}calendar/", now="2026-12-31T14:59:59Z", timezone_id=zone)
    expect(_marked(page)).to_have_count(0)
    page.clock.set_fixed_time("2026-12-31T15:00:00Z")
    page.reload()
    expect(_marked(page)).to_have_attribute("data-month", "2027-01")
    page.clock.set_fixed_time("2027-01-31T14:59:59Z")
    page.reload()
    expect(_marked(page)).to_have_attribute("data-month", "2027-01")
    page.clock.set_fixed_time("2027-01-31T15:00:00Z")
    page.reload()
    expect(_marked(page)).to_have_attribute("data-month", "2027-02")
    assert _months(page, "ahead") == ["2027-02"]
    assert _months(page, "past") == ["2027-01", "2026-10", "2026-09", "2026-04"]


@pytest.mark.slow
def test_what_could_be_applied_for_at_any_time_moves_when_its_conditions_end(
    visit: Visit, sample_home: str
) -> None:
    page = visit(f"{sample_home}calendar/", now="2027-03-31T14:59:59Z")
    group = page.locator("[data-undated]:has([data-record='programs/expert-visits'])")
    expect(group).to_have_attribute("data-undated", "rolling")
    expect(page.locator("[data-undated=earlier-terms]")).to_be_hidden()
    emptied, chip = page.locator("[data-undated=rolling]"), page.locator(".jump a[href='#rolling']")
    expect(emptied.locator("small [data-count]")).to_have_text("1")
    expect(chip).to_contain_text("1")
    page.clock.set_fixed_time("2027-03-31T15:00:00Z")
    page.reload()
    expect(group).to_have_attribute("data-undated", "earlier-terms")
    expect(group).to_be_visible()
    expect(group.locator("small [data-count]")).to_have_text("1")
    expect(page.locator(".jump a[href='#earlier-terms']")).to_contain_text("1")
    expect(emptied).to_be_hidden()
    expect(chip).to_be_hidden()


@pytest.mark.parametrize("zone", ZONES)
def test_the_status_of_a_day_turns_at_midnight_in_japan(
    visit: Visit, sample_home: str, say: Any, zone: str
) -> None:
    page = visit(f"{sample_home}calendar/", now="2027-02-26T14:59:59Z", timezone_id=zone)
    badge = page.locator(".day:has(time[datetime='2027-02-26']) deadline-status")
    expect(badge).to_have_text(say["status"]["last-day"])
    page.clock.set_fixed_time("2027-02-26T15:00:00Z")
    page.reload()
    expect(badge).to_have_text(say["status"]["closed"])


@pytest.mark.slow
def test_a_reader_before_the_day_of_the_build_finds_the_months_in_order(
    visit: Visit, sample_home: str
) -> None:
    page = visit(f"{sample_home}calendar/", now="2026-09-15T12:00:00+09:00")
    expect(_marked(page)).to_have_attribute("data-month", "2026-09")
    assert _months(page, "ahead") == ["2026-09", "2026-10", "2027-01", "2027-02"]
    assert _months(page, "past") == ["2026-04"]


@pytest.mark.slow
def test_when_all_days_are_over_the_page_says_so_and_shows_them(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}calendar/")
    expect(page.locator("[data-none]")).to_be_hidden()
    expect(page.locator("[data-months=past]")).to_be_hidden()
    page.clock.set_fixed_time("2027-03-01T00:00:00+09:00")
    page.reload()
    expect(page.locator("[data-none]")).to_be_visible()
    expect(page.locator("[data-month='2027-02']")).to_be_visible()


@pytest.mark.slow
def test_months_that_are_over_unfold_by_keyboard(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}calendar/")
    page.locator(".past summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-month='2026-04']")).to_be_visible()


def test_without_scripts_the_day_of_the_build_counts(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}calendar/", java_script_enabled=False)
    assert page.locator("[data-months=ahead] [data-month]").count() == 2
    assert page.locator("[data-months=past] [data-month]").count() == 3
    expect(page.locator("[data-month='2027-01']")).to_be_visible()


def test_a_program_with_a_day_ahead_gives_it_as_a_file(visit: Visit, sample_home: str, say: Any) -> None:
    page = visit(f"{sample_home}programs/trade-fairs/")
    with page.expect_download() as download:
        page.get_by_role("link", name=say["calendar"]["put"]).click()
    assert download.value.suggested_filename == "deadline.ics"


@pytest.mark.slow
def test_an_office_is_found_by_its_anchor(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}contacts/#support-centre")
    office = page.locator("#support-centre")
    expect(office).to_be_in_viewport()
    expect(office.locator("a[href='tel:+81762200002']")).to_be_visible()
