"""The calendar of deadlines: what happens on which day, and whom to ask where no day is known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal, get_args

from catalog.ground.text import address
from catalog.model.program import Course, Program
from catalog.rules.dates import Event, events, in_order
from catalog.rules.stands import PlacedWindow, Stand, windows_of
from catalog.rules.status import TABLE, standing
from catalog.views.deadline import DeadlineView, deadline_view
from catalog.views.parts import ContactView, contact_view
from catalog.views.scene import Scene
from catalog.views.terms import earlier_terms
from catalog.words.voice import Voice

Undated = Literal[
    "rolling", "until-budget-used", "by-appointment", "announced", "earlier-terms", "not-printed"
]

UNDATED: Final[tuple[Undated, ...]] = get_args(Undated)


@dataclass(frozen=True, slots=True)
class EventView:
    kind: str
    label: str
    name: str
    path: str
    course: str
    deadline: DeadlineView
    """How the application stands that the event belongs to."""
    year: str
    """The period of the conditions, if it is over."""
    office: str
    """The anchor of whom to ask on the page of contacts."""
    ask: ContactView


@dataclass(frozen=True, slots=True)
class DayView:
    iso: str
    day: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class MonthView:
    iso: str
    """`2027-01`; the script compares it with the month it is in Japan."""
    name: str
    is_now: bool
    days: tuple[DayView, ...]


@dataclass(frozen=True, slots=True)
class CallView:
    """A program, or a course of it, that can be applied for without a known day."""

    name: str
    path: str
    course: str
    note: str
    year: str
    type: str
    until: str
    starts: str
    ends: str
    """For the script, as in `DeadlineView`."""


@dataclass(frozen=True, slots=True)
class DeskView:
    """One number to call, and what to ask for there."""

    id: str
    ask: ContactView
    calls: tuple[CallView, ...]


@dataclass(frozen=True, slots=True)
class UndatedView:
    type: Undated
    count: int
    """How many programs, as elsewhere: one may have several calls."""
    desks: tuple[DeskView, ...]


@dataclass(frozen=True, slots=True)
class FeedView:
    """A calendar file that one may subscribe to."""

    name: str
    color: str
    url: str
    webcal: str
    """The same address as calendars know it: choosing it subscribes."""


@dataclass(frozen=True, slots=True)
class CalendarView:
    ahead: tuple[MonthView, ...]
    """From this month on."""
    past: tuple[MonthView, ...]
    """The latest first."""
    undated: tuple[UndatedView, ...]
    feed: FeedView
    feeds: tuple[FeedView, ...]
    """By theme."""


def calendar_view(scene: Scene, voice: Voice) -> CalendarView:
    """Decide what stands in which month on the day of the build; a script moves months on from there."""
    programs = scene.catalog.programs.values()
    dated = in_order([event for program in programs for event in events(program, scene.today)])
    months = tuple(_months(scene, dated, voice))
    now = scene.today.isoformat()[:7]
    return CalendarView(
        ahead=tuple(month for month in months if month.iso >= now),
        past=tuple(month for month in reversed(months) if month.iso < now),
        undated=tuple(_undated(scene, programs, voice)),
        feed=_feed(scene, "calendar.ics", voice.words.calendar.all, scene.look("programs").color, voice),
        feeds=tuple(
            _feed(
                scene,
                f"calendar/{theme.id}.ics",
                voice(theme.name),
                scene.look("programs", theme).color,
                voice,
            )
            for theme in scene.catalog.vocabulary["theme"].terms
        ),
    )


def _months(scene: Scene, dated: Iterable[Event], voice: Voice) -> Iterator[MonthView]:
    for iso, found in groupby(dated, key=lambda event: event.day.isoformat()[:7]):
        of_month = list(found)
        yield MonthView(
            iso=iso,
            name=voice.formats.month(of_month[0].day),
            is_now=iso == scene.today.isoformat()[:7],
            days=tuple(
                DayView(
                    day.isoformat(),
                    voice.formats.day_of_month(day),
                    tuple(_event(scene, event, voice) for event in of_day),
                )
                for day, of_day in groupby(of_month, key=lambda event: event.day)
            ),
        )


def _event(scene: Scene, event: Event, voice: Voice) -> EventView:
    words = voice.words
    terms = scene.terms(event.program)
    stands = (event.window.stand,) if event.application.is_call else event.window.stands
    office, phone = _desk(event.program)
    return EventView(
        kind=event.kind,
        label=words.event[event.kind],
        name=voice(event.program.name),
        path=f"programs/{event.program.id}/",
        course=voice(event.course.name) if event.course else "",
        deadline=deadline_view(stands, terms, scene.today, voice),
        year=_past_year(scene, event.program, voice),
        office=office,
        ask=contact_view(scene, office, voice, phone=phone),
    )


def _past_year(scene: Scene, program: Program, voice: Voice) -> str:
    earlier = earlier_terms(scene, program, voice)
    return voice.words.calendar.year.format(year=earlier) if earlier else ""


def _desk(program: Program) -> tuple[str, str | None]:
    """Return whom to call first: an organization, and the number printed for this program."""
    if program.contacts:
        return program.contacts[0].organization, program.contacts[0].phone
    return program.provider, None


def _undated(scene: Scene, programs: Iterable[Program], voice: Voice) -> Iterator[UndatedView]:
    """Return every group that has calls, and that of earlier conditions, to which calls may move later."""
    all_calls = [call for program in programs for call in _calls_of(program)]
    all_windows = [(_group(scene, call), call) for call in all_calls]
    for kind in UNDATED:
        calls = [window for group, window in all_windows if group == kind]
        if calls or kind == "earlier-terms":
            programs_in = {call.program.id for call in calls}
            yield UndatedView(kind, len(programs_in), tuple(_desks(scene, calls, voice)))


@dataclass(frozen=True, slots=True)
class _Call:
    """When to apply for a program, or for one of its courses."""

    program: Program
    course: Course | None
    stand: Stand


def _calls_of(program: Program) -> tuple[_Call, ...]:
    """Return when to apply, for the whole and for parts that say so; one without an answer if none does."""
    found = [_call_of(window) for window in windows_of(program) if window.application.is_call]
    limits = any(not window.application.is_call for window in windows_of(program))
    nothing = () if limits else (_Call(program, None, Stand(None)),)
    return tuple(found) or nothing


def _call_of(window: PlacedWindow) -> _Call:
    return _Call(window.program, window.course, window.stand)


def _group(scene: Scene, call: _Call) -> str:
    """Return the status of a call; one whose conditions hold only later stands where it will stand then."""
    status = standing(call.stand, scene.today, scene.terms(call.program))
    application = call.stand.application
    return TABLE["without_a_day"][application.type] if application and status == "upcoming" else status


def _desks(scene: Scene, calls: Iterable[_Call], voice: Voice) -> Iterator[DeskView]:
    """Gather calls by the number that answers for them, the order of the programs kept."""
    by_desk: dict[tuple[str, str | None], list[CallView]] = {}
    for call in calls:
        by_desk.setdefault(_desk(call.program), []).append(_call(scene, call, voice))
    for (office, phone), found in by_desk.items():
        yield DeskView(office, contact_view(scene, office, voice, phone=phone), tuple(found))


def _call(scene: Scene, call: _Call, voice: Voice) -> CallView:
    stands = deadline_view((call.stand,), scene.terms(call.program), scene.today, voice)
    return CallView(
        name=voice(call.program.name),
        path=f"programs/{call.program.id}/",
        course=voice(call.course.name) if call.course else "",
        note=" ".join(filter(None, (stands.shown_day, stands.note))),
        year=_past_year(scene, call.program, voice),
        type=stands.type,
        until=stands.until,
        starts=stands.starts,
        ends=stands.ends,
    )


def _feed(scene: Scene, path: str, name: str, color: str, voice: Voice) -> FeedView:
    url = scene.site_url + address(voice.lang, path)
    return FeedView(name, color, url, f"webcal://{url.partition('://')[2]}")
