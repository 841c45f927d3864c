"""Start of an export or import of a workbook: the records as they were typed, and all names for their values."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.naming import typed_name
from catalog.ground.project import Project
from catalog.history.labels import load_labels
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.load import load_data
from catalog.model.schema import explanations_of
from catalog.problems import Problems
from catalog.sheets.book.keys import titles_of
from catalog.sheets.book.layout import BookColumn, Table, tables_of
from catalog.sheets.book.rows import Content
from catalog.sheets.book.values import Values
from catalog.sheets.record_content import as_filled
from catalog.source.records import read_records

_WITH_TABLES: Final = ("organizations", "documents")
"""Records without pages that staff add and change as well."""
_NO_EXPLANATION: Final = {"ja": "", "en": ""}


@dataclass(frozen=True, slots=True)
class BookStart:
    """Records of some kinds, and what is needed to show them in tables."""

    records: Mapping[str, Mapping[str, Content]]
    """By kind and id, each list as a list."""
    tables: tuple[Table, ...]
    titles: Mapping[Table, str]
    values: Values
    explanations: Mapping[str, Any]
    taken: frozenset[str]
    """Ids that a new record may not have."""
    problems: Problems

    def name_of(self, kind: str, record_id: str) -> str:
        """Return the Japanese name of a record."""
        name = typed_name(self.records[kind].get(record_id, {}))
        return name.ja if name else ""

    def explanation(self, column: BookColumn) -> Message:
        """Return what to write into a column."""
        names = column.names[: -1 if column.lang else None]
        text = self.explanations.get(names[-1], _NO_EXPLANATION)
        return Message(text["ja"], text["en"])

    def with_added(self, added: Mapping[str, Mapping[str, str]]) -> "BookStart":
        """Return the same with names of records that a workbook adds."""
        values = replace(self.values, added=added, _names={})
        return replace(self, values=values)


def kinds_with_tables(kinds: Sequence[DataKind]) -> tuple[DataKind, ...]:
    """Return the kinds of records that can be a workbook: those with pages, and what staff add beside them."""
    others = {kind.id: kind for kind in REFERENCE}
    return (*kinds, *(others[kind] for kind in _WITH_TABLES))


def look_at(project: Project, kinds: Sequence[DataKind], asked: Iterable[str]) -> BookStart:
    """Read the records of the kinds that are asked for; `kinds` are those with pages."""
    catalog, origins, problems = load_data(project, kinds)
    labels = load_labels(project)
    wanted = frozenset(asked)
    chosen = [kind for kind in kinds_with_tables(kinds) if kind.id in wanted]
    tables = tuple(table for kind in chosen for table in tables_of(kind))
    files = {project.relative(project.data / kind.file) for kind in (*chosen, *REFERENCE)}
    in_the_way = [
        problem
        for problem in problems
        if problem.is_error and problem.location.path in files and problem.code != "empty-file"
    ]
    records = {kind.id: _records(project, kind) for kind in chosen} if not in_the_way else {}
    return BookStart(
        records,
        tables,
        titles_of(tables, labels),
        Values(catalog, labels, wanted),
        explanations_of(project)[0],
        frozenset(origins.ids()),
        in_the_way,
    )


def _records(project: Project, kind: DataKind) -> dict[str, Content]:
    path = project.data / kind.file
    if not path.exists():
        return {}
    typed, _ = read_records(path, project.relative(path), project.cache)
    read: list[Content] = [json.loads(record.json) for record in typed if record.json]
    return {record["id"]: as_filled(record, kind) for record in read}
