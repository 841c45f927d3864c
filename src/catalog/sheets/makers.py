"""Makers that the table names and the catalog does not know yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from catalog.ground.message import Message
from catalog.model.organization import Organization
from catalog.problems import Location
from catalog.sheets.cell_kinds import TEXT
from catalog.sheets.cells import Row
from catalog.sheets.columns import Column, column_named
from catalog.sheets.lookup import Lookup, Names, fold_name, kind_of_firm
from catalog.sheets.new_ids import fresh_id

_ID, _NAME = column_named("事業者ID"), column_named("事業者名")
_ABOUT: Final = tuple(
    column_named(header)
    for header in ("事業者名_カナ", "事業者名_英語", "事業者_所在地", "事業者_所在地_英語", "事業者_電話")
)
_KANA, _ENGLISH, _PLACE, _PLACE_ENGLISH, _PHONE = _ABOUT


@dataclass(frozen=True, slots=True)
class NewMaker:
    """A maker to be added, with what the table says of it."""

    id: str
    name: str
    english: str | None
    kana: str | None
    at: Location
    phone: str | None = None
    place: str | None = None
    place_english: str | None = None

    def as_record(self) -> dict[str, Any]:
        place = {"ja": self.place, "en": self.place_english} if self.place and self.place_english else None
        more = {"kana": self.kana, "phone": self.phone, "place": place}
        given = {name: value for name, value in more.items() if value}
        return {"id": self.id, "name": {"ja": self.name, "en": self.english}, "kind": "maker", **given}

    def texts(self) -> dict[str, str]:
        """Return what the columns about a maker say, by their headers."""
        return _texts(self.kana, self.english, (self.place, self.place_english), self.phone)


def maker_texts(maker: Organization) -> dict[str, str]:
    """Return what the columns about a maker of the catalog say, by their headers."""
    place = (maker.place.ja, maker.place.en) if maker.place else (None, None)
    return _texts(maker.kana, maker.name.en, place, maker.phone)


def _texts(
    kana: str | None, english: str | None, place: tuple[str | None, str | None], phone: str | None
) -> dict[str, str]:
    found = (kana, english, *place, phone)
    return {column.header: text or "" for column, text in zip(_ABOUT, found, strict=True)}


_MAKER: Final = "maker"


def new_makers(rows: Iterable[Row], lookup: Lookup, taken: Iterable[str]) -> dict[str, NewMaker]:
    """Return a maker, by its id, for every name that none of the given makers has."""
    used = set(taken)
    found: dict[tuple[str, str | None], list[Row]] = {}
    unknown = [row for row in rows if _ID not in row.cells and _names_nobody(row, lookup)]
    kinds: dict[str, set[str]] = {}
    for row in unknown:
        name, kind = _parts(row)
        kinds.setdefault(name, set()).update(kind or "")
    for row in unknown:
        name, kind = _parts(row)
        is_several = len(kinds[name]) > 1
        if not is_several or kind:
            found.setdefault((name, kind if is_several else None), []).append(row)
    makers: dict[str, NewMaker] = {}
    for same in found.values():
        maker = _maker(same, used, lookup)
        makers[maker.id] = maker
        used.add(maker.id)
    return makers


def _names_nobody(row: Row, lookup: Lookup) -> bool:
    cell = row.cells.get(_NAME)
    return cell is not None and isinstance(lookup.of(_MAKER).find(cell.text), Message)


def _parts(row: Row) -> tuple[str, str | None]:
    """Return the name of a maker, and the kind of firm that tells it from another of that name."""
    text = row.cells[_NAME].text
    return fold_name(text), kind_of_firm(text)


def _maker(rows: Sequence[Row], used: set[str], lookup: Lookup) -> NewMaker:
    """Begin a maker with the first that its rows say of each thing."""

    def text_of(column: Column) -> str | None:
        read = (column.kind.read(row.cells[column].text, lookup) for row in rows if column in row.cells)
        return next((text for text in read if isinstance(text, str) and text), None)

    english, kana = text_of(_ENGLISH), text_of(_KANA)
    record_id = fresh_id(english, kana, used) or fresh_id("new-maker", None, used) or ""
    first = rows[0].cells[_NAME]
    name = str(TEXT.read(first.text, lookup))
    place = text_of(_PLACE), text_of(_PLACE_ENGLISH)
    return NewMaker(record_id, name, english, kana, first.at, text_of(_PHONE), *place)


def with_makers(lookup: Lookup, makers: Mapping[str, NewMaker]) -> Lookup:
    """Return the names that are given once these makers are there."""
    old = lookup.of(_MAKER)
    labels = {**old.labels, **{added.id: added.name for added in makers.values()}}
    meanings = dict(old.meanings)
    for maker in makers.values():
        meanings[fold_name(maker.name)] = meanings.get(fold_name(maker.name), frozenset()) | {maker.id}
    return replace(lookup, names={**lookup.names, _MAKER: Names(labels, meanings)})
