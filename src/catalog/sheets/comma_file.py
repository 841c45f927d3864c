"""Tables as text: what the cells of a CSV file hold, and how a table is written as one."""

import csv
import io
from collections.abc import Sequence
from typing import Final

from catalog.csv_cells import as_text_cell, from_text_cell
from catalog.problems import Location, Problem
from catalog.sheets.cells import Cell, Grid, complaint
from catalog.text import Text

_NOT_TEXT: Final = Text("文字として読めません。", "This cannot be read as text.")
_SAVE_AS_CSV: Final = Text(
    "Excel で開き、「CSV UTF-8（コンマ区切り）」として保存し直してください。",
    "Open it in Excel and save it again as CSV UTF-8.",
)
_BROKEN: Final = Text("表として読めません（{why}）。", "This cannot be read as a table ({why}).")


def read_csv(content: bytes, name: str) -> Grid | Problem:
    """Return the rows of a table in UTF-8, UTF-16 or the encoding of Windows in Japan."""
    text = _decode(content)
    if text is None or "\0" in text:
        return complaint(Location(name), "encoding", _NOT_TEXT, _SAVE_AS_CSV)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    grid: Grid = []
    try:
        for number, row in enumerate(rows, 1):
            if any(value.strip() for value in row):
                grid.append([_cell(value, Location(name, number, i)) for i, value in enumerate(row, 1)])
    except csv.Error as error:
        at = Location(name, rows.line_num, 1)
        return complaint(at, "not-a-table", _BROKEN.format(why=error), _SAVE_AS_CSV)
    return grid


def _decode(content: bytes) -> str | None:
    utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp932"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",\t;", key=first.count)


def _cell(value: str, at: Location) -> Cell:
    return Cell(from_text_cell(value.strip()).strip(), at)


def csv_bytes(header: Sequence[str], rows: Sequence[Sequence[str | int]]) -> bytes:
    """Return the table as Excel in Japan opens it: UTF-8 with a mark of it, and CRLF."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([header, *([_safe(it) for it in row] for row in rows)])
    return out.getvalue().encode("utf-8-sig")


def _safe(value: str | int) -> str | int:
    return as_text_cell(value) if isinstance(value, str) else value
