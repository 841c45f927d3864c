"""Tasks of staff: what in the catalog has grown old, is in doubt, or is not known, and how urgent that is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any, Final, Literal

from catalog.ground.message import Message
from catalog.model.catalog import Catalog
from catalog.model.entry import Doubt, Entry, Source
from catalog.model.kinds import REFERENCE, KindId
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.rules.owner import owner_of
from catalog.rules.stands import stands_of
from catalog.rules.status import days_of, program_status
from catalog.rules.terms import terms_of
from catalog.views.headings import english_section
from catalog.views.kind import Kind

Duty = Literal["review", "deadline", "terms", "proof", "doubt", "translation", "question", "draft"]
DUTIES: Final[tuple[Duty, ...]] = (
    "draft",
    "review",
    "deadline",
    "terms",
    "proof",
    "doubt",
    "translation",
    "question",
)
"""In the order in which they are listed."""
Urgency = Literal["now", "soon", "later"]
URGENCIES: Final[tuple[Urgency, ...]] = ("now", "soon", "later")

_A_YEAR: Final = timedelta(days=366)
_SOON: Final = timedelta(days=30)
_A_SEASON: Final = timedelta(days=90)
"""A laboratory takes its time: so long before its end a proof is to be renewed."""
_DOUBTED: Final = tuple(
    kind.id for kind in REFERENCE if "to_check" in {field.name for field in fields(kind.record)}
)
"""Kinds without pages that may have doubts."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something for the owning section of a record to do."""

    duty: Duty
    urgency: Urgency
    kind: KindId
    record: Any
    section: str
    """The organization that answers for the record."""
    day: date | None = None
    """Since when, or by when."""
    year: int | None = None
    """The fiscal year that is to be confirmed."""
    questions: tuple[Message, ...] = ()
    """What is not known."""
    doubt: Doubt | None = None
    heading: str = ""
    """What has no translation."""

    @property
    def order(self) -> tuple[int, int, date]:
        """The most urgent first, then by duty, and what has waited longest."""
        return URGENCIES.index(self.urgency), DUTIES.index(self.duty), self.day or date.max


def tasks(catalog: Catalog, kinds: Sequence[Kind], today: date) -> tuple[Task, ...]:
    """Return what there is to do on `today`, the most urgent first."""
    found = [*_of_entries(catalog, kinds, today), *_of_reference(catalog)]
    return tuple(sorted(found, key=lambda task: task.order))


_OF_TIME: Final[frozenset[Duty]] = frozenset({"deadline", "terms", "proof"})


def past_records(catalog: Catalog, kinds: Sequence[Kind], today: date) -> frozenset[tuple[KindId, str]]:
    """Return the records that give what time has overtaken; an overdue review is none, for the check warns of it."""
    found = (task for task in _of_entries(catalog, kinds, today) if task.urgency == "now")
    return frozenset((task.kind, task.record.id) for task in found if task.duty in _OF_TIME)


def _of_entries(catalog: Catalog, kinds: Sequence[Kind], today: date) -> Iterator[Task]:
    for kind in kinds:
        for record in catalog.of(kind.id).values():
            yield from _of_record(catalog, kind, record, today)


def _of_record(catalog: Catalog, kind: Kind, record: Entry, today: date) -> Iterator[Task]:
    section = owner_of(catalog, record)

    def task(duty: Duty, urgency: Urgency, **more: Any) -> Task:
        return Task(duty, urgency, kind.id, record, section, **more)

    if record.status == "draft":
        yield task("draft", "later")
    if due := _review(record, today):
        yield task("review", "now" if due < today else "soon", day=due)
    if isinstance(record, Program):
        yield from (task(*found, **more) for found, more in _of_program(catalog, record, today))
    elif record.to_confirm:
        yield task("terms", "soon", year=record.to_confirm)
    if isinstance(record, BrandProduct):
        yield from (task("proof", "now" if day < today else "soon", day=day) for day in _ends(record, today))
    yield from (task("doubt", "soon", doubt=doubt) for doubt in record.to_check)
    yield from (
        task("translation", "soon", heading=heading) for heading in untranslated(catalog, record.sources)
    )
    for urgency, questions in _unanswered(catalog, kind, record).items():
        yield task("question", urgency, questions=questions)


def _of_reference(catalog: Catalog) -> Iterator[Task]:
    for kind_id in _DOUBTED:
        for record in catalog.of(kind_id).values():
            section = owner_of(catalog, record)
            yield from (
                Task("doubt", "soon", kind_id, record, section, doubt=doubt) for doubt in record.to_check
            )


def _review(record: Entry, today: date) -> date | None:
    """Return the day by which a record is to be compared with its sources, if that is near or over."""
    due = min(filter(None, (record.review_by, record.verified_on + _A_YEAR)))
    return due if due <= today + _SOON else None


def _ends(product: BrandProduct, today: date) -> Iterator[date]:
    """Return the last days of those proofs of a product that end soon, or have ended."""
    for proof in product.export.proofs if product.export else ():
        if proof.valid_until and proof.valid_until <= today + _A_SEASON:
            yield proof.valid_until


_Found = tuple[tuple[Duty, Urgency], Mapping[str, Any]]


def _of_program(catalog: Catalog, program: Program, today: date) -> Iterator[_Found]:
    """Duties of a program that gives the terms of an earlier year, or a day that is over."""
    terms = terms_of(program, catalog.documents)
    is_over = terms is not None and terms.ends < today
    if terms and (is_over or program.to_confirm):
        yield ("terms", "now" if is_over else "soon"), {"day": terms.ends, "year": program.to_confirm}
    if program_status(program, today, terms) == "closed" and (last := _last_day(program, today)):
        yield ("deadline", "now" if is_over else "later"), {"day": last}


def _last_day(program: Program, today: date) -> date | None:
    return max((day for stand in stands_of(program) if (day := days_of(stand, today)[1])), default=None)


def untranslated(catalog: Catalog, sources: Iterable[Source]) -> Iterator[str]:
    """Return the headings that an English page shows in Japanese alone."""
    for source in sources:
        document = catalog.documents.get(source.document or "")
        if document and source.section and not english_section(source.section, document.headings):
            yield source.section


def _unanswered(catalog: Catalog, kind: Kind, record: Entry) -> Mapping[Urgency, tuple[Message, ...]]:
    """Return what visitors would ask of a record and its sources do not answer: first what they ask first."""
    open_questions = [each for each in kind.asked if not each.is_answered(catalog, record)]
    found: Mapping[Urgency, tuple[Message, ...]] = {
        "soon": tuple(each.label for each in open_questions if each.is_first),
        "later": tuple(each.label for each in open_questions if not each.is_first),
    }
    return {urgency: labels for urgency, labels in found.items() if labels}
