"""Amounts of one program that differ by noughts alone: `1000` was typed in thousands, or a nought slipped in."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple

from catalog.check.facts import Facts
from catalog.check.pointers import Place
from catalog.ground.message import Message
from catalog.model.program import Course, Offer, Program
from catalog.problems import Problem
from catalog.source.yaml_events import Path

_FIELDS: Final = ("limit_yen", "total_yen", "amount_yen")
_IN_THOUSANDS: Final = 1000
"""No program gives a thousand times more to one than to another."""


class _Amount(NamedTuple):
    yen: int
    path: Path
    offer: Offer
    course: Course


def noughts_agree(facts: Facts) -> Iterator[Problem]:
    """No amount is a power of ten away from a like one: from any by a thousand, from its like in the course by ten."""
    for program in facts.catalog.programs.values():
        pairs = combinations(_amounts(program), 2)
        seen: set[Path] = set()
        for one, other in pairs:
            low, high = sorted((one, other))
            if low.path not in seen and _is_slip(low, high):
                seen.add(low.path)
                yield _problem(facts, program, low, high)


def _amounts(program: Program) -> list[_Amount]:
    return [
        _Amount(yen, ("courses", i, "offers", j, field), offer, course)
        for i, course in enumerate(program.courses)
        for j, offer in enumerate(course.offers)
        for field in _FIELDS
        if (yen := getattr(offer, field))
    ]


def _is_slip(low: _Amount, high: _Amount) -> bool:
    times, rest = divmod(high.yen, low.yen)
    if low.path[-1] != high.path[-1] or rest or times == 1 or f"{times}".strip("0") != "1":
        return False
    return times >= _IN_THOUSANDS or (low.course is high.course and _are_alike(low.offer, high.offer))


def _are_alike(one: Offer, other: Offer) -> bool:
    """Return whether two rows of a course count alike, for the same applicants or the same field."""
    counted_alike = (one.rate, one.limit_per) == (other.rate, other.limit_per)
    return counted_alike and (one.who == other.who or (one.field == other.field and one.field is not None))


def _problem(facts: Facts, program: Program, low: _Amount, high: _Amount) -> Problem:
    message = Message(
        "{low}円と{high}円は、0の数だけが違います。", "¥{low} and ¥{high} differ by their noughts alone."
    ).format(low=f"{low.yen:,}", high=f"{high.yen:,}")
    hint = Message(
        "単位は円です（千円ではありません）。出典と見比べてください。",
        "The unit is the yen, not thousands of them. Compare both with the source.",
    )
    first, second = (
        facts.problem(*Place("programs", program.id, amount.path), "noughts", message, hint, "warning")
        for amount in (low, high)
    )
    return first.with_also([second])
