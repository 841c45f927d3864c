"""Japanese: what each function writes stands in `Formats`."""

from collections.abc import Sequence
from datetime import date
from typing import Final

_MAN: Final = 10_000
_OKU: Final = 100_000_000
_FIRST_REIWA_YEAR: Final = 2019
_WEEKDAYS: Final = "月火水木金土日"


def money(yen: int) -> str:
    oku, rest = divmod(yen, _OKU)
    man, ones = divmod(rest, _MAN)
    parts = [f"{oku:,}億" if oku else "", f"{man:,}万" if man else "", f"{ones:,}" if ones else ""]
    return ("".join(parts) or "0") + "円"


def day(value: date) -> str:
    return f"{plain_day(value)}（{_WEEKDAYS[value.weekday()]}）"


def plain_day(value: date) -> str:
    return f"{value.year}年{value.month}月{value.day}日"


def month(value: date) -> str:
    return f"{value.year}年{value.month}月"


def day_of_month(value: date) -> str:
    return f"{value.day}日（{_WEEKDAYS[value.weekday()]}）"


def day_of_year(value: date) -> str:
    return f"{value.month}月{value.day}日"


def fiscal_year(year: int) -> str:
    era = year - _FIRST_REIWA_YEAR + 1
    return f"令和{'元' if era == 1 else era}年度（{year}年度）" if era > 0 else f"{year}年度"


def phone(number: str) -> str:
    return number


def address(postal_code: str | None, text: str) -> str:
    return f"〒{postal_code[:3]}-{postal_code[3:]} {text}" if postal_code else text


def measure(typed: str) -> str:
    return typed.replace(" x ", " × ")


def listed(items: Sequence[str]) -> str:
    return "、".join(items)


def reading(kana: str | None) -> str | None:
    return kana


def may_write(word: str) -> bool:
    return bool(word)
