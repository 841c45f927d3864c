"""A table as an Excel workbook, the same bytes whenever it is made (openpyxl)."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill


@dataclass(frozen=True, slots=True)
class SheetToWrite:
    """A sheet as it is to be: a header, rows, and where somebody should fill something in."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    widths: Sequence[int]
    to_fill: frozenset[tuple[int, int]] = frozenset()
    """Row and column, from 0, below the header."""


_HEADER: Final = PatternFill("solid", fgColor="FFE9E4D8")
_TO_FILL: Final = PatternFill("solid", fgColor="FFFFF2B3")
_TOP: Final = Alignment(vertical="top", wrap_text=True)


def workbook_bytes(sheets: Sequence[SheetToWrite]) -> bytes:
    """Return the workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _write(book.create_sheet(sheet.title), sheet)
    packed = io.BytesIO()
    book.save(packed)
    return _without_clock(packed.getvalue())


def _write(page: Any, sheet: SheetToWrite) -> None:
    for number, row in enumerate([sheet.header, *sheet.rows]):
        for index, value in enumerate(row):
            _put(page.cell(number + 1, index + 1), value)
    for cell in page[1]:
        cell.fill, cell.font = _HEADER, Font(bold=True)
    for row, column in sheet.to_fill:
        page.cell(row + 2, column + 1).fill = _TO_FILL
    for index, width in enumerate(sheet.widths):
        page.column_dimensions[page.cell(1, index + 1).column_letter].width = width
    page.freeze_panes = "A2"


def _put(cell: Any, value: str | int) -> None:
    cell.alignment = _TOP
    if isinstance(value, int):
        cell.value = value
        return
    cell.number_format = "@"
    if value:
        cell.value = value
        cell.data_type = "s"  # text, even where it begins with = as a formula does
        cell.quotePrefix = value[0] in "=+-@"


_CHANGED: Final = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)


def _without_clock(packed: bytes) -> bytes:
    """Take out of a workbook when it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.create_system, info.compress_type = 3, zipfile.ZIP_DEFLATED
            content = _CHANGED.sub(rb"\g<1>2000-01-01T00:00:00Z", old.read(name))
            new.writestr(info, content)
    return out.getvalue()
