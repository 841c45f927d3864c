"""Stands: how one may still get at a part of a program, each with the window that decides and the day that ends it.

A stand is what scripts are told of a window: its type, its days, and `until`, after which it is closed anyhow.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from catalog.model.pointers import Path
from catalog.model.program import Course, Offer, Program
from catalog.model.window import DATED, Application

_OPEN_UNTIL: Final = frozenset({"acquiring", "ending"})
"""Until such a day one can still come, where no call has a day; a course or work that goes on says nothing of that."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A window, and the first day on which something else that belongs to it must be done."""

    application: Application | None
    """None where the documents say nothing of when to apply."""
    limit: Application | None = None

    @property
    def until(self) -> date | None:
        """Last day of the limit; the stand is closed from the day after it."""
        return self.limit.closes if self.limit else None


def stands_of(program: Program) -> tuple[Stand, ...]:
    """Return the stands of a program as a whole; what ends later stands for what ends earlier in the same window."""
    if not program.courses:
        return _of_part(program.application)
    found = [stand for course in program.courses for stand in stands_of_course(program, course)]
    if any(call.is_call for call in program.application) and all(
        _calls(course.application) for course in program.courses
    ):
        found += _of_part(program.application)  # no course inherits what is said of the whole
    return _latest(_spoken(found))


def stands_of_course(program: Program, course: Course) -> tuple[Stand, ...]:
    """Return the stands of a course and its offers; what neither says is that of the program."""
    windows = _inherited(program.application, course.windows)
    own = [offer for offer in course.offers if offer.application]
    found = [stand for offer in own for stand in stands_of_offer(program, course, offer)]
    if len(own) < len(course.offers) or not own:
        found += _of_part(windows)
    return _latest(_spoken(found))


def stands_of_offer(program: Program, course: Course, offer: Offer) -> tuple[Stand, ...]:
    """Return the stands of an offer; what it does not say is that of its course."""
    return _of_part(_inherited(_inherited(program.application, course.windows), offer.application))


def _inherited(whole: Sequence[Application], own: Sequence[Application]) -> tuple[Application, ...]:
    """Return the windows of a part: its own calls in place of those of the whole, and the other days of both."""
    days = (window for window in whole if not window.is_call)
    calls = _calls(own) or _calls(whole)
    return (*calls, *days, *(window for window in own if not window.is_call))


def _calls(windows: Iterable[Application]) -> tuple[Application, ...]:
    return tuple(window for window in windows if window.is_call)


def _of_part(windows: Sequence[Application]) -> tuple[Stand, ...]:
    """Return a stand for each call, and one for the first day that ends what no call with a day does."""
    calls, limit = _calls(windows), _first_limit(windows)
    stands = [Stand(call, limit) for call in calls]
    is_dated = any(call.type in DATED for call in calls)
    if limit and not is_dated and limit.last_day_for in _OPEN_UNTIL:
        stands.append(Stand(limit))
    return tuple(stands) or (Stand(None, limit),)


def _first_limit(windows: Iterable[Application]) -> Application | None:
    limits = [window for window in windows if not window.is_call and window.closes]
    return min(limits, key=lambda window: window.closes or date.max, default=None)


def _spoken(found: Sequence[Stand]) -> list[Stand]:
    """Leave out what says nothing, unless nothing else is there."""
    spoken = [stand for stand in found if stand.application]
    return spoken or list(found)


def _latest(found: Iterable[Stand]) -> tuple[Stand, ...]:
    """Return one stand for each window: the one that lasts longest."""
    latest: list[Stand] = []
    for stand in found:
        same = next((i for i, one in enumerate(latest) if one.application == stand.application), None)
        if same is None:
            latest.append(stand)
        elif (latest[same].until or date.max) < (stand.until or date.max):
            latest[same] = stand
    return tuple(latest)


@dataclass(frozen=True, slots=True)
class PlacedWindow:
    """A window of a program, of one of its courses, or of an offer of that."""

    program: Program
    course: Course | None
    offer: Offer | None
    application: Application
    path: Path = field(compare=False)
    """Where the window stands in its record; of `finish_by`, that field."""

    @property
    def stand(self) -> Stand:
        """Return how the window stands by itself, with the days that end its part."""
        limits = [stand for stand in self.stands if stand.application == self.application]
        return limits[0] if limits else Stand(self.application)

    @property
    def stands(self) -> tuple[Stand, ...]:
        """Return the stands of the part that the window belongs to."""
        if self.course and self.offer:
            return stands_of_offer(self.program, self.course, self.offer)
        return stands_of_course(self.program, self.course) if self.course else stands_of(self.program)


def windows_of(program: Program) -> Iterator[PlacedWindow]:
    """Return every window of a program with the part that it belongs to, in the order of the data."""
    for n, window in enumerate(program.application):
        yield PlacedWindow(program, None, None, window, ("application", n))
    for i, course in enumerate(program.courses):
        at: Path = ("courses", i)
        for n, window in enumerate(course.windows):
            is_listed = n < len(course.application)
            path = ("application", n) if is_listed else ("finish_by",)
            yield PlacedWindow(program, course, None, window, (*at, *path))
        for k, offer in enumerate(course.offers):
            for n, window in enumerate(offer.application):
                yield PlacedWindow(program, course, offer, window, (*at, "offers", k, "application", n))
