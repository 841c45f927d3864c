"""One form for all ways of writing the same word. `overrides/assets/js/search/fold.js` folds alike.

Both are tested with `tests/vectors/fold.json`.
"""

import json
import re
import unicodedata
from pathlib import Path
from typing import Final, TypedDict

from catalog.characters.kana import TO_HIRAGANA


class Writing(TypedDict):
    """The table in `writing.json`."""

    old_kanji: list[str]
    """An old form and the form that is taught, side by side."""
    letters: str
    """Kana and kanji, for a class of a regular expression."""
    dropped: str
    """The long mark, dots between words of katakana, apostrophes, and what nobody sees."""
    endings: list[tuple[str, str, int]]
    """Endings of English words, what takes their place, and how many letters must remain."""
    units: dict[str, int]
    """What stands behind a number of yen, and how many it makes of each."""
    largest_yen: int
    """More than anybody has: a larger amount counts as this, so that both sides write it alike."""


TABLE: Final[Writing] = json.loads(Path(__file__).with_name("writing.json").read_text("utf-8"))
"""Old kanji with the form that is taught, signs that are dropped, endings of English; scripts read the same."""

_MARKS: Final = re.compile("[\u0300-\u036f]")
"""Accents of Latin letters; the marks of voiced kana are others."""

_PLAIN: Final = re.compile("[\x00-\x7f\u2000-\u218f\u2300-\U0010ffff]*")
"""Text without what may bear such marks (Latin letters, and signs such as ≠): most of it, and quick to tell."""

_DROPPED: Final = dict.fromkeys(map(ord, TABLE["dropped"]))
_WRITTEN: Final = {ord(old): new for old, new in TABLE["old_kanji"]} | {ord("\u2044"): "/"}

_FORMS: Final = TO_HIRAGANA | _DROPPED
_KATAKANA: Final = re.compile(f"[ァ-ヶ{''.join(map(chr, _DROPPED))}]+")
_NOT_SAID: Final = re.compile(f"[{''.join(map(chr, _DROPPED))}]+")
_OLD: Final = re.compile(f"[{''.join(map(chr, _WRITTEN))}]")


def width(text: str) -> str:
    """Fold width, case, accents and old kanji, and leave kana as they are: they tell words from endings."""
    if not (unicodedata.is_normalized("NFKC", text) and _PLAIN.fullmatch(text)):
        text = unicodedata.normalize("NFKC", _MARKS.sub("", unicodedata.normalize("NFKD", text)))
    text = text.lower()
    return text.translate(_WRITTEN) if _OLD.search(text) else text


def kana(text: str) -> str:
    """Fold katakana to hiragana, and drop the long mark and dots."""
    return _KATAKANA.sub(_as_hiragana, text)


def _as_hiragana(found: re.Match[str]) -> str:
    return found[0].translate(_FORMS)


def without_dots(text: str) -> str:
    """Drop the long mark and dots, and leave katakana as they are."""
    return _NOT_SAID.sub("", text)


def fold(text: str) -> str:
    """Return the one form of `text`."""
    return kana(width(text))
