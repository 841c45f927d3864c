"""The products of the catalog as a table, for people who work in spreadsheets."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from catalog.model.catalog import Catalog
from catalog.sheets.column_words import ABOUT
from catalog.sheets.columns import ABOUT_MAKER, BY_PATH, COLUMNS, Column, column_named
from catalog.sheets.comma_file import csv_bytes
from catalog.sheets.entry import Entry
from catalog.sheets.lookup import Lookup
from catalog.sheets.makers import NewMaker, maker_texts
from catalog.sheets.plan import Plan
from catalog.sheets.record_path import get
from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes

_HEADER: Final = tuple(column.header for column in COLUMNS)
_ID, _MAKER_ID, _MAKER = column_named("ID"), column_named("事業者ID"), column_named("事業者名")
_MAKER_ENGLISH = column_named("事業者名_英語")
_WIDE: Final = 48
_NARROW: Final = 12
_NAMES: Final = 26
_ROW = dict[Column, str | int]


def catalog_rows(records: Iterable[Mapping[str, Any]], lookup: Lookup, catalog: Catalog) -> list[_ROW]:
    """Return a row for every product."""
    return [_row(record, lookup, _maker_names(record, catalog)) for record in records]


def waiting_rows(plan: Plan, catalog: Catalog) -> list[_ROW]:
    """Return the rows that still wait for something, to be filled in and imported again."""
    return [_waiting(entry, plan, catalog) for entry in plan.waiting]


def _waiting(entry: Entry, plan: Plan, catalog: Catalog) -> _ROW:
    maker = plan.makers.get(str(entry.record.get("maker")))
    names = _new_maker_names(maker) if maker else _maker_names(entry.record, catalog)
    row = _row(entry.record, plan.lookup, names)
    if entry.is_new and not entry.row.text("ID"):
        row[_ID] = ""  # it is made when the English name is there
    return row


def _row(record: Mapping[str, Any], lookup: Lookup, maker: Mapping[Column, str]) -> _ROW:
    row: _ROW = {}
    for column in COLUMNS:
        value = get(record, column.path) if column not in ABOUT_MAKER else None
        text = "" if value is None else column.kind.show(value, lookup)
        row[column] = int(text) if column.kind.is_number and text.isdigit() else text
    return {**row, **maker}


def _maker_names(record: Mapping[str, Any], catalog: Catalog) -> Mapping[Column, str]:
    maker = catalog.organizations.get(str(record.get("maker")))
    return {column_named(header): text for header, text in maker_texts(maker).items()} if maker else {}


def _new_maker_names(maker: NewMaker) -> Mapping[Column, str]:
    return {
        _MAKER_ID: "",
        _MAKER: maker.name,
        **{column_named(header): text for header, text in maker.texts().items()},
    }


def as_workbook(rows: Sequence[_ROW], waiting: Sequence[Entry] = ()) -> bytes:
    """Return the table as a workbook; what is still to be filled in is coloured, a second sheet explains."""
    to_fill = _without_english(rows) | _missing(waiting)
    cells, widths = [list(row.values()) for row in rows], [_width(column) for column in COLUMNS]
    return workbook_bytes([SheetToWrite("製品", _HEADER, cells, widths, to_fill), words_sheet("列の説明")])


def words_sheet(title: str) -> SheetToWrite:
    """Return a sheet that explains the columns of a list of products, and says what else they may be called."""
    about = [
        (column.header, ABOUT[column.header].ja, ABOUT[column.header].en, "、".join(column.others))
        for column in COLUMNS
    ]
    return SheetToWrite(
        title, ("列 / Column", "書くこと", "What to write", "ほかの列名 / Also"), about, (20, 48, 56, 40)
    )


def as_csv(rows: Sequence[_ROW]) -> bytes:
    return csv_bytes(_HEADER, [list(row.values()) for row in rows])


def _width(column: Column) -> int:
    if column.header.startswith("概要"):
        return _WIDE
    return _NAMES if column.path[-1] in {"ja", "en", "id", "url"} or column == _MAKER else _NARROW


def _missing(waiting: Sequence[Entry]) -> frozenset[tuple[int, int]]:
    return frozenset(
        (number, COLUMNS.index(column)) for number, entry in enumerate(waiting) for column in entry.missing
    )


def _without_english(rows: Sequence[_ROW]) -> frozenset[tuple[int, int]]:
    """Return the cells that lack the English of what stands beside them in Japanese."""
    pairs = {
        index: BY_PATH[(*column.path[:-1], "ja")] if column != _MAKER_ENGLISH else _MAKER
        for index, column in enumerate(COLUMNS)
        if column.is_english
    }
    return frozenset(
        (number, index)
        for number, row in enumerate(rows)
        for index, japanese in pairs.items()
        if row[japanese] and not row[COLUMNS[index]]
    )
