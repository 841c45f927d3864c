"""Feeds of deadlines: what is in them and when, and that they read as Atom and JSON Feed."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from catalog.exports.feeds import feed_files
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
