"""Days for which something holds."""

from datetime import date

from catalog.model.types import Day, record


@record
class Period:
    """From the day it starts to the day it ends; both count."""

    starts: Day
    ends: Day


def period_of_year(year: int) -> Period:
    """Return the fiscal year that begins in April of `year`."""
    return Period(starts=date(year, 4, 1), ends=date(year + 1, 3, 31))
