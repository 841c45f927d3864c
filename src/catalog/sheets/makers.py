"""Makers that the table names and the catalog does not know yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from catalog.ground.message import Message
from catalog.problems import Location
from catalog.sheets.cell_kinds import KANA, TEXT
from catalog.sheets.cells import Row
from catalog.sheets.columns import column_named
from catalog.sheets.lookup import Lookup, Names, fold_name, kind_of_firm
from catalog.sheets.new_ids import fresh_id

_ID, _NAME = column_named("事業者ID"), column_named("事業者名")
_KANA, _ENGLISH = column_named("事業者名_カナ"), column_named("事業者名_英語")


@dataclass(frozen=True, slots=True)
class NewMaker:
    """A maker to be added, with nothing but its names."""

    id: str
    name: str
    english: str | None
    kana: str | None
    at: Location

    def as_record(self) -> dict[str, Any]:
        kana = {"kana": self.kana} if self.kana else {}
        return {"id": self.id, "name": {"ja": self.name, "en": self.english}, **kana, "kind": "maker"}


_MAKER: Final = "maker"


def new_makers(rows: Iterable[Row], lookup: Lookup, taken: Iterable[str]) -> dict[str, NewMaker]:
    """Return a maker, by its id, for every name that none of the known makers has."""
    used = set(taken)
    found: dict[tuple[str, str | None], NewMaker] = {}
    unknown = [row for row in rows if _ID not in row.cells and _names_nobody(row, lookup)]
    kinds: dict[str, set[str]] = {}
    for row in unknown:
        name, kind = _parts(row)
        kinds.setdefault(name, set()).update(kind or "")
    for row in unknown:
        name, kind = _parts(row)
        is_several = len(kinds[name]) > 1
        if (is_several and not kind) or (key := (name, kind if is_several else None)) in found:
            continue
        found[key] = _maker(row, used, lookup)
        used.add(found[key].id)
    return {maker.id: maker for maker in found.values()}


def _names_nobody(row: Row, lookup: Lookup) -> bool:
    cell = row.cells.get(_NAME)
    return cell is not None and isinstance(lookup.of(_MAKER).find(cell.text), Message)


def _parts(row: Row) -> tuple[str, str | None]:
    """Return the name of a maker, and the kind of firm that tells it from another of that name."""
    text = row.cells[_NAME].text
    return fold_name(text), kind_of_firm(text)


def _maker(row: Row, used: set[str], lookup: Lookup) -> NewMaker:
    def text_of(column: Any, kind: Any) -> str | None:
        return str(kind.read(row.cells[column].text, lookup)) or None if column in row.cells else None

    english, kana = text_of(_ENGLISH, TEXT), text_of(_KANA, KANA)
    record_id = fresh_id(english, kana, used) or fresh_id("new-maker", None, used) or ""
    name = str(TEXT.read(row.cells[_NAME].text, lookup))
    return NewMaker(record_id, name, english, kana, row.cells[_NAME].at)


def with_makers(lookup: Lookup, makers: Mapping[str, NewMaker]) -> Lookup:
    """Return the names that are known once these makers are there."""
    old = lookup.of(_MAKER)
    labels = {**old.labels, **{added.id: added.name for added in makers.values()}}
    meanings = dict(old.meanings)
    for maker in makers.values():
        meanings[fold_name(maker.name)] = meanings.get(fold_name(maker.name), frozenset()) | {maker.id}
    return replace(lookup, names={**lookup.names, _MAKER: Names(labels, meanings)})
