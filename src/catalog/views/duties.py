"""Duties of staff, ready to print: a page that every section can read without any tool."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.model.kinds import KindId
from catalog.views.kind import Kind
from catalog.views.scene import Scene
from catalog.views.tasks import Duty, Task, tasks
from catalog.words.voice import Voice

_PUBLIC: Final[tuple[Duty, ...]] = ("review", "deadline", "terms", "question", "translation", "doubt")
"""A draft is known to staff alone."""
_FEW: Final = 12
"""More rows than these are folded."""


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A record with what is to be done about it, and by whom."""

    name: str
    href: str
    """Below the home of the language; empty where the record has no page."""
    what: str
    section: str


@dataclass(frozen=True, slots=True)
class DutyView:
    """All that is to be done of one sort."""

    id: Duty
    rows: tuple[DutyRow, ...]

    @property
    def is_long(self) -> bool:
        return len(self.rows) > _FEW


@dataclass(frozen=True, slots=True)
class SectionRow:
    """How much a section has to do."""

    name: str
    urgent: int
    soon: int


@dataclass(frozen=True, slots=True)
class DutiesView:
    as_of: str
    sections: tuple[SectionRow, ...]
    duties: tuple[DutyView, ...]


def duties_view(scene: Scene, voice: Voice) -> DutiesView:
    """Show what is to be done on the day of the build, by sort and by section."""
    kinds = [kind for kind in scene.catalog.kinds if isinstance(kind, Kind)]
    found = [
        task
        for task in tasks(scene.catalog, kinds, scene.today)
        if task.duty in _PUBLIC and task.urgency != "later"
    ]
    return DutiesView(
        as_of=voice.words.duties.as_of.format(day=voice.formats.plain_day(scene.today)),
        sections=tuple(_sections(scene, found, voice)),
        duties=tuple(DutyView(duty, tuple(_rows(scene, found, duty, voice))) for duty in _PUBLIC),
    )


def _sections(scene: Scene, found: Sequence[Task], voice: Voice) -> Iterator[SectionRow]:
    counts = {
        urgency: Counter(task.section for task in found if task.urgency == urgency)
        for urgency in ("now", "soon")
    }
    sections = sorted({task.section for task in found}, key=lambda each: (-counts["now"][each], each))
    return (
        SectionRow(_section(scene, each, voice), counts["now"][each], counts["soon"][each])
        for each in sections
    )


def _section(scene: Scene, section: str, voice: Voice) -> str:
    office = scene.catalog.organizations.get(section)
    return voice(office.name) if office else section


def _rows(scene: Scene, found: Sequence[Task], duty: Duty, voice: Voice) -> Iterator[DutyRow]:
    of_record: defaultdict[tuple[KindId, str], list[Task]] = defaultdict(list)
    for task in found:
        if task.duty == duty:
            of_record[task.kind, task.record.id].append(task)
    for (kind, record_id), same in of_record.items():
        yield DutyRow(
            _name(same[0], voice),
            scene.path_of(kind, record_id),
            _what(same, voice),
            _section(scene, same[0].section, voice),
        )


def _name(task: Task, voice: Voice) -> str:
    named = (getattr(task.record, field, None) for field in ("name", "title"))
    return voice(next(filter(None, named), None)) or task.record.id


def _what(same: Sequence[Task], voice: Voice) -> str:
    """Words for what is to be done about a record; what a doubt is about is for staff alone."""
    say, task = voice.words.duties, same[0]
    if task.duty == "question":
        return voice.formats.listed([question[voice.lang] for question in task.questions])
    if task.duty == "translation":
        return voice.formats.listed([say.translation_what.format(heading=each.heading) for each in same])
    if task.duty == "doubt":
        return say.doubt_what.format(n=len(same))
    if task.duty == "terms" and task.year:
        return say.terms_confirm.format(year=voice.formats.fiscal_year(task.year))
    dated = {"review": say.review_what, "deadline": say.deadline_what, "terms": say.terms_what}
    return dated[task.duty].format(day=voice.formats.plain_day(task.day)) if task.day else ""
