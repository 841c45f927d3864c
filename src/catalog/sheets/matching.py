"""Which record a row is about: the one with its id, else its certificate, else its name."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final

from catalog.ground.message import Message
from catalog.model.types import is_id
from catalog.problems import Location, Problem
from catalog.problems.codes import Code
from catalog.sheets.cells import complaint
from catalog.sheets.columns import column_named
from catalog.sheets.folding import as_one_says, as_one_writes
from catalog.sheets.lookup import fold_name
from catalog.sheets.new_ids import fresh_id
from catalog.sheets.reading import TypedRow, subject_of
from catalog.sheets.record_path import Value

_NAME, _MAKER_NAME = column_named("製品名"), column_named("事業者名")
_MAKER: Final = _MAKER_NAME.path
_Certificate = tuple[str, str, str]
_UNNAMED: Final = Message("どの製品か分かりません。", "This does not say which product it is.")


@dataclass(frozen=True, slots=True)
class Match:
    """The id of a record, there already or to be made."""

    id: str


class Matcher:
    """Finds records for rows, no record for two of them."""

    def __init__(self, records: Mapping[str, Mapping[str, Any]], taken: Collection[str]) -> None:
        self._records = records
        self._taken = {*taken, *records}
        self._seen: dict[str, Location] = {}
        self._begun: dict[tuple[str, Value | None], Location] = {}
        self._written = _by_name(records, as_one_writes)
        self._by_spoken_name = _by_name(records, as_one_says)

    def match(self, row: TypedRow) -> Match | Problem:
        """Return what record the row is about, or why that cannot be said."""
        found = self._found(row)
        if isinstance(found, Problem):
            return found
        if found and not row.text("ID") and (other := self._other_name(row, found)):
            return _other_name(row, found, other)
        record_id = row.text("ID") or found or self._new_id(row)
        if unfit := self._unfit(row, record_id, found):
            return unfit
        self._seen[record_id] = row.at
        self._taken.add(record_id)
        return Match(record_id)

    def _found(self, row: TypedRow) -> str | Problem | None:
        """Return the record with the certificate or the name of the row."""
        if row.text("ID") in self._records:
            return row.text("ID")
        number, name = row.text("認定番号"), row.text("製品名")
        certified = [key for key, record in self._records.items() if number and _may_be(row, record)]
        named = self._written.get(as_one_writes(name), []) if name else []
        found = certified or _exactly(named, name, self._records)
        if len(found) > 1:
            return _several(row, found)
        if found or not name:
            return found[0] if found else None
        return None if row.text("ID") else self._near(row, name)

    def _near(self, row: TypedRow, name: str) -> Problem | None:
        """Ask where a name differs from that of a record in no more than kana, signs or long marks."""
        maker = row.value(_MAKER)
        near = [
            key
            for key in self._by_spoken_name.get(as_one_says(name), [])
            if maker in {None, self._records[key].get("maker")}
        ]
        return _did_you_mean(row, near[0], self._records[near[0]]["name"]["ja"]) if near else None

    def _other_name(self, row: TypedRow, found: str) -> str | None:
        """Return what the record is called, if the row with its number is called otherwise."""
        name: str = self._records[found]["name"]["ja"]
        typed = row.text("製品名")
        return name if typed and as_one_writes(typed) != as_one_writes(name) else None

    def _new_id(self, row: TypedRow) -> str:
        wish = fresh_id(row.text("製品名_英語"), row.text("製品名_カナ"), self._taken)
        return wish or fresh_id("new-product", None, self._taken) or ""

    def _unfit(self, row: TypedRow, record_id: str, found: str | None) -> Problem | None:
        if record_id in self._seen:
            return _twice(row, self._seen[record_id])
        if found not in {None, record_id}:
            return _other_id(row, str(found))
        if found is None:
            return self._unfit_for_new(row, record_id)
        return None

    def _unfit_for_new(self, row: TypedRow, record_id: str) -> Problem | None:
        if row.text("製品名") is None:
            return _problem(
                row, "no-name", _UNNAMED, Message("製品名を書いてください。", "Write its name (製品名).")
            )
        if not is_id(record_id) or record_id in self._taken:
            return _bad_id(row, record_id)
        key = (as_one_writes(row.text("製品名") or ""), _maker(row))
        first = self._begun.setdefault(key, row.at)
        return None if first is row.at else _twice(row, first)


def _by_name(records: Mapping[str, Mapping[str, Any]], form: Callable[[str], str]) -> dict[str, list[str]]:
    """Return the ids of records by one form of their names."""
    named: dict[str, list[str]] = {}
    for key, record in records.items():
        named.setdefault(form(record["name"]["ja"]), []).append(key)
    return named


def _exactly(found: list[str], name: str | None, records: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Prefer, of records whose names only differ in writing, those written like the row."""
    return [key for key in found if records[key]["name"]["ja"] == name] or found


