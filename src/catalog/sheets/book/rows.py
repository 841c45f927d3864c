"""The rows that a record has in the tables of its kind, and the thing that a row is about."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from catalog.sheets.book.layout import Names, Table

Content = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands: its record, the things around it by the names of their lists, and which of them it is."""

    record: str
    within: tuple[tuple[str, str], ...]
    own: str
    """Its id or number; empty for one that is new."""


@dataclass(frozen=True, slots=True)
class BookRow:
    """A row of a table, and the part of the record that it shows."""

    table: Table
    place: Place
    part: Content


def rows_of(record_id: str, content: Content, tables: Iterable[Table]) -> Iterator[BookRow]:
    """Return the rows of a record whose lists are lists."""
    for table in tables:
        for chain in table.chains:
            for within, part in _parts(content, chain, ()):
                own = within[-1][1] if within else record_id
                yield BookRow(table, Place(record_id, within[:-1], own), part)


def _parts(
    holder: Content, chain: tuple[Names, ...], within: tuple[tuple[str, str], ...]
) -> Iterator[tuple[tuple[tuple[str, str], ...], Content]]:
    if not chain:
        yield within, holder
        return
    for own, part in numbered(list_at(holder, chain[0])):
        yield from _parts(part, chain[1:], (*within, (chain[0][-1], own)))


def list_at(holder: Mapping[str, Any], path: Names) -> list[Content]:
    """Return the list at a path; one that is not there is empty."""
    found: Any = holder
    for name in path:
        found = found.get(name, {}) if isinstance(found, dict) else {}
    return found if isinstance(found, list) else []


def numbered(parts: Iterable[Content]) -> Iterator[tuple[str, Content]]:
    """Return every part with its id or, without one, its number."""
    for number, part in enumerate(parts, 1):
        yield str(part.get("id") or number), part
