"""Shares of a whole in running text, however they are written: 50%, 5割, 3分の2, ⅔, one half, thirty per cent."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from catalog.characters.digits import NUMBER
from catalog.check.small_numbers import small_number
from catalog.model import meant

_PARTS: Final[Mapping[str, int]] = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_TENS: Final = (
    *("ten", "twenty", "thirty", "forty", "fifty"),
    *("sixty", "seventy", "eighty", "ninety", "a hundred"),
)
_KANJI: Final = "一二三四五六七八九十"
_PART: Final = "|".join(_PARTS)
_TENTHS: Final = "割(?![引当合り])"

WRITTEN: Final = (
    rf"{NUMBER} ?(?:%|{_TENTHS}|パーセント|per ?cent\b)",
    "[0-9]{1,2}分の[0-9]{1,2}",
    "(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])",
    "(?<![0-9])[½⅓⅔¼¾]",
    rf"[{_KANJI}]分の[{_KANJI}]|[{_KANJI[:-1]}]{_TENTHS}|半分|半額|全額(?=を?(?:補助|助成|支給))",
    rf"\b(?:(?:one|two|three|four|a)[ -])?(?:{_PART})s?\b(?= of\b| the\b| what\b)",
    rf"\b(?:one[ -](?:{_PART})|(?:two|three|four)[ -](?:third|fifth|tenth)s|three[ -]quarters)\b(?![ -]party|-)",
    rf"\b(?:{'|'.join(_TENS)}) per ?cent\b",
)
_IN_WORDS: Final = re.compile("hal[fv]|third|quarter|fifth|tenth|double|full|whole|all")


def read_share(text: str) -> Fraction | None:
    """Return 2/3 for 3分の2 as for two thirds."""
    words = re.split("[ -]", text)
    if whole := _PARTS.get(words[-1].removesuffix("s")):
        return Fraction(small_number(words[0]) or 1, whole)
    tens = re.sub(" per ?cent", "", text)
    if tens in _TENS:
        return Fraction(_TENS.index(tens) + 1, 10)
    if found := re.fullmatch(r"([0-9.]+) ?(?:%|パーセント|per ?cent)", text):
        return Fraction(found[1]) / 100
    read = meant.rate(text)
    return Fraction(read) if read else None


def is_share_in_words(text: str) -> bool:
    """Return whether a text may name a share without a number: 半, doubled."""
    return "半" in text or _IN_WORDS.search(text.lower()) is not None
