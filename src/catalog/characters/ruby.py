"""Furigana: the readings of kanji, from a list of words and from `《》` in the text, as Aozora Bunko writes them.

`｜` marks where the word begins that a reading is for: `｜1人《ひとり》`. Without it, that is the kanji before it.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

_KANJI: Final = "々〆一-鿿㐀-䶿豈-﫿"
_GIVEN: Final = re.compile(rf"(?:｜([^｜《》]+)|([{_KANJI}]+))《([ぁ-ゖー]+)》")
_UNREAD: Final = re.compile(f"[{_KANJI}]+")
_MARKS: Final = re.compile("《[^》]*》|｜")


class Piece(NamedTuple):
    """A piece of text, and how it is read; empty where it says so itself."""

    base: str
    reading: str = ""


def pieces_of(text: str, readings: Mapping[str, str]) -> Iterator[Piece]:
    """Cut `text` into pieces with their readings: those that it says itself, else those of the longest words."""
    place = 0
    for given in _GIVEN.finditer(text):
        yield from _looked_up(text[place : given.start()], readings)
        yield from _kanji_alone(given[1] or given[2], given[3])
        place = given.end()
    yield from _looked_up(text[place:], readings)


def unread_in(text: str, readings: Mapping[str, str]) -> list[str]:
    """Return the kanji of `text` that no reading is known for."""
    return [
        found
        for piece in pieces_of(text, readings)
        if not piece.reading
        for found in _UNREAD.findall(piece.base)
    ]


def without_readings(text: str) -> str:
    """Return `text` without the readings that are written into it."""
    return _MARKS.sub("", text)


def _looked_up(text: str, readings: Mapping[str, str]) -> Iterator[Piece]:
    start = 0
    for found in _longest_of(tuple(readings)).finditer(text) if readings else ():
        yield from _plain(text[start : found.start()])
        yield from _kanji_alone(found[0], readings[found[0]])
        start = found.end()
    yield from _plain(text[start:])


@lru_cache(maxsize=4)
def _longest_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds the longest of the words that begin at a place."""
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


def _plain(text: str) -> Iterator[Piece]:
    if text:
        yield Piece(text)


def _kanji_alone(word: str, reading: str) -> Iterator[Piece]:
    """Let kana that a word begins and ends with stand for themselves: 申《もう》し込む is no help, 売《う》る is."""
    before = _in_common(word, reading)
    behind = min(_in_common(word[::-1], reading[::-1]), len(reading) - before - 1)
    end = len(word) - behind
    yield from _plain(word[:before])
    yield Piece(word[before:end], reading[before : len(reading) - behind])
    yield from _plain(word[end:])


def _in_common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
