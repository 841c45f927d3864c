"""The calendar of deadlines: what happens on which day, and whom to ask where no day is known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal, get_args

from catalog.ground.text import address
from catalog.model.program import Program
from catalog.rules.dates import Event, Window, events, in_order, windows
from catalog.rules.status import main_application, status_on
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
    dated = in_order([event for program in programs for event in events(program)])
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
    application = event.application or main_application(event.program, scene.today, terms)
    office, phone = _desk(event.program)
    return EventView(
        kind=event.kind,
        label=words.event[event.kind],
        name=voice(event.program.name),
        path=f"programs/{event.program.id}/",
        course=voice(event.course.name) if event.course else "",
        deadline=deadline_view(application, terms, scene.today, voice),
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
    all_windows = [(_group(scene, window), window) for program in programs for window in windows(program)]
    for kind in UNDATED:
        calls = [window for group, window in all_windows if group == kind]
        if calls or kind == "earlier-terms":
            yield UndatedView(kind, len(calls), tuple(_desks(scene, calls, voice)))


def _group(scene: Scene, window: Window) -> str:
    """Return the status of a window; one whose conditions hold only later stands where it will stand then."""
    status = status_on(window.application, scene.today, scene.terms(window.program))
    return window.application.type if window.application and status == "upcoming" else status


def _desks(scene: Scene, calls: Iterable[Window], voice: Voice) -> Iterator[DeskView]:
    """Gather calls by the number that answers for them, the order of the programs kept."""
    by_desk: dict[tuple[str, str | None], list[CallView]] = {}
    for call in calls:
        by_desk.setdefault(_desk(call.program), []).append(_call(scene, call, voice))
    for (office, phone), found in by_desk.items():
        yield DeskView(office, contact_view(scene, office, voice, phone=phone), tuple(found))


def _call(scene: Scene, call: Window, voice: Voice) -> CallView:
    note = call.application.note if call.application else None
    stands = deadline_view(call.application, scene.terms(call.program), scene.today, voice)
    return CallView(
        name=voice(call.program.name),
        path=f"programs/{call.program.id}/",
        course=voice(call.course.name) if call.course else "",
        note=voice(note),
        year=_past_year(scene, call.program, voice),
        type=stands.type,
        starts=stands.starts,
        ends=stands.ends,
    )


def _feed(scene: Scene, path: str, name: str, color: str, voice: Voice) -> FeedView:
    url = scene.site_url + address(voice.lang, path)
    return FeedView(name, color, url, f"webcal://{url.partition('://')[2]}")
