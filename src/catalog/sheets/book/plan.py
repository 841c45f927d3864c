"""Plan of an import from a workbook: what each record would say, before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from catalog.history.labels import Labels
from catalog.model.kinds import DataKind
from catalog.problems import Location, Problems
from catalog.sheets.book.layout import BookColumn, Table
from catalog.sheets.book.reading import SheetRow
from catalog.sheets.book.rows import Content


@dataclass(frozen=True, slots=True)
class CellChange:
    """A value that the workbook has otherwise than the data."""

    column: BookColumn
    row: SheetRow
    before: str
    after: str
    """Empty for a value that is removed."""

    @property
    def at(self) -> Location:
        return self.row.cell_at(self.column)


@dataclass(slots=True)
class RecordPlan:
    """One record: what it would say, and why."""

    kind: DataKind
    id: str
    name: str
    at: Location
    content: Content
    """As it would be, each list as a list."""
    is_new: bool
    is_ended: bool = False
    changes: list[CellChange] = field(default_factory=list[CellChange])
    held: list[CellChange] = field(default_factory=list[CellChange])
    """They would replace what was changed in the data too, and nobody has said that they may."""
    removed: list[SheetRow] = field(default_factory=list[SheetRow])
    """Things within it that would be gone."""
    added: list[SheetRow] = field(default_factory=list[SheetRow])
    rows: list[tuple[SheetRow, Content]] = field(default_factory=list[tuple[SheetRow, Content]])
    """Each row with the part of `content` that it is about."""

    @property
    def is_written(self) -> bool:
        return self.is_ended or self.is_new or bool(self.changes or self.removed or self.added)


@dataclass(frozen=True, slots=True)
class BookPlan:
    """Plan of an import, of all kinds that the workbook holds."""

    records: tuple[RecordPlan, ...]
    titles: Mapping[Table, str]
    labels: Labels
    untouched: int
    """Records that no row names."""
    problems: Problems

    def written(self, kind: str) -> Sequence[RecordPlan]:
        return [record for record in self.records if record.kind.id == kind and record.is_written]
