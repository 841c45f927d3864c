"""Deadlines as files, and pages that offer them."""

from pathlib import Path

import pytest
from icalendar import Calendar
from reading import ReadPage, file_at, text_of
from real_site import SITE_URL

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

Pages = list[ReadPage]

COMING = "programs/advanced-equipment-plan"
"""The scheme of which the guide prints an end beyond its own year."""


def _uids(path: Path) -> set[str]:
    return {str(event["UID"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def _page(pages: Pages, path: str) -> ReadPage:
    return next(page for page in pages if page.path == path)


def test_every_calendar_is_there_in_both_languages_with_the_same_events(site: Path) -> None:
    files = {path.relative_to(site) for path in site.rglob("*.ics")}
    japanese = {path for path in files if path.parts[0] != "en"}
    assert {"en" / path for path in japanese} == files - japanese
    assert {path: _uids(site / path) for path in japanese} == {
        path: _uids(site / "en" / path) for path in japanese
    }


def test_the_calendar_of_all_holds_every_other(site: Path) -> None:
    every = _uids(site / "calendar.ics")
    assert every
    for folder in ("calendar", "programs"):
        assert set().union(*(_uids(path) for path in (site / folder).rglob("*.ics"))) == every


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_each_theme_can_be_subscribed_to(built: Path, pages: Pages, prefix: str) -> None:
    catalog, _ = load_catalog(Project(built, SITE_URL), KINDS)
    themes = {f"{prefix}calendar/{term.id}.ics" for term in catalog.vocabulary["theme"].terms}
    offered = [url for _, url in _page(pages, f"{prefix}calendar/").links("href")]
    assert {SITE_URL + path for path in themes | {f"{prefix}calendar.ics"}} <= set(offered)
    subscribed = {url.replace("webcal://", "https://") for url in offered if url.startswith("webcal://")}
    assert subscribed == {url for url in offered if url.endswith(".ics") and url.startswith("https://")}
    assert all((built / "site" / (file_at(url) or "?")).is_file() for url in subscribed)


def test_hosts_are_told_what_a_calendar_is(site: Path) -> None:
    headers = (site / "_headers").read_text(encoding="utf-8")
    assert "\n/*.ics\n  Content-Type: text/calendar; charset=utf-8\n" in headers


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_calendar_leads_to_every_program(built: Path, pages: Pages, prefix: str) -> None:
    catalog, _ = load_catalog(Project(built, SITE_URL), KINDS)
    links = {url for _, url in _page(pages, f"{prefix}calendar/").links("href")}
    programs = {f"{SITE_URL}{prefix}programs/{program}/" for program in catalog.published().programs}
    assert programs <= links


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_everybody_who_answers_for_a_program_can_be_called(built: Path, pages: Pages, prefix: str) -> None:
    catalog, _ = load_catalog(Project(built, SITE_URL), KINDS)
    page = _page(pages, f"{prefix}contacts/")
    asked = {contact.organization for program in catalog.programs.values() for contact in program.contacts}
    assert asked <= set(page.ids)
    numbers = {
        contact.phone or catalog.organizations[contact.organization].phone
        for program in catalog.published().programs.values()
        for contact in program.contacts
    } - {None}
    dialled = {url for _, url in page.links("href") if url.startswith("tel:")}
    assert {f"tel:+81{str(number)[1:].replace('-', '')}" for number in numbers} <= dialled


def test_a_program_whose_days_are_over_offers_the_coming_ones_instead_of_a_file(
    site: Path, pages: Pages
) -> None:
    over = [path.parent.relative_to(site).as_posix() for path in (site / "programs").rglob("*.ics")]
    over.remove(COMING)  # of the real data all other days lie before the day of the tests
    assert over
    for path in over:
        links = [url for _, url in _page(pages, f"{path}/").links("href")]
        assert f"{SITE_URL}calendar/#subscribe" in links
        assert not [url for url in links if url.endswith(".ics")]


def test_every_page_leads_to_the_calendar_and_to_whom_to_call(pages: Pages) -> None:
    for page in pages:
        links = {url for _, url in page.links("href")}
        prefix = "en/" if page.lang == "en" else ""
        assert {
            f"{SITE_URL}{prefix}{name}/" for name in ("calendar", "contacts", "programs/check")
        } <= links, page.file


def test_the_page_says_that_there_are_no_coming_days_only_where_there_are_none(pages: Pages) -> None:
    page = _page(pages, "calendar/")
    notice = next(element for element in page.all("p") if "data-none" in element.attrib)
    assert "hidden" in notice.attrib, "a scheme of the real data ends in 2027"
    assert "窓口" in text_of(notice)
