"""English: what each function writes stands in `Formats`."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_MILLION: Final = 1_000_000

_IMPERIAL: Final[dict[str, tuple[str, Decimal]]] = {
    "mm": ("in", Decimal("0.0393700787")),
    "cm": ("in", Decimal("0.393700787")),
    "m": ("ft", Decimal("3.28083990")),
    "g": ("oz", Decimal("0.0352739619")),
    "kg": ("lb", Decimal("2.20462262")),
    "ml": ("US fl oz", Decimal("0.0338140227")),
    "l": ("US fl oz", Decimal("33.8140227")),
}
"""The unit that a buyer in the United States reads, and how many of it one metric unit is."""

_THREE_FIGURES: Final = 100
"""From here on a tenth says nothing."""


def money(yen: int) -> str:
    if yen >= _MILLION and yen % (_MILLION // 10) == 0:
        return f"¥{yen / _MILLION:,.1f}".removesuffix(".0") + " million"
    return f"¥{yen:,}"


def day(value: date) -> str:
    return f"{plain_day(value)} ({value:%a})"


def plain_day(value: date) -> str:
    return f"{value.day} {value:%B %Y}"


def month(value: date) -> str:
    return f"{value:%B %Y}"


def day_of_month(value: date) -> str:
    return f"{value:%a} {value.day}"


def day_of_year(value: date) -> str:
    return f"{value.day} {value:%B}"


def fiscal_year(year: int) -> str:
    return f"FY{year}"


def phone(number: str) -> str:
    return f"+81-{number.removeprefix('0')}"


def address(postal_code: str | None, text: str) -> str:
    """Leave the postal code out: an English address ends with it."""
    del postal_code
    return text


def measure(typed: str) -> str:
    """Add inches and ounces."""
    numbers, unit = typed.rsplit(" ", 1)
    imperial, factor = _IMPERIAL[unit]
    converted = " × ".join(_rounded(Decimal(number) * factor) for number in numbers.split(" x "))
    return f"{typed.replace(' x ', ' × ')} ({converted} {imperial})"


def _rounded(value: Decimal) -> str:
    """Round to a tenth, or to two figures below one: no more than a ruler tells."""
    step = Decimal("0.01") if value < 1 else Decimal("0.1") if value < _THREE_FIGURES else Decimal(1)
    return f"{value.quantize(step, ROUND_HALF_UP).normalize():f}"


def listed(items: Sequence[str]) -> str:
    return ", ".join(items)


def reading(kana: str | None) -> None:
    """Put names in order by the alphabet."""
    del kana


def may_write(word: str) -> bool:
    return word.isascii()
