"""Years and days as lists in Japan write them."""

import re
from datetime import date
from typing import Final

from catalog.characters.digits import closed_up
from catalog.ground.message import Message

_FIRST_YEARS: Final = {"令和": 2019, "平成": 1989, "昭和": 1926, "大正": 1912, "明治": 1868}
_LETTERS: Final = {
    "r": "令和",
    "h": "平成",
    "s": "昭和",
    "t": "大正",
    "m": "明治",
    "令": "令和",
    "平": "平成",
    "昭": "昭和",
}
_ERA: Final = r"(令和|平成|昭和|大正|明治|[rhstm令平昭])\.?(元|[0-9]{1,2})"
_YEAR: Final = re.compile(rf"(?:{_ERA}|([0-9]{{4}}))(?:年度?)?(?:\(.*\))?")
_DAY: Final = re.compile(rf"(?:{_ERA}|([0-9]{{4}}))[年./-]([0-9]{{1,2}})[月./-]([0-9]{{1,2}})日?")

_LIKE_A_YEAR: Final = Message(
    "「2025」か「令和7年度」のように書いてください。", "Write it like 2025 or 令和7年度."
)
_LIKE_A_DAY: Final = Message(
    "「2026-11-21」か「令和8年11月21日」のように書いてください。", "Write it like 2026-11-21."
)


def read_year(typed: str) -> str | Message:
    """Return the year of 令和7年度, R7 or 2025."""
    found = _YEAR.fullmatch(closed_up(typed))
    return str(_western(found)) if found else _LIKE_A_YEAR


def read_day(typed: str) -> str | Message:
    """Return the day of 2026/11/21, 2026年11月21日 or R8.11.21 as ISO writes it."""
    found = _DAY.fullmatch(closed_up(typed))
    try:
        return date(_western(found), int(found[4]), int(found[5])).isoformat() if found else _LIKE_A_DAY
    except ValueError:
        return _LIKE_A_DAY


def _western(found: re.Match[str]) -> int:
    era, number, western = found[1], found[2], found[3]
    if western:
        return int(western)
    return _FIRST_YEARS[_LETTERS.get(era, era)] - 1 + (1 if number == "元" else int(number))
