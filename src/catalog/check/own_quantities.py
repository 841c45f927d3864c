"""Texts of products and places agree with their own price, size, lead time, minimum order, capacity and area."""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final, NamedTuple

from catalog.check.contents import texts_of, values_of
from catalog.check.disagreement import disagreement
from catalog.check.facts import Facts
from catalog.check.figures import Figure
from catalog.check.own_figures import Own, is_excused
from catalog.check.pointers import Place
from catalog.check.quantities import QUANTITIES, Stated, stated_in, typed_numbers
from catalog.ground.text import LANGS, Lang, Text
from catalog.model.entry import Entry
from catalog.model.facility import Facility
from catalog.model.product import BrandProduct
from catalog.problems import Problem
from catalog.source.yaml_events import Path

_DIGIT: Final = re.compile("[0-9]")
_SPOKEN: Final = frozenset({"name", "summary", "features", "specifications", "materials", "care", "notes"})
_TYPED: Final = ("price", "trade", "measures", "rooms", "parking", "services")
"""Parts of records that hold quantities."""

_FIELDS: Final = frozenset(quantity.field for quantity in QUANTITIES)

_Stated = dict[str, tuple[Stated, ...]]
"""What equal texts tell is looked for once."""


class _Spoken(NamedTuple):
    """A text, with the words that lead to it: the label of a specification."""

    path: Path
    text: Text
    label: Text | None


def quantities_in_texts(facts: Facts) -> Iterator[Problem]:
    """No text of a product or place tells another weight, size, time or number than the record has."""
    read: _Stated = {}
    for kind, entry in facts.entries():
        is_measured = isinstance(entry, BrandProduct | Facility) and facts.is_new(kind, entry.id)
        own = _own(entry) if is_measured else {}
        for spoken in _spoken(entry) if own else ():
            for lang in LANGS:
                place = Place(kind, entry.id, (*spoken.path, lang))
                for figure, others in _untrue(entry, spoken, lang, own, read):
                    yield disagreement(facts, place, figure, others)


def _own(entry: Entry) -> Mapping[str, Sequence[Own]]:
    """Return the typed values by the names of their fields."""
    found: dict[str, list[Own]] = {}
    for name in _TYPED:
        for path, value in values_of(getattr(entry, name, ()), (name,)):
            if path[-1] in _FIELDS:
                found.setdefault(f"{path[-1]}", []).append(Own(path, "number", "", value))
    return found


def _spoken(entry: Entry) -> Iterator[_Spoken]:
    for path, text in texts_of(entry):
        if path[0] in _SPOKEN and _DIGIT.search(text.ja):
            yield _Spoken(path, text, _label(entry, path))


def _label(entry: Entry, path: Path) -> Text | None:
    if not isinstance(entry, BrandProduct) or path[0] != "specifications" or path[-1] != "value":
        return None
    return entry.specifications[int(path[1])].label


def _untrue(
    entry: Entry, spoken: _Spoken, lang: Lang, own: Mapping[str, Sequence[Own]], read: _Stated
) -> Iterator[tuple[Figure, Sequence[Own]]]:
    label = f"{spoken.label[lang]} " if spoken.label else ""
    text = label + spoken.text[lang]
    if text not in read:
        read[text] = stated_in(text)
    for quantity, typed, start, numbers in read[text]:
        others = own.get(quantity.field, ())
        figure = Figure("number", "", typed, start - len(label))
        is_other = others and figure.start >= 0 and not _is_true(numbers, others)
        if is_other and not is_excused(entry, figure, spoken.text[lang], lang):
            yield figure, others


def _is_true(numbers: frozenset[Fraction], others: Sequence[Own]) -> bool:
    return all(any(number in typed_numbers(other.typed) for other in others) for number in numbers)
