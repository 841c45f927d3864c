"""Which window speaks for a program, and until when; `tests/js/status.test.js` reads the same cases."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalog.ground.text import Text
from catalog.model.period import Period
from catalog.model.program import Course, Offer, Program
from catalog.model.window import Application
from catalog.rules.stands import Stand, stands_of, stands_of_course
from catalog.rules.status import best_of, program_status, standing

CASES = json.loads((Path(__file__).parents[1] / "vectors" / "stands.json").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 27)
TEXT = Text("名", "Name")
ROLLING = Application(type="rolling")


def _until(day: str, purpose: Any = "applying") -> Application:
    return Application(type="deadline", closes=date.fromisoformat(day), last_day_for=purpose)


def _stand(typed: dict[str, str]) -> Stand:
    days: Any = {name: date.fromisoformat(typed[name]) for name in ("opens", "closes") if name in typed}
    kind: Any = typed["type"]
    limit = _until(typed["until"], "finishing") if "until" in typed else None
    return Stand(Application(type=kind, **days), limit)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_part_that_speaks_for_all(case: dict[str, Any]) -> None:
    stands, today = [_stand(typed) for typed in case["stands"]], date.fromisoformat(case["today"])
    days = case.get("terms")
    terms = Period(**{name: date.fromisoformat(day) for name, day in days.items()}) if days else None
    best = best_of(stands, today, terms)
    assert (stands.index(best), standing(best, today, terms)) == (case["best"], case["status"])


@pytest.fixture
def aid() -> Any:
    def make(*courses: Course, application: Any = ()) -> Program:
        return Program(
            id="aid",
            name=TEXT,
            summary=TEXT,
            kind="subsidy",
            themes=("sales",),
            provider="desk",
            contacts=(),
            verified_on=TODAY,
            courses=courses,
            application=application,
        )

    return make


def _course(**fields: Any) -> Course:
    return Course(id="one", name=TEXT, **fields)


def test_a_program_without_courses_has_the_stands_that_it_says(aid: Any) -> None:
    first, second = _until("2026-07-31"), _until("2027-01-29")
    assert [stand.application for stand in stands_of(aid(application=[first, second]))] == [first, second]


def test_a_course_has_what_is_said_of_the_whole_unless_it_says_otherwise(aid: Any) -> None:
    own = _until("2027-02-12")
    whole = _until("2026-12-11")
    program = aid(_course(application=own), Course(id="two", name=TEXT), application=whole)
    assert [stand.application for stand in stands_of(program)] == [own, whole]
    assert [stand.application for stand in stands_of_course(program, program.courses[0])] == [own]


def test_what_is_said_of_the_whole_counts_though_every_course_says_its_own(aid: Any) -> None:
    program = aid(_course(application=_until("2026-07-31")), application=ROLLING)
    assert program_status(program, TODAY) == "rolling"


def test_an_offer_may_have_days_of_its_own(aid: Any) -> None:
    offers = (Offer(application=_until("2027-02-12")), Offer())
    program = aid(_course(offers=offers, application=_until("2026-07-31")))
    assert program_status(program, TODAY) == "open"
    assert program_status(program, date(2027, 2, 13)) == "closed"


def test_work_to_be_finished_ends_its_course_and_no_other(aid: Any) -> None:
    done = _course(finish_by=date(2026, 3, 31))
    assert program_status(aid(done, application=ROLLING), TODAY) == "closed"
    assert program_status(aid(done, Course(id="two", name=TEXT), application=ROLLING), TODAY) == "rolling"


def test_work_to_be_finished_later_opens_nothing(aid: Any) -> None:
    later = _course(finish_by=date(2027, 3, 31))
    assert program_status(aid(later), TODAY) == "not-printed"
    assert program_status(aid(later, application=_until("2026-07-31")), TODAY) == "closed"


@pytest.mark.parametrize(
    ("purpose", "status"), [("acquiring", "open"), ("ending", "open"), ("attending", "not-printed")]
)
def test_a_day_without_a_call_is_open_where_one_can_still_come(aid: Any, purpose: Any, status: str) -> None:
    program = aid(application=_until("2027-03-31", purpose))
    assert program_status(program, TODAY) == status
    assert program_status(program, date(2027, 4, 1)) == "closed"


def test_a_call_that_has_ended_is_not_opened_by_what_is_to_be_acquired(aid: Any) -> None:
    program = aid(application=[_until("2026-07-31"), _until("2027-03-31", "acquiring")])
    assert program_status(program, TODAY) == "closed"
