"""The calendar of deadlines: months, and programs without a day."""

from datetime import date
from typing import Any

import pytest
from records import voice

from catalog.ground.text import Text
from catalog.model.program import Application, Contact, Course
from catalog.views.calendar import calendar_view

ROLLING = Application(type="rolling", note=Text("早めに", "early"))


def _course(course_id: str, **fields: Any) -> Course:
    return Course(id=course_id, name=Text(f"{course_id}コース", course_id), **fields)


def _calls(view: Any) -> dict[str, list[str]]:
    return {
        group.type: [call.path.split("/")[1] for desk in group.desks for call in desk.calls]
        for group in _groups(view)
    }


def _groups(view: Any) -> list[Any]:
    """Return the groups that hold anything; that of earlier conditions is always there, for those that end later."""
    return [group for group in view.undated if group.count]


def test_the_present_month_and_the_coming_ones_stand_first(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(
        program("coming", application=deadline("2027-01-29")),
        program("older", application=deadline("2026-04-30")),
        program("gone", application=deadline("2026-10-31")),
        program("now", application=deadline("2026-11-01")),
    )
    view = calendar_view(scene, voice("en"))
    assert [month.iso for month in view.ahead] == ["2026-11", "2027-01"]
    assert [month.iso for month in view.past] == ["2026-10", "2026-04"]
    assert [month.is_now for month in (*view.ahead, *view.past)] == [True, False, False, False]


@pytest.mark.parametrize(("lang", "said"), [("ja", "2027年1月 29日（金）"), ("en", "January 2027 Fri 29")])
def test_a_day_stands_below_its_month_with_its_weekday(
    stage: Any, program: Any, deadline: Any, lang: Any, said: str
) -> None:
    (month,) = calendar_view(stage(program(application=deadline("2027-01-29"))), voice(lang)).ahead
    assert [f"{month.name} {day.day}" for day in month.days] == [said]


def test_what_falls_on_one_day_stands_together(stage: Any, program: Any, deadline: Any, words: Any) -> None:
    scene = stage(
        program("a", application=deadline("2027-01-29")),
        program("b", application=deadline("2027-03-01", opens="2027-01-29")),
    )
    (day,) = calendar_view(scene, voice("en")).ahead[0].days
    say = words["en"]["event"]
    assert [(event.path, event.label) for event in day.events] == [
        ("programs/a/", say["closes"]),
        ("programs/b/", say["opens"]),
    ]


def test_an_event_says_how_its_own_application_stands(stage: Any, program: Any, deadline: Any) -> None:
    course = _course("late", application=deadline("2026-11-25"))
    aid = program(application=deadline("2026-11-20"), courses=(course,))
    first, second = (
        event for day in calendar_view(stage(aid), voice("ja")).ahead[0].days for event in day.events
    )
    assert (first.deadline.status, first.course) == ("closed", "")
    assert (second.deadline.status, second.course) == ("closing-soon", "lateコース")


def test_the_end_of_the_work_says_how_the_program_stands(stage: Any, program: Any) -> None:
    aid = program(application=ROLLING, courses=(_course("web", finish_by=date(2027, 3, 31)),))
    (event,) = calendar_view(stage(aid), voice("en")).ahead[0].days[0].events
    assert (event.kind, event.deadline.status) == ("finish-by", "rolling")


def test_days_of_a_year_that_is_over_say_so(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(
        program("old", application=deadline("2025-07-04"), fiscal_year=2025),
        program("new", application=deadline("2026-07-04"), fiscal_year=2026),
    )
    years = {
        event.path: event.year
        for m in calendar_view(scene, voice("en")).past
        for d in m.days
        for event in d.events
    }
    assert "FY2025" in years["programs/old/"]
    assert years["programs/new/"] == ""


def test_every_program_is_found_with_or_without_a_day(stage: Any, program: Any, deadline: Any) -> None:
    scene = stage(
        program("dated", application=deadline("2027-01-29")),
        program("any-time", application=ROLLING),
        program("budget", application=Application(type="until-budget-used")),
        program("period", application=Application(type="not-printed")),
        program("silent"),
        program("hidden", status="draft"),
    )
    view = calendar_view(scene, voice("ja"))
    assert _calls(view) == {
        "rolling": ["any-time"],
        "until-budget-used": ["budget"],
        "not-printed": ["period", "silent"],
    }
    assert [group.count for group in _groups(view)] == [1, 1, 2]


def test_a_course_without_a_day_is_named_beside_its_program(stage: Any, program: Any) -> None:
    aid = program(courses=(_course("web", application=ROLLING), _course("fair")))
    (kind,) = _groups(calendar_view(stage(aid), voice("en")))
    (call,) = kind.desks[0].calls
    assert (kind.type, call.course, call.note) == ("rolling", "web", "early")


def test_a_program_with_two_calls_counts_once(stage: Any, program: Any) -> None:
    aid = program(courses=(_course("web", application=ROLLING), _course("fair", application=ROLLING)))
    (kind,) = _groups(calendar_view(stage(aid), voice("en")))
    assert (len(kind.desks[0].calls), kind.count) == (2, 1)


def test_programs_stand_below_the_number_that_answers_for_them(stage: Any, program: Any) -> None:
    desk, other = Contact(organization="desk"), Contact(organization="desk", phone="076-111-2222")
    scene = stage(
        program("a", contacts=(desk,)), program("b", contacts=(other,)), program("c", contacts=(desk, other))
    )
    (kind,) = _groups(calendar_view(scene, voice("ja")))
    found = [(desk.ask.phone, [call.path.split("/")[1] for call in desk.calls]) for desk in kind.desks]
    assert found == [("076-220-2205", ["a", "c"]), ("076-111-2222", ["b"])]


def test_without_anybody_to_ask_whoever_runs_it_is_asked(stage: Any, program: Any) -> None:
    (kind,) = _groups(calendar_view(stage(program(contacts=(), provider="desk")), voice("en")))
    assert kind.desks[0].id == "desk"


def test_a_calendar_can_be_subscribed_to_in_the_language_of_the_page(stage: Any) -> None:
    feed = calendar_view(stage(), voice("en")).feed
    assert feed.url == "https://catalog.example.jp/en/calendar.ics"
    assert feed.webcal == "webcal://catalog.example.jp/en/calendar.ics"
    themes = [feed.url.rsplit("/", 1)[1] for feed in calendar_view(stage(), voice("ja")).feeds]
    assert themes == ["sales.ics", "people.ics", "carbon.ics"]


def test_what_is_known_of_an_earlier_year_alone_has_a_group_of_its_own(stage: Any, program: Any) -> None:
    scene = stage(
        program("any-time", application=ROLLING, fiscal_year=2025),
        program("silent", fiscal_year=2025),
        program("booked", application=Application(type="by-appointment"), fiscal_year=2026),
        program("called", application=Application(type="announced"), fiscal_year=2026),
        program("next-year", application=ROLLING, fiscal_year=2027),
    )
    view = calendar_view(scene, voice("en"))
    assert _calls(view) == {
        "rolling": ["next-year"],
        "by-appointment": ["booked"],
        "announced": ["called"],
        "earlier-terms": ["any-time", "silent"],
    }
    old = next(group for group in view.undated if group.type == "earlier-terms").desks[0].calls[0]
    assert (old.type, old.ends) == ("rolling", "2026-03-31")
    assert "FY2025" in old.year


def test_a_day_for_acquiring_is_no_deadline_for_applying(stage: Any, program: Any, words: Any) -> None:
    until = Application(type="deadline", closes=date(2027, 3, 31), last_day_for="acquiring")
    (event,) = calendar_view(stage(program(application=until)), voice("en")).ahead[0].days[0].events
    assert (event.kind, event.label) == ("acquire-by", words["en"]["event"]["acquire-by"])
    assert (event.deadline.status, event.deadline.day) == ("open", "acquire by 31 March 2027 (Wed)")
