"""Hours of places and desks: in words, and for the script that says whether it is open now."""

import json
from typing import Any

import pytest
from records import both, voice

from catalog.ground.text import Text
from catalog.model.hours import Hours
from catalog.model.program import Contact
from catalog.views.hours import hours_text, hours_view
from catalog.views.program import program_page

WEEK: Any = ("mon", "tue", "wed", "thu", "fri")
DESK = (Hours(days=WEEK, opens="10:00", closes="12:00"), Hours(days=WEEK, opens="13:00", closes="16:00"))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ja", "月曜日から金曜日 10:00から12:00まで、13:00から16:00まで"),
        ("en", "Monday to Friday 10:00 – 12:00, 13:00 – 16:00"),
    ],
)
def test_two_spans_stand_behind_their_weekdays(lang: Any, text: str) -> None:
    assert hours_text(DESK, voice(lang)) == text


def test_weekdays_with_a_gap_are_named_one_by_one() -> None:
    some = Hours(days=("wed", "mon", "sun"), opens="10:00", closes="18:00")
    assert hours_text((some,), voice("en")) == "Monday, Wednesday, Sunday 10:00 – 18:00"


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


def test_a_desk_that_rings_where_a_program_is_offered_has_the_hours_of_that_place(
    stage: Any, program: Any, facility: Any
) -> None:
    hall = facility("hall", name=both("Hall"), phone="076-111-2222", hours=DESK)
    asked = Contact(organization="desk", phone="076-111-2222"), Contact(organization="desk")
    heads = [
        program_page(stage(aid, hall), aid, voice("en")).head.ask
        for aid in (program(contacts=(contact,), facilities=("hall",)) for contact in asked)
    ]
    assert [head.hours and head.hours.text for head in heads if head] == [
        "Monday to Friday 10:00 – 12:00, 13:00 – 16:00",
        None,
    ]
