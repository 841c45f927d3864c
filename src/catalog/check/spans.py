"""Spans of time in running text, however they are written: 1年以上, 三か月, half a year, two fiscal years, 8-hour."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from catalog.check.small_numbers import ENGLISH_WORD, KANJI_WORD, small_number

_UNITS: Final[Mapping[str, tuple[int, str]]] = {
    **dict.fromkeys(("年", "year"), (12, "months")),
    **dict.fromkeys(("月", "month"), (1, "months")),
    **dict.fromkeys(("週", "week"), (7, "days")),
    **dict.fromkeys(("日", "day"), (1, "days")),
    **dict.fromkeys(("時", "hour"), (60, "minutes")),
    **dict.fromkeys(("分", "minute"), (1, "minutes")),
}
"""Units of time, with what one of them comes to: years and days are not measured by each other."""

UNIT: Final = "年|[かカヶケヵ箇]月|週間|日|時間|分"
_WORD: Final = "(?:year|month|week|day|hour|minute)"
_KIND: Final = "(?:full|whole|fiscal|more|consecutive|working|calendar|last|first|next)"
_DIGITS: Final = r"(?<![0-9.,])[0-9]{1,3}"

WRITTEN: Final = (
    rf"(?:{_DIGITS}|{KANJI_WORD})(?:年(?![生次制代])|[かカヶケヵ箇]月|週間|日(?![目本付])|時間)半?",
    rf"{_DIGITS}分(?![のか野類割])",
    "半年",
    rf"\bhalf (?:a|an) {_WORD}\b",
    rf"\b(?:an?|one) {_WORD} and a half\b",
    rf"(?:{ENGLISH_WORD}|{_DIGITS})(?: and a half)?(?:[ -]{_KIND})*[ -]{_WORD}s?\b",
)
"""Four digits before 年 are a year of the calendar."""


def read_span(text: str) -> str | None:
    """Return `:18 months` for 1年半 as for one and a half years."""
    unit = re.search(rf"{_WORD}|[年月週日時分]", text)
    if unit is None:
        return None
    worth, smallest = _UNITS[unit[0]]
    return f":{_count(text) * worth} {smallest}"


def span_of(count: int, unit: str) -> str:
    """Return the span of a typed count of years, weeks, hours or minutes as texts would tell it."""
    worth, smallest = _UNITS[unit]
    return f":{count * worth} {smallest}"


def is_one_in_words(span: str, text: str) -> bool:
    """Return whether a text may say a span of one without a number: a year, 毎年."""
    units = (name for name in _UNITS if span == span_of(1, name))
    return any(re.search(rf"\b{unit}(?:ly)?\b" if unit.isascii() else unit, text.lower()) for unit in units)


def _count(text: str) -> Fraction:
    if text == "半年" or text.startswith("half"):
        return Fraction(1, 2)
    found = re.match("[0-9]+|[a-z]+|[一二三四五六七八九十]+", text)
    number = found[0] if found else ""
    whole = int(number) if number.isdecimal() else small_number(number) or 1  # an hour and a half
    return Fraction(whole) + (Fraction(1, 2) if text.endswith("半") or "and a half" in text else 0)
