"""The terms of a text: pairs of Japanese characters, stems of words, amounts, days, telephone numbers.

`overrides/assets/js/search/terms.js` takes queries apart alike; both are tested with `tests/vectors/terms.json`.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from math import floor, gcd
from typing import Final

from catalog.exports.search.days import Terms, day_terms
from catalog.exports.search.folding import TABLE, kana, pattern, width, without_dots

_PIECES: Final = {kind: pattern(source) for kind, source in TABLE["pieces"].items()}
_KIND: Final = re.compile("|".join(f"(?P<{kind}>{source})" for kind, source in _PIECES.items()))
_PIECE: Final = re.compile(f"(?=[¥+(0-9a-z令平昭午夜夕朝])(?:{'|'.join(_PIECES.values())})")
"""The same without groups, so that all pieces are found at once; most characters of a Japanese text begin none."""

_LETTER: Final = TABLE["kana"] + TABLE["kanji"]
_NO_ENDING: Final = f"ァ-ヺ{TABLE['kanji']}"
_YEN: Final = re.compile(_PIECES["yen"])
_PAIR: Final = re.compile(f"(?=([{_LETTER}]{{2}}|(?<![{_LETTER}])[{_LETTER}](?![{_LETTER}])))")
_PROSE_PAIR: Final = re.compile(
    f"(?=([{_NO_ENDING}][{_LETTER}]|(?<![{_LETTER}])[{_NO_ENDING}](?![{_LETTER}])))"
)
_NUMBER: Final = TABLE["parts"]["N"]
_COUNTED: Final = re.compile(rf"({_NUMBER}) ?({'|'.join(TABLE['units'])})?")
_LARGEST_PERCENT: Final = 100_000
_NOON: Final = 12


def terms(text: str, *, prose: bool = False) -> list[str]:
    """Return every term of a text; in `prose` not the pairs that begin with an ending such as します."""
    text = width(text)
    found = [term for piece in _PIECE.findall(text) for all_terms in _terms(piece) for term in all_terms]
    return found + _pairs(_YEN.sub(" ", text), _PROSE_PAIR if prose else _PAIR)


def asked_terms(text: str) -> list[str]:
    """Return the terms of a question."""
    text = width(text)
    found = [term for piece in _PIECE.findall(text) for term in _terms(piece).asked]
    return found + _pairs(_PIECE.sub(" ", text), _PAIR)


def _pairs(text: str, pattern: re.Pattern[str]) -> list[str]:
    # Katakana are folded to hiragana last: until then they tell a word from an ending.
    pairs = pattern.findall(without_dots(text))
    return kana("\n".join(pairs)).split("\n") if pairs else []


@lru_cache(65_536)
def _terms(piece: str) -> Terms:
    """Return the terms of a piece that is no Japanese word; the same ones come again and again."""
    found = _KIND.fullmatch(piece)
    return _READ[(found and found.lastgroup) or "number"](piece)


def _numbers(text: str) -> list[str]:
    return re.findall("[0-9]+", text)


def yen(text: str) -> int:
    """Read an amount as people write it: `1億2,500万円`, `¥1.5 million`."""
    total = 0.0
    for number, unit in _COUNTED.findall(text):
        total += float(number.replace(",", "")) * TABLE["units"].get(unit, 1)
    return floor(min(total, TABLE["largest_yen"]) + 0.5)


def _share(text: str) -> Terms:
    """Write a rate as a fraction: 30 % and 3割 are 3/10, and 2/3 stays."""
    if "/" in text:
        return Terms([text])
    number, *more = re.findall(_NUMBER, text)
    percent = float(number.replace(",", "")) * (10 if "割" in text else 1) + sum(map(float, more))
    hundredths = floor(min(percent, _LARGEST_PERCENT) * 100 + 0.5)
    common = gcd(hundredths, 10_000)
    return Terms([f"{hundredths // common}/{10_000 // common}"], _numbers(text))


def _time(text: str) -> Terms:
    """Write a time as clocks of 24 hours show it: 午後10時 and 10pm are 22:00."""
    hour, *minutes = map(int, _numbers(text))
    is_late = bool(re.search("後|夜|夕|p", text)) and hour < _NOON
    return Terms([f"{hour + _NOON * is_late}:{minutes[0] if minutes else 0:02}"], _numbers(text))


def _number(text: str) -> Terms:
    """Return a number, and what it counts with it: 140 people are none of 140 cars."""
    number = re.sub("[^0-9.]", "", text)
    counter = re.sub("[0-9.,]", "", text)
    counted = [number + re.sub("[名者]", "人", counter)] if counter else []
    return Terms([number, *counted], number.split(".") if "." in number else [])


def _word(text: str) -> Terms:
    """Return the stem of a word; one with hyphens is found by its parts too."""
    parts = text.split("-")
    return Terms([stem("".join(parts))], list(map(stem, parts)) if len(parts) > 1 else [])


@cache
def stem(word: str) -> str:
    """Take the common endings off an English word, so that exhibits, exhibiting and exhibition meet."""
    for ending, instead, shortest in TABLE["endings"]:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= shortest:
            return word.removesuffix(ending) + instead
    return word


_READ: Final[Mapping[str, Callable[[str], Terms]]] = {
    "phone": lambda text: Terms([f"☎{''.join(_numbers(text))[-7:]}"]),
    "day": day_terms,
    "yen": lambda text: Terms([f"¥{yen(text)}"]),
    "share": _share,
    "time": _time,
    "word": _word,
    "number": _number,
}
"""What tells the terms of each kind of piece."""
