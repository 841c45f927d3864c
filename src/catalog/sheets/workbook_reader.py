"""What the cells of an Excel workbook hold (openpyxl)."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from openpyxl import Workbook, load_workbook

from catalog.problems import Location, Problem
from catalog.sheets.cells import Cell, Grid, complaint
from catalog.text import Text

MAX_UNPACKED: Final = 40_000_000
"""Bytes of the sheets themselves, without pictures; ten thousand products take 25 million."""
_MAX_ROWS: Final = 10_000
"""Cells with a look of their own count too, so that a sheet may seem to be a million rows long."""
_MAX_COLUMNS: Final = 200
_OLD_OR_LOCKED: Final = b"\xd0\xcf\x11\xe0"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")

_SAVE_AS_XLSX: Final = Text(
    "Excel で開き、「Excel ブック（.xlsx）」として保存し直してください。",
    "Open it in Excel and save it again as an Excel workbook (.xlsx).",
)
_CANNOT_READ: Final = Text("Excel のファイルとして読めません。", "This cannot be read as an Excel workbook.")

_TOO_LARGE: Final = (
    "too-large",
    Text("製品の一覧にしては大きすぎます。", "This is too large for a list of products."),
    Text(
        "一覧のところだけを、新しいブックに写してください。",
        "Copy the list, and nothing else, into a new workbook.",
    ),
)


class _TooLongError(Exception):
    pass


def read_workbook(content: bytes, name: str) -> dict[str, Grid] | Problem:
    """Return the rows of every visible sheet, or why there are none."""
    if unfit := _unfit(content):
        return complaint(Location(name), *unfit)
    try:
        return dict(_grids(content, name))
    except _TooLongError:
        return complaint(Location(name), *_TOO_LARGE)
    except Exception:  # noqa: BLE001  # a damaged workbook raises whatever the parser met first
        return complaint(Location(name), "not-a-workbook", _CANNOT_READ, _SAVE_AS_XLSX)


def _unfit(content: bytes) -> tuple[str, Text, Text] | None:
    if content.startswith(_OLD_OR_LOCKED):
        return _old_or_locked(content)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(it.file_size for it in packed.infolist() if it.filename.endswith(".xml"))
    except zipfile.BadZipFile:
        return "not-a-workbook", _CANNOT_READ, _SAVE_AS_XLSX
    return _TOO_LARGE if size > MAX_UNPACKED else None


def _old_or_locked(content: bytes) -> tuple[str, Text, Text]:
    if _LOCKED in content:
        message = Text("パスワードがかかっています。", "The workbook is protected by a password.")
        return "locked", message, Text("パスワードを外して保存し直してください。", "Save it again without.")
    message = Text("古い形式（.xls）のファイルです。", "The file is in the old format (.xls).")
    return "old-format", message, _SAVE_AS_XLSX


def _grids(content: bytes, name: str) -> Iterator[tuple[str, Grid]]:
    typed, reckoned = _load(content, formulas=True), _load(content, formulas=False)
    for sheet in typed.worksheets:
        if sheet.sheet_state == "visible":
            yield sheet.title, _grid(sheet, reckoned[sheet.title], name)


def _load(content: bytes, *, formulas: bool) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and pictures that openpyxl does not know
        return load_workbook(io.BytesIO(content), data_only=not formulas)


def _grid(sheet: Any, reckoned: Any, name: str) -> Grid:
    if sheet.max_row > _MAX_ROWS:
        raise _TooLongError
    above = _merged_down(sheet)
    grid: Grid = []
    for row in sheet.iter_rows(max_col=min(sheet.max_column, _MAX_COLUMNS)):
        places = [above.get((it.row, it.column), (it.row, it.column)) for it in row]
        cells = [
            _cell(sheet.cell(*place), reckoned.cell(*place), Location(name, it.row, it.column, sheet.title))
            for it, place in zip(row, places, strict=True)
        ]
        if any(cell.text for cell in cells):
            grid.append(cells)
    return grid


def _merged_down(sheet: Any) -> dict[tuple[int, int], tuple[int, int]]:
    """Return, for cells that were merged down a column, the cell whose value they share."""
    return {
        (row, merged.min_col): (merged.min_row, merged.min_col)
        for merged in sheet.merged_cells.ranges
        if merged.min_col == merged.max_col
        for row in range(merged.min_row, min(merged.max_row, _MAX_ROWS) + 1)
    }


def _cell(typed: Any, reckoned: Any, at: Location) -> Cell:
    value = reckoned.value
    if typed.data_type == "f" and value is None:
        return Cell(str(typed.value), at, not_reckoned=True)
    if reckoned.data_type == "e":
        return Cell(str(value), at, not_reckoned=True)
    return Cell(_as_text(value), at, is_day=isinstance(value, date))


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float):
        return f"{value:.15g}"
    return str(value).strip()
