"""Money, rates, days and phones as people in each language write them.

Japanese follows 公用文作成の考え方 (Agency for Cultural Affairs, 2022).
"""

from datetime import date
from typing import Final

from catalog.ground.text import Lang

_MAN: Final = 10_000
_OKU: Final = 100_000_000
_MILLION: Final = 1_000_000
_FIRST_REIWA_YEAR: Final = 2019
_APRIL: Final = 4
_WEEKDAYS: Final = "月火水木金土日"


def money(yen: int, lang: Lang) -> str:
    """Write an amount: `1億2,500万円`, `¥125 million`."""
    return _money_ja(yen) if lang == "ja" else _money_en(yen)


def _money_ja(yen: int) -> str:
    oku, rest = divmod(yen, _OKU)
    man, ones = divmod(rest, _MAN)
    parts = [f"{oku:,}億" if oku else "", f"{man:,}万" if man else "", f"{ones:,}" if ones else ""]
    return ("".join(parts) or "0") + "円"


def _money_en(yen: int) -> str:
    if yen >= _MILLION and yen % (_MILLION // 10) == 0:
        return f"¥{yen / _MILLION:,.1f}".removesuffix(".0") + " million"
    return f"¥{yen:,}"


def day(value: date, lang: Lang) -> str:
    """Write a day with its weekday: `2027年1月29日（金）`, `29 January 2027 (Fri)`."""
    if lang == "ja":
        return f"{value.year}年{value.month}月{value.day}日（{_WEEKDAYS[value.weekday()]}）"
    return f"{value.day} {value:%B %Y} ({value:%a})"


def plain_day(value: date, lang: Lang) -> str:
    """Write a day without its weekday."""
    if lang == "ja":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {value:%B %Y}"


def month(value: date, lang: Lang) -> str:
    """Write a month: `2027年1月`, `January 2027`."""
    return f"{value.year}年{value.month}月" if lang == "ja" else f"{value:%B %Y}"


def day_of_month(value: date, lang: Lang) -> str:
    """Write a day below the name of its month: `29日（金）`, `Fri 29`."""
    return f"{value.day}日（{_WEEKDAYS[value.weekday()]}）" if lang == "ja" else f"{value:%a} {value.day}"


def fiscal_year(year: int, lang: Lang) -> str:
    """Write a fiscal year, April to March: `令和7年度（2025年度）`, `FY2025`."""
    if lang == "en":
        return f"FY{year}"
    era = year - _FIRST_REIWA_YEAR + 1
    return f"令和{'元' if era == 1 else era}年度（{year}年度）" if era > 0 else f"{year}年度"


def fiscal_year_of(value: date) -> int:
    """Return the fiscal year that a day lies in."""
    return value.year if value.month >= _APRIL else value.year - 1


def phone(number: str, lang: Lang) -> str:
    """Write a phone number as a reader of the page would dial it."""
    return number if lang == "ja" else f"+81-{number.removeprefix('0')}"


def phone_link(number: str) -> str:
    """Return the address that dials `number` from anywhere."""
    return f"tel:+81{number.removeprefix('0').replace('-', '')}"


def clock(time: str) -> str:
    """Write a time of day without a leading zero: `9:00`."""
    return time.removeprefix("0")


def postal_code(digits: str, lang: Lang) -> str:
    written = f"{digits[:3]}-{digits[3:]}"
    return f"〒{written}" if lang == "ja" else written


def listed(items: list[str], lang: Lang) -> str:
    """Join words to a list."""
    return ("、" if lang == "ja" else ", ").join(items)
