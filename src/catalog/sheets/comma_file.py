"""Tables as text: what the cells of a CSV file hold, and how a table is written as one."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Final

from catalog.ground.csv_cells import as_text_cell, from_text_cell
from catalog.ground.message import Message
from catalog.problems import Location, Problem
from catalog.sheets.cells import Cell, Grid, complaint

_SIGNS: Final = {b"\xff\xfe": ("utf-16",), b"\xfe\xff": ("utf-16",), b"\xef\xbb\xbf": ("utf-8-sig",)}
_OF_JAPAN: Final = ("utf-8", "cp932", "euc_jp")
_ESCAPE: Final = b"\x1b$"
"""By it ISO-2022-JP begins its Japanese."""

_NOT_TEXT: Final = Message("文字として読めません。", "This cannot be read as text.")
_SAVE_AS_CSV: Final = Message(
    "Excel で開き、「CSV UTF-8（コンマ区切り）」として保存し直してください。",
    "Open it in Excel and save it again as CSV UTF-8.",
)
_BROKEN: Final = Message("表として読めません（{why}）。", "This cannot be read as a table ({why}).")


def read_csv(content: bytes, name: str, is_table: Callable[[Grid], bool] = bool) -> Grid | Problem:
    """Return the rows of a table in UTF-8, UTF-16 or one of the older encodings of Japan.

    Two of those may both fit; then the one counts in which there is a table.
    """
    texts = [text for text in _decoded(content) if "\0" not in text]
    if not texts:
        return complaint(Location(name), "encoding", _NOT_TEXT, _SAVE_AS_CSV)
    read = [_grid(text, name) for text in texts]
    return next((grid for grid in read if not isinstance(grid, Problem) and is_table(grid)), read[0])


def _grid(text: str, name: str) -> Grid | Problem:
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


def _decoded(content: bytes) -> Iterator[str]:
    """Return what the content may say, the most likely first."""
    encodings = next((encoding for sign, encoding in _SIGNS.items() if content.startswith(sign)), _OF_JAPAN)
    for encoding in ("iso2022_jp_ext",) if _ESCAPE in content else encodings:
        with suppress(UnicodeDecodeError):
            yield content.decode(encoding)


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",\t;", key=first.count)


def _cell(value: str, at: Location) -> Cell:
    return Cell(from_text_cell(value.strip()).strip() if value else "", at)


def csv_bytes(header: Sequence[str], rows: Sequence[Sequence[str | int]]) -> bytes:
    """Return the table as Excel in Japan opens it: UTF-8 with a mark of it, and CRLF."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(
        [header, *([_safe(cell) for cell in row] for row in rows)]
    )
    return out.getvalue().encode("utf-8-sig")


def _safe(value: str | int) -> str | int:
    return as_text_cell(value) if isinstance(value, str) else value
