"""Hours of places and desks: in words, and for the script that says whether it is open now."""

import json
from typing import Any

import pytest
from records import both, voice

from catalog.ground.text import Text
from catalog.model.hours import Hours, Pause
from catalog.model.program import Contact
from catalog.views.hours import hours_text, hours_view
from catalog.views.program import program_page

WEEK: Any = ("monday", "tuesday", "wednesday", "thursday", "friday")
DESK = (Hours(weekdays=WEEK, opens="10:00", closes="16:00", pause=Pause(closes="12:00", opens="13:00")),)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ja", "月曜日から金曜日まで、10:00から12:00まで、13:00から16:00まで"),
        ("en", "Monday – Friday, 10:00 – 12:00, 13:00 – 16:00"),
    ],
)
def test_two_spans_stand_behind_their_weekdays(lang: Any, text: str) -> None:
    assert hours_text(DESK, voice(lang)) == text


def test_hours_that_differ_by_day_stand_one_after_the_other() -> None:
    sunday = Hours(weekdays=("sunday",), opens="09:00", closes="17:00")
    week = Hours(weekdays=WEEK, opens="09:00", closes="21:30")
    assert hours_text((week, sunday), voice("en")) == "Monday – Friday, 9:00 – 21:30; Sunday, 9:00 – 17:00"


def test_every_day_needs_no_weekdays() -> None:
    assert hours_text((Hours(opens="09:00", closes="21:00"),), voice("en")) == "9:00 – 21:00"


def test_a_script_is_told_the_days_by_number() -> None:
    view = hours_view(DESK, ("holidays",), voice("en"))
    assert view
    assert json.loads(view.spans) == [
        [[1, 2, 3, 4, 5], "10:00", "12:00"],
        [[1, 2, 3, 4, 5], "13:00", "16:00"],
    ]
    assert view.closed_on == "holidays"


def test_a_script_says_nothing_where_closed_days_stand_in_words_alone() -> None:
    daily, words = (Hours(opens="09:00", closes="21:00"),), Text("月曜日", "Mondays")
    view = hours_view(daily, (), voice("en"), closed=words)
    assert view
    assert (view.text, view.spans) == ("9:00 – 21:00", "[]")


def test_where_no_source_gives_hours_there_are_none() -> None:
    assert hours_view((), (), voice("en")) is None


def test_a_place_that_answers_itself_has_its_own_hours(stage: Any, program: Any, facility: Any) -> None:
    hall = facility("hall", name=both("Hall"), phone="076-111-2222", hours=DESK)
    asked = Contact(organization="desk", facility="hall"), Contact(organization="desk")
    heads = [
        program_page(stage(aid, hall), aid, voice("en")).head.ask
        for aid in (program(contacts=(contact,)) for contact in asked)
    ]
    assert [head.hours and head.hours.text for head in heads if head] == [
        "Monday – Friday, 10:00 – 12:00, 13:00 – 16:00",
        None,
    ]
