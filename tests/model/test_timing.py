"""Records that come to the site and leave it by themselves, by a clock in Japan."""

from datetime import datetime
from typing import Any

import pytest

from catalog.model.timing import covers, is_shown, next_turn

NOON = datetime.fromisoformat("2026-11-21 12:00")


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, True),
        ({"publish_from": "2026-11-21"}, True),
        ({"publish_from": "2026-11-22"}, False),
        ({"publish_from": "2026-11-21 12:00"}, True),
        ({"publish_from": "2026-11-21T12:01"}, False),
        ({"publish_until": "2026-11-21"}, True),
        ({"publish_until": "2026-11-20"}, False),
        ({"publish_until": "2026-11-21 12:00"}, False),
        ({"publish_until": "2026-11-21 12:01"}, True),
        ({"publish_from": "2026-11-01", "status": "draft"}, False),
    ],
)
def test_a_day_counts_whole_and_a_minute_from_its_beginning(
    program: Any, fields: Any, *, shown: bool
) -> None:
    assert is_shown(program(**fields), NOON) is shown


def test_the_next_turn_is_the_first_that_is_still_to_come(program: Any) -> None:
    entries = [
        ("programs", program("past", publish_from="2026-11-01")),
        ("programs", program("goes", publish_until="2026-11-30")),
        ("programs", program("comes", publish_from="2026-11-25 09:00")),
        ("programs", program("draft", publish_from="2026-11-22", status="draft")),
    ]
    turn = next_turn(entries, NOON)
    assert turn
    assert (f"{turn.at}", turn.record.id, turn.appears) == ("2026-11-25 09:00:00", "comes", True)
    left = next_turn(entries[:2], NOON)
    assert left
    assert (f"{left.at}", left.appears) == ("2026-12-01 00:00:00", False)
    assert next_turn(entries[:1], NOON) is None


def test_one_record_covers_another_that_is_shown_no_longer_than_it(program: Any) -> None:
    spring = program(publish_from="2027-04-01", publish_until="2027-06-30")
    assert covers(spring, program(publish_from="2027-04-01 09:00", publish_until="2027-05-31"), NOON)
    assert not covers(spring, program(publish_from="2027-04-01"), NOON)
    assert not covers(spring, program(publish_until="2027-05-31"), NOON)
    assert covers(program(publish_from="2026-11-01"), program(), NOON)
