"""Days for which something holds."""

from datetime import date

from catalog.model.types import FIRST_DAY, LAST_DAY, Day, record


@record
class Period:
    """From the day it starts to the day it ends; both count."""

    starts: Day
    ends: Day


def period_of_year(year: int) -> Period:
    """Return the fiscal year that begins in April of `year`."""
    return Period(starts=_within(date(year, 4, 1)), ends=_within(date(year + 1, 3, 31)))


def _within(day: date) -> date:
    """Return `day` or the nearest that a record may hold: a year that cannot be meant is told by a check."""
    return min(max(day, FIRST_DAY), LAST_DAY)


def first_of_fiscal_year(day: date) -> date:
    """Return the day on which the fiscal year began that `day` lies in."""
    return date(day.year if day.month >= 4 else day.year - 1, 4, 1)  # noqa: PLR2004  # April
