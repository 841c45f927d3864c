"""A course of a program: what it gives to whom, as a table, and what it asks for."""

from typing import Final

from catalog.ground.text import Lang
from catalog.model.period import Period
from catalog.model.program import Course
from catalog.views import formats
from catalog.views.blocks import Prose, Rows, Subsection, Table, TableColumn, TableLine, When, spoken
from catalog.views.conditions import audience_rows, cost_text, session_rows, uses_text
from catalog.views.deadline import deadline_view
from catalog.views.estimate import estimate_data
from catalog.views.offer import offer_view
from catalog.views.parts import Row, only, row, texts
from catalog.views.scene import Scene
from catalog.views.topic import Topic
from catalog.words import Words

_COLUMNS: Final = ("who", "field", "rate", "gives", "limit", "years", "note")
"""The fields of `OfferView`, in the order of the table."""

_NUMBERS: Final = frozenset({"rate", "gives", "limit"})


def course_section(
    topic: Topic[object], course: Course, terms: Period | None, *, can_estimate: bool
) -> Subsection:
    """Show a course; with `can_estimate` a script computes from the figures of its table."""
    scene, lang, words = topic.scene, topic.lang, topic.words
    parts = (
        Prose(only(topic.text(course.summary)), has_terms=True),
        _deadline(scene, course, terms, lang, words),
        _table(course, lang, words, can_estimate=can_estimate),
        Rows(_rows(scene, course, lang, words)),
    )
    return Subsection(
        course.name[lang],
        spoken(*parts),
        before=topic.text(course.group),
        anchor=f"course-{course.id}",
        aliases=course.aliases,
    )


def _deadline(scene: Scene, course: Course, terms: Period | None, lang: Lang, words: Words) -> When | None:
    if course.application is None:
        return None
    return When(
        deadline_view(course.application, terms, scene.today, lang, words), words["program"]["deadline"]
    )


def _table(course: Course, lang: Lang, words: Words, *, can_estimate: bool) -> Table:
    """Return the offers, in those columns that have something to say."""
    offers = [offer_view(offer, lang, words) for offer in course.offers]
    names = [name for name in _COLUMNS if any(getattr(offer, name) for offer in offers)]
    lines = (
        TableLine(
            tuple(getattr(shown, name) for name in names),
            estimate_data(offer, course, lang) if can_estimate else {},
        )
        for offer, shown in zip(course.offers, offers, strict=True)
    )
    columns = tuple(TableColumn(words["column"][name], name in _NUMBERS) for name in names)
    return Table(tuple(lines) if names else (), course.name[lang], columns)


def _rows(scene: Scene, course: Course, lang: Lang, words: Words) -> tuple[Row, ...]:
    say = words["program"]
    least = course.min_cost_yen
    finish = course.finish_by
    return (
        *row(say["projects"], *texts(course.eligible_projects, lang)),
        *audience_rows(scene, course.audience, lang, words),
        *row(say["requirements"], *texts(course.requirements, lang)),
        *row(say["costs"], *(cost_text(cost, lang, words) for cost in course.eligible_costs)),
        *row(say["min_cost"], say["at_least"].format(amount=formats.money(least, lang)) if least else ""),
        *session_rows(course.sessions, words),
        *row(say["uses"], *(uses_text(uses, lang, words) for uses in course.uses)),
        *row(say["finish_by"], say["until"].format(day=formats.day(finish, lang)) if finish else ""),
        *row(say["notes"], *texts(course.notes, lang)),
    )
