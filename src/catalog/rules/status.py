"""Whether one can still apply, on a given day in Japan.

`overrides/assets/js/status.js` decides the same on the reader's clock; both are tested with
`tests/vectors/status.json`.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Final, Literal, TypedDict

from catalog.model.program import Application, Program

Status = Literal[
    "upcoming", "open", "closing-soon", "last-day", "closed", "rolling", "until-budget-used", "not-printed"
]


class Table(TypedDict):
    """The table in `status.json`."""

    soon_days: int
    """How long before its last day an application closes soon."""
    open_too: Mapping[Status, Sequence[Status]]
    """Statuses that a reader who asks for another one wants to see as well."""


TABLE: Final[Table] = json.loads(Path(__file__).with_name("status.json").read_text("utf-8"))
"""What scripts read as well."""

SOON: Final = timedelta(days=TABLE["soon_days"])


def status_on(application: Application | None, today: date) -> Status:
    """Return how an application stands on `today`."""
    if application is None:
        return "not-printed"
    if application.type != "deadline" or application.closes is None:
        return application.type if application.type != "deadline" else "not-printed"
    if application.opens and today < application.opens:
        return "upcoming"
    return _before(application.closes, today)


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
    "upcoming",
    "not-printed",
    "closed",
)


def main_application(program: Program, today: date) -> Application | None:
    """Return the application that counts for a program as a whole: while one course is open, it is."""
    return min(
        program.applications,
        key=lambda application: _BEST_FIRST.index(status_on(application, today)),
        default=None,
    )
