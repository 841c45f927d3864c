"""Feeds: what is in them and when, and that they read as Atom and JSON Feed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from catalog.exports.feeds import feed_files
from catalog.ground.text import Text
from catalog.history.changes import Change, History
from catalog.rules.dates import events
from catalog.views.scene import Scene

Stage = Callable[..., Scene]
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def deadline(stage: Stage) -> date:
    """Return the last day of applications of the sample."""
    scene = stage()
    found = (event for program in scene.catalog.programs.values() for event in events(program, scene.today))
    return next(event.day for event in found if event.kind == "closes")


def feeds(scene: Scene) -> dict[str, bytes]:
    return {file.path: file.content for file in feed_files(scene)}


def items(scene: Scene, path: str = "deadlines.json") -> list[dict[str, Any]]:
    return json.loads(feeds(scene)[path])["items"]


def of_day(scene: Scene, day: date) -> list[dict[str, Any]]:
    return [entry for entry in items(scene) if entry["id"].endswith(f"-{day}")]


def test_a_deadline_is_there_from_thirty_days_before_until_its_day(stage: Stage, deadline: date) -> None:
    shown = {days: of_day(stage(deadline - timedelta(days=days)), deadline) for days in (31, 30, 0, -1)}
    assert {days: len(entries) for days, entries in shown.items()} == {31: 0, 30: 1, 0: 1, -1: 0}


def test_both_forms_name_the_same_entries_in_each_language(stage: Stage, deadline: date) -> None:
    scene = stage(deadline)
    for home in ("", "en/"):
        feed = ET.fromstring(feeds(scene)[f"{home}deadlines.atom"])  # noqa: S314  # our own feed
        entries = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
        assert entries == [entry["id"] for entry in items(scene, f"{home}deadlines.json")] != []
        assert all(feed.findtext(ATOM + name) for name in ("id", "title", "updated"))


def test_the_day_of_the_build_changes_no_time(stage: Stage, deadline: date) -> None:
    first, later = stage(deadline - timedelta(days=20)), stage(deadline)
    assert of_day(first, deadline) == of_day(later, deadline) != []


def _change(program: str, day: date, *, is_new: bool = False) -> Change:
    name = Text("補助", "Grant")
    if is_new:
        return Change("programs", program, name, day, "added")
    label, before, after = Text("締切", "Deadline"), Text("1日", "the 1st"), Text("2日", "the 2nd")
    return Change("programs", program, name, day, "deadline", "closes", label, before, after)


@pytest.fixture
def changed(stage: Stage) -> Scene:
    """Return the sample in which one program is new and another has changed, twice on one day."""
    day = date(2026, 11, 3)
    changes = (_change("new-machines", day, is_new=True), *(_change("expert-visits", day) for _ in range(2)))
    return replace(stage(), history=History(date(2026, 11, 1), changes))


def test_what_is_new_and_what_has_changed_have_feeds_of_their_own(changed: Scene) -> None:
    (new,), (other,) = items(changed, "feeds/new.json"), items(changed, "feeds/changed.json")
    assert new["url"].endswith("/programs/new-machines/")
    assert other["url"].endswith("/programs/expert-visits/")
    assert other["content_text"].count("2日") == 2
    assert new["date_modified"] == other["date_modified"] == "2026-11-03T00:00:00+09:00"


def test_a_theme_has_its_own_deadlines_and_changes_alone(changed: Scene) -> None:
    assert [entry["url"].split("/")[-2] for entry in items(changed, "feeds/theme/people.json")] == [
        "expert-visits"
    ]


def test_a_change_of_a_record_that_is_gone_leads_to_a_page_that_is_there(changed: Scene) -> None:
    gone = Change("programs", "gone", Text("前", "Before"), date(2026, 11, 3), "ended")
    (entry,) = items(replace(changed, history=History(None, (gone,))), "feeds/changed.json")
    assert entry["url"].endswith("/changes/")
    assert "gone" in entry["id"]
