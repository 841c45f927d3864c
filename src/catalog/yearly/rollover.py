"""Plan of a new fiscal year: a document, records to confirm, pages to keep, desks to call."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.history.compare import Record
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.earlier import file_of_year
from catalog.model.entry import Entry
from catalog.model.facility import Facility
from catalog.model.kinds import FILES, KindId
from catalog.model.period import period_of_year
from catalog.model.program import Program
from catalog.model.reference import Document
from catalog.model.timing import ends
from catalog.problems import Problems
from catalog.rules.owner import owner_of
from catalog.rules.stands import windows_of
from catalog.rules.terms import terms_of
from catalog.sheets.data_file import rewrite
from catalog.sheets.yaml_record import Bare
from catalog.source.chunks import Chunk
from catalog.source.origins import Origins
from catalog.source.yaml_events import parse
from catalog.translations.stamps import read_stamps
from catalog.translations.texts import typed_texts_of
from catalog.yearly.lines import with_fields
from catalog.yearly.rewriting import Change, Contents, rewritten

_REIWA: Final = 2018
"""The year before the first of Reiwa."""
_OF_THE_OLD: Final = ("published", "received_on", "url", "period")
"""What a document of the new year does not say before somebody has it in hand."""
_HEAD: Final = (
    "# {year}年度の支援の記録です。catalog rollover が残しました。"
    " / Programs as they were in FY{year}, kept by catalog rollover.\n"
)


@dataclass(frozen=True, slots=True)
class Taken:
    """A record that is taken along into the new year, to be confirmed."""

    kind: KindId
    record: Entry
    section: str
    """The organization to call."""
    phone: str
    days: tuple[date, ...]
    """Deadlines of the earlier year, which usually move."""
    is_once: bool
    """Whether it says itself how long it lasts: it may have ended."""


@dataclass(frozen=True, slots=True)
class Rollover:
    """All that is to be done for a fiscal year."""

    year: int
    documents: tuple[Document, ...]
    """Documents of the year before, each of which gets a follower."""
    taken: tuple[Taken, ...]
    ended: tuple[Program, ...]
    archived: tuple[Program, ...]
    """Programs whose pages of the year before are kept."""
    waiting: tuple[Entry, ...]
    """Records that were taken along before and are not confirmed yet."""

    @property
    def is_empty(self) -> bool:
        return not (self.documents or self.taken or self.ended or self.archived)


def plan_rollover(catalog: Catalog, year: int, ended: Collection[str]) -> Rollover:
    """Return what is to be done for the fiscal year that begins in April of `year`."""
    programs = [each for each in catalog.programs.values() if each.status == "published"]
    old = [each for each in programs if _is_of_before(catalog, each, year)]
    documents = _documents(catalog, programs, year)
    cited = {document.id for document in documents}
    places = [
        (kind, entry)
        for kind, entry in catalog.entries()
        if kind != "programs" and any(source.document in cited for source in entry.sources)
    ]
    going_on = [("programs", each) for each in old if each.id not in ended]
    over = tuple(each for each in programs if each.id in ended and not each.publish_until)
    return Rollover(
        year,
        tuple(each for each in documents if _next_id(each.id, year) not in catalog.documents),
        tuple(_taken(catalog, *each, year) for each in (*going_on, *places) if each[1].to_confirm != year),
        over,
        tuple(each for each in old if (year - 1, each.id) not in catalog.earlier),
        tuple(entry for _, entry in catalog.entries() if entry.to_confirm == year),
    )


def _is_of_before(catalog: Catalog, program: Program, year: int) -> bool:
    terms, last = terms_of(program, catalog.documents), period_of_year(year - 1).ends
    has_ended = (end := ends(program)) is not None and end.date() <= last + timedelta(days=1)
    return terms is not None and terms.ends <= last and not has_ended


def _documents(catalog: Catalog, programs: Collection[Program], year: int) -> list[Document]:
    cited = {source.document for program in programs for source in program.sources}
    return [
        document
        for document in catalog.documents.values()
        if document.fiscal_year == year - 1 and document.id in cited
    ]


def _taken(catalog: Catalog, kind: KindId, record: Entry, year: int) -> Taken:
    section = _desk(catalog, record)
    office = catalog.organizations.get(section)
    phone = _own_phone(catalog, record) or (office.phone if office else None) or ""
    return Taken(
        kind,
        record,
        section,
        phone,
        past_days(record, year) if isinstance(record, Program) else (),
        isinstance(record, Program) and record.period is not None,
    )


def past_days(program: Program, year: int) -> tuple[date, ...]:
    """Return the last days of a program that lie before a fiscal year."""
    days = {
        day
        for placed in windows_of(program)
        if placed.application.type == "deadline" and (day := placed.application.closes)
    }
    return tuple(sorted(day for day in days if day <= period_of_year(year - 1).ends))


def _desk(catalog: Catalog, record: Entry) -> str:
    """Return whom to call about a record: who answers for it to visitors, or else its owning section."""
    if isinstance(record, Program) and record.contacts and not record.owner:
        return record.contacts[0].organization
    return owner_of(catalog, record)


def _own_phone(catalog: Catalog, record: Entry) -> str | None:
    if isinstance(record, Facility):
        return catalog.phone_of(record)
    contacts = record.contacts if isinstance(record, Program) else ()
    return next((each.phone for each in contacts if each.phone), None)


def contents_of(plan: Rollover, origins: Origins, project: Project) -> tuple[Contents, Problems]:
    """Return the data files as they would be: first what is kept, so that nothing is lost on the way."""
    contents = dict(_archive(plan, origins, project))
    problems: Problems = []
    documents = [_content(origins.chunks["documents", each.id]) for each in plan.documents]
    followers = [(old, _follower(old, plan.year)) for old in documents]
    if followers:
        path = project.data / FILES["documents"]
        document_file = rewrite(path, project.relative(path), {}, [new for _, new in followers])
        contents[path] = document_file.content
        problems += document_file.problems
    record_files, by_hand = rewritten(project, _changes(plan))
    return {**contents, **record_files, **_stamps(project, followers)}, [*problems, *by_hand]


def _stamps(project: Project, followers: Collection[tuple[Record, Record]]) -> Contents:
    """Return the stamps of new documents: their English follows the Japanese as it did in those before."""
    stamps, _ = read_stamps(project)
    if not (followers and stamps.are_kept):
        return {}
    for old, new in followers:
        before = dict(typed_texts_of(old))
        pairs = ((before[path], text) for path, text in typed_texts_of(new))
        stamps = stamps.followed(("documents", old["id"]), ("documents", new["id"]), pairs)
    return {project.stamps: stamps.as_text().encode()}


def _changes(plan: Rollover) -> Mapping[str, Mapping[str, Change]]:
    files = {kind.id: kind.file for kind in KINDS}
    last = period_of_year(plan.year - 1).ends.isoformat()
    found: dict[str, dict[str, Change]] = {}
    for taken in plan.taken:
        found.setdefault(files[taken.kind], {})[taken.record.id] = _setting("to_confirm", str(plan.year))
    for program in plan.ended:
        found.setdefault(files["programs"], {})[program.id] = _setting("publish_until", last)
    return found


def _setting(field: str, value: str) -> Change:
    return lambda record: with_fields(record, {field: value})


def _archive(plan: Rollover, origins: Origins, project: Project) -> Iterator[tuple[Any, bytes]]:
    if not plan.archived:
        return
    path = file_of_year(project.data, plan.year - 1)
    there = path.read_text("utf-8") if path.exists() else _HEAD.format(year=plan.year - 1)
    chunks = (origins.chunks["programs", each.id] for each in plan.archived)
    records = "\n\n".join(chunk.text.replace("\r\n", "\n").rstrip() for chunk in chunks)
    yield path, f"{there.rstrip()}\n{records}\n".encode()


def _content(chunk: Chunk) -> Record:
    read: Any = parse(chunk).value
    return read[0]


def _follower(old: Record, year: int) -> Record:
    """Return the document of the new year, as far as it follows from that of the year before."""
    lasting = {key: value for key, value in old.items() if key not in _OF_THE_OLD}
    title = {lang: _of_next_year(text, year) for lang, text in old["title"].items()}
    return {**lasting, "id": _next_id(old["id"], year), "title": title, "fiscal_year": Bare(year)}


def next_document(document: Document, year: int) -> Message:
    """Name the document of the new year."""
    record_id = _next_id(document.id, year)
    return Message(*(f"{_of_next_year(document.title[lang], year)} ({record_id})" for lang in LANGS))


def _next_id(record_id: str, year: int) -> str:
    return _of_next_year(record_id, year) if str(year - 1) in record_id else f"{record_id}-{year}"


def _of_next_year(text: str, year: int) -> str:
    """Write the next year wherever a text names the one before, by either calendar."""
    text = text.replace(str(year - 1), str(year))
    return re.sub(rf"(令和|R){year - 1 - _REIWA}(?!\d)", rf"\g<1>{year - _REIWA}", text)


def day_list(days: Collection[date]) -> Message:
    """Write days as staff type them."""
    text = ", ".join(day.isoformat() for day in days)
    return Message(text, text)
