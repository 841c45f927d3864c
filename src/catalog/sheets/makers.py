"""Makers that the table names and the catalog does not know yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from catalog.problems import Location
from catalog.sheets.cells import Row
from catalog.sheets.columns import column
from catalog.sheets.kinds import KANA, TEXT
from catalog.sheets.known import Known, Names, fold
from catalog.sheets.new_ids import fresh_id

_ID, _NAME = column("事業者ID"), column("事業者名")
_KANA, _ENGLISH = column("事業者名_カナ"), column("事業者名_英語")


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


def new_makers(rows: Iterable[Row], known: Known, taken: Iterable[str]) -> dict[str, NewMaker]:
    """Return a maker, by its id, for every name that none of the known makers has."""
    used = set(taken)
    found: dict[str, NewMaker] = {}
    for row in rows:
        cell = row.cells.get(_NAME)
        if cell is None or _ID in row.cells or fold(cell.text) in {*known.of(_MAKER).meanings, *found}:
            continue
        maker = _maker(row, used, known)
        found[fold(cell.text)] = maker
        used.add(maker.id)
    return {it.id: it for it in found.values()}


def _maker(row: Row, used: set[str], known: Known) -> NewMaker:
    def said(it: Any, kind: Any) -> str | None:
        return str(kind.read(row.cells[it].text, known)) or None if it in row.cells else None

    english, kana = said(_ENGLISH, TEXT), said(_KANA, KANA)
    record_id = fresh_id(english, kana, used) or fresh_id("new-maker", None, used) or ""
    name = str(TEXT.read(row.cells[_NAME].text, known))
    return NewMaker(record_id, name, english, kana, row.cells[_NAME].at)


def with_makers(known: Known, makers: Mapping[str, NewMaker]) -> Known:
    """Return the names that are known once these makers are there."""
    old = known.of(_MAKER)
    labels = {**old.labels, **{it.id: it.name for it in makers.values()}}
    meanings = {**old.meanings, **{fold(it.name): frozenset({it.id}) for it in makers.values()}}
    return replace(known, names={**known.names, _MAKER: Names(labels, meanings)})
