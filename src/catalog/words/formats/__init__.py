"""Money, days, phones, lists and orders as people in each language write them, and what is written alike in all."""

from collections.abc import Sequence
from datetime import date
from typing import Final, Protocol

from catalog.ground.text import Lang
from catalog.model.period import first_of_fiscal_year
from catalog.words.formats import en, ja


class Formats(Protocol):
    """How one language writes. A module for each language does it: the type checker says what it has forgotten."""

    def money(self, yen: int) -> str:
        """Write an amount: `1億2,500万円`, `¥125 million`."""
        ...

    def day(self, value: date) -> str:
        """Write a day with its weekday: `2027年1月29日（金）`, `29 January 2027 (Fri)`."""
        ...

    def plain_day(self, value: date) -> str:
        """Write a day without its weekday."""
        ...

    def month(self, value: date) -> str:
        """Write a month: `2027年1月`, `January 2027`."""
        ...

    def day_of_month(self, value: date) -> str:
        """Write a day below the name of its month: `29日（金）`, `Fri 29`."""
        ...

    def day_of_year(self, value: date) -> str:
        """Write a day that comes every year: `6月30日`, `30 June`."""
        ...

    def fiscal_year(self, year: int) -> str:
        """Write a fiscal year, April to March: `令和7年度（2025年度）`, `FY2025`."""
        ...

    def phone(self, number: str) -> str:
        """Write a phone number as a reader of the page would dial it."""
        ...

    def address(self, postal_code: str | None, text: str) -> str:
        """Write an address with its postal code, as far as the language puts one before it."""
        ...

    def measure(self, typed: str) -> str:
        """Write `120 x 80 x 45 mm`: `120 × 80 × 45 mm (4.7 × 3.1 × 1.8 in)`."""
        ...

    def listed(self, items: Sequence[str]) -> str:
        """Join words to a list."""
        ...

    def reading(self, kana: str | None) -> str | None:
        """Return the reading by which a name is put in order; None where names are put in order as written."""
        ...

    def may_write(self, word: str) -> bool:
        """Return whether texts of the language may write a word so, whatever language it is of."""
        ...


FORMATS: Final[dict[Lang, Formats]] = {"ja": ja, "en": en}


def fiscal_year_of(value: date) -> int:
    """Return the fiscal year that a day lies in."""
    return first_of_fiscal_year(value).year


def phone_link(number: str) -> str:
    """Return the address that dials `number` from anywhere."""
    return f"tel:+81{number.removeprefix('0').replace('-', '')}"


def international(number: str | None) -> str:
    """Write a phone number as the world dials it, for machines."""
    return f"+81-{number.removeprefix('0')}" if number else ""


def clock(time: str) -> str:
    """Write a time of day without a leading zero: `9:00`."""
    return time.removeprefix("0")
