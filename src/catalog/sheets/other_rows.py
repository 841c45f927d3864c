"""Rows of a table that are no products: totals, notes, repeated headers and rows that say nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Problems
from catalog.sheets.cells import Cell, Row, notice
from catalog.sheets.columns import BY_HEADER, Column, column_named, fold_header
from catalog.sheets.folding import as_one_writes

_ID, _NAME, _MAKER = column_named("ID"), column_named("製品名"), column_named("事業者名")

_COUNT: Final = r"[:(]*[0-9,.]*(?:件|品目?|社|点|個|円)?\)?"
_TOTAL: Final = re.compile(rf"(?:総?合計|[総小中累]計|計|総数|合計数|合計額)(?:件数|数)?{_COUNT}")
_LATIN_TOTAL: Final = re.compile(rf"(?:grand|sub)?-?totals?{_COUNT}")
_TOTAL_OF: Final = re.compile(rf".*(?:[合小総]計|(?:部門|分野|年度)の?計){_COUNT}")
_JUST_A_COUNT: Final = re.compile(_COUNT)
_NOTE: Final = re.compile(
    r"[※＊*]|[(（〔【［\[]?(?:注|備考|出典|資料)(?:[0-9０-９]*[)）〕】］\]:：.．、)]|[0-9０-９ 　])"
)
_NOTHING: Final = re.compile(r"[\W_〃々ー]*")

_LEFT_OUT: Final[Mapping[str, Message]] = {
    "total": Message("合計や小計の行は製品として読みません", "Rows of totals are not read as products"),
    "note": Message("※ などの注の行は製品として読みません", "Rows of notes are not read as products"),
    "header": Message("くり返しの見出しの行は読みません", "Repeated headers are not read"),
    "nothing": Message(
        "製品のことが書かれていない行は読みません", "Rows that say nothing of a product are not read"
    ),
}
_ROWS: Final = Message("{what}: {rows} 行目。", "{what}: row {rows}.")
_HINT: Final = Message(
    "このままでかまいません。製品の行なら、ID の列に新しい ID を書いてください。",
    "That does no harm. If one is a product, write a new ID in its column ID.",
)


def products_of(rows: Iterable[tuple[Sequence[Cell], Row]]) -> tuple[tuple[Row, ...], Problems]:
    """Return the rows that are products, and what is to be said of the others."""
    products: list[Row] = []
    others: dict[str, list[Row]] = {}
    for cells, row in rows:
        if kind := _kind_of_other([cell for cell in cells if cell.text], row.cells):
            others.setdefault(kind, []).append(row)
        else:
            products.append(row)
    return tuple(products), [
        notice(left_out[0].at, "row-left-out", _message(kind, left_out), _HINT)
        for kind, left_out in others.items()
    ]


def _message(kind: str, rows: Sequence[Row]) -> Message:
    numbers = [str(row.at.line) for row in rows]
    return _ROWS.format(what=_LEFT_OUT[kind], rows=Message("、".join(numbers), ", ".join(numbers)))


def _kind_of_other(filled: Sequence[Cell], cells: Mapping[Column, Cell]) -> str | None:
    """Tell what else than a product a row is."""
    if _ID in cells and not _is_header(cells):
        return None
    if _is_note(filled, cells):
        return "note"
    if _is_total(filled, cells):
        return "total"
    if not cells or all(_NOTHING.fullmatch(cell.text) for cell in cells.values()):
        return "nothing"
    return "header" if _is_header(cells) else None


def _is_header(cells: Mapping[Column, Cell]) -> bool:
    return len(cells) > 1 and all(
        BY_HEADER.get(fold_header(cell.text)) == about for about, cell in cells.items()
    )


def _is_note(filled: Sequence[Cell], cells: Mapping[Column, Cell]) -> bool:
    """Tell whether a row holds a note alone, or its mark in a column of its own and the note beside it."""
    if not _NOTE.match(filled[0].text):
        return False
    return len(filled) == 1 or (len(filled) == 2 and filled[0] not in cells.values())  # noqa: PLR2004  # mark and note


def _is_total(filled: Sequence[Cell], cells: Mapping[Column, Cell]) -> bool:
    name, maker = (as_one_writes(_text(column, cells)) for column in (_NAME, _MAKER))
    labels = [as_one_writes(cell.text) for cell in filled]
    if _TOTAL.fullmatch(name):
        return True
    is_unnamed = bool(_JUST_A_COUNT.fullmatch(name))
    if is_unnamed and any(_TOTAL.fullmatch(label) or _TOTAL_OF.fullmatch(label) for label in labels):
        return True
    is_unmade = bool(_JUST_A_COUNT.fullmatch(maker))
    return is_unmade and any(pattern.fullmatch(name or labels[0]) for pattern in (_LATIN_TOTAL, _TOTAL_OF))


def _text(column: Column, cells: Mapping[Column, Cell]) -> str:
    return cells[column].text if column in cells else ""
