"""Amounts of yen in running text, however they are written: 100万円, 二百万円, ¥1.5 million, JPY 500,000."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from catalog.check.small_numbers import ENGLISH, small_number
from catalog.model import meant

_TIMES: Final[Mapping[str, int]] = {
    "hundred thousand": 10**5,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "m": 10**6,
    "k": 10**3,
}
_TIMES_WORD: Final = rf"(?: ?(?:{'|'.join(_TIMES)})\b)?"
_LATIN: Final = r"[0-9][0-9,]*(?:\.[0-9]+)?"
NUMBER: Final = rf"{_LATIN}(?:[億万千百]{_LATIN})*[億万千百]*"
_KANJI: Final = "一二三四五六七八九〇十百千"
_KANJI_NUMBER: Final = rf"(?<![{_KANJI}数何万億])(?<!単位[はが:：])[{_KANJI}][{_KANJI}万億]*"
"""No part of a vague number (数百万円), and no unit of a table (単位：千円)."""
_SPELT: Final = rf"\b(?:half a|an?|{'|'.join(ENGLISH)}) (?:hundred thousand|[mb]illion)"

WRITTEN: Final = (
    rf"(?:[¥￥]|\bjpy) ?{NUMBER}{_TIMES_WORD}",
    rf"(?:{NUMBER} ?|{_KANJI_NUMBER})円",
    rf"(?:{_LATIN}{_TIMES_WORD}|{_SPELT}) ?(?:yen|jpy)\b",
)


def read_yen(text: str) -> int | None:
    """Return 1500000 for 150万円 as for ¥1.5 million."""
    words = re.sub("^(?:[¥￥]|jpy) ?| ?(?:yen|jpy|円)$", "", text)
    for word, worth in _TIMES.items():
        if words.endswith(word):
            return int(_count(words.removesuffix(word).strip()) * worth)
    read = meant.number(words)
    return int(read) if read else None


def _count(text: str) -> Fraction:
    if text == "half a":
        return Fraction(1, 2)
    return Fraction(text.replace(",", "")) if text[0].isdecimal() else Fraction(small_number(text) or 1)
