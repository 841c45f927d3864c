"""Phrases of a Japanese text: between two of them a line may end."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from catalog.typesetting.compounds import parts
from catalog.typesetting.model import phrase_starts
from catalog.typesetting.units import Units, find_units

LONGEST: Final = 8
"""Characters of a phrase that is left whole; the words of a longer one are told apart."""

_LETTERS: Final = re.compile(r"[^\W_]+")
_KANJI: Final = re.compile("[㐀-鿿々]+")
_KANA: Final = re.compile("[ぁ-ゖ]")
_BOUND: Final = (
    "(?<=に)(?:よ[るっり]|つい[てた]|つき|な[るっりら]|する|した|し[てま]|おけ|おい)"
    "|こと|もの(?!づ)|ため|とき|ところ|[をへ]|の(?![ぁ-ゖ])"
)
"""What leans on the word before it, and therefore begins no line."""
_OPEN: Final = re.compile(f"(?<=[ぁ-ゖ])(?<![おご])(?!{_BOUND})")
"""Where a phrase may end at all: after kana that are not お or ご, before what does not lean on them."""
_BEFORE_A_WORD: Final = frozenset("をにがはとでのへるうすくむぶぐつなたら")
"""Kana that end a phrase where a word of the list follows."""


@lru_cache(16_384)
def breaks(text: str, names: frozenset[str] = frozenset()) -> Sequence[int]:
    """Return where a line of `text` may end, besides spaces and punctuation, which browsers know.

    Neither `names` nor words of the list, amounts and days are broken, and no line is left with one character.
    """
    if len(text) <= LONGEST and not _KANA.search(text):
        return ()
    marks = find_units(text, names)
    stretches = (letters.span() for letters in _LETTERS.finditer(text))
    return [place for start, end in stretches for place in _within(text, start, end, marks)]


def phrases(text: str, names: frozenset[str] = frozenset()) -> list[str]:
    """Return the pieces between the places at which a line of `text` may end."""
    return [text[start:end] for start, end in pairwise((0, *breaks(text, names), len(text)))]


def _within(text: str, start: int, end: int, marks: Units) -> Iterator[int]:
    """Break a stretch of letters: between phrases and, where a phrase is long, between its words."""
    phrase_ends = _spaced(start, _phrase_ends(text, start, end, marks), end)
    for left, right in pairwise((start, *phrase_ends, end)):
        if right - left > LONGEST:
            yield from _spaced(left, _word_ends(text, left, right, marks), right)
        if right < end:
            yield right


def _phrase_ends(text: str, start: int, end: int, marks: Units) -> Sequence[int]:
    found = (match.start() for match in _OPEN.finditer(text, start + 1, end))
    asked = [place for place in found if place < end and place not in marks.inside]
    listed = (place for place in asked if place in marks.starts and text[place - 1] in _BEFORE_A_WORD)
    return sorted({*phrase_starts(text, asked), *listed})


def _word_ends(text: str, start: int, end: int, marks: Units) -> Sequence[int]:
    places = marks.starts | marks.ends
    for run in _KANJI.finditer(marks.unlisted, start, end):
        places |= {*_borders(text, run)}
    return sorted(
        place
        for place in places - marks.inside
        if start < place < end and (place in marks.starts or not _KANA.match(text, place))
    )


def _borders(text: str, run: re.Match[str]) -> Iterator[int]:
    """Return where words of a run of kanji begin and end, also where it meets katakana or Latin letters."""
    place = run.start()
    leans = place > 0 and _LETTERS.match(text[place - 1]) is not None
    for word in parts(run[0], leans=leans):
        if len(word) > 1:
            yield from (place, place + len(word))
        place += len(word)


def _spaced(start: int, places: Iterable[int], end: int) -> Sequence[int]:
    """Leave out places that would leave a piece of one character."""
    found = [start]
    for place in places:
        if place - found[-1] > 1 and end - place > 1:
            found.append(place)
    return found[1:]
