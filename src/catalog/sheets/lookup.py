"""Lookup of the names in a table: makers, terms, documents and countries by their ids."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Final

from catalog.characters.kana import as_hiragana
from catalog.ground import names
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.model.catalog import Catalog
from catalog.sheets.folding import as_one_writes

_KINDS_OF_FIRM: Final = {
    "株": "株式会社",
    "有": "有限会社",
    "同": "合同会社",
    "資": "合資会社",
    "名": "合名会社",
}
_KIND_OF_FIRM: Final = re.compile(
    "|".join(rf"(?P<{letter}>{name}|\({letter}\))" for letter, name in _KINDS_OF_FIRM.items())
)

_MOST: Final = 12
"""How many names to list where none is near."""


def fold_name(name: str) -> str:
    """Return the one form of a name: writing, kana and the kind of firm do not matter."""
    return as_hiragana(_KIND_OF_FIRM.sub("", as_one_writes(name)))


def kind_of_firm(name: str) -> str | None:
    """Return the letter of the kind of firm that a name gives, 株 of 株式会社 and ㈱."""
    found = _KIND_OF_FIRM.search(as_one_writes(name))
    return found.lastgroup if found else None


def _may_be_one(typed: str, label: str) -> bool:
    """Tell two names apart that differ in the kind of firm: 有限会社大野 is not 株式会社大野."""
    kinds = {kind_of_firm(typed), kind_of_firm(label)} - {None}
    return len(kinds) <= 1


@dataclass(frozen=True, slots=True)
class Names:
    """Names, and the ids that each of them may mean."""

    labels: Mapping[str, str]
    """The Japanese name of every id."""
    meanings: Mapping[str, frozenset[str]]
    """Ids by folded names."""

    def find(self, typed: str) -> str | Message:
        """Return the id that `said` means, or what somebody who wrote it should do."""
        found = {typed} if typed in self.labels else self._meant(typed)
        if len(found) == 1:
            return next(iter(found))
        if found:
            ids = ", ".join(sorted(found))
            text = Message(
                "同じ名前がいくつもあります。id で書いてください: {ids}",
                "Several have it; write an id: {ids}",
            )
            return text.format(ids=ids)
        return self._nearest(typed)

    def _meant(self, typed: str) -> set[str]:
        alike = self.meanings.get(fold_name(typed), frozenset())
        return {key for key in alike if _may_be_one(typed, self.labels.get(key, ""))}

    def show(self, record_id: str) -> str:
        """Name `record_id` so that it will be found again: by its id where its name is not its own."""
        label = self.labels.get(record_id, record_id)
        return label if self.find(label) == record_id else record_id

    def _nearest(self, typed: str) -> Message:
        folded = {fold_name(label): label for label in self.labels.values()}
        near = [folded[folded_name] for folded_name in get_close_matches(fold_name(typed), folded)]
        if near:
            meant = Message(*(mark.join(near) for mark in ("」「", "`, `")))
            return Message("「{meant}」のことですか。", "Did you mean `{meant}`?").format(meant=meant)
        some = Message(*(mark.join(list(folded.values())[:_MOST]) for mark in ("、", ", ")))
        return Message("書けるもの: {some}", "Write one of: {some}").format(some=some)


@dataclass(frozen=True, slots=True)
class Lookup:
    """All names that a table may use, by what they are names of."""

    names: Mapping[str, Names]

    def of(self, what: str) -> Names:
        return self.names.get(what) or Names({}, {})


def lookup_of(catalog: Catalog) -> Lookup:
    """Gather the names that `catalog` knows."""
    terms = {key: {term.id: term.name for term in each.terms} for key, each in catalog.vocabulary.items()}
    return Lookup(
        {
            **{key: names_of(each) for key, each in terms.items()},
            "maker": names_of(_makers(catalog)),
            "scheme": names_of({key: scheme.name for key, scheme in catalog.schemes.items()}),
            "document": names_of({key: document.title for key, document in catalog.documents.items()}),
            "country": _countries(),
        }
    )


def _makers(catalog: Catalog) -> dict[str, Text]:
    makers = {product.maker for product in catalog.products.values()}
    return {
        key: organization.name
        for key, organization in catalog.organizations.items()
        if organization.kind == "maker" or key in makers
    }


def names_of(records: Mapping[str, Text | Message]) -> Names:
    """Return the names of records or choices, each by its id."""
    meanings: dict[str, set[str]] = {}
    for key, name in records.items():
        for typed in (key, name.ja, name.en):
            meanings.setdefault(fold_name(typed), set()).add(key)
    return Names({key: record.ja for key, record in records.items()}, _frozen(meanings))


def _countries() -> Names:
    codes = names.country_codes()
    labels = {code: name.ja for code in codes.values() if (name := names.country(code))}
    meanings: dict[str, set[str]] = {}
    for name, code in [*codes.items(), *((code, code) for code in labels)]:
        meanings.setdefault(fold_name(name), set()).add(code)
    return Names(labels, _frozen(meanings))


def _frozen(meanings: Mapping[str, set[str]]) -> dict[str, Any]:
    return {name: frozenset(ids) for name, ids in meanings.items()}
