"""Texts for a translator as an Excel workbook."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.sheets.cells import Cell, Grid, complaint
from catalog.sheets.file_kind import CANNOT_READ
from catalog.sheets.workbook_reader import read_workbook
from catalog.translations.row import STATES, Returned, Row

_RECORD, _PLACE, _JAPANESE, _NEW = (
    "記録 / Record",
    "場所 / Place",
    "日本語 / Japanese",
    "新しい英語 / New English",
)
_HEADER: Final = (
    _RECORD,
    _PLACE,
    "項目 / What it is",
    "理由 / Why",
    "前の日本語 / Earlier Japanese",
    _JAPANESE,
    "今の英語 / English now",
    _NEW,
)
_WIDTHS: Final = (28, 20, 32, 18, 48, 48, 48, 48)
_ABOUT: Final = (
    Message(
        "黄色い列「新しい英語」だけに書いてください。", "Write in the yellow column, “New English”, alone."
    ),
    Message(
        "今の英語のままでよいものは、今の英語をそのまま写してください。",
        "Where the English now still holds, copy it over.",
    ),
    Message("空のままの行は、取りこまれません。", "Rows that stay empty are not taken."),
    Message(
        "終わったら: catalog translations import （このファイル） --write",
        "When done: catalog translations import (this file) --write",
    ),
)


def as_workbook(rows: Sequence[Row]) -> bytes:
    """Return a workbook with a row for each text, and a sheet that says how."""
    from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes  # noqa: PLC0415  # openpyxl is slow to import

    cells = [
        (
            row.record,
            row.place,
            f"{row.subject.ja}\n{row.subject.en}",
            f"{STATES[row.state].ja} / {STATES[row.state].en}",
            row.earlier,
            row.japanese,
            row.english,
            "",
        )
        for row in rows
    ]
    to_fill = frozenset((number, len(_HEADER) - 1) for number in range(len(rows)))
    about = SheetToWrite("README", ("日本語", "English"), [(text.ja, text.en) for text in _ABOUT], (60, 60))
    return workbook_bytes([SheetToWrite("Translations", _HEADER, cells, _WIDTHS, to_fill), about])


def from_workbook(content: bytes, name: str) -> list[Returned] | Problem:
    """Return the texts that a translator filled in."""
    grids = read_workbook(content, name)
    if isinstance(grids, Problem):
        return grids
    for grid in grids.values():
        if columns := _columns(grid):
            return list(_returned(grid[1:], columns))
    return complaint(Location(name), CANNOT_READ.code, CANNOT_READ.message, CANNOT_READ.hint)


def _columns(grid: Grid) -> Mapping[str, int]:
    """Return the number of each column that is read; none where one is missing."""
    header = {cell.text: number for number, cell in enumerate(grid[0])} if grid else {}
    wanted = (_RECORD, _PLACE, _JAPANESE, _NEW)
    return {name: header[name] for name in wanted} if all(name in header for name in wanted) else {}


def _returned(rows: Iterable[list[Cell]], columns: Mapping[str, int]) -> Iterator[Returned]:
    for row in rows:
        cells = {name: row[number] for name, number in columns.items() if number < len(row)}
        if _NEW in cells and cells[_NEW].text:
            record, place, japanese = (cells[name].text for name in (_RECORD, _PLACE, _JAPANESE))
            yield Returned(cells[_NEW].at, record, place, japanese, cells[_NEW].text)
