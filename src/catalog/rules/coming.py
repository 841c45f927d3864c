"""Statuses of a program that follow from the calendar alone: each with the day from which it holds.

Whoever knows them needs no rule to say on any day how a program stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Final

from catalog.model.period import Period, first_of_fiscal_year
from catalog.model.program import Program
from catalog.model.window import Application
from catalog.rules.stands import stands_of
from catalog.rules.status import SOON, Status, days_of, main_stand, standing, this_time

_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """The status of a program from a day on, until the next one begins."""

    begins: date
    status: Status
    last_day: date | None
    """The last day of the window that speaks for the program, if one is known."""


def coming_statuses(program: Program, today: date, until: date, terms: Period | None) -> tuple[Standing, ...]:
    """Return how a program stands on `today`, and every change of that up to `until`."""
    turns = sorted({today, *(day for day in _turns(program, today, until, terms) if today < day <= until)})
    found: list[Standing] = []
    for day in turns:
        stand = main_stand(program, day, terms)
        now = Standing(day, standing(stand, day, terms), days_of(stand, day)[1])
        if not found or (now.status, now.last_day) != (found[-1].status, found[-1].last_day):
            found.append(now)
    return tuple(found)


def _turns(program: Program, today: date, until: date, terms: Period | None) -> Iterator[date]:
    """Yield every day on which a status may change, and some on which none does."""
    days = {terms.starts, terms.ends} if terms else set[date]()
    for stand in stands_of(program):
        days |= {stand.until} if stand.until else set()
        days |= set(_days(stand.application, today, until)) if stand.application else set()
    for day, step in product(days, (-SOON, timedelta(0), _A_DAY)):
        yield day + step


def _days(window: Application, today: date, until: date) -> Iterator[date]:
    if window.closes is None:
        return
    if window.type != "yearly":
        yield from (day for day in (window.opens, window.closes) if day)
        return
    for year in range(today.year, until.year + 1):
        yield from this_time(window.opens, window.closes, date(year, 1, 1))
        yield first_of_fiscal_year(date(year, 12, 31))
