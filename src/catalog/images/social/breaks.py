"""Where a line may end, and how much that disturbs whoever reads: 0 not at all, above 1 very much."""

import re
import unicodedata
from functools import cache
from typing import Final

from catalog.typesetting.compounds import seams

OPENING: Final = frozenset("（〔［｛「『【〈《")
"""Signs whose left half is empty; a line does not end with one."""

_CLOSING: Final = frozenset("、。，．・：；！？）〕］｝」』】〉》〜～…‥,.:;!?)]}’”%％")
"""Signs that a line may well end with and never begins with."""

_TIED: Final = frozenset("ー々ゝヽァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ")
"""Signs that belong to the one before them."""

_SMALL_WORDS: Final = frozenset(
    ("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with")
)
"""Words that belong to the one after them."""

_PARTICLES: Final = frozenset("のをにがはとへやでも")

_BETWEEN: Final = {
    ("hiragana", "kanji"): 0.04,
    ("hiragana", "katakana"): 0.04,
    ("hiragana", "latin"): 0.04,
    ("kanji", "katakana"): 0.12,
    ("katakana", "kanji"): 0.12,
    ("kanji", "latin"): 0.15,
    ("katakana", "latin"): 0.15,
    ("latin", "katakana"): 0.5,
}
_SEAM: Final = 0.25
_INSIDE_A_COMPOUND: Final = 1.0
_INSIDE_A_WORD: Final = 5.0
_AFTER_A_SMALL_WORD: Final = 0.2
_AFTER_A_HYPHEN: Final = 0.5

_KANJI: Final = re.compile(r"[\u3400-\u9fff]+")


def breaks(text: str) -> dict[int, float]:
    """Return the places where a line of `text` may end, each with its price."""
    prices = {place: _price(text, place) for place in range(1, len(text))}
    for run in _KANJI.finditer(text):
        for place in seams(run.group()):
            if 0 < place < len(run.group()):
                prices[run.start() + place] = _SEAM
    return {place: price for place, price in prices.items() if price is not None}


def _price(text: str, place: int) -> float | None:
    before, after = text[place - 1], text[place]
    if before in OPENING or after in _CLOSING or after in _TIED or after == " ":
        return None
    if before == " ":
        return _after_word(text[: place - 1])
    if after in OPENING or (before in _CLOSING and not before.isascii()):
        return 0
    if _is_ending(text, place):
        return _INSIDE_A_COMPOUND
    return _between(before, after)


def _is_ending(text: str, place: int) -> bool:
    """Return whether one kana that is no particle stands between kanji, as in 働き方."""
    alone = place > 1 and _script(text[place - 2]) != "hiragana"
    return alone and _script(text[place - 1]) == "hiragana" and text[place - 1] not in _PARTICLES


def _after_word(line: str) -> float:
    return _AFTER_A_SMALL_WORD if line.rpartition(" ")[2].lower() in _SMALL_WORDS else 0


def _between(before: str, after: str) -> float | None:
    kinds = _script(before), _script(after)
    if kinds == ("latin", "latin"):
        return _AFTER_A_HYPHEN if before in "-–—/" else None
    return _BETWEEN.get(kinds, _INSIDE_A_COMPOUND if kinds == ("kanji", "kanji") else _INSIDE_A_WORD)


@cache
def _script(char: str) -> str:
    """Name the kind of writing that a character belongs to."""
    name = unicodedata.name(char, "").partition(" ")[0].partition("-")[0]
    return {"CJK": "kanji", "HIRAGANA": "hiragana", "KATAKANA": "katakana"}.get(name, "latin")
