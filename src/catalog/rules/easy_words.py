"""Readings of words in easy Japanese: those of the list, and of the names that records are read by."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from catalog.model.catalog import Catalog

_KANA: Final = re.compile("[ぁ-ゖー]+")


def readings_of(catalog: Catalog) -> Mapping[str, str]:
    """Return how each word is read; the list goes before the names."""
    listed = {word: kana for group in catalog.easy_words.values() for word, kana in group.readings.items()}
    return {**dict(_names(catalog)), **listed}


def _names(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Return the names of places, programs and terms whose reading their record gives."""
    named = (*catalog.facilities.values(), *catalog.programs.values())
    for name, kana in (
        *((record.name.ja, record.kana) for record in named),
        *((entry.term.ja, entry.kana) for entry in catalog.glossary.values()),
    ):
        if kana and _KANA.fullmatch(kana):
            yield name, kana
