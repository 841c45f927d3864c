"""The days of a program, and the names by which calendars know them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from catalog.ground.text import Text
from catalog.model.entry import Source
from catalog.model.program import Application, Course, Offer, Program
from catalog.rules.dates import events
from catalog.rules.stands import windows_of

TEXT = Text("名", "Name")
TODAY = date(2026, 11, 27)
CALL = Application(type="deadline", opens=date(2026, 10, 1), closes=date(2027, 1, 29))


def _program(**fields: Any) -> Program:
    given: dict[str, Any] = {
        "id": "aid",
        "name": TEXT,
        "summary": TEXT,
        "kind": "subsidy",
        "themes": ("sales",),
        "provider": "desk",
        "contacts": (),
        "sources": (Source(url="https://example.jp/"),),
        "verified_on": date(2026, 11, 1),
    }
    return Program(**{**given, **fields})


def _course(course_id: str = "one", **fields: Any) -> Course:
    return Course(id=course_id, name=TEXT, **fields)


def test_an_application_begins_and_ends() -> None:
    assert [
        (event.kind, event.day.isoformat(), event.key) for event in events(_program(application=CALL), TODAY)
    ] == [
        ("opens", "2026-10-01", "aid-opens"),
        ("closes", "2027-01-29", "aid-closes"),
    ]


def test_a_course_has_days_of_its_own_beside_those_of_its_program() -> None:
    own = Application(type="deadline", closes=date(2026, 12, 1))
    course = _course(application=own, finish_by=date(2027, 3, 31))
    found = events(_program(application=CALL, courses=(course,)), TODAY)
    assert [day.key for day in found] == ["aid-opens", "aid.one-closes", "aid-closes", "aid.one-finish-by"]
    assert [window.course for window in found] == [None, course, None, course]


def test_a_course_never_bears_the_name_of_another_program() -> None:
    course = _program(id="aid", courses=(_course("two", finish_by=date(2027, 3, 31)),))
    program = _program(id="aid-two", courses=(), application=CALL)
    keys = [event.key for record in (course, program) for event in events(record, TODAY)]
    assert "aid-two-finish-by" not in keys
    assert len(set(keys)) == len(keys)


def test_on_one_day_what_ends_comes_before_what_begins() -> None:
    first = _course("a", application=Application(type="deadline", opens=CALL.closes, closes=date(2027, 2, 1)))
    kinds = [event.kind for event in events(_program(application=CALL, courses=(first,)), TODAY)]
    assert kinds == ["opens", "closes", "opens", "closes"]


@pytest.mark.parametrize("kind", ["rolling", "until-budget-used", "not-printed"])
def test_only_a_deadline_has_days(kind: Any) -> None:
    typed = Application(type=kind, opens=date(2026, 10, 1), closes=date(2027, 1, 29))
    assert events(_program(application=typed), TODAY) == ()


def test_each_part_that_says_when_has_a_window() -> None:
    told, held = Application(type="rolling"), Application(type="announced")
    offer = Offer(application=held)
    found = windows_of(_program(courses=(_course("a", application=told, offers=(offer,)), _course("b"))))
    assert [(window.course.id if window.course else "", window.application) for window in found] == [
        ("a", told),
        ("a", held),
    ]


def test_two_calls_of_one_part_are_two_events_that_calendars_tell_apart() -> None:
    later = Application(type="deadline", closes=date(2027, 3, 1))
    keys = [event.key for event in events(_program(application=[CALL, later]), TODAY)]
    assert keys == ["aid-opens", "aid-closes", "aid-closes-2"]


def test_what_comes_every_year_is_another_event_each_year() -> None:
    yearly = Application(type="yearly", opens=date(2024, 5, 1), closes=date(2024, 6, 30))
    aid = _program(application=yearly)
    assert [event.key for event in events(aid, date(2026, 6, 30))] == ["aid-opens.2026", "aid-closes.2026"]
    assert [str(event.day) for event in events(aid, date(2026, 7, 1))] == ["2027-05-01", "2027-06-30"]


@pytest.mark.parametrize(
    ("purpose", "kinds"),
    [
        ("ending", ["opens", "ends"]),
        ("attending", ["held-from", "held-until"]),
        ("finishing", ["opens", "finish-by"]),
        ("acquiring", ["opens", "acquire-by"]),
    ],
)
def test_a_last_day_is_named_by_what_it_is_for(purpose: Any, kinds: list[str]) -> None:
    window = replace(CALL, last_day_for=purpose)
    assert [event.kind for event in events(_program(application=window), TODAY)] == kinds
