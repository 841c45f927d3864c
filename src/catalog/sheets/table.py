"""The table in a sheet: which row is its header, and what the cells below are about."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Location, Problem, Problems
from catalog.problems.suggestions import did_you_mean
from catalog.sheets.cells import Cell, Grid, Read, Row, complaint, notice
from catalog.sheets.columns import BY_HEADER, Column, column_named, fold_header
from catalog.sheets.comma_file import read_csv
from catalog.sheets.file_kind import Unfit, kind_of
from catalog.sheets.other_rows import products_of
from catalog.sheets.workbook_reader import read_workbook

MAX_BYTES: Final = 20_000_000
_LOOKED_THROUGH: Final = 30
"""Rows from the top among which the header is sought; titles and notes may stand above it."""

_TEXT_ENDINGS: Final = frozenset({".csv", ".tsv", ".txt"})
_NAMING: Final = (column_named("ID"), column_named("製品名"))

_DROPPED: Final = (
    (
        re.compile("^(no[.]?|番|通番|連番|項番|#)$"),
        Message("行の番号なら、このままでかまいません。", "If it numbers the rows, that does no harm."),
    ),
    (
        re.compile("所在|住所|電話|tel|fax|メール|mail|担当|代表"),
        Message(
            "つくり手のことは、data/organizations.yaml に書いてください。",
            "Write what concerns a maker in data/organizations.yaml.",
        ),
    ),
    (
        re.compile("備考|摘要|特記|メモ|状況|取消|辞退|廃"),
        Message(
            "認定の取消しなどがあれば、「認定取消日」などの列に書いてください。",
            "If it tells of a withdrawal or the like, write that in a column such as 認定取消日.",
        ),
    ),
)
_COPY: Final = Message(
    "ここに書いてあることはデータに入りません。要ることは、ほかの列に書いてください。",
    "What it says does not come into the data. Write what is needed in another column.",
)
_CONTENTS: Final = {
    ".csv": Message("文字だけの表（CSV など）", "a table of plain text, such as CSV"),
    ".xlsx": Message("Excel のブック", "an Excel workbook"),
}


def read_table(path: Path, wanted: str | None) -> Read:
    """Read the products in `path`, from the sheet named `wanted` or the first that has a table of them."""
    grids = read_file(path)
    if isinstance(grids, Problem):
        return Read((), [grids])
    chosen = {title: grid for title, grid in grids.items() if wanted in {None, title}}
    for title, grid in chosen.items():
        if (start := _header_row(grid)) is not None:
            read = _read_rows(grid, start)
            return Read(read.rows, [*read.problems, *_other_tables(grids, title, path.name)])
    return Read((), [_no_table(path.name, list(grids))])


def read_file(path: Path, hidden: str = "") -> Mapping[str, Grid] | Problem:
    """Return the rows of the sheets of a file, whatever they are about."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return _too_large(path.name)
        content = path.read_bytes()
    except OSError as error:
        return _unreadable(path.name, error.strerror or "?")
    kind = kind_of(content)
    if isinstance(kind, Unfit):
        return complaint(Location(path.name), kind.code, kind.message, kind.hint)
    is_text = path.suffix.lower() in _TEXT_ENDINGS
    if is_text != (kind == "text"):
        return _other_ending(path, ".csv" if kind == "text" else ".xlsx") if content else _empty(path.name)
    if not is_text:
        return read_workbook(content, path.name, hidden)
    grid = read_csv(content, path.name, lambda grid: _header_row(grid) is not None)
    return grid if isinstance(grid, Problem) else {"": grid}


def _header_row(grid: Grid) -> int | None:
    """Return the first row that has at least two headers we know, one of them the name or the id."""
    for number, row in enumerate(grid[:_LOOKED_THROUGH]):
        columns = {found for cell in row if (found := BY_HEADER.get(fold_header(cell.text)))}
        if len(columns) > 1 and columns.intersection(_NAMING):
            return number
    return None


def _read_rows(grid: Grid, start: int) -> Read:
    columns, problems = _columns(grid[start], grid[start + 1 :])
    rows, left_out = products_of((row, _row(row, columns)) for row in grid[start + 1 :])
    return Read(rows, [*problems, *left_out])


