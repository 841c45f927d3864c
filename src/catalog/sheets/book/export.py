"""Records of some kinds as a workbook: a sheet for every table, what may be chosen, and how to use it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from catalog.problems import column_letters
from catalog.sheets.book import keys
from catalog.sheets.book.keys import BEFORE, CHOICES, COLUMNS, LIST, README
from catalog.sheets.book.layout import BookColumn, Table
from catalog.sheets.book.readme import ENDING, TITLE, WHICH_ROW, both, readme_rows
from catalog.sheets.book.rows import BookRow, rows_of
from catalog.sheets.book.start import BookStart
from catalog.sheets.cells import CLEAR
from catalog.sheets.export import words_sheet
from catalog.sheets.record_path import get
from catalog.sheets.workbook_writer import Hint, SheetToWrite, workbook_bytes

_TABS: Final = ("FF8B2635", "FF1F5F7A", "FF4B6B3C", "FF7A5C1F", "FF5B4B7A")
_WIDE, _MIDDLE, _NARROW = 48, 26, 14
_LONGEST_CELL: Final = 30_000
"""Characters; Excel takes no more than 32,767."""


@dataclass(slots=True)
class _Choices:
    """The lists that cells choose from, each a column of a sheet of its own."""

    lists: dict[tuple[str, ...], int] = field(default_factory=dict[tuple[str, ...], int])

    def cells_of(self, choices: Sequence[str]) -> str:
        """Return the cells of a list, as a formula names them."""
        place = self.lists.setdefault(tuple(choices), len(self.lists))
        letter = column_letters(place + 1)
        return f"'{CHOICES}'!${letter}$2:${letter}${len(choices) + 1}"

    def sheet(self) -> SheetToWrite:
        longest = max(map(len, self.lists), default=0)
        rows = [[each[at] if at < len(each) else "" for each in self.lists] for at in range(longest)]
        header = [f"一覧 List {place + 1}" for place in self.lists.values()]
        return SheetToWrite(CHOICES, header, rows, [_MIDDLE] * len(header))


def as_book(start: BookStart) -> bytes:
    """Return the workbook that holds all records of the kinds of `start`."""
    rows: dict[Table, list[BookRow]] = {table: [] for table in start.tables}
    for kind, records in start.records.items():
        tables = [table for table in start.tables if table.kind.id == kind]
        for record_id, content in records.items():
            for row in rows_of(record_id, content, tables):
                rows[row.table].append(row)
    choices = _Choices()
    sheets = [_sheet(start, table, rows[table], choices) for table in start.tables]
    return workbook_bytes(
        [
            _readme(start, rows),
            *sheets,
            _columns(start),
            *([words_sheet(LIST)] if "products" in start.records else []),
            choices.sheet(),
            _before(start),
        ]
    )


def _sheet(start: BookStart, table: Table, rows: Sequence[BookRow], choices: _Choices) -> SheetToWrite:
    columns = {column.key: column for column in table.columns}
    names = keys.keys_of(table)
    fields = [_column_at(name, at, columns, table) for at, name in enumerate(names)]
    return SheetToWrite(
        start.titles[table],
        [f"{text.ja}\n{text.en}" for text in keys.headers_of(table, start.values.labels)],
        [_cells(start, row, names, fields) for row in rows],
        [_width(column) for column in fields],
        keys=names,
        hints={
            at: _hint(start, name, column, choices)
            for at, (name, column) in enumerate(zip(names, fields, strict=True))
        },
        tab=_TABS[list(start.records).index(table.kind.id) % len(_TABS)],
        fixed_columns=1 if not table.name else 2,
    )


def _column_at(name: str, place: int, columns: Mapping[str, BookColumn], table: Table) -> BookColumn | None:
    return columns[keys.ID] if place == 0 and not table.name else columns.get(name)


def _cells(
    start: BookStart, row: BookRow, names: Sequence[str], fields: Sequence[BookColumn | None]
) -> list[str | int]:
    around = {keys.HOLDER + name: own for name, own in row.place.within}
    found: dict[str, str | int] = {
        keys.table_key(row.table): row.place.record,
        keys.NAME: start.name_of(row.table.kind.id, row.place.record),
        keys.NUMBER: int(row.place.own) if row.place.own.isdigit() else row.place.own,
        **around,
    }
    return [
        cell_value(start, column, row.part) if column else found.get(name, "")
        for name, column in zip(names, fields, strict=True)
    ]


def cell_value(start: BookStart, column: BookColumn, part: Mapping[str, Any]) -> str | int:
    """Return what the cell of a field shows."""
    value = get(part, column.path)
    text = "" if value is None else start.values.show(column, value)
    return int(text) if column.schema.get("type") == "integer" and text.isdecimal() else text


def _width(column: BookColumn | None) -> int:
    if column is None:
        return _NARROW
    return _WIDE if column.lang and column.names[0] != "name" else _MIDDLE if column.is_list else _NARROW


def _hint(start: BookStart, name: str, column: BookColumn | None, choices: _Choices) -> Hint:
    if name == keys.ACTION:
        return Hint(name, both(ENDING), choices.cells_of([CLEAR]), is_strict=True)
    if column is None or column.key == keys.ID:
        return Hint(name, both(WHICH_ROW))
    options = start.values.choices(column) if not column.is_list else []
    if not options:
        return Hint(name, both(start.explanation(column)))
    listed = choices.cells_of(options if column.is_required else [*options, CLEAR])
    return Hint(name, both(start.explanation(column)), listed, is_strict="x-refers-to" not in column.schema)


def _readme(start: BookStart, rows: Mapping[Table, Sequence[BookRow]]) -> SheetToWrite:
    counts = {start.titles[table]: len(found) for table, found in rows.items()}
    lines, links = readme_rows(counts)
    return SheetToWrite(README, TITLE, lines, (_WIDE, _WIDE + _MIDDLE, _WIDE + _MIDDLE), links=links)


def _columns(start: BookStart) -> SheetToWrite:
    rows = [
        (start.titles[table], name, header.ja, header.en, *_explained(start, table, name))
        for table in start.tables
        for name, header in zip(keys.keys_of(table), keys.headers_of(table, start.values.labels), strict=True)
    ]
    header = ("シート Sheet", "項目 Field", "列", "Column", "書くこと", "What to write")
    return SheetToWrite(COLUMNS, header, rows, (_MIDDLE, _MIDDLE, _MIDDLE, _MIDDLE, _WIDE, _WIDE))


def _explained(start: BookStart, table: Table, name: str) -> tuple[str, str]:
    """Return what to write into a column, in both languages."""
    column = next((each for each in table.columns if each.key == name), None)
    text = start.explanation(column) if column else ENDING if name == keys.ACTION else WHICH_ROW
    return text.ja, text.en


def _before(start: BookStart) -> SheetToWrite:
    """Keep the records as they are now, so that an import can tell what was changed in the workbook."""
    rows = [
        (kind, record_id, *_pieces(json.dumps(content, ensure_ascii=False, sort_keys=True)))
        for kind, records in start.records.items()
        for record_id, content in records.items()
    ]
    return SheetToWrite(BEFORE, ("kind", "id", "record"), rows, (_NARROW,) * 3, is_hidden=True)


def _pieces(text: str) -> Iterator[str]:
    """Cut a text to fit into cells; the bars keep spaces at the ends."""
    return (f"|{text[at : at + _LONGEST_CELL]}|" for at in range(0, len(text), _LONGEST_CELL))
