"""The tables that hold a kind of record: which columns they have, and where in a record their rows stand.

Records have a table, and so has every list of things within them: courses, contacts, sources. Things of one type
share a table wherever in a record they stand.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from catalog.ground.text import LANGS
from catalog.model.field_schema import is_text, resolved, schema_of
from catalog.model.kinds import DataKind
from catalog.sheets.record_path import EACH, Path

Schema = Mapping[str, Any]
Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BookColumn:
    """A column: the field of a row that it fills in, and the schema of that field."""

    path: Path
    schema: Schema = field(compare=False, hash=False)
    is_required: bool = field(default=False, compare=False)

    @property
    def names(self) -> Names:
        return tuple(step for step in self.path if isinstance(step, str))

    @property
    def key(self) -> str:
        """Key of the column in a workbook, whatever its header says."""
        return ".".join(self.names)

    @property
    def lang(self) -> str | None:
        return self.names[-1] if self.names[-1] in LANGS else None

    @property
    def is_list(self) -> bool:
        return EACH in self.path or self.schema.get("type") == "array"


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table of a workbook: records of a kind, or things of one type within them."""

    kind: DataKind
    name: Names
    """The list that the rows are from; of the records themselves nothing."""
    chains: tuple[tuple[Names, ...], ...]
    """The lists that lead to such a thing, from the record inwards, for every place where one may stand."""
    columns: tuple[BookColumn, ...]
    has_id: bool
    """Whether a row is known by an id of its own; else it has a number."""

    @property
    def holders(self) -> tuple[str, ...]:
        """The lists around a row, by the names of which its place is told."""
        around = (step[-1] for chain in self.chains for step in chain[:-1])
        return tuple(dict.fromkeys(around))

    def chain_of(self, holders: frozenset[str]) -> tuple[Names, ...] | None:
        """Return the lists that lead to a row which stands within these."""
        return next((chain for chain in self.chains if _around(chain) == holders), None)


def _around(chain: tuple[Names, ...]) -> frozenset[str]:
    return frozenset(step[-1] for step in chain[:-1])


def tables_of(kind: DataKind) -> tuple[Table, ...]:
    """Return the tables for records of a kind, that of the records first."""
    schema = schema_of(kind)
    definitions = schema.get("$defs", {})
    found: dict[tuple[str, str], list[tuple[Names, ...]]] = {}
    columns: dict[tuple[str, str], tuple[BookColumn, ...]] = {}
    for chain, items in _lists(schema, definitions, ()):
        same = chain[-1][-1], str(items.get("title"))
        found.setdefault(same, []).append(chain)
        columns[same] = tuple(_columns(items, definitions, (), is_required=True))
    record = tuple(_columns(schema, definitions, (), is_required=True))
    return (
        Table(kind, (), ((),), record, has_id=True),
        *(
            Table(kind, chains[0][-1], tuple(chains), columns[same], _has_id(columns[same]))
            for same, chains in found.items()
        ),
    )


def _has_id(columns: tuple[BookColumn, ...]) -> bool:
    return any(column.path == ("id",) for column in columns)


def _is_listed(schema: Schema) -> bool:
    """Return whether something is a row of its own, when it is an item of a list."""
    return schema.get("type") == "object" and not is_text(schema)


def _lists(
    schema: Schema, definitions: Schema, chain: tuple[Names, ...], within: Names = ()
) -> Iterator[tuple[tuple[Names, ...], Schema]]:
    for name, typed in schema["properties"].items():
        inner, path = resolved(typed, definitions), (*within, name)
        if inner.get("type") == "array":
            items = resolved(inner["items"], definitions)
            if _is_listed(items):
                yield (*chain, path), items
                yield from _lists(items, definitions, (*chain, path))
        elif _is_listed(inner):
            yield from _lists(inner, definitions, chain, path)


def _columns(schema: Schema, definitions: Schema, within: Path, *, is_required: bool) -> Iterator[BookColumn]:
    for name, typed in schema["properties"].items():
        path, must_be = (*within, name), is_required and name in schema.get("required", ())
        inner = resolved(typed, definitions)
        items = resolved(inner["items"], definitions) if inner.get("type") == "array" else {}
        if is_text(items):
            yield from (BookColumn((*path, EACH, lang), items["properties"][lang]) for lang in LANGS)
        elif _is_listed(items):
            continue
        elif items:
            yield BookColumn(path, {**inner, "items": items}, must_be)
        elif inner.get("type") == "object":
            yield from _columns(inner, definitions, path, is_required=must_be)
        else:
            yield BookColumn(path, inner, must_be)
