"""The status of an application follows the clock of the reader, read as in Japan."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.words import load_words

OPENS, CLOSES = "2026-10-01", "2027-02-26"  # of the program `trade-fairs` of the sample
MOMENTS = [
    ("2026-09-30T14:59:59Z", "upcoming"),
    ("2026-09-30T15:00:00Z", "open"),
    ("2027-01-26T14:59:59Z", "open"),
    ("2027-01-26T15:00:00Z", "closing-soon"),
    ("2027-02-25T15:00:00Z", "last-day"),
    ("2027-02-26T14:59:59Z", "last-day"),
    ("2027-02-26T15:00:00Z", "closed"),
]
Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def say() -> dict[str, Any]:
    words, _ = load_words(Project(ROOT, "/"))
    return {lang: words[lang]["status"] for lang in words}


@pytest.mark.parametrize("zone", [pytest.param("Asia/Tokyo", marks=pytest.mark.slow), "America/Los_Angeles"])
def test_the_status_turns_at_midnight_in_japan(visit: Visit, sample_home: str, say: Any, zone: str) -> None:
    page = visit(f"{sample_home}en/programs/trade-fairs/", timezone_id=zone)
    shown = page.locator("#deadline deadline-status")
    assert (shown.get_attribute("data-opens"), shown.get_attribute("data-closes")) == (OPENS, CLOSES)
    for now, status in MOMENTS:
        page.clock.set_fixed_time(now)
        page.reload()
        expect(shown).to_have_text(say["en"][status])
        expect(shown.locator(".status")).to_have_class(f"status status--{status}")


def test_a_day_that_has_ended_in_japan_is_still_young_in_los_angeles(
    visit: Visit, sample_home: str, say: Any
) -> None:
    elsewhere = {"now": "2027-02-26T15:00:00Z", "timezone_id": "America/Los_Angeles"}
    page = visit(f"{sample_home}programs/trade-fairs/", **elsewhere)
    assert page.evaluate("new Date().getDate()") == 26
    expect(page.locator("#deadline deadline-status")).to_have_text(say["ja"]["closed"])


def test_the_words_of_a_day_turn_with_its_status(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}en/programs/", now="2027-02-26T14:59:59Z")
    day = page.locator("[data-record='programs/trade-fairs'] time").first
    expect(day).not_to_contain_text("ended")
    page.clock.set_fixed_time("2027-02-26T15:00:00Z")
    page.reload()
    expect(day).to_have_text("ended 26 February 2027 (Fri)")


@pytest.mark.slow
def test_what_to_do_after_the_deadline_shows_when_it_has_passed(visit: Visit, sample_home: str) -> None:
    page = visit(f"{sample_home}programs/trade-fairs/", now="2027-02-26T15:00:00Z")
    advice = page.locator("#deadline [data-when=closed]")
    expect(advice).to_be_visible()
    page.clock.set_fixed_time("2027-02-26T14:59:59Z")
    page.reload()
    expect(page.locator("#deadline .status--last-day")).to_be_visible()
    expect(advice).to_be_hidden()


def test_every_status_of_a_page_is_renewed(visit: Visit, sample_home: str, say: Any) -> None:
    page = visit(f"{sample_home}programs/trade-fairs/", now="2028-01-01T00:00:00Z")
    shown = page.locator("deadline-status[data-type=deadline]")
    assert shown.count() > 2
    expect(shown).to_have_text([say["ja"]["closed"]] * shown.count())


@pytest.mark.slow
def test_cards_are_renewed_too(visit: Visit, sample_home: str, say: Any) -> None:
    page = visit(f"{sample_home}programs/", now="2028-01-01T00:00:00Z")
    card = page.locator("[data-record='programs/trade-fairs'] deadline-status")
    expect(card).to_have_text(say["ja"]["closed"])
    at_any_time = page.locator("[data-record='programs/expert-visits'] deadline-status")
    expect(at_any_time).to_have_text(say["ja"]["earlier-terms"])
    expect(at_any_time).to_have_attribute("data-status", "earlier-terms")


@pytest.mark.slow
def test_a_result_of_the_search_stands_as_the_list_says(visit: Visit, home: str) -> None:
    listed = _statuses(visit(f"{home}programs/"))
    page = visit(f"{home}search/?q=補助金")
    expect(page.locator("main [data-record^='programs/']").first).to_be_visible()
    found = _statuses(page)
    assert "earlier-terms" in found.values()
    assert found == {record: listed[record] for record in found}


def _statuses(page: Page) -> dict[str, str]:
    """Return the status of every program on a page that shows one."""
    rows = page.eval_on_selector_all(
        "main [data-record^='programs/']:has([data-status])",
        "all => all.map(one => [one.dataset.record, one.querySelector('[data-status]').dataset.status])",
    )
    return dict(rows)


@pytest.mark.slow
def test_conditions_end_at_midnight_in_japan(visit: Visit, sample_home: str, say: Any) -> None:
    page = visit(f"{sample_home}programs/expert-visits/", now="2027-03-31T14:59:59Z")
    shown, notice = page.locator("#deadline deadline-status"), page.locator("[data-over]")
    advice = page.locator("#deadline [data-when=earlier-terms]")
    expect(shown).to_have_attribute("data-status", "rolling")
    expect(notice).to_be_hidden()
    page.clock.set_fixed_time("2027-03-31T15:00:00Z")
    page.reload()
    expect(shown).to_have_text(say["ja"]["earlier-terms"])
    expect(notice).to_be_visible()
    expect(advice).to_be_visible()


def test_the_home_page_shows_as_open_only_what_is_open_on_the_readers_day(
    visit: Visit, sample_home: str
) -> None:
    page = visit(sample_home, now="2027-02-26T14:59:59Z")
    now = page.locator("#now [data-record]")
    expect(now).to_have_count(2)
    page.clock.set_fixed_time("2027-02-26T15:00:00Z")
    page.reload()
    expect(now).to_have_count(1)
    expect(now).to_have_attribute("data-record", "programs/expert-visits")
    page.clock.set_fixed_time("2027-03-31T15:00:00Z")
    page.reload()
    expect(now).to_have_count(0)
    expect(page.locator("#now [data-none]")).to_be_visible()
