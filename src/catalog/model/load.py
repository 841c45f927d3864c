"""From what was typed to what is true: every record validated by itself, all mistakes kept."""

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import Any, Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.model import messages
from catalog.model.catalog import Catalog
from catalog.model.earlier import Earlier, EarlierKey, EarlierPrograms, earlier_files
from catalog.model.kinds import REFERENCE, DataKind, KindId, Records
from catalog.model.program import Program
from catalog.problems import Problem, Problems
from catalog.source.chunks import NOT_A_LIST, Chunk, empty
from catalog.source.origins import Key, Origins
from catalog.source.records import Typed, name_of, read_records
from catalog.source.yaml_mistakes import LOST_START

_NAMED: Final = frozenset(field.name for field in fields(Catalog))


_HIDING: Final = frozenset({LOST_START, NOT_A_LIST})
"""Codes of problems for which a record without a known id is missing."""


@cache
def adapter(record: type[Any]) -> TypeAdapter[Any]:
    """Return what validates and serializes records of a type."""
    return TypeAdapter(record)


@cache
def _schema(record: type[Any]) -> dict[str, Any]:
    return adapter(record).json_schema()


_SOUND: Final[dict[type[Any], dict[str, Any]]] = {}
"""Records of the last load, by their type and the digest of their text: they never change, and need no second look."""


class Data(NamedTuple):
    """The data files of a project, as far as they could be read."""

    catalog: Catalog
    origins: Origins
    problems: Problems


def load_catalog(project: Project, kinds: Sequence[DataKind]) -> tuple[Catalog, Problems]:
    """Read the catalog of `project` for who need not know where it was typed."""
    data = load_data(project, kinds)
    return data.catalog, data.problems


def load_data(project: Project, kinds: Sequence[DataKind]) -> Data:
    """Read every data file of `project`; `kinds` are those with pages of their own, in the order of the site.

    A record with a mistake is left out; its problems are returned.
    """
    chunks: dict[Key, Chunk] = {}
    left_out: set[Key] = set()
    problems: Problems = []
    loaded: dict[KindId, Records] = {}
    absent: dict[KindId, Problems] = {}
    for kind in (*kinds, *REFERENCE):
        path = project.data / kind.file
        typed, mistakes = read_records(path, project.relative(path), project.cache)
        if not (kind.is_needed or path.exists()):
            absent[kind.id], mistakes = mistakes, []
        elif kind.is_needed and not (typed or mistakes):
            mistakes = [empty(project.relative(path))]
        problems += mistakes
        if any(mistake.code in _HIDING for mistake in mistakes) or (mistakes and not typed):
            left_out.add((kind.id, ""))
        loaded[kind.id] = _validate_all(kind, typed, chunks, left_out, problems)
    for kind_id in absent.keys() & _wanted(loaded["city"]):
        problems += absent[kind_id]
        left_out.add((kind_id, ""))
    earlier, mistakes = _earlier_programs(project)
    problems += mistakes
    named = {kind: loaded.pop(kind) for kind in loaded.keys() & _NAMED}
    digests = {key: chunk.digest for key, chunk in chunks.items()}
    catalog = Catalog(**named, more=loaded, earlier=earlier, kinds=tuple(kinds), digests=digests)
    return Data(catalog, Origins(chunks, frozenset(left_out)), problems)


def _earlier_programs(project: Project) -> tuple[EarlierPrograms, Problems]:
    found: dict[EarlierKey, Earlier] = {}
    problems: Problems = []
    for year, path in earlier_files(project.data):
        typed, mistakes = read_records(path, project.relative(path), project.cache)
        problems += mistakes
        for each in typed:
            if program := _validate(Program, each, problems):
                found[year, program.id] = Earlier(year, program, each.chunk.digest)
    return found, problems


def _wanted(cities: Records) -> set[KindId]:
    """Return the kinds of records to which a city gives a look: their files must be there."""
    return {kind for city in cities.values() for kind in city.looks}


def _validate_all(
    kind: DataKind,
    typed: list[Typed],
    chunks: dict[Key, Chunk],
    left_out: set[Key],
    problems: Problems,
) -> dict[str, Any]:
    records: dict[str, Any] = {}
    earlier, sound = _SOUND.get(kind.record, {}), dict[str, Any]()
    for typed_record in typed:
        record = earlier.get(typed_record.chunk.digest) or _validate(kind.record, typed_record, problems)
        if record is None:
            left_out.add((kind.id, typed_record.chunk.likely_id or ""))
            continue
        sound[typed_record.chunk.digest] = record
        if record.id in records:
            problems.append(_repeated_id(typed_record, record.id, chunks[kind.id, record.id]))
            continue
        records[record.id] = record
        chunks[kind.id, record.id] = typed_record.chunk
    _SOUND[kind.record] = sound
    return records


def _validate(record: type[Any], typed: Typed, problems: Problems) -> Any:
    if not typed.json:
        return None
    try:
        return adapter(record).validate_json(typed.json)
    except ValidationError as error:
        problems += messages.explain(error, _schema(record), typed)
        return None


def _repeated_id(typed: Typed, record_id: str, first: Chunk) -> Problem:
    return Problem(
        messages.place(typed.chunk, ("id",)),
        "duplicate-id",
        Message(
            "id「{id}」は {line} 行目の記録で使われています。",
            "The id `{id}` is taken by the record on line {line}.",
        ).format(id=record_id, line=first.line),
        Message("どちらかの id を変えてください。", "Change one of the two ids."),
        subject=name_of(typed.chunk, typed.json),
    )
