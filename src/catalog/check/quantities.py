"""Quantities that texts of products and places tell in words of their own: weight, size, lead time, capacity."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final, NamedTuple

from catalog.characters.digits import NUMBER

_Units = Mapping[str, int]

_MASS: Final[_Units] = {"kg": 1000, "g": 1, "キログラム": 1000, "グラム": 1}
_VOLUME: Final[_Units] = {"ml": 1, "l": 1000, "ミリリットル": 1, "リットル": 1000}
_LENGTH: Final[_Units] = {"mm": 1, "cm": 10, "m": 1000, "ミリ": 1, "センチ": 10, "メートル": 1000}
_TIME: Final[_Units] = {
    "日": 1,
    "週間": 7,
    "か月": 30,
    "カ月": 30,
    "ヶ月": 30,
    "年": 365,
    "days": 1,
    "weeks": 7,
    "months": 30,
    "years": 365,
    "day": 1,
    "week": 7,
    "month": 30,
    "year": 365,
}
_PIECES: Final[_Units] = dict.fromkeys(("", "個", "本", "枚", "点", "pieces", "pcs", "units"), 1)
_YEN: Final[_Units] = {"万円": 10_000, "円": 1, "yen": 1, "": 1}
_PEOPLE: Final[_Units] = dict.fromkeys(("人", "名", "席", "people", "persons", "seats"), 1)
_AREA: Final[_Units] = dict.fromkeys(("㎡", "m²", "平方メートル", "square metres", "square meters"), 1)
_CARS: Final[_Units] = dict.fromkeys(("台", "cars"), 1)
_MINUTES: Final[_Units] = dict.fromkeys(("分", "minutes"), 1)
_TYPED: Final[_Units] = {**_MASS, **_VOLUME, **_LENGTH, **_TIME}
_ALL: Final[_Units] = {**_TYPED, **_PIECES, **_YEN, **_PEOPLE, **_AREA, **_CARS, **_MINUTES}

_UNIT: Final = "|".join(re.escape(unit) for unit in sorted(_ALL, key=len, reverse=True) if unit)
_COUNT: Final = rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|{NUMBER})"
_TO: Final = "(?: ?[-–〜～~x×] ?| to |から)"
_NUMBER: Final = re.compile(
    rf"(?=[0-9])(?<![0-9.,])(?:{_COUNT}(?: ?(?:{_UNIT}))?{_TO})*{_COUNT}(?: ?({_UNIT}))?(?![A-Za-z0-9]|[.,][0-9])",
    re.IGNORECASE,
)
_WINDOW: Final = 30
"""Characters before a number in which its word stands."""


class Quantity(NamedTuple):
    """A typed field, and how texts tell its value: in some units, behind some words or before some."""

    field: str
    units: _Units
    before: re.Pattern[str]
    behind: re.Pattern[str]

    def is_told(self, text: str, start: int, end: int) -> bool:
        """Return whether a number in one of the units is about this."""
        window = text[max(0, start - _WINDOW) : start]
        return self.before.search(window) is not None or self.behind.match(text, end) is not None


class Stated(NamedTuple):
    """A quantity in a text: as typed, where it begins, and its numbers in the smallest unit."""

    quantity: Quantity
    typed: str
    start: int
    numbers: frozenset[Fraction]


def _quantity(field: str, units: _Units, before: str = "", behind: str = "(?!)") -> Quantity:
    return Quantity(
        field,
        units,
        re.compile(rf"(?:{before})[^0-9。.;]{{0,12}}$", re.IGNORECASE),
        re.compile(f" ?(?:{behind})", re.IGNORECASE),
    )


QUANTITIES: Final = (
    _quantity("yen", _YEN, "価格|定価|price|retails? (?:at|for)", "（税"),
    _quantity("minimum_order", _PIECES, "最[小低](?:発注|注文|ロット)|minimum order|MOQ"),
    _quantity("case_pack", _PIECES, "ケース(?:入り数|に)|case (?:of|pack)"),
    _quantity("lead_time", _TIME, "納期|リードタイム|lead time"),
    _quantity("shelf_life", _TIME, "賞味期[限間]|消費期限|shelf life"),
    _quantity("weight", _MASS, "(?<!耐える)重さ|(?<!耐)重量|weighs?|weight", "in weight"),
    _quantity("volume", _VOLUME, "容量|内容量|holds|volume|contents"),
    _quantity("diameter", _LENGTH, "直径|diameter", "in diameter|across"),
    _quantity("height", _LENGTH, "高さ|height", "tall|high"),
    _quantity("length", _LENGTH, "長さ|全長|length", "long"),
    _quantity("size", _LENGTH, "大きさ|寸法|幅|奥行き?|size|width|depth", "wide|deep"),
    _quantity("capacity", _PEOPLE),
    _quantity("area_m2", _AREA),
    _quantity("spaces", _CARS, "駐車[場で]?|parking"),
    _quantity(
        "minutes",
        _MINUTES,
        "相談[はが]?|1[回社]|consultations?",
        "まで|(?:a|per|for each) (?:firm|consultation)",
    ),
)
"""Fees are amounts and hours are times: `own_values.py` compares those."""


_BY_UNIT: Final = {unit: tuple(each for each in QUANTITIES if unit in each.units) for unit in (*_ALL, "")}


def stated_in(text: str) -> tuple[Stated, ...]:
    """Return what a text tells of any quantity."""
    return tuple(
        Stated(quantity, found[0], found.start(), _numbers(found[0].lower(), quantity.units))
        for found in _NUMBER.finditer(text)
        for quantity in _BY_UNIT[(found[1] or "").lower()]
        if quantity.is_told(text, found.start(), found.end())
    )


def typed_numbers(typed: object) -> frozenset[Fraction]:
    """Return the numbers of a typed value such as `120 x 80 mm`, `2-4 weeks` or 4180 in the smallest unit."""
    return _numbers(f"{typed}", _TYPED)


def _numbers(text: str, units: _Units) -> frozenset[Fraction]:
    words = sorted((unit for unit in units if unit), key=len, reverse=True)
    worth = next((units[unit] for unit in words if text.rstrip().endswith(unit)), 1)
    return frozenset(Fraction(number.replace(",", "")) * worth for number in re.findall(_COUNT, text))
