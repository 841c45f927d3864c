"""Days and months in running text, however they are written: R7.7.4, 令和七年七月四日, 4th July, the end of July."""

import re
from calendar import monthrange
from typing import Final

from catalog.model import meant

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SHORTENED: Final = "|".join(name[:3].title() for name in _MONTHS)
_NAME: Final = "|".join(_MONTHS)
_MONTH: Final = rf"(?-i:{'|'.join(map(str.title, _MONTHS))}|(?:{_SHORTENED}|Sept)\b\.?)"
"""With its capital: `may` is mostly a verb."""
_UNTIL: Final = "(?:(?: ?[-–] ?| to | and | or )[0-9]{1,2})"
_NTH: Final = "(?:st|nd|rd|th)?"
_KANJI: Final = "[一二三四五六七八九〇十]"
_ERA: Final = "(?:令和|平成|昭和|大正|明治)"
YEAR: Final = rf"(?:(?:{_ERA}(?:元|[0-9]{{1,2}})|(?<![0-9])[0-9]{{4}}|\b(?-i:[RHS])[0-9]{{1,2}})年)"
_OF_YEAR: Final = rf"(?:{YEAR}(?:[（(][^）)]*[）)])?の?)?"
_SHORT: Final = "(?<![0-9])[0-9]{1,2}"

DAYS: Final = (
    rf"{_OF_YEAR}{_SHORT}月[0-9]{{1,2}}日",
    rf"(?:(?:{_ERA}?{_KANJI}+|{_ERA}元)年)?{_KANJI}+月{_KANJI}+日(?!間)",
    rf"{_OF_YEAR}{_SHORT}月の?末日?",
    r"(?<![0-9/.-])[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9/.-]?[0-9])",
    r"\b(?-i:[RHS])[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{1,2}(?![0-9])",
    rf"\b[0-9]{{1,2}}{_NTH}{_UNTIL}? (?:of )?{_MONTH}(?: [0-9]{{4}})?(?![0-9])",
    rf"\b{_MONTH} [0-9]{{1,2}}{_NTH}{_UNTIL}?(?:, [0-9]{{4}})?(?![0-9])",
    rf"\bend of {_MONTH}(?: [0-9]{{4}})?(?![0-9])",
)
MONTHS: Final = (
    rf"{_OF_YEAR}{_SHORT}月",
    rf"\b(?!may\b)(?:{_NAME})(?: [0-9]{{4}})?\b",
    r"\bmay [0-9]{4}\b",
)

_ENGLISH: Final = re.compile(
    rf"([0-9]{{1,2}})?{_NTH}{_UNTIL}? ?(?:of )?({_SHORTENED.lower()})[a-z]*\.?"
    rf"(?: ([0-9]{{1,2}}){_NTH}\b)?(?:\D*([0-9]{{4}}))?"
)


def read_day(text: str) -> str | None:
    """Return `2027-01-29`, or `-01-29` of a day without its year."""
    if "末" in text or text.startswith("end of "):
        return _last_of(read_month(re.sub("^end of |の?末日?$", "", text)))
    if found := _ENGLISH.search(text):
        return f"{found[4] or ''}-{_number_of(found[2])}-{int(found[1] or found[3]):02}"
    digits = re.sub(f"{_KANJI}+", _in_digits, re.sub("[（(][^）)]*[）)]|(?<=年)の", "", text))
    if found := re.fullmatch("([0-9]{1,2})月([0-9]{1,2})日", digits):
        return f"-{int(found[1]):02}-{int(found[2]):02}"
    return meant.day(digits)


def _in_digits(found: re.Match[str]) -> str:
    return meant.number(found[0]) or found[0]


def _last_of(month: str) -> str | None:
    """Return the last day of a month; that of February depends on its year."""
    year, number = month.split("-")
    if not year and number == "02":
        return None
    return f"{month}-{monthrange(int(year or 1), int(number))[1]:02}"


def read_month(text: str) -> str:
    """Return `2027-01`, or `-01` of a month without its year."""
    if found := re.search(rf"({_SHORTENED.lower()})[a-z]*\.?(?: ([0-9]{{4}}))?", text):
        return f"{found[2] or ''}-{_number_of(found[1])}"
    year, _, month = re.sub("[（(].*?[）)]", "", text).removesuffix("月").rpartition("年")
    return f"{meant.year(f'{year}年') if year else ''}-{int(month.removeprefix('の')):02}"


def _number_of(month: str) -> str:
    return f"{[name[:3] for name in _MONTHS].index(month) + 1:02}"
