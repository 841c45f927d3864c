"""The two front doors: what an owner finds in Japanese, and what a buyer finds in English."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]

SECTIONS = "its => its.map(it => it.getAttribute('aria-labelledby').replace('-name', ''))"


def _sections(page: Page) -> list[str]:
    return page.locator("main section[aria-labelledby]").evaluate_all(SECTIONS)


def test_owners_are_asked_first_and_buyers_see_things_first(visit: Visit, home: str) -> None:
    assert _sections(visit(home))[:2] == ["questions", "now"]
    assert _sections(visit(f"{home}en/"))[:3] == ["things", "makers", "buying"]


@pytest.mark.parametrize("script", [True, False], ids=["scripts", "no-scripts"])
def test_the_questions_lead_to_answers(visit: Visit, home: str, *, script: bool) -> None:
    page = visit(home, java_script_enabled=script)
    addresses = page.locator(".wish").evaluate_all("its => its.map(it => it.href)")
    assert len(addresses) >= 5
    page.goto(next(address for address in addresses if "theme=people" in address))
    expect(page.locator("#people")).to_be_in_viewport()
    if script:
        page.goto(next(address for address in addresses if "search/" in address))
        expect(page.locator("search-page [data-record]").first).to_be_visible()


def test_what_is_open_is_counted_by_the_clock_of_the_reader(visit: Visit, sample_home: str) -> None:
    page = visit(sample_home)
    number = page.locator("[data-count=now]")
    before = number.inner_text()
    assert int(before) >= 1
    page.clock.set_fixed_time("2036-01-01T12:00:00+09:00")
    page.reload()
    expect(number).to_have_text("0")
    expect(page.locator("#now [data-none]")).to_be_visible()
    plain = visit(sample_home, java_script_enabled=False)
    expect(plain.locator("[data-count=now]")).to_have_text(before)


def test_the_folding_screen_leads_to_what_it_shows(visit: Visit, example_home: str) -> None:
    page = visit(f"{example_home}en/")
    leaves = page.locator(".screen a")
    expect(leaves).to_have_count(5)
    name = leaves.nth(2).get_attribute("aria-label")
    leaves.nth(2).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"{name}")
