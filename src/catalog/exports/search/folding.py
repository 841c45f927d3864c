"""One form for all ways of writing the same word. `overrides/assets/js/search/fold.js` folds alike.

Both are tested with `tests/vectors/fold.json`.
"""

import json
import re
import unicodedata
from pathlib import Path
from typing import Final, TypedDict

from catalog.characters.kana import TO_HIRAGANA
from catalog.characters.old_kanji import OLD_KANJI
from catalog.characters.radicals import kanji_of


class Writing(TypedDict):
    """The table in `writing.json`; `{N}` in a pattern stands for the part of that name, `{H}` for kanji."""

    written: list[str]
    """Signs and kana, each with the one sign, last, that takes their place."""
    kanji: str
    """For a class of a regular expression, as the next."""
    kana: str
    dropped: str
    """The long mark, dots between words of katakana, apostrophes, and what nobody sees."""
    endings: list[tuple[str, str, int]]
    """Endings of English words, what takes their place, and how many letters must remain."""
    units: dict[str, int]
    """What stands behind a number of yen, and how many it makes of each."""
    largest_yen: int
    """More than anybody has: a larger amount counts as this, so that both sides write it alike."""
    eras: dict[str, int]
    """The year before the first of each era."""
    months: str
    parts: dict[str, str]
    numeral: str
    """A number in kanji before what it counts."""
    fraction: str
    small_ke: str
    """ケ, カ, か and 箇 between kanji, which are read like ヶ: 霞ケ関, 6か月."""
    pieces: dict[str, str]
    """What is one piece of a text by its kind; the first that fits counts."""


TABLE: Final[Writing] = json.loads(Path(__file__).with_name("writing.json").read_text("utf-8"))
"""How numbers, days and words are written; scripts get the same with the vocabulary."""

_MARKS: Final = re.compile("[\u0300-\u036f]")
"""Accents of Latin letters; the marks of voiced kana are others."""

_PLAIN: Final = re.compile("[\x00-\x7f\u2000-\u218f\u2300-\U0010ffff]*")
"""Text without what may bear such marks (Latin letters, and signs such as ≠): most of it, and quick to tell."""

_DROPPED: Final = dict.fromkeys(map(ord, TABLE["dropped"]))
KANJI: Final = {
    **{radical: OLD_KANJI.get(kanji, kanji) for radical, kanji in kanji_of().items()},
    **OLD_KANJI,
}
"""The usual kanji by old forms and by radicals; scripts get them with the table."""
_WRITTEN: Final = KANJI | {each[:-1]: each[-1] for each in TABLE["written"]}

_FORMS: Final = TO_HIRAGANA | {ord("ヶ"): "が"} | _DROPPED
"""ヶ is read が, and in names written so: 霞が関."""
_KATAKANA: Final = re.compile(f"[ァ-ヶ{''.join(map(chr, _DROPPED))}]+")
_NOT_SAID: Final = re.compile(f"[{''.join(map(chr, _DROPPED))}]+")
_OLD: Final = re.compile(f"ヴ[ァィェォ]?|[{''.join(old for old in _WRITTEN if len(old) == 1)}]")


def pattern(source: str) -> str:
    """Return a pattern of the table with its parts in their places."""
    for name, part in {**TABLE["parts"], "H": TABLE["kanji"]}.items():
        source = source.replace(f"{{{name}}}", part)
    return source


_NUMERAL: Final = re.compile(pattern(TABLE["numeral"]))
_FRACTION: Final = re.compile(pattern(TABLE["fraction"]))
_SMALL_KE: Final = re.compile(pattern(TABLE["small_ke"]))
_DIGITS: Final = "〇一二三四五六七八九"
_TENS: Final = {"十": 10, "百": 100, "千": 1000}


def width(text: str) -> str:
    """Fold width, case, accents, old kanji and numerals, and leave kana: they tell words from endings."""
    if not (unicodedata.is_normalized("NFKC", text) and _PLAIN.fullmatch(text)):
        text = unicodedata.normalize("NFKC", _MARKS.sub("", unicodedata.normalize("NFKD", text)))
    text = _OLD.sub(_new_form, text.lower())
    text = _FRACTION.sub(lambda found: f"{numeral(found[2])}/{numeral(found[1])}", text)
    return _SMALL_KE.sub("ヶ", _NUMERAL.sub(lambda found: numeral(found[0]), text))


def _new_form(found: re.Match[str]) -> str:
    return _WRITTEN[found[0]]


def numeral(text: str) -> str:
    """Write a number of kanji in digits: 三千, 二〇二五; one of digits stays."""
    if text.isascii():
        return text
    total, digits = 0, ""
    for sign in text:
        if sign in _TENS:
            total += int(digits or 1) * _TENS[sign]
            digits = ""
        else:
            digits += str(_DIGITS.index(sign))
    return str(total + int(digits or 0))


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
