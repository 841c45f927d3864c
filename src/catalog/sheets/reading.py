"""What a row of the table says, in the words of the data files."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems
from catalog.sheets.cells import Cell, Row, complaint
from catalog.sheets.columns import Column, column
from catalog.sheets.kinds import DAY, MAKER, MAKER_ID
from catalog.sheets.known import Known
from catalog.sheets.record_path import Path, Value

_ABOUT_MAKER = frozenset({column("事業者名_カナ"), column("事業者名_英語")})
_NAME = column("製品名")


@dataclass(frozen=True, slots=True)
class Said:
    """What a row says of a product, of its maker, and what could not be read."""

    at: Location
    fields: Mapping[Column, Value]
    """One column for each field of the record."""
    maker: Mapping[Column, Value]
    cells: Mapping[Column, Cell]
    problems: Problems

    def text(self, header: str) -> str | None:
        """Return the text under `header`, if the row says anything there."""
        value = self.fields.get(column(header))
        return value if isinstance(value, str) else None

    def value(self, path: Path) -> Value | None:
        """Return what the row says of the field at `path`, in whichever column."""
        return next((value for it, value in self.fields.items() if it.path == path), None)

    def place(self, path: Path) -> Location:
        """Return the cell that speaks of the field at `path`, or the row."""
        return next((self.cells[it].at for it in self.fields if it.path == path), self.at)


def read_row(row: Row, known: Known) -> Said:
    """Read every cell of `row` by its column."""
    problems: Problems = []
    values: dict[Column, Value] = {}
    for it, cell in row.cells.items():
        found = _read(it, cell, known)
        if isinstance(found, Message):
            problems.append(_wrong(it, cell, row, found))
        elif found != "":
            values[it] = found
    fields, more = _agreed(values.items(), row)
    maker = {it: value for it, value in values.items() if it in _ABOUT_MAKER}
    return Said(row.at, fields, maker, row.cells, problems + more)


def _read(it: Column, cell: Cell, known: Known) -> Value | Message:
    if cell.is_day and it.kind is not DAY:
        return Message(
            "表計算が日付に変えたようです。セルの書式を「文字列」にして書き直してください。",
            "The spreadsheet took it for a date. Format the cell as text and write it again.",
        )
    if cell.obstacle:
        return cell.obstacle
    found = it.kind.read(cell.text, known)
    return _or_add_it(found) if isinstance(found, Message) and it.kind in {MAKER, MAKER_ID} else found


def _or_add_it(hint: Message) -> Message:
    new = Message("新しいつくり手なら --add-makers を付けます。", "If the maker is new, use --add-makers.")
    return Message(f"{hint.ja} {new.ja}", f"{hint.en} {new.en}")


def _agreed(values: Iterable[tuple[Column, Value]], row: Row) -> tuple[dict[Column, Value], Problems]:
    """Keep one column for each field; two that speak of one field must say the same."""
    said: dict[Path, Column] = {}
    kept: dict[Column, Value] = {}
    problems: Problems = []
    for it, value in values:
        if it in _ABOUT_MAKER:
            continue
        first = said.setdefault(it.path, it)
        if first is it:
            kept[it] = value
        elif kept[first] != value:
            problems.append(_disagree(first, it, row))
    return kept, problems


def subject_of(cells: Mapping[Column, Cell], it: Column) -> Message:
    """Name the product of a row, and the column."""
    name = f"{cells[_NAME].text[:40]} " if _NAME in cells else ""
    return Message(f"{name}{it.header}", f"{name}{it.header}")


def _wrong(it: Column, cell: Cell, row: Row, hint: Message) -> Problem:
    message = Message("「{typed}」を読めません。", "`{typed}` cannot be read.").format(typed=cell.text[:40])
    return complaint(cell.at, "cell-not-read", message, hint, subject_of(row.cells, it))


def _disagree(first: Column, other: Column, row: Row) -> Problem:
    message = Message("「{first}」の列と合いません。", "This disagrees with the column `{first}`.")
    hint = Message("どちらかを空にしてください。", "Leave one of the two empty.")
    text = message.format(first=first.header)
    return complaint(row.cells[other].at, "columns-disagree", text, hint, subject_of(row.cells, other))
