"""The days of a program that somebody may want in a calendar, and when to apply where there is no day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from catalog.model.program import Application, Course, Program

Happening = Literal["opens", "closes", "acquire-by", "finish-by"]
"""Applications begin; they end; what is paid for is to be there; the work is to be done and paid."""

_IN_A_DAY: Final[tuple[Happening, ...]] = ("closes", "acquire-by", "finish-by", "opens")


@dataclass(frozen=True, slots=True)
class Window:
    """When to apply for a program, or for one of its courses."""

    program: Program
    course: Course | None
    application: Application | None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day."""

    program: Program
    course: Course | None
    kind: Happening
    day: date
    application: Application | None
    """That which begins or ends; none for the end of the work."""

    @property
    def key(self) -> str:
        """Name the event: the same in every language, and when names or days change.

        Ids have no dot, so no course can bear the name of another program.
        """
        place = f"{self.program.id}.{self.course.id}" if self.course else self.program.id
        return f"{place}-{self.kind}"


def windows(program: Program) -> tuple[Window, ...]:
    """Return when to apply, for the whole and for courses that say so; one without an answer if none does."""
    found = [Window(program, None, program.application)] if program.application else []
    found += [Window(program, course, course.application) for course in program.courses if course.application]
    return tuple(found) or (Window(program, None, None),)


def events(program: Program) -> tuple[Event, ...]:
    """Return what happens on a known day, first things first."""
    found = [event for window in windows(program) for event in _of_window(window)]
    found += [
        Event(program, course, "finish-by", course.finish_by, None)
        for course in program.courses
        if course.finish_by
    ]
    return in_order(found)


def in_order(found: list[Event]) -> tuple[Event, ...]:
    """Sort events by day; in a day what ends comes before what begins."""
    return tuple(sorted(found, key=lambda event: (event.day, _IN_A_DAY.index(event.kind), event.key)))


def _of_window(window: Window) -> Iterator[Event]:
    """Only a deadline has days; whatever else is typed with other types says nothing (`status_on`)."""
    application = window.application
    if application is None or application.type != "deadline":
        return
    days: tuple[tuple[Happening, date | None], ...] = (
        ("opens", application.opens),
        ("acquire-by" if application.last_day_for == "acquiring" else "closes", application.closes),
    )
    for kind, day in days:
        if day:
            yield Event(window.program, window.course, kind, day, application)
