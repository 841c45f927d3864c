"""From what was typed to what is true: every record validated by itself, all mistakes kept."""

from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from catalog.model import messages
from catalog.model.catalog import FILES, Catalog, Kind
from catalog.model.city import City
from catalog.model.facility import Facility
from catalog.model.figures import Indicator, Industry, Scheme, Strategy
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.model.reference import BasicPolicy, Document, GlossaryEntry, Synonyms, Vocabulary
from catalog.problems import Problem, Problems
from catalog.project import Project
from catalog.source.chunks import NOT_A_LIST, Chunk
from catalog.source.records import Typed, name_of, read_records
from catalog.source.yaml_mistakes import LOST_START
from catalog.text import Text

RECORD_TYPES: Final[dict[Kind, type[Any]]] = {
    "programs": Program,
    "facilities": Facility,
    "products": BrandProduct,
    "organizations": Organization,
    "policy": BasicPolicy,
    "schemes": Scheme,
    "strategies": Strategy,
    "indicators": Indicator,
    "industries": Industry,
    "glossary": GlossaryEntry,
    "synonyms": Synonyms,
    "documents": Document,
    "vocabulary": Vocabulary,
    "city": City,
}


_HIDING: Final = frozenset({LOST_START, NOT_A_LIST})
"""Codes of problems for which a record without a known id is missing."""


@cache
def adapter(kind: Kind) -> TypeAdapter[Any]:
    """Return what validates and serializes records of `kind`."""
    return TypeAdapter(RECORD_TYPES[kind])


@cache
def _schema(kind: Kind) -> dict[str, Any]:
    return adapter(kind).json_schema()


def load_catalog(project: Project) -> tuple[Catalog, Problems]:
    """Read every data file of `project`. A record with a mistake is left out; its problems are returned."""
    origins: dict[tuple[Kind, str], Chunk] = {}
    left_out: set[tuple[Kind, str]] = set()
    problems: Problems = []
    loaded: dict[str, Any] = {}
    for kind, file in FILES.items():
        path = project.data / file
        typed, mistakes = read_records(path, project.relative(path), project.cache)
        problems += mistakes
        if any(it.code in _HIDING for it in mistakes) or (mistakes and not typed):
            left_out.add((kind, ""))
        loaded[kind] = _validate_all(kind, typed, origins, left_out, problems)
    return Catalog(**loaded, origins=origins, left_out=frozenset(left_out)), problems


def _validate_all(
    kind: Kind,
    typed: list[Typed],
    origins: dict[tuple[Kind, str], Chunk],
    left_out: set[tuple[Kind, str]],
    problems: Problems,
) -> dict[str, Any]:
    records: dict[str, Any] = {}
    for it in typed:
        record = _validate(kind, it, problems)
        if record is None:
            left_out.add((kind, it.chunk.likely_id or ""))
            continue
        if record.id in records:
            problems.append(_repeated_id(it, record.id, origins[kind, record.id]))
            continue
        records[record.id] = record
        origins[kind, record.id] = it.chunk
    return records


def _validate(kind: Kind, typed: Typed, problems: Problems) -> Any:
    if not typed.json:
        return None
    try:
        return adapter(kind).validate_json(typed.json)
    except ValidationError as error:
        problems += messages.explain(error, _schema(kind), typed)
        return None


def _repeated_id(typed: Typed, record_id: str, first: Chunk) -> Problem:
    return Problem(
        messages.place(typed.chunk, ("id",)),
        "duplicate-id",
        Text(
            "id「{id}」は {line} 行目の記録で使われています。",
            "The id `{id}` is taken by the record on line {line}.",
        ).format(id=record_id, line=first.line),
        Text("どちらかの id を変えてください。", "Change one of the two ids."),
        subject=name_of(typed.chunk, typed.json),
    )