def _maker(row: TypedRow) -> Value | None:
    """Return the maker of a row: its id or, where nobody knows it yet, its name."""
    cell = row.cells.get(_MAKER_NAME)
    return row.value(_MAKER) or (fold_name(cell.text) if cell else None)


def _may_be(row: TypedRow, record: Mapping[str, Any]) -> bool:
    """Tell whether the certificate of the row is that of the record, as far as both are known."""
    certificate = record.get("certificate", {})
    pairs = (
        (row.text("認定番号"), certificate.get("number")),
        (row.text("認定制度名") or certificate.get("scheme"), certificate.get("scheme")),
        (row.text("認定年度") or certificate.get("fiscal_year"), certificate.get("fiscal_year")),
    )
    return all(typed == there for typed, there in pairs)


def _problem(row: TypedRow, code: Code, message: Message, hint: Message) -> Problem:
    return complaint(row.at, code, message, hint, subject_of(row.cells, _NAME))


def _several(row: TypedRow, found: list[str]) -> Problem:
    message = Message("同じ名前か番号の記録がいくつもあります。", "Several records have this name or number.")
    hint = Message("ID の列に、どれかを書いてください: {ids}", "Write which in the column ID: {ids}")
    return _problem(row, "several-records", message, hint.format(ids=", ".join(found)))


def _other_name(row: TypedRow, found: str, name: str) -> Problem:
    message = Message("この認定番号の製品は「{name}」です。", "The product with this number is {name}.")
    hint = Message(
        "同じ製品なら、ID の列に「{id}」と書いてください。",
        "If it is the same, write `{id}` in the column ID.",
    )
    return _problem(row, "other-name", message.format(name=name), hint.format(id=found))


def _did_you_mean(row: TypedRow, there: str, name: str) -> Problem:
    message = Message(
        "「{name}」のことですか。書き方が少し違います。",
        "Did you mean {name}? It is written a little otherwise.",
    )
    hint = Message(
        "同じ製品なら、ID の列に「{id}」と書いてください。別の製品なら、新しい ID を書いてください。",
        "If it is the same, write `{id}` in the column ID; if it is another, write an ID of its own there.",
    )
    return _problem(row, "near-name", message.format(name=name), hint.format(id=there))


def _twice(row: TypedRow, first: Location) -> Problem:
    message = Message(
        "同じ製品の行が {first} にもあります。", "There is a row for this product at {first} too."
    )
    hint = Message("どちらかの行を消してください。", "Remove one of the two.")
    return _problem(row, "product-twice", message.format(first=first), hint)


def _other_id(row: TypedRow, there: str) -> Problem:
    message = Message("この製品は「{id}」としてあります。", "This product is there as `{id}`.").format(
        id=there
    )
    hint = Message("ID の列を「{id}」にしてください。", "Write `{id}` in the column ID.").format(id=there)
    return _problem(row, "other-id", message, hint)


def _bad_id(row: TypedRow, record_id: str) -> Problem:
    message = Message("ID「{id}」は使えません。", "`{id}` cannot be the ID.").format(id=record_id[:60])
    hint = Message(
        "半角の小文字・数字・ハイフンの、ほかで使われていないものにするか、空にしてください。",
        "Use lower-case letters, digits and hyphens, nothing that is taken; or leave it empty.",
    )
    return _problem(row, "unfit-id", message, hint)
