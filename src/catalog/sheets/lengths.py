"""Lengths as people write them: by their order, or by letters that say which is which."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from catalog.characters.digits import NUMBER, closed_up
from catalog.ground.message import Message

_LETTERS: Final = {
    "W": "w|幅|横|よこ",
    "D": "d|奥行き|奥行|奥",
    "縦": "縦|たて",
    "H": "h|高さ|高",
    "L": "l|長さ|全長",
    "φ": "φ|ø|⌀|∅|直径|径",
}
_LETTER: Final = "|".join(_LETTERS.values())
_UNITS: Final = {"mm": "mm|ミリメートル|ミリ", "cm": "cm|センチメートル|センチ", "m": "m|メートル"}
_UNIT: Final = "|".join(_UNITS.values())
_TIMES: Final = re.compile(r"[×✕✖╳＊*]")
_BRACKET: Final = re.compile(r"(?<![0-9])[()]|[()](?![0-9])")
"""One that parts no two numbers, as 120(80) does."""

_BETWEEN: Final = "(?:[x,、・/](?=.))?"
_NUMBER_FIRST: Final = re.compile(rf"(?P<number>{NUMBER})(?P<unit>{_UNIT})?(?P<letter>{_LETTER}){_BETWEEN}")
_LETTER_FIRST: Final = re.compile(
    rf"(?P<letter>{_LETTER})[:=]?(?P<number>{NUMBER})(?P<unit>{_UNIT})?{_BETWEEN}"
)
_BARE: Final = re.compile(rf"(?P<number>{NUMBER})(?P<unit>{_UNIT})?(?P<letter>)(?:x(?=.)|$)")
_UNIT_LAST: Final = re.compile(rf"({_LETTER})({_UNIT})$")
"""A unit behind the last letter, as in 120W×80D×45H mm."""
_LEGEND: Final = re.compile(
    rf"^((?:{_LETTER})(?:[x・](?:{_LETTER}))+):?|((?:{_LETTER})(?:[x・](?:{_LETTER}))+)$"
)
"""Letters before or behind all numbers, as in 120×80×45mm（W×D×H）."""

_HINT: Final = Message(
    "「{example}」のように書いてください（{order}）。", "Write it like {example} ({order})."
)
_ORDERS: Final = {
    "WDH": (
        "W120 x D80 x H45 mm",
        Message("文字がなければ、幅 x 奥行き x 高さの順", "without letters: width x depth x height"),
    ),
    "φ": ("90 mm", Message("直径だけ", "the diameter alone")),
    "H": ("120 mm", Message("高さだけ", "the height alone")),
    "L": ("1.2 m", Message("長さだけ", "the length alone")),
}


@dataclass(frozen=True, slots=True)
class _Length:
    number: str
    letter: str | None
    unit: str | None


def lengths(order: str) -> Callable[[str], str | Message]:
    """Return the reader of a column whose lengths stand in this order of letters, such as WDH."""
    example, words = _ORDERS[order]
    hint = _HINT.format(example=example, order=words)

    def read(typed: str) -> str | Message:
        written = _lengths(closed_up(_TIMES.sub("x", typed)))
        unit, found = _one_unit(written), _in_order(written, order)
        return f"{' x '.join(length.number for length in found)} {unit}" if found and unit else hint

    return read


def _lengths(text: str) -> list[_Length]:
    """Return the lengths that make up the whole of a text; none if there is anything else in it."""
    text = _UNIT_LAST.sub(r"\2\1", _BRACKET.sub("", text))
    if legend := _LEGEND.search(text):
        return _with_legend(legend[1] or legend[2], _all(_BARE, text.replace(legend[0], "", 1)))
    return next(
        (found for pattern in (_BARE, _LETTER_FIRST, _NUMBER_FIRST) if (found := _all(pattern, text))), []
    )


def _all(pattern: re.Pattern[str], text: str) -> list[_Length]:
    found = list(pattern.finditer(text))
    if "".join(match[0] for match in found) != text:
        return []
    return [
        _Length(match["number"], _meant(match["letter"], _LETTERS), _meant(match["unit"], _UNITS))
        for match in found
    ]


def _meant(written: str | None, meanings: dict[str, str]) -> str | None:
    return next((meaning for meaning, others in meanings.items() if written in others.split("|")), None)


def _with_legend(legend: str, bare: list[_Length]) -> list[_Length]:
    """Give each number the letter that stands at its place above."""
    letters = [_meant(part, _LETTERS) for part in re.split("[x・]", legend)]
    if len(letters) != len(bare):
        return []
    return [_Length(length.number, letter, length.unit) for letter, length in zip(letters, bare, strict=True)]


def _in_order(found: list[_Length], order: str) -> list[_Length]:
    """Put lengths with letters in their order; none if a letter lacks, comes twice, or belongs in another column."""
    if all(length.letter is None for length in found):
        return found if len(found) <= len("WDH") else []
    letters = {length.letter: length for length in found}
    if "H" in letters and "縦" in letters:  # of something flat it may be its height
        letters["D"] = letters.pop("縦")
    wanted = order[: len(found)]
    return (
        [letters[letter] for letter in wanted]
        if set(letters) == set(wanted) and len(letters) == len(found)
        else []
    )


def _one_unit(found: list[_Length]) -> str | None:
    """Return the unit of the last length, if no other length has another."""
    units = {length.unit for length in found if length.unit}
    return found[-1].unit if len(units) == 1 else None
