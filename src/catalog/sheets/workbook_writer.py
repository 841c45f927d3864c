"""A table as an Excel workbook, the same bytes whenever it is made (openpyxl)."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint that a cell of a column shows when it is chosen, and the list to choose its value from."""

    title: str
    text: str
    choices: str = ""
    """Cells of another sheet, as a formula names them."""
    is_strict: bool = False
    """Whether nothing else may be typed."""


@dataclass(frozen=True, slots=True)
class SheetToWrite:
    """A sheet as it is to be: a header, rows, and where somebody should fill something in."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    widths: Sequence[int]
    to_fill: frozenset[tuple[int, int]] = frozenset()
    """Row and column, from 0, below the header."""
    keys: Sequence[str] = ()
    """What programs know the columns by: a second row of the header."""
    hints: Mapping[int, Hint] = field(default_factory=dict[int, Hint])
    links: Mapping[int, str] = field(default_factory=dict[int, str])
    """Sheets that the first cells of rows lead to."""
    tab: str = ""
    """Colour of the tab."""
    fixed_columns: int = 0
    is_hidden: bool = False

    @property
    def head(self) -> Sequence[Sequence[str]]:
        return [self.header, self.keys] if self.keys else [self.header]


_HEADER: Final = PatternFill("solid", fgColor="FFE9E4D8")
_TO_FILL: Final = PatternFill("solid", fgColor="FFFFF2B3")
_KEY: Final = Font(italic=True, color="FF767676", size=9)
_LINK: Final = Font(underline="single", color="FF0B5394")
_LONGEST_TITLE: Final = 32
_LONGEST_HINT: Final = 255
"""Excel takes a workbook with a longer one for damaged."""
_ROOM: Final = 500
"""Rows below the last that have hints and lists too."""
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
    for number, row in enumerate([*sheet.head, *sheet.rows], 1):
        for index, value in enumerate(row, 1):
            if value != "" or number <= len(sheet.head):
                _put(page.cell(number, index), value)
    for cell in page[1]:
        cell.fill, cell.font = _HEADER, Font(bold=True)
    for cell in page[2] if sheet.keys else ():
        cell.font = _KEY
    below = len(sheet.head) + 1
    for row, column in sheet.to_fill:
        page.cell(row + below, column + 1).fill = _TO_FILL
    for row, title in sheet.links.items():
        page.cell(row + below, 1).hyperlink = f"#'{title}'!A1"
        page.cell(row + below, 1).font = _LINK
    for index, width in enumerate(sheet.widths):
        column = page.column_dimensions[page.cell(1, index + 1).column_letter]
        column.width, column.number_format = width, "@"
    page.freeze_panes = page.cell(below, sheet.fixed_columns + 1)
    page.sheet_properties.tabColor = sheet.tab or None
    page.sheet_state = "hidden" if sheet.is_hidden else "visible"
    _add_hints(page, sheet, below)


def _add_hints(page: Any, sheet: SheetToWrite, below: int) -> None:
    for index, hint in sheet.hints.items():
        letter = page.cell(1, index + 1).column_letter
        rule = DataValidation(
            type="list" if hint.choices else None,
            formula1=hint.choices or None,
            allow_blank=True,
            errorStyle="stop" if hint.is_strict else "warning",
            showErrorMessage=bool(hint.choices),
            promptTitle=hint.title[:_LONGEST_TITLE],
            prompt=hint.text[:_LONGEST_HINT],
            showInputMessage=True,
        )
        rule.add(f"{letter}{below}:{letter}{len(sheet.rows) + below + _ROOM}")
        page.add_data_validation(rule)


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
