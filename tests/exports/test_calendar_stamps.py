"""Names and stamps of events: what calendars know an event by, and whether it has changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar
from sample_project import edit

from catalog.exports.calendars import calendar_files
from catalog.ground.project import Project
from catalog.views.scene import Scene

Stage = Callable[..., Scene]
PATH = "en/calendar.ics"
FAIRS = "trade-fairs-closes"


def _events(scene: Scene, path: str = PATH) -> dict[str, Any]:
    """Return the events of a calendar by what stands before the @ of their UIDs."""
    (content,) = (file.content for file in calendar_files(scene) if file.path == path)
    return {
        str(event["UID"]).partition("@")[0]: event for event in Calendar.from_ical(content).walk("VEVENT")
    }


def _stamps(scene: Scene, path: str = PATH) -> dict[str, str]:
    found = _events(scene, path)
    assert all(event["DTSTAMP"].to_ical() == event["LAST-MODIFIED"].to_ical() for event in found.values())
    return {name: event["DTSTAMP"].to_ical().decode() for name, event in found.items()}


def _changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def _places(scene: Scene) -> Iterator[str]:
    return (str(event["UID"]).partition("@")[2] for event in _events(scene).values())


@pytest.mark.parametrize(
    ("site_url", "place"),
    [
        ("https://catalog.example.jp/", "catalog.example.jp"),
        ("http://Catalog.example.jp/", "catalog.example.jp"),  # a move to https keeps every event
        ("https://example.jp/kanazawa/", "example.jp/kanazawa"),
        ("https://example.jp/minato/", "example.jp/minato"),
        ("https://example.jp:8443/minato/", "example.jp:8443/minato"),
        ("https://example.jp/a,b;c/", "example.jp/a,b;c"),
        ("/", "localhost"),
    ],
)
def test_a_uid_names_the_catalog_below_its_host(stage: Stage, site_url: str, place: str) -> None:
    assert set(_places(replace(stage(), site_url=site_url))) == {place}


def test_a_moved_deadline_changes_the_stamp_of_its_event_alone(stage: Stage, project: Project) -> None:
    before = _stamps(stage())
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-02-19")
    assert _changed(before, _stamps(stage())) == {FAIRS}


def test_a_new_name_changes_the_stamps_of_its_program(stage: Stage, project: Project) -> None:
    before = _stamps(stage())
    edit(project, "data/programs.yaml", "en: Grants for Trade Fairs", "en: New Name")
    assert _changed(before, _stamps(stage())) == {name for name in before if name.startswith("trade-fairs")}


def test_a_change_that_no_event_tells_changes_no_stamp(stage: Stage, project: Project) -> None:
    before = _stamps(stage())
    edit(project, "data/programs.yaml", "summary:\n    ja: ", "summary:\n    ja: 新しい")
    assert _stamps(stage()) == before


def test_a_stamp_bears_the_day_of_the_last_look_at_the_sources(stage: Stage, project: Project) -> None:
    edit(project, "data/programs.yaml", "verified_on: 2026-11-01", "verified_on: 2026-11-19")
    assert _stamps(stage())[FAIRS].startswith("20261119T")
    assert "compared with its sources: 19 November 2026" in _events(stage())[FAIRS]["DESCRIPTION"]


def test_an_event_bears_the_same_stamp_in_every_file_and_on_every_day(stage: Stage) -> None:
    stamps = _stamps(stage())
    own = _stamps(stage(today=date(2030, 1, 1)), "en/programs/trade-fairs/deadline.ics")
    assert own
    assert own == {name: stamps[name] for name in own}
