"""Entries of an import: for each row a record to add, or fields to change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from catalog.problems import Location
from catalog.sheets.columns import Column
from catalog.sheets.reading import TypedRow
from catalog.sheets.record_path import Value


@dataclass(frozen=True, slots=True)
class Change:
    """One field that the table has otherwise than the record."""

    column: Column
    before: str
    after: str
    value: Value
    at: Location


@dataclass(frozen=True, slots=True)
class Entry:
    """Outcome of one row: a record to add, or fields to change."""

    id: str
    name: str
    at: Location
    is_new: bool
    changes: tuple[Change, ...]
    held: tuple[Change, ...]
    """They would replace something, and nobody has said that they may."""
    missing: tuple[Column, ...]
    """What the record must have before it can be written."""
    record: Mapping[str, Any]
    """The record as it would be."""
    row: TypedRow

    @property
    def is_ready(self) -> bool:
        return bool(self.changes) and not self.missing
