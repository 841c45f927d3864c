"""Words, amounts and days within which no line breaks."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

WHOLE: Final = frozenset(Path(__file__).with_name("whole.txt").read_text("utf-8").split())
"""Words in kana, or with kana inside, that a model of the language takes apart."""

_DIGIT: Final = "0-9０-９"
_NUMBER: Final = rf"[{_DIGIT}][{_DIGIT},.，．/]*"
_ERA: Final = rf"(?:令和|平成|昭和)\s?(?:元|[{_DIGIT}]+)年度?"
_DAY: Final = rf"[{_DIGIT}]+年[{_DIGIT}]+月(?:[{_DIGIT}]+日)?|[{_DIGIT}]+月[{_DIGIT}]+日"
_COUNTER: Final = (
    "(?:(?:[百千万億兆]+円?|円|年度|年生|年目|年間|年|か月|ヶ月|カ月|週間|週|日間|日|時間|時|分の[0-9]+|分|回目|回|件|項目|列|社|"
    "人|名|歳|個|本|枚|点|種|号|条|章|版|期|次|割|つ|台|坪|倍|か国|カ国|か所|カ所|[%％㎡])"
    "(?:以内|以上|以下|未満|まで|ごと|当たり|前後)?)"
)
_AMOUNT: Final = rf"(?:最大|上限|総額|[約第全計各])?{_NUMBER}(?:\s?{_COUNTER})*"
_KANJI_AMOUNT: Final = "第?[一二三四五六七八九十百千]+(?:つ|年|年度|人|名|回|社|度)"
_ORDINAL: Final = rf"(?:戦略|方針|施策|方向性|針路|別表|様式|第)\s?{_NUMBER}"
_FOREIGN: Final = r"[A-Za-zＡ-Ｚａ-ｚÀ-ɏ0-9][A-Za-zＡ-Ｚａ-ｚÀ-ɏ0-9&'’./+_-]*"
_KATAKANA: Final = "[ァ-ヺーヽヾ]+"
_UNITS: Final = (_ERA, _DAY, _ORDINAL, _AMOUNT, _KANJI_AMOUNT, _FOREIGN, _KATAKANA)


@dataclass(frozen=True, slots=True)
class Units:
    """Where in a text no line ends, and where listed words stand."""

    inside: AbstractSet[int]
    """Places within words, amounts and days."""
    starts: AbstractSet[int]
    ends: AbstractSet[int]
    """Where listed words begin and end."""
    unlisted: str
    """The text with blanks for listed words."""


def find_units(text: str, names: frozenset[str]) -> Units:
    """Find listed words and `names`, amounts and days, words in katakana and Latin letters: none of them breaks."""
    inside: set[int] = set()
    listed: list[tuple[int, int]] = []
    for match in _pattern(names).finditer(text):
        inside.update(range(match.start() + 1, match.end()))
        listed += [match.span()] if match.lastgroup else []
    return Units(inside, {start for start, _ in listed}, {end for _, end in listed}, _blanked(text, listed))


def _blanked(text: str, listed: Iterable[tuple[int, int]]) -> str:
    for start, end in listed:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


@cache
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    words = sorted(names | WHOLE, key=len, reverse=True)
    first = re.escape("".join({word[0] for word in words}))
    return re.compile(f"(?=[{first}])(?P<word>{'|'.join(map(re.escape, words))})|{'|'.join(_UNITS)}")
