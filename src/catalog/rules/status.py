"""Whether one can still apply, on a given day in Japan.

`overrides/assets/js/status.js` decides the same on the reader's clock; both are tested with
`tests/vectors/status.json`.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final, Literal, TypedDict

from catalog.model.period import Period
from catalog.model.program import Application, Program

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
    now: Sequence[Status]
    """Statuses in which one can apply on this very day."""


TABLE: Final[Table] = json.loads(Path(__file__).with_name("status.json").read_text("utf-8"))
"""What scripts read as well."""

SOON: Final = timedelta(days=TABLE["soon_days"])


def status_on(application: Application | None, today: date, terms: Period | None = None) -> Status:
    """Return how an application stands on `today`; its conditions hold for the period `terms`, if one is known.

    A day that is printed counts whatever the year of the document is: before it one can apply, after it no more.
    """
    if application and application.type == "deadline" and application.closes:
        opens = application.opens
        return "upcoming" if opens and today < opens else _before(application.closes, today)
    if terms and today > terms.ends:
        return "earlier-terms"
    match application.type if application else "not-printed":
        case "deadline" | "not-printed":
            return "not-printed"
        case without_a_day:
            return "upcoming" if terms and today < terms.starts else without_a_day


def _before(closes: date, today: date) -> Status:
    if today > closes:
        return "closed"
    if today == closes:
        return "last-day"
    return "closing-soon" if closes - today <= SOON else "open"


def facet_values(status: Status) -> Sequence[Status]:
    """Return the statuses under which a list shows `status`: what closes soon is open as well."""
    return TABLE["open_too"].get(status, (status,))


_BEST_FIRST: Final[tuple[Status, ...]] = (
    "last-day",
    "closing-soon",
    "open",
    "until-budget-used",
    "rolling",
    "by-appointment",
    "upcoming",
    "announced",
    "not-printed",
    "earlier-terms",
    "closed",
)


def main_application(program: Program, today: date, terms: Period | None = None) -> Application | None:
    """Return the application that counts for a program as a whole: while one course is open, it is."""
    return min(
        program.applications,
        key=lambda application: _BEST_FIRST.index(status_on(application, today, terms)),
        default=None,
    )