def _row(row: list[Cell], columns: Mapping[int, Column]) -> Row:
    return Row(row[0].at, {columns[cell.at.column]: cell for cell in row if _is_said(cell, columns)})


def _is_said(cell: Cell, columns: Mapping[int, Column]) -> bool:
    return bool(cell.text) and cell.at.column in columns


def _columns(header: list[Cell], below: Grid) -> tuple[dict[int, Column], Problems]:
    columns: dict[int, Column] = {}
    problems: Problems = []
    for cell in header:
        found = BY_HEADER.get(fold_header(cell.text))
        if found and found in columns.values():
            problems.append(_twice(cell))
        elif found:
            columns[cell.at.column] = found
        elif cell.text and any(
            other.text for row in below for other in row if other.at.column == cell.at.column
        ):
            problems.append(_not_read(cell))
    return columns, problems


def _other_tables(grids: Mapping[str, Grid], read: str, name: str) -> Problems:
    others = [name for name, grid in grids.items() if name != read and _header_row(grid) is not None]
    return [_sheet_not_read(Location(name, sheet=other)) for other in others]


def _twice(cell: Cell) -> Problem:
    message = Message("「{header}」の列は前にもあります。", "There is a column `{header}` before.")
    hint = Message("どちらかの列を消してください。", "Remove one of the two.")
    return complaint(cell.at, "column-twice", message.format(header=cell.text), hint)


def _not_read(cell: Cell) -> Problem:
    message = Message("「{header}」の列は読みません。", "The column `{header}` is not read.")
    near = did_you_mean(cell.text, [column.header for column in BY_HEADER.values()], cutoff=0.75)
    hint = near or next((advice for words, advice in _DROPPED if words.search(fold_header(cell.text))), _COPY)
    return notice(cell.at, "column-not-read", message.format(header=cell.text[:40]), hint)


def _sheet_not_read(at: Location) -> Problem:
    message = Message("このシートは読みません。", "This sheet is not read.")
    hint = Message("読ませるには --sheet で名前を指定します。", "Name it with --sheet to have it read.")
    return notice(at, "sheet-not-read", message, hint)


def _no_table(name: str, sheets: list[str]) -> Problem:
    message = Message("製品の表が見つかりません。", "There is no table of products.")
    hint = Message(
        "見出しの行に「製品名」か「ID」と、ほかの列名を書いてください。シート: {sheets}",
        "A row of headers must have 製品名 (the name) or ID, and others. Sheets: {sheets}",
    )
    return complaint(Location(name), "no-table", message, hint.format(sheets=", ".join(sheets) or "1"))


def _other_ending(path: Path, ending: str) -> Problem:
    message = Message(
        "名前は {name} ですが、中身は{what}です。", "By its name it is {name}, but it holds {what}."
    )
    hint = Message("名前の終わりを {ending} に変えてください。", "Let its name end in {ending}.")
    text = message.format(name=path.suffix or path.name, what=_CONTENTS[ending])
    return complaint(Location(path.name), "other-ending", text, hint.format(ending=ending))


def _empty(name: str) -> Problem:
    message = Message("ファイルが空です。", "The file is empty.")
    hint = Message("元のファイルを保存し直してください。", "Save the original once more.")
    return complaint(Location(name), "not-a-workbook", message, hint)


def _too_large(name: str) -> Problem:
    message = Message("ファイルが大きすぎます（20MB まで）。", "The file is too large (at most 20 MB).")
    hint = Message(
        "写真などを除き、一覧だけを新しいファイルに写してください。",
        "Copy the list, without pictures, into a new file.",
    )
    return complaint(Location(name), "too-large", message, hint)


def _unreadable(name: str, why: str) -> Problem:
    message = Message("ファイルを読めません（{why}）。", "The file cannot be read ({why}).").format(why=why)
    hint = Message(
        "名前と場所を確かめ、Excel で開いていれば閉じてください。",
        "See whether it is there, and close it in Excel.",
    )
    return complaint(Location(name), "file-missing", message, hint)
