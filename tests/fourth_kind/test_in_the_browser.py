"""Scripts are given the kinds as data: a kind that they do not know is narrowed, kept and found."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import browse, served
from playwright.sync_api import Page, expect


@pytest.fixture(scope="module")
def home(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield f"{address}en/"


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browse() as browser:
        yield browser.new_page()


def test_a_reader_narrows_the_list_keeps_an_event_and_finds_it_again(page: Page, home: str) -> None:
    page.goto(f"{home}events/?theme=people")
    cards = page.locator(".list__main [data-record]:visible")
    expect(cards).to_have_count(1)
    star = page.locator("star-button[data-star='events/export-evening'] button")
    star.click()
    expect(star).to_have_attribute("aria-pressed", "true")
    page.goto(f"{home}list/")
    expect(page.locator("[data-kind='events'] .saved__name")).to_have_text("Evening on Exports")


def test_a_reader_compares_events(page: Page, home: str) -> None:
    page.goto(f"{home}compare/?r=events/spring-fair,events/export-evening")
    for place in ("The Hirosaka green", "The training hall"):
        expect(page.locator("main table").first).to_contain_text(place)


def test_a_reader_finds_the_events_by_the_search(page: Page, home: str) -> None:
    page.goto(f"{home}search/?q=exports&kind=events")
    hit = page.locator("[data-record='events/export-evening']")
    expect(hit).to_contain_text("Events")
    expect(hit.locator("star-button button")).to_be_visible()
