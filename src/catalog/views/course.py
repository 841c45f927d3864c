"""A course of a program: what it gives to whom, as a table, and what it asks for."""

from collections.abc import Iterator
from datetime import date
from typing import Final, get_args

from catalog.model.program import Course, Program
from catalog.rules.stands import windows_of
from catalog.views.blocks import Prose, Rows, Subsection, Table, TableColumn, TableLine, spoken
from catalog.views.conditions import (
    audience_rows,
    combination_text,
    cost_texts,
    indicator_rows,
    session_rows,
    uses_text,
)
from catalog.views.estimate import estimate_data
from catalog.views.offer import brief, offer_view
from catalog.views.parts import LastDay, Row, only, row, texts
from catalog.views.scene import Scene
from catalog.views.topic import Topic
from catalog.views.windows import course_windows
from catalog.words.groups import Column
from catalog.words.voice import Voice

_COLUMNS: Final[tuple[Column, ...]] = get_args(Column)
"""The fields of `OfferView`, in the order of the table."""

_NUMBERS: Final = frozenset({"rate", "gives", "limit"})


def course_section(topic: Topic[Program], course: Course, *, can_estimate: bool) -> Subsection:
    """Show a course, folded where there are several; with `can_estimate` a script computes from its table."""
    scene, voice = topic.scene, topic.voice
    own = (window for window in windows_of(topic.record) if window.course is course)
    windows = (
        window for window in own if window.application.last_day_for != "finishing" or not course.finish_by
    )
    parts = (
        Prose(only(topic.voice(course.summary)), has_terms=True),
        *course_windows(scene, windows, voice),
        _table(course, voice, can_estimate=can_estimate),
        Rows(_rows(scene, course, voice)),
    )
    return Subsection(
        voice(course.name),
        spoken(*parts),
        before=topic.voice(course.group),
        anchor=f"course-{course.id}",
        aliases=course.aliases,
        brief=brief(course.offers, voice) if len(topic.record.courses) > 1 else None,
    )


def _table(course: Course, voice: Voice, *, can_estimate: bool) -> Table:
    """Return the offers, in those columns that have something to say."""
    offers = [offer_view(offer, voice) for offer in course.offers]
    names: list[Column] = [name for name in _COLUMNS if any(getattr(offer, name) for offer in offers)]
    lines = (
        TableLine(
            tuple(getattr(view, name) for name in names),
            estimate_data(offer, course, voice) if can_estimate else {},
        )
        for offer, view in zip(course.offers, offers, strict=True)
    )
    columns = tuple(TableColumn(voice.words.column[name], name in _NUMBERS) for name in names)
    return Table(tuple(lines) if names else (), voice(course.name), columns)


def _rows(scene: Scene, course: Course, voice: Voice) -> tuple[Row, ...]:
    say = voice.words.program
    least = course.min_cost_yen
    finish = course.finish_by
    return (
        *row(say.projects, *texts(course.eligible_projects, voice)),
        *audience_rows(scene, course.audience, voice),
        *row(say.requirements, *texts(course.requirements, voice)),
        *row(voice.words.check.more, _not_printed(course, voice)),
        *row(say.costs, *cost_texts(scene, course.eligible_costs, (), voice)),
        *_kind_rows(scene, course, voice),
        *row(say.min_cost, say.at_least.format(amount=voice.formats.money(least)) if least else ""),
        *session_rows(course.sessions, voice),
        *row(say.uses, *(uses_text(uses, voice) for uses in course.uses)),
        *(_finish(finish, voice) if finish else ()),
        *row(say.combination, combination_text(course.combination, voice)),
        *row(say.notes, *texts(course.notes, voice)),
        *indicator_rows(scene, course.indicators, voice),
    )


def _finish(day: date, voice: Voice) -> tuple[Row, ...]:
    say = voice.words.program
    return row(say.finish_by, say.until.format(day=voice.formats.day(day)), shape=LastDay(day.isoformat()))


def _not_printed(course: Course, voice: Voice) -> str:
    """Hint at conditions of a course which the documents do not print, if it says so itself."""
    is_known = course.conditions in {None, "complete"}
    return "" if is_known else voice.words.check.not_printed


def _kind_rows(scene: Scene, course: Course, voice: Voice) -> Iterator[Row]:
    """Rows about each kind of a course, under its name."""
    say = voice.words.program
    for kind in course.kinds:
        rows = (
            *audience_rows(scene, kind.audience, voice),
            *row(say.requirements, *texts(kind.requirements, voice)),
            *row(say.costs, *cost_texts(scene, kind.eligible_costs, (), voice)),
        )
        for part in rows:
            label = say.of_kind.format(kind=voice(kind.name), label=part.label)
            yield Row(label, part.texts, is_own=True)
