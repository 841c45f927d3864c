"""The rows of a workbook, by the tables that they are from."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems
from catalog.sheets.book import keys
from catalog.sheets.book.layout import BookColumn, Table
from catalog.sheets.book.rows import Content
from catalog.sheets.book.start import BookStart
from catalog.sheets.cells import Cell, Grid, complaint, is_clear, notice

_LOOKED_THROUGH: Final = 30
"""Rows from the top among which that of the keys is sought."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that somebody may have changed: what it is about, and the cells that are filled in."""

    table: Table
    at: Location
    place: Mapping[str, Cell]
    """What tells the record, the things around and the number, by the keys of such columns."""
    cells: Mapping[BookColumn, Cell]
    columns: Mapping[BookColumn, int]
    """Where each column is, filled in or not."""

    def text(self, key: str) -> str:
        cell = self.place.get(key)
        return cell.text if cell else ""

    def field(self, *names: str) -> str:
        """Return what is typed into a field that has one of these names; nothing if that is empty."""
        return next((cell.text for column, cell in self.cells.items() if column.key in names), "")

    @property
    def record_id(self) -> str:
        return self.text(keys.table_key(self.table))

    @property
    def own(self) -> str:
        """The id or number of the thing within its list."""
        if not self.table.name:
            return self.record_id
        return self.field(keys.ID) or self.text(keys.NUMBER)

    @property
    def within(self) -> dict[str, str]:
        """The things around it, by the names of their lists."""
        found = {name: self.text(keys.HOLDER + name) for name in self.table.holders}
        return {name: own for name, own in found.items() if own}

    @property
    def is_ended(self) -> bool:
        return is_clear(self.place.get(keys.ACTION))

    def cell_at(self, column: BookColumn) -> Location:
        """Return the place of a column in the row."""
        if column in self.cells:
            return self.cells[column].at
        at = self.at
        return Location(at.path, at.line, self.columns.get(column, at.column), at.sheet)


@dataclass(frozen=True, slots=True)
class Book:
    """The rows of a workbook, and the records as they were when it was made."""

    rows: tuple[SheetRow, ...]
    before: Mapping[str, Mapping[str, Content]]
    problems: Problems


def is_text_of_book(texts: bytes) -> bool:
    """Return whether the texts of a workbook are those that an export writes into it."""
    return f">{keys.ACTION}<".encode() in texts and re.search(rb">[a-z.]+: (?:id|record)<", texts) is not None


def read_book(grids: Mapping[str, Grid], start: BookStart) -> Book:
    """Read all sheets that are tables of `start`."""
    tables = {keys.table_key(table): table for table in start.tables}
    rows: list[SheetRow] = []
    problems: Problems = []
    for grid in grids.values():
        if (at := _key_row(grid, tables)) is None:
            continue
        table = next(tables[cell.text] for cell in grid[at] if cell.text in tables)
        columns, more = _columns_of(grid[at], table)
        problems += more + _unknown(grid[: at + 1], grid[at + 1 :], columns)
        rows += (_row(row, table, columns) for row in grid[at + 1 :])
    found = tuple(row for row in rows if row.place.keys() - {keys.NAME} or row.cells)
    return Book(found, _before(grids), problems)


def _key_row(grid: Grid, tables: Mapping[str, Table]) -> int | None:
    """Return the row that holds the keys of columns."""
    for number, row in enumerate(grid[:_LOOKED_THROUGH]):
        texts = [cell.text for cell in row]
        if keys.ACTION in texts and not tables.keys().isdisjoint(texts):
            return number
    return None


def _columns_of(row: Sequence[Cell], table: Table) -> tuple[dict[int, BookColumn | str], Problems]:
    fields: dict[str, BookColumn | str] = {column.key: column for column in table.columns}
    for key in keys.keys_of(table):
        fields.setdefault(key, key)
    found: dict[int, BookColumn | str] = {}
    problems: Problems = []
    for cell in row:
        field = fields.get(cell.text)
        if field is not None and field in found.values():
            problems.append(_twice(cell))
        elif field is not None:
            found[cell.at.column] = field
    return found, problems


def _unknown(head: Grid, below: Grid, columns: Mapping[int, BookColumn | str]) -> Problems:
    """Tell of columns that hold something and have no key."""
    filled = {cell.at.column: cell for row in reversed(below) for cell in row if cell.text}
    names = {cell.at.column: cell for row in reversed(head) for cell in row if cell.text}
    return [_not_read(names.get(place, cell)) for place, cell in filled.items() if place not in columns]


def _row(row: Sequence[Cell], table: Table, columns: Mapping[int, BookColumn | str]) -> SheetRow:
    filled = [(columns[cell.at.column], cell) for cell in row if cell.text and cell.at.column in columns]
    first = row[0].at
    return SheetRow(
        table,
        first,
        {field: cell for field, cell in filled if isinstance(field, str)},
        {field: cell for field, cell in filled if isinstance(field, BookColumn)},
        {field: place for place, field in columns.items() if isinstance(field, BookColumn)},
    )


def _before(grids: Mapping[str, Grid]) -> dict[str, dict[str, Content]]:
    found: dict[str, dict[str, Content]] = {}
    for kind, record_id, content in _records_before(grids.get(keys.BEFORE, [])[1:]):
        found.setdefault(kind, {})[record_id] = content
    return found


def _records_before(grid: Grid) -> Iterator[tuple[str, str, Content]]:
    for kind, record_id, *pieces in grid:
        try:
            content = json.loads("".join(piece.text[1:-1] for piece in pieces))
        except ValueError:
            continue  # somebody has been at work in the hidden sheet
        if isinstance(content, dict):
            yield kind.text, record_id.text, content


def _twice(cell: Cell) -> Problem:
    message = Message("「{header}」の列は前にもあります。", "There is a column `{header}` before.")
    hint = Message("どちらかの列を消してください。", "Remove one of the two.")
    return complaint(cell.at, "column-twice", message.format(header=cell.text), hint)


def _not_read(cell: Cell) -> Problem:
    message = Message("「{header}」の列は読みません。", "The column `{header}` is not read.")
    hint = Message(
        "灰色の行に項目の名前がない列です。メモなら、このままでかまいません。",
        "The grey row has no field for it. If it is for notes, that does no harm.",
    )
    header = " ".join(cell.text.split())[:40]
    return notice(cell.at, "column-not-read", message.format(header=header), hint)


def no_table(name: str) -> Problem:
    """Return the problem of a file that no export has made."""
    message = Message(
        "catalog export で作ったブックではありません。", "This is no workbook that catalog export made."
    )
    hint = Message(
        "catalog export でブックを作り、それを書き換えてください。灰色の2行目は消さないでください。",
        "Make a workbook with catalog export and change that. Keep its grey second rows.",
    )
    return complaint(Location(name), "no-table", message, hint)
