"""The days of a program, and the names by which calendars know them."""

from datetime import date
from typing import Any

import pytest

from catalog.ground.text import Text
from catalog.model.entry import Source
from catalog.model.program import Application, Course, Program
from catalog.rules.dates import events, windows

TEXT = Text("名", "Name")
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
        (event.kind, event.day.isoformat(), event.key) for event in events(_program(application=CALL))
    ] == [
        ("opens", "2026-10-01", "aid-opens"),
        ("closes", "2027-01-29", "aid-closes"),
    ]


def test_a_course_has_days_of_its_own_beside_those_of_its_program() -> None:
    own = Application(type="deadline", closes=date(2026, 12, 1))
    course = _course(application=own, finish_by=date(2027, 3, 31))
    found = events(_program(application=CALL, courses=(course,)))
    assert [day.key for day in found] == ["aid-opens", "aid.one-closes", "aid-closes", "aid.one-finish-by"]
    assert [window.course for window in found] == [None, course, None, course]


def test_a_course_never_bears_the_name_of_another_program() -> None:
    course = _program(id="aid", courses=(_course("two", finish_by=date(2027, 3, 31)),))
    program = _program(id="aid-two", courses=(), application=CALL)
    keys = [event.key for record in (course, program) for event in events(record)]
    assert "aid-two-finish-by" not in keys
    assert len(set(keys)) == len(keys)


def test_on_one_day_what_ends_comes_before_what_begins() -> None:
    first = _course("a", application=Application(type="deadline", opens=CALL.closes, closes=date(2027, 2, 1)))
    kinds = [event.kind for event in events(_program(application=CALL, courses=(first,)))]
    assert kinds == ["opens", "closes", "opens", "closes"]


@pytest.mark.parametrize("kind", ["rolling", "until-budget-used", "not-printed"])
def test_only_a_deadline_has_days(kind: Any) -> None:
    typed = Application(type=kind, opens=date(2026, 10, 1), closes=date(2027, 1, 29))
    assert events(_program(application=typed)) == ()


def test_a_program_that_says_nothing_has_one_window_without_an_answer() -> None:
    (window,) = windows(_program(courses=(_course(),)))
    assert (window.course, window.application) == (None, None)


def test_each_course_that_says_when_has_a_window() -> None:
    told = Application(type="rolling")
    found = windows(_program(courses=(_course("a", application=told), _course("b"))))
    assert [(window.course.id if window.course else "", window.application) for window in found] == [
        ("a", told)
    ]
