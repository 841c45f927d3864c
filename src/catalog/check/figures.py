"""Figures in running text, however they are written: amounts, shares, days, years, times, phones, spans, counts."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final, Literal, cast

from catalog.characters.digits import NUMBER
from catalog.check import spans
from catalog.check.small_numbers import ENGLISH, ENGLISH_WORD, KANJI, KANJI_WORD, small_number
from catalog.model import meant

Sort = Literal["yen", "share", "phone", "day", "month", "year", "time", "span", "number"]
Value = int | str | Fraction

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_TIMES: Final[Mapping[str, int]] = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_PARTS: Final[Mapping[str, int]] = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_KANJI: Final = "一二三四五六七八九十"
COUNTED: Final = "つ|人|名|社|者|件|個|種類?|校|団体|部門|[かカヶケヵ箇]所|回|度|台|本|枚|組|点|品目?"
"""What stands behind a number in kanji that counts something."""
_SHARE_WORDS: Final = re.compile("hal[fv]|third|quarter|fifth|tenth|double")

_MONTH: Final = rf"(?:{'|'.join(_MONTHS)})"
_UNTIL: Final = "(?:(?: ?[-–] ?| to | and | or )[0-9]{1,2})"
_TIMES_WORD: Final = rf"(?: ?(?:{'|'.join(_TIMES)})\b)?"
_LATIN: Final = r"[0-9][0-9,]*(?:\.[0-9]+)?"
_AMOUNT: Final = rf"{_LATIN}(?:[億万千百]{_LATIN})*[億万千百]*"
_YEAR: Final = r"(?:(?:(?:令和|平成|昭和|大正|明治)(?:元|[0-9]{1,2})|(?<![0-9])[0-9]{4})年)"
_OF_YEAR: Final = rf"(?:{_YEAR}(?:[（(][^）)]*[）)])?)?"
_SHORT: Final = "(?<![0-9])[0-9]{1,2}"

_WRITTEN: Final[Mapping[Sort, tuple[str, ...]]] = {
    "phone": (r"(?<![0-9-])0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}(?![0-9-])",),
    "day": (
        rf"{_OF_YEAR}{_SHORT}月[0-9]{{1,2}}日",
        r"(?<![0-9/.-])[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}(?![0-9/-])",
        rf"\b[0-9]{{1,2}}{_UNTIL}? {_MONTH}(?: [0-9]{{4}})?\b",
        rf"\b{_MONTH} [0-9]{{1,2}}{_UNTIL}?(?:, [0-9]{{4}})?\b",
    ),
    "month": (
        rf"{_OF_YEAR}{_SHORT}月",
        rf"\b(?!may\b){_MONTH}(?: [0-9]{{4}})?\b",  # a may without its year is mostly a verb
        r"\bmay [0-9]{4}\b",
    ),
    "yen": (rf"[¥￥]{_AMOUNT}{_TIMES_WORD}", rf"{_AMOUNT} ?円", rf"{_LATIN}{_TIMES_WORD} yen\b"),
    "share": (
        rf"{NUMBER} ?(?:%|割(?!引)|パーセント|per ?cent\b)",
        "[0-9]{1,2}分の[0-9]{1,2}",
        "(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])",
        rf"[{_KANJI}]分の[{_KANJI}]|半分|半額",
        rf"\b(?:(?:one|two|three|four|a)[ -])?(?:{'|'.join(_PARTS)})s?\b(?= of\b| the\b| what\b)",
    ),
    "time": (
        "(?:午前|午後)?[0-9]{1,2}時(?!間)(?:[0-9]{1,2}分|半)?",
        r"(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9:])(?: ?[ap]\.?m\b)?",
        r"[0-9]{1,2} ?[ap]\.?m\b",
    ),
    "year": (
        rf"{_YEAR}(?!間)度?",
        r"\bfy ?[0-9]{4}\b",
        r"\b(?:18|19|20)[0-9]{2}s?\b(?![,.]?[0-9]|万)",
    ),
    "span": spans.WRITTEN,
    "number": (_AMOUNT, rf"{KANJI_WORD}(?={COUNTED})", rf"\b(?!one\b){ENGLISH_WORD}"),
}
"""The first that fits at a place is what a figure is: a day before its year, an amount before its number."""

_BEGIN: Final = rf"(?=[0-9０-９¥￥令平昭大明午半{_KANJI}]|\b[adefhjmnoqst])"
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
        return "半" in text or _SHARE_WORDS.search(text.lower()) is not None
    if figure.sort == "span":
        return spans.is_one_in_words(f"{figure.value}", text)
    number = figure.value
    if figure.sort != "number" or number not in range(1, len(ENGLISH) + 1):
        return False
    word, kanji = ENGLISH[int(number) - 1], KANJI[int(number) - 1]
    return kanji in text or re.search(rf"\b{word}", text.lower()) is not None


def _yen(text: str) -> int | None:
    words = text.removesuffix("yen").strip()
    for word, worth in _TIMES.items():
        if words.endswith(word):
            return int(Fraction(words.removesuffix(word).strip(" ¥￥").replace(",", "")) * worth)
    read = meant.number(words)
    return int(read) if read else None


def _number(text: str) -> Fraction | None:
    if small := small_number(text):
        return Fraction(small)
    if re.fullmatch(r"[0-9]+\.[0-9]+", text):
        return Fraction(text)
    read = meant.number(text.rstrip(","))
    return Fraction(read) if read else None


def _share(text: str) -> Fraction | None:
    words = re.split("[ -]", text)
    if whole := _PARTS.get(words[-1].removesuffix("s")):
        return Fraction(small_number(words[0]) or 1, whole)
    if found := re.fullmatch(r"([0-9.]+) ?(?:%|パーセント|per ?cent)", text):
        return Fraction(found[1]) / 100
    read = meant.rate(text)
    return Fraction(read) if read else None


def _day(text: str) -> str | None:
    """Return `2027-01-29`, or `-01-29` of a day without its year."""
    if found := re.search(
        rf"([0-9]{{1,2}})?{_UNTIL}? ?({_MONTH})(?: ([0-9]{{1,2}})\b)?(?:\D*([0-9]{{4}}))?", text
    ):
        return f"{found[4] or ''}-{_number_of(found[2])}-{int(found[1] or found[3]):02}"
    if found := re.fullmatch("([0-9]{1,2})月([0-9]{1,2})日", text):
        return f"-{int(found[1]):02}-{int(found[2]):02}"
    return meant.day(re.sub("[（(][^）)]*[）)]", "", text))


def _month(text: str) -> str:
    """Return `2027-01`, or `-01` of a month without its year."""
    if found := re.search(rf"({_MONTH})(?: ([0-9]{{4}}))?", text):
        return f"{found[2] or ''}-{_number_of(found[1])}"
    year, _, month = re.sub("[（(].*?[）)]", "", text).removesuffix("月").rpartition("年")
    return f"{meant.year(f'{year}年') if year else ''}-{int(month):02}"


def _number_of(month: str) -> str:
    return f"{_MONTHS.index(month) + 1:02}"


def _year(text: str) -> int | None:
    read = meant.year(text.removeprefix("fy").removesuffix("s").strip())
    return int(read) if read else None


def _time(text: str) -> str | None:
    return meant.time(text.replace(".", ""))


_READERS: Final[Mapping[Sort, Callable[[str], Value | None]]] = {
    "phone": str,
    "day": _day,
    "month": _month,
    "yen": _yen,
    "share": _share,
    "time": _time,
    "year": _year,
    "span": spans.read_span,
    "number": _number,
}
