"""Figures in running text, however they are written: amounts, shares, days, years, times, phones, spans, counts."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal, cast

from catalog.check import amounts, days, shares, spans
from catalog.check.small_numbers import ENGLISH, ENGLISH_WORD, KANJI, KANJI_WORD, small_number
from catalog.model import meant

Sort = Literal["yen", "share", "phone", "day", "month", "year", "time", "span", "number"]
Value = int | str | Fraction

_KANJI: Final = "一二三四五六七八九十"
COUNTED: Final = "つ|人|名|社|者|件|個|種類?|校|団体|部門|[かカヶケヵ箇]所|回|度|台|本|枚|組|点|品目?"
"""What stands behind a number in kanji that counts something."""

_WRITTEN: Final[Mapping[Sort, tuple[str, ...]]] = {
    "phone": (r"(?<![0-9-])0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}(?![0-9-])",),
    "day": days.DAYS,
    "month": days.MONTHS,
    "yen": amounts.WRITTEN,
    "share": shares.WRITTEN,
    "time": (
        "(?:午前|午後)?[0-9]{1,2}時(?!間)(?:[0-9]{1,2}分|半)?",
        r"(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9:])(?: ?[ap]\.?m\b)?",
        r"[0-9]{1,2} ?[ap]\.?m\b",
    ),
    "year": (
        rf"{days.YEAR}(?!間)度?",
        r"\bfy ?[0-9]{4}\b",
        r"\b(?:18|19|20)[0-9]{2}s?\b(?![,.]?[0-9]|万)",
    ),
    "span": spans.WRITTEN,
    "number": (amounts.NUMBER, rf"{KANJI_WORD}(?={COUNTED})", rf"\b(?!one\b){ENGLISH_WORD}"),
}
"""The first that fits at a place is what a figure is: a day before its year, an amount before its number."""

_BEGIN: Final = rf"(?=[0-9０-９¥￥½⅓⅔¼¾令平昭大明午半全〇百千{_KANJI}]|\b[adefhjmnorst])"
"""Nothing else begins a figure: most places of a text are passed over at once."""
_GROUPS: Final = "|".join(f"(?P<{sort}>" + "|".join(ways) + ")" for sort, ways in _WRITTEN.items())
_FIGURE: Final = re.compile(f"{_BEGIN}(?:{_GROUPS})", re.IGNORECASE)
_HALF_WIDTH: Final = str.maketrans("０１２３４５６７８９％／", "0123456789%/")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that a text names, and where in the text it stands."""

    sort: Sort
    value: Value
    typed: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.typed)

    def is_like(self, other: "Figure") -> bool:
        """Return whether both mean the same; a day or month may be given without its year."""
        if isinstance(self.value, str) and isinstance(other.value, str):
            return self.value.endswith(other.value) or other.value.endswith(self.value)
        return self.value == other.value


@lru_cache(maxsize=4096)
def figures_of(text: str) -> tuple[Figure, ...]:
    """Return the figures of a text in order; several rules ask for those of the same text."""
    return tuple(_figures(text))


def _figures(text: str) -> Iterator[Figure]:
    for found in _FIGURE.finditer(text.translate(_HALF_WIDTH)):
        sort = cast("Sort", found.lastgroup)
        value = _READERS[sort](found[0].lower())
        if value is not None:
            yield Figure(sort, value, text[found.start() : found.end()], found.start())


def is_in_words(figure: Figure, text: str) -> bool:
    """Return whether a text may name the figure without digits: three, 三, half."""
    if figure.sort == "share":
        return shares.is_share_in_words(text)
    if figure.sort == "span":
        return spans.is_one_in_words(f"{figure.value}", text)
    number = figure.value
    if figure.sort != "number" or number not in range(1, len(ENGLISH) + 1):
        return False
    word, kanji = ENGLISH[int(number) - 1], KANJI[int(number) - 1]
    return kanji in text or re.search(rf"\b{word}", text.lower()) is not None


def _number(text: str) -> Fraction | None:
    if small := small_number(text):
        return Fraction(small)
    if re.fullmatch(r"[0-9]+\.[0-9]+", text):
        return Fraction(text)
    read = meant.number(text.rstrip(","))
    return Fraction(read) if read else None


def _year(text: str) -> int | None:
    read = meant.year(text.removeprefix("fy").removesuffix("s").strip())
    return int(read) if read else None


def _time(text: str) -> str | None:
    return meant.time(text.replace(".", ""))


_READERS: Final[Mapping[Sort, Callable[[str], Value | None]]] = {
    "phone": str,
    "day": days.read_day,
    "month": days.read_month,
    "yen": amounts.read_yen,
    "share": shares.read_share,
    "time": _time,
    "year": _year,
    "span": spans.read_span,
    "number": _number,
}
