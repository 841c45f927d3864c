"""Cells of an Excel workbook (openpyxl)."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any, Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.sheets.cells import Grid, complaint
from catalog.sheets.file_kind import CANNOT_READ
from catalog.sheets.workbook_cell import cell_of
from catalog.sheets.workbook_parts import READ, has_formulas, in_common_dialect

MAX_UNPACKED: Final = 40_000_000
"""Bytes of the sheets themselves, without pictures; ten thousand products take 25 million."""
_MAX_ROWS: Final = 200_000
"""Facts of ten thousand products. Cells with a look of their own count too, so that a sheet may seem to be a million
rows long."""
_MAX_COLUMNS: Final = 200

_TOO_LARGE: Final = (
    "too-large",
    Message("製品の一覧にしては大きすぎます。", "This is too large for a list of products."),
    Message(
        "一覧のところだけを、新しいブックに写してください。",
        "Copy the list, and nothing else, into a new workbook.",
    ),
)


class _TooLongError(Exception):
    pass


def read_workbook(content: bytes, name: str, hidden: str = "") -> dict[str, Grid] | Problem:
    """Return the rows of every visible sheet, and of the one `hidden` sheet with this title, or why there are none."""
    try:
        if _is_too_large(content):
            return complaint(Location(name), *_TOO_LARGE)
        return dict(_grids(in_common_dialect(content), name, hidden))
    except _TooLongError:
        return complaint(Location(name), *_TOO_LARGE)
    except Exception:  # noqa: BLE001  # a damaged workbook raises whatever the parser met first
        return complaint(Location(name), CANNOT_READ.code, CANNOT_READ.message, CANNOT_READ.hint)


def _is_too_large(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return (
            sum(member.file_size for member in packed.infolist() if member.filename.endswith(READ))
            > MAX_UNPACKED
        )


def _grids(content: bytes, name: str, hidden: str) -> Iterator[tuple[str, Grid]]:
    reckoned = _load(content, formulas=False)
    typed = _load(content, formulas=True) if has_formulas(content) else reckoned
    for sheet in typed.worksheets:
        if sheet.sheet_state == "visible" or sheet.title == hidden:
            yield sheet.title, _grid(sheet, reckoned[sheet.title], name)


def _load(content: bytes, *, formulas: bool) -> Any:
    from openpyxl import load_workbook  # noqa: PLC0415  # it is slow to import, and a CSV file needs none

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and pictures that openpyxl does not know
        return load_workbook(io.BytesIO(content), data_only=not formulas)


def _grid(sheet: Any, reckoned: Any, name: str) -> Grid:
    if sheet.max_row > _MAX_ROWS:
        raise _TooLongError
    above = _merged_down(sheet)
    grid: Grid = []
    for row in sheet.iter_rows(max_col=min(sheet.max_column, _MAX_COLUMNS)):
        places = [above.get((cell.row, cell.column), (cell.row, cell.column)) for cell in row]
        cells = [
            cell_of(
                cell if place == (cell.row, cell.column) else sheet.cell(*place),
                reckoned.cell(*place),
                Location(name, cell.row, cell.column, sheet.title),
            )
            for cell, place in zip(row, places, strict=True)
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
