"""Rows of the table, in the words of the data files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems
from catalog.sheets.cell_kinds import DAY, MAKER, MAKER_ID, REMARK
from catalog.sheets.cells import Cell, Row, complaint, is_clear, notice
from catalog.sheets.columns import ABOUT_MAKER, Column, column_named
from catalog.sheets.lookup import Lookup
from catalog.sheets.record_path import Path, Value

_NAME = column_named("製品名")
_IN_THE_WORKBOOK = Message(
    "一覧からは消せません。catalog export products --xlsx で作るブックに書いてください。",
    "A list removes nothing. Write it into a workbook of catalog export products --xlsx.",
)


@dataclass(frozen=True, slots=True)
class TypedRow:
    """Values that a row gives for a product and its maker, and the cells that could not be read."""

    at: Location
    fields: Mapping[Column, Value]
    """One column for each field of the record."""
    maker: Mapping[Column, Value]
    cells: Mapping[Column, Cell]
    problems: Problems

    def text(self, header: str) -> str | None:
        """Return the text under `header`, if the row says anything there."""
        value = self.fields.get(column_named(header))
        return value if isinstance(value, str) else None

    def value(self, path: Path) -> Value | None:
        """Return what the row says of the field at `path`, in whichever column."""
        return next((value for column, value in self.fields.items() if column.path == path), None)

    def place(self, path: Path) -> Location:
        """Return the cell that speaks of the field at `path`, or the row."""
        return next((self.cells[column].at for column in self.fields if column.path == path), self.at)


def read_row(row: Row, lookup: Lookup) -> TypedRow:
    """Read every cell of `row` by its column."""
    problems: Problems = []
    values: dict[Column, Value] = {}
    for column, cell in row.cells.items():
        found = _read(column, cell, lookup)
        if isinstance(found, Message):
            problems.append(_wrong(column, cell, row, found))
        elif found != "":
            values[column] = found
        elif column.kind is REMARK:
            problems.append(_remark(column, cell, row))
    fields, more = _agreed(values.items(), row)
    maker = {name: value for name, value in values.items() if name in ABOUT_MAKER}
    return TypedRow(row.at, fields, maker, row.cells, problems + more)


def _read(column: Column, cell: Cell, lookup: Lookup) -> Value | Message:
    if cell.is_day and column.kind is not DAY:
        return Message(
            "表計算が日付に変えたようです。セルの書式を「文字列」にして書き直してください。",
            "The spreadsheet took it for a date. Format the cell as text and write it again.",
        )
    if cell.obstacle or is_clear(cell):
        return cell.obstacle or _IN_THE_WORKBOOK
    found = column.kind.read(cell.text, lookup)
    return _or_add_it(found) if isinstance(found, Message) and column.kind in {MAKER, MAKER_ID} else found


def _or_add_it(hint: Message) -> Message:
    new = Message("新しいつくり手なら --add-makers を付けます。", "If the maker is new, use --add-makers.")
    return Message(f"{hint.ja} {new.ja}", f"{hint.en} {new.en}")


def _agreed(values: Iterable[tuple[Column, Value]], row: Row) -> tuple[dict[Column, Value], Problems]:
    """Keep one column for each field; two that speak of one field must say the same."""
    first_of: dict[Path, Column] = {}
    agreed: dict[Column, Value] = {}
    problems: Problems = []
    for column, value in values:
        if column in ABOUT_MAKER:
            continue
        first = first_of.setdefault(column.path, column)
        if first is column:
            agreed[column] = value
        elif agreed[first] != value:
            problems.append(_disagree(first, column, row))
    return agreed, problems


def subject_of(cells: Mapping[Column, Cell], column: Column) -> Message:
    """Name the product of a row, and the column."""
    name = f"{cells[_NAME].text[:40]} " if _NAME in cells else ""
    return Message(f"{name}{column.header}", f"{name}{column.header}")


def _wrong(column: Column, cell: Cell, row: Row, hint: Message) -> Problem:
    message = Message("「{typed}」を読めません。", "`{typed}` cannot be read.").format(typed=cell.text[:40])
    return complaint(cell.at, "cell-not-read", message, hint, subject_of(row.cells, column))


def _remark(column: Column, cell: Cell, row: Row) -> Problem:
    message = Message("「{typed}」はデータに入りません。", "`{typed}` does not come into the data.").format(
        typed=cell.text[:40]
    )
    hint = Message(
        "認定の取消しなら「認定取消（R7.3.31）」のように書いてください。ほかのことで要るものは、ほかの列に書きます。",
        "If it was withdrawn, write 認定取消（R7.3.31）. Write what else is needed in another column.",
    )
    return notice(cell.at, "column-not-read", message, hint, subject_of(row.cells, column))


def _disagree(first: Column, other: Column, row: Row) -> Problem:
    message = Message("「{first}」の列と合いません。", "This disagrees with the column `{first}`.")
    hint = Message("どちらかを空にしてください。", "Leave one of the two empty.")
    text = message.format(first=first.header)
    return complaint(row.cells[other].at, "columns-disagree", text, hint, subject_of(row.cells, other))
