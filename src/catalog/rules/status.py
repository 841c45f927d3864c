"""Whether one can still apply, on a given day in Japan.

`overrides/assets/js/status.js` decides the same on the reader's clock; both are tested with
`tests/vectors/status.json`.
"""

import json
from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final, Literal, TypedDict

from catalog.model.period import Period, first_of_fiscal_year
from catalog.model.program import Program
from catalog.model.window import DATED, Application, WindowType
from catalog.rules.stands import Stand, stands_of

Status = Literal[
    "open",
    "closing-soon",
    "last-day",
    "upcoming",
    "rolling",
    "until-budget-used",
    "by-appointment",
    "announced",
    "earlier-terms",
    "closed",
    "not-printed",
]


class Table(TypedDict):
    """The table in `status.json`."""

    soon_days: int
    """How long before its last day an application closes soon."""
    open_too: Mapping[Status, Sequence[Status]]
    """Statuses that a reader who asks for another one wants to see as well."""
    without_a_day: Mapping[WindowType, Status]
    """How a window stands that says no day, by its type."""
    best_first: Sequence[Status]
    """Of several parts of a program, the one whose status comes first speaks for it; what closes soon is open."""
    now: Sequence[Status]
    """Statuses in which one can apply on this very day."""


TABLE: Final[Table] = json.loads(Path(__file__).with_name("status.json").read_text("utf-8"))
"""What scripts read as well."""

SOON: Final = timedelta(days=TABLE["soon_days"])


def status_on(
    application: Application | None, today: date, terms: Period | None = None, until: date | None = None
) -> Status:
    """Return how an application stands on `today`; its conditions hold for the period `terms`, if one is known.

    A day that is printed counts whatever the year of the document is: before it one can apply, after it no more. So
    does `until`, the day by which something else must be done.
    """
    if until and today > until:
        return "closed"
    if application and application.type == "deadline" and application.closes:
        return _between(application.opens, application.closes, today)
    if terms and today > terms.ends:
        return "earlier-terms"
    if application and application.type == "yearly" and application.closes:
        return _between(*this_time(application.opens, application.closes, today), today)
    status = TABLE["without_a_day"][application.type if application else "not-printed"]
    return "upcoming" if status != "not-printed" and terms and today < terms.starts else status


def _between(opens: date | None, closes: date, today: date) -> Status:
    if opens and today < opens:
        return "upcoming"
    if today > closes:
        return "closed"
    if today == closes:
        return "last-day"
    return "closing-soon" if closes - today <= SOON else "open"


def this_time(opens: date | None, closes: date, today: date) -> tuple[date, date]:
    """Return the days of a yearly window that has not closed on `today`: those that are now, or that come next.

    One of which no first day is printed opens on 1 April, with the fiscal year.
    """
    years = today.year - closes.year
    years += _in_year(closes, closes.year + years) < today
    last = _in_year(closes, closes.year + years)
    return (_in_year(opens, opens.year + years) if opens else first_of_fiscal_year(last)), last


def _in_year(day: date, year: int) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(year, 2, monthrange(year, 2)[1]) if is_leap_day else day.replace(year=year)


def facet_values(status: Status) -> Sequence[Status]:
    """Return the statuses under which a list shows `status`: what closes soon is open as well."""
    return TABLE["open_too"].get(status, (status,))


def standing(stand: Stand, today: date, terms: Period | None = None) -> Status:
    """Return how one can get at a part of a program on `today`."""
    return status_on(stand.application, today, terms, stand.until)


def best_of(stands: Sequence[Stand], today: date, terms: Period | None = None) -> Stand:
    """Return the stand that speaks for a program or a course: the best one, and of equals that which lasts longest.

    Of those that are yet to open it is the first that opens.
    """
    return min(stands, key=lambda stand: _place(stand, today, terms))


def _place(stand: Stand, today: date, terms: Period | None) -> tuple[int, int]:
    status, (opens, closes) = standing(stand, today, terms), days_of(stand, today)
    day = opens if status == "upcoming" and opens else closes
    number = day.toordinal() if day else date.max.toordinal()
    return TABLE["best_first"].index(facet_values(status)[0]), number if status == "upcoming" else -number


def days_of(stand: Stand, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of a stand, as far as they are known: of a yearly one those that are next."""
    window = stand.application
    if window is None or window.type not in DATED or not window.closes:
        return None, stand.until
    opens, closes = window.opens, window.closes
    if window.type == "yearly":
        opens, closes = this_time(opens, closes, today)
    return opens, min(closes, stand.until or closes)


def main_stand(program: Program, today: date, terms: Period | None = None) -> Stand:
    """Return the stand that speaks for a program as a whole: while one part is open, it is."""
    return best_of(stands_of(program), today, terms)


def program_status(program: Program, today: date, terms: Period | None = None) -> Status:
    """Return how a program stands on `today`, as its best part does."""
    return standing(main_stand(program, today, terms), today, terms)
