"""The state of the catalog, for staff: what each section has to do, the most urgent first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from catalog.ground.message import Message
from catalog.ground.naming import name_of
from catalog.ground.text import LANGS
from catalog.model.catalog import Catalog
from catalog.problems import Location
from catalog.rules.owner import section_name
from catalog.source.origins import Origins
from catalog.views.kind import Kind
from catalog.views.tasks import URGENCIES, Duty, Task, Urgency, tasks
from catalog.words.formats import FORMATS

URGENCY: Final[dict[Urgency, Message]] = {
    "now": Message("今すぐ（サイトが古いままです）", "Now: the site says what no longer holds"),
    "soon": Message("近いうちに", "Soon"),
    "later": Message("手の空いたときに", "When there is time"),
}
DUTY: Final[dict[Duty, Message]] = {
    "review": Message("見直し", "Review"),
    "deadline": Message("過ぎた締切", "Past deadline"),
    "terms": Message("前の年度の条件", "Terms of an earlier year"),
    "proof": Message("証明の期限", "End of a proof"),
    "doubt": Message("確かめること", "To check"),
    "translation": Message("英訳", "Translation"),
    "question": Message("分からないこと", "Not known"),
    "draft": Message("下書き", "Draft"),
}
_DRAFT: Final = Message("下書き（サイトに出ません）", "draft (not on the site)")
_REVIEW: Final = Message("見直す期日: {day}", "to be reviewed by {day}")
_DEADLINE: Final = Message("締切を過ぎました: {day}", "the last day has passed: {day}")
_TERMS: Final = Message(
    "条件は {day} までのものです。次の年度を窓口に確かめます。",
    "its terms held until {day}: ask about the next year",
)
_CONFIRM: Final = Message(
    "{year}年度の条件を確かめ、catalog confirm {id} とします。",
    "confirm the terms of FY{year}, then: catalog confirm {id}",
)
_PROOF: Final = Message(
    "証明の期限は {day} です。つくり手に新しいものを聞きます。",
    "a proof ends on {day}: ask the maker for a new one",
)
_DOUBT: Final = Message("確かめること: {note}", "to check: {note}")
_OTHER: Final = Message("（別の値: {value}）", " (other value: {value})")
_TRANSLATION: Final = Message("見出しの英訳がありません: {heading}", "no English for the heading: {heading}")
_QUESTION: Final = Message("分からないこと: {fields}", "not known: {fields}")


@dataclass(frozen=True, slots=True)
class Line:
    """A task as staff read it: where, what, and who does it."""

    task: Task
    at: Location
    name: Message
    section: Message
    phone: str
    what: Message


def report_lines(
    catalog: Catalog, origins: Origins, kinds: Sequence[Kind], today: date, section: str | None = None
) -> tuple[Line, ...]:
    """Return what there is to do in a section, or in all of them, the most urgent first."""
    return tuple(
        _line(catalog, origins, task)
        for task in tasks(catalog, kinds, today)
        if section in {None, task.section}
    )


def by_urgency(lines: Sequence[Line]) -> Iterator[tuple[Urgency, tuple[Line, ...]]]:
    """Return the lines by how urgent they are; an urgency that none has is left out."""
    for urgency in URGENCIES:
        if found := tuple(line for line in lines if line.task.urgency == urgency):
            yield urgency, found


def by_section(lines: Sequence[Line]) -> Iterator[tuple[Message, str, tuple[Line, ...]]]:
    """Return the lines section by section, in the order in which each comes first."""
    places = {line.task.section: number for number, line in reversed(list(enumerate(lines)))}
    ordered = sorted(lines, key=lambda line: places[line.task.section])
    for _, group in groupby(ordered, key=lambda line: line.task.section):
        of_section = tuple(group)
        yield of_section[0].section, of_section[0].phone, of_section


def by_record(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Return the lines of each record together."""
    found: dict[tuple[str, str], list[Line]] = {}
    for line in lines:
        found.setdefault((line.task.kind, line.task.record.id), []).append(line)
    return map(tuple, found.values())


def _line(catalog: Catalog, origins: Origins, task: Task) -> Line:
    record = task.record
    office = catalog.organizations.get(task.section)
    return Line(
        task,
        origins.at(task.kind, record.id),
        name_of(record) or Message(record.id, record.id),
        section_name(catalog, task.section),
        (office.phone or "") if office else "",
        what_to_do(task),
    )


def what_to_do(task: Task) -> Message:
    """Words for what is to be done."""
    if task.duty == "question":
        listed = (FORMATS[lang].listed([each[lang] for each in task.questions]) for lang in LANGS)
        return _QUESTION.format(fields=Message(*listed))
    if task.duty == "doubt" and task.doubt:
        other = task.doubt.other_value
        note = _DOUBT.format(note=task.doubt.note)
        more = _OTHER.format(value=other) if other else Message("", "")
        return Message(note.ja + more.ja, note.en + more.en)
    if task.duty == "terms" and task.year:
        return _CONFIRM.format(year=task.year, id=task.record.id)
    plain = {
        "draft": _DRAFT,
        "review": _REVIEW,
        "deadline": _DEADLINE,
        "terms": _TERMS,
        "proof": _PROOF,
        "translation": _TRANSLATION,
    }
    return plain[task.duty].format(day=_day(task.day), heading=task.heading)


def _day(day: date | None) -> Message:
    return Message(*(FORMATS[lang].plain_day(day) for lang in LANGS)) if day else Message("", "")
