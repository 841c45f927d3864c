"""Calendar files: read back as a calendar reads them, and byte by byte."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from icalendar import Calendar
from records import voice
from sample_project import edit

from catalog.exports.calendars import calendar_files
from catalog.ground.project import Project
from catalog.views.scene import Scene

Stage = Callable[..., Scene]


def _files(scene: Scene) -> dict[str, bytes]:
    return {file.path: file.content for file in calendar_files(scene)}


def _events(content: bytes) -> dict[str, Any]:
    return {str(event["UID"]): event for event in Calendar.from_ical(content).walk("VEVENT")}


FAIRS = "trade-fairs-closes@catalog.example.jp"


@pytest.fixture
def fairs(stage: Stage) -> Any:
    return _events(_files(stage())["en/calendar.ics"])[FAIRS]


def test_there_is_one_for_all_for_each_theme_and_for_each_program_with_a_day(stage: Stage) -> None:
    japanese = {
        "calendar.ics",
        "calendar/development.ics",
        "calendar/sales.ics",
        "calendar/people.ics",
        "programs/trade-fairs/deadline.ics",
        "programs/new-machines/deadline.ics",
    }
    assert set(_files(stage())) == japanese | {f"en/{path}" for path in japanese}


def test_the_calendar_of_all_has_every_day(stage: Stage) -> None:
    found = {
        uid.split("@")[0]: event["DTSTART"].dt
        for uid, event in _events(_files(stage())["calendar.ics"]).items()
    }
    assert found == {
        "new-machines-opens": date(2026, 4, 1),
        "new-machines-closes": date(2026, 9, 30),
        "trade-fairs-opens": date(2026, 10, 1),
        "trade-fairs.domestic-opens": date(2026, 10, 1),
        "trade-fairs.domestic-closes": date(2027, 1, 29),
        "trade-fairs-closes": date(2027, 2, 26),
    }


def test_a_theme_has_the_programs_that_name_it_first_or_later(stage: Stage) -> None:
    files = _files(stage())
    programs = {
        theme: {uid.partition("@")[0].rpartition("-")[0] for uid in _events(files[f"calendar/{theme}.ics"])}
        for theme in ("sales", "development")
    }
    assert programs["sales"] == {"trade-fairs", "trade-fairs.domestic"}
    assert programs["development"] == {"trade-fairs", "trade-fairs.domestic", "new-machines"}


def test_a_theme_without_a_day_is_a_calendar_all_the_same(stage: Stage) -> None:
    content = _files(stage())["calendar/people.ics"]
    calendar = Calendar.from_ical(content)
    assert _events(content) == {}
    assert [subcomponent.name for subcomponent in calendar.subcomponents] == [
        "VTIMEZONE"
    ]  # the standard asks for one at least
    assert calendar["X-WR-CALNAME"]


def test_a_calendar_says_its_name_and_its_zone_in_each_language(stage: Stage) -> None:
    scene = stage()
    files = _files(scene)
    for lang, path in (("ja", "calendar.ics"), ("en", "en/calendar.ics")):
        calendar = Calendar.from_ical(files[path])
        assert calendar["X-WR-CALNAME"] == voice(lang).words["ics"]["name"]
        assert calendar["VERSION"] == "2.0"
        assert "METHOD" not in calendar  # that is a message to somebody, and would need an organizer
        assert calendar["X-WR-TIMEZONE"] == "Asia/Tokyo"
        assert calendar["PRODID"]


def test_a_deadline_is_a_whole_day_that_blocks_nobody(fairs: Any) -> None:
    assert fairs["DTSTART"].to_ical() == b"20270226"
    assert fairs["DTSTART"].params["VALUE"] == "DATE"
    assert (fairs["DTEND"].to_ical(), fairs["DTEND"].params["VALUE"]) == (b"20270227", "DATE")
    assert fairs["TRANSP"] == "TRANSPARENT"


def test_a_deadline_says_what_it_is_and_where_to_read_on(fairs: Any, stage: Stage) -> None:
    assert fairs["SUMMARY"] == "Deadline: Grants for Trade Fairs"
    assert fairs["URL"] == "https://catalog.example.jp/en/programs/trade-fairs/"
    assert [str(cat) for cat in fairs["CATEGORIES"].cats] == ["Finding markets", "Product development"]
    japanese = _events(_files(stage())["calendar.ics"])
    assert japanese[FAIRS]["SUMMARY"] == "【締切】見本市出展補助"
    own = japanese["trade-fairs.domestic-closes@catalog.example.jp"]
    assert own["SUMMARY"] == "【締切】見本市出展補助（国内の見本市）"
    assert own["URL"] == "https://catalog.example.jp/programs/trade-fairs/"


def test_a_deadline_says_how_much_whom_to_ask_and_that_it_is_to_be_checked(fairs: Any) -> None:
    lines = str(fairs["DESCRIPTION"]).splitlines()
    assert lines[0] == "Up to ¥500,000 per fiscal year"
    assert lines[1].endswith("Industry Promotion Section +81-76-220-0001")
    assert lines[2].endswith("+81-76-220-0005")  # the number printed for this program
    assert "FY2026" in lines[3]
    assert lines[4] == "Last compared with its sources: 1 November 2026"
    assert lines[5] == voice("en").words["ics"]["check"]


def test_one_is_reminded_14_and_3_days_before_at_nine_in_the_morning(fairs: Any) -> None:
    start = datetime.combine(date(2027, 2, 26), datetime.min.time())
    alarms = fairs.walk("VALARM")
    assert [start + alarm["TRIGGER"].dt for alarm in alarms] == [
        datetime(2027, 2, 12, 9),  # noqa: DTZ001  # on the reader's wall
        datetime(2027, 2, 23, 9),  # noqa: DTZ001
    ]
    assert {str(alarm["ACTION"]) for alarm in alarms} == {"DISPLAY"}
    assert {str(alarm["DESCRIPTION"]) for alarm in alarms} == {str(fairs["SUMMARY"])}


def test_nobody_is_warned_of_a_beginning(stage: Stage) -> None:
    events = _events(_files(stage())["calendar.ics"])
    assert events["trade-fairs-opens@catalog.example.jp"].walk("VALARM") == []


def test_the_end_of_the_work_is_a_deadline_too(stage: Stage, project: Project) -> None:
    edit(project, "data/programs.yaml", "      uses:", "      finish_by: 2027-03-31\n      uses:")
    event = _events(_files(stage())["programs/trade-fairs/deadline.ics"])[
        "trade-fairs.domestic-finish-by@catalog.example.jp"
    ]
    assert event["DTSTART"].dt == date(2027, 3, 31)
    assert len(event.walk("VALARM")) == 2


def test_the_bytes_do_not_depend_on_the_day(stage: Stage) -> None:
    assert _files(stage()) == _files(stage(today=date(2030, 1, 1)))


def test_an_event_keeps_its_name_when_titles_and_days_change(stage: Stage, project: Project) -> None:
    before = _files(stage())
    edit(project, "data/programs.yaml", "見本市出展補助, en: Grants for Trade Fairs", "新名, en: New Name")
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-02-19")
    after = _files(stage())
    assert after["calendar.ics"] != before["calendar.ics"]
    assert set(_events(after["calendar.ics"])) == set(_events(before["calendar.ics"]))
    assert _events(after["en/calendar.ics"])[FAIRS]["SUMMARY"] == "Deadline: New Name"


def test_both_languages_name_the_same_events(stage: Stage) -> None:
    files = _files(stage())
    for path, content in files.items():
        if not path.startswith("en/"):
            assert set(_events(content)) == set(_events(files[f"en/{path}"])), path


def test_a_draft_is_in_no_calendar(stage: Stage, project: Project) -> None:
    edit(project, "data/programs.yaml", "- id: trade-fairs", "- id: trade-fairs\n  status: draft")
    files = _files(stage())
    assert "programs/trade-fairs/deadline.ics" not in files
    assert b"trade-fairs" not in b"".join(files.values())
