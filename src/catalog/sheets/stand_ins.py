"""A plan with something in every gap of its waiting rows, to check them early; it is never written.

An address that lacks its English is left out: none could be made up whose figures are those of the Japanese.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any, Final

from catalog.sheets.columns import ABOUT_MAKER, Column, column_named
from catalog.sheets.entry import Change, Entry
from catalog.sheets.lookup import Lookup
from catalog.sheets.plan import Plan
from catalog.sheets.record_path import Each, Value, get, put

_PAGE: Final = tuple(column_named(name) for name in ("出典_URL", "出典_題名", "出典_題名_英語"))
_WORDS: Final = {
    "製品名": "製品",
    "製品名_英語": "Product {id}",
    "概要": "概要",
    "概要_英語": "Summary",
    "価格_円": "1",
    "価格_税": "true",
    "材料": "材料",
    "材料_英語": "Material",
    "手入れ": "手入れ",
    "手入れ_英語": "Care",
    "出典_URL": "https://example.jp/",
    "出典_題名": "題名",
    "出典_題名_英語": "Title",
    "出典_箇所": "箇所",
}
_NAMES: Final = {"事業者名": "maker", "認定制度名": "scheme", "出典_文書": "document"}


def with_stand_ins(plan: Plan, today: date) -> Plan:
    """Return `plan` with nothing missing, as far as the catalog has a name for each gap."""
    makers = {
        key: replace(maker, english=maker.english or f"Maker {key}") for key, maker in plan.makers.items()
    }
    entries = tuple(
        _completed(entry, plan.lookup, today) if entry.missing else entry for entry in plan.entries
    )
    return replace(plan, entries=entries, makers=makers)


def _completed(entry: Entry, lookup: Lookup, today: date) -> Entry:
    record: dict[str, Any] = deepcopy(dict(entry.record))
    changes = list(entry.changes)
    for column in _gaps(entry):
        if get(record, column.path) is not None:
            continue
        value = _stand_in(column, record, lookup, today)
        if value is None:
            return entry
        put(record, column.path, value)
        changes.append(Change(column, "", "", value, entry.at))
    return replace(entry, record=record, changes=tuple(changes), missing=())


def _gaps(entry: Entry) -> Iterator[Column]:
    yield from (column for column in entry.missing if column not in ABOUT_MAKER)
    if _PAGE[0] in entry.missing:
        yield from _PAGE[1:]


def _stand_in(column: Column, record: dict[str, Any], lookup: Lookup, today: date) -> Value | None:
    if what := _NAMES.get(column.header):
        return next(iter(lookup.of(what).labels), None)
    words = _WORDS.get(column.header, today.isoformat()).format(id=record["id"])
    if len(column.path) > 1 and isinstance(column.path[1], Each):
        return tuple(str(item.get(column.path[-1], words)) for item in record[str(column.path[0])])
    return words
