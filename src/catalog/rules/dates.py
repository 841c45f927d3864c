"""The days of a program that somebody may want in a calendar."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from catalog.model.program import Course, Program
from catalog.model.window import DATED, Application
from catalog.rules.stands import PlacedWindow, windows_of
from catalog.rules.status import this_time

Happening = Literal["opens", "closes", "acquire-by", "finish-by", "ends", "held-from", "held-until"]
"""Applications begin; they end; what is paid for is to be there; the work is to be done and paid; the scheme ends; a
course is held."""

_IN_A_DAY: Final[tuple[Happening, ...]] = (
    "closes",
    "acquire-by",
    "finish-by",
    "ends",
    "held-until",
    "opens",
    "held-from",
)
BEGINNINGS: Final[frozenset[Happening]] = frozenset({"opens", "held-from"})
_LAST_DAYS: Final[dict[str, Happening]] = {
    "applying": "closes",
    "acquiring": "acquire-by",
    "finishing": "finish-by",
    "ending": "ends",
    "attending": "held-until",
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day."""

    window: PlacedWindow
    kind: Happening
    day: date
    number: int
    """Which of the windows of its part has such a day, from 0."""

    @property
    def program(self) -> Program:
        return self.window.program

    @property
    def course(self) -> Course | None:
        return self.window.course

    @property
    def application(self) -> Application:
        return self.window.application

    @property
    def key(self) -> str:
        """Name the event: the same in every language, and when names or days change.

        Ids have no dot, so no course can bear the name of another program. What comes again every year is another
        event each time.
        """
        place = f"{self.program.id}.{self.course.id}" if self.course else self.program.id
        year = f".{self.day.year}" if self.application.type == "yearly" else ""
        number = f"-{self.number + 1}" if self.number else ""
        return f"{place}-{self.kind}{number}{year}"


def events(program: Program, today: date) -> tuple[Event, ...]:
    """Return what happens on a known day, first things first; `today` decides which time of a yearly window it is."""
    found: list[Event] = []
    for window in windows_of(program):
        for kind, day in _days(window.application, today):
            before = [
                event
                for event in found
                if event.course is window.course and event.kind == kind and event.window != window
            ]
            found.append(Event(window, kind, day, len(before)))
    return in_order(found)


def in_order(found: Iterable[Event]) -> tuple[Event, ...]:
    """Sort events by day; in a day what ends comes before what begins."""
    return tuple(sorted(found, key=lambda event: (event.day, _IN_A_DAY.index(event.kind), event.key)))


def _days(window: Application, today: date) -> Iterator[tuple[Happening, date]]:
    """Only what is dated has days; whatever else is typed with other types says nothing (`status_on`)."""
    if window.type not in DATED or window.closes is None:
        return
    opens, closes = window.opens, window.closes
    if window.type == "yearly":
        first, closes = this_time(opens, closes, today)
        opens = first if opens else None
    if opens and window.last_day_for == "attending":
        yield "held-from", opens
    elif opens:
        yield "opens", opens
    yield _LAST_DAYS[window.last_day_for], closes
