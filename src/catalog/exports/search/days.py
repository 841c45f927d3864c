"""Terms of a day as people write it: 令和7年7月4日, 2025-07-04, July 4; scripts read days alike (`days.js`)."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from catalog.exports.search.folding import TABLE

_NUMBER: Final = re.compile("[0-9]+|元")
_FIRST_YEAR: Final = 1000
"""A smaller number is a month, a day, or the year of an era."""
_LAST: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Terms(NamedTuple):
    """Terms by which a piece of a text is found."""

    asked: Sequence[str]
    """What a question asks for that has this piece: a day as `7/4`, and its year."""
    more: Sequence[str] = ()
    """What else a text answers that has it: the parts of it, a month, all numbers as they are written."""


def day_terms(text: str) -> Terms:
    """Return the terms of what is written."""
    written = _NUMBER.findall(text)
    numbers = [1 if number == "元" else int(number) for number in written]
    year = _year(text, numbers)
    rest = _month(text) + [number for number in numbers if number < _FIRST_YEAR]
    if len(rest) == 1 and re.search("末|end", text):
        rest.append(_LAST[(rest[0] - 1) % 12])
    day = [f"{rest[0]}/{rest[1]}"] if len(rest) > 1 else []
    return Terms([*day, *([str(year)] if year else [])], [f"{month}月" for month in rest[:1]] + written)


def _year(text: str, numbers: list[int]) -> int:
    """Return the year; of an era its number is taken away."""
    for era, before in TABLE["eras"].items():
        if re.match(f"{era} ?[0-9元]", text):
            return before + numbers.pop(0)
    return next((number for number in numbers if number >= _FIRST_YEAR), 0)


def _month(text: str) -> list[int]:
    months = TABLE["months"].split()
    found = re.search("|".join(months), text)
    return [months.index(found[0]) + 1] if found else []
