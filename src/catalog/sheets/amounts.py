"""Amounts as people write them, in the one form of the data files."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from catalog.characters.digits import NUMBER, closed_up, plain
from catalog.ground.message import Message

Reader = Callable[[str], str | Message]

_DIGITS: Final = Message("数字だけを書いてください（例: 1200）。", "Write digits only, such as 1200.")
_DURATION: Final = Message(
    "「2週間」「2-4 weeks」のように書いてください。",
    "Write it like 4 weeks, 2-4 weeks, 30 days, 12 months or 2 years.",
)
_HS_CODE: Final = Message("「2103.90」のように書いてください。", "Write it like 2103.90.")

_WHOLE: Final = r"([0-9]{1,15})(?:\.0{1,2})?"
_COUNTED: Final = re.compile(rf"[¥\\]?{_WHOLE}円?|{_WHOLE}(?:個|本|枚|点)")
"""A backslash is the yen sign of Windows in Japan."""
_TO: Final = re.compile(r"[~〜‐‑‒–—―−]|(?<=[0-9])ー(?=[0-9])|から")
_UNITS_OF_TIME: Final = {
    "days": "days?|日間?",
    "weeks": "weeks?|週間?",
    "months": "months?|[かヶカヵケ箇]月間?",
    "years": "years?|年間?",
}


def read_number(typed: str) -> str | Message:
    """Return the digits of `1,200円`."""
    found = _COUNTED.fullmatch(closed_up(typed))
    return str(int(found[1] or found[2])) if found else _DIGITS


def with_units(units: Mapping[str, str], example: str) -> Reader:
    """Return what reads a number with one of `units`, each given with all that is written for it."""
    hint = Message(f"「{example}」のように書いてください。", f"Write it like {example}.")

    def read(typed: str) -> str | Message:
        text = closed_up(typed)
        for unit, written in units.items():
            if found := re.fullmatch(rf"({NUMBER})(?:{written})", text):
                return f"{found[1]} {unit}"
        return hint

    return read


read_mass: Final = with_units({"g": "g|グラム", "kg": "kg|キログラム|キロ"}, "320 g")
read_volume: Final = with_units({"ml": "ml|cc|ミリリットル", "l": "l|リットル"}, "300 ml")


def read_duration(typed: str) -> str | Message:
    """Return `2-4 weeks` for 2〜4週間."""
    text = _TO.sub("-", closed_up(typed)).removesuffix("以内")
    for unit, written in _UNITS_OF_TIME.items():
        if found := re.fullmatch(rf"([0-9]+)(?:(?:{written})?-([0-9]+))?(?:{written})", text):
            return f"{found[1]}-{found[2]} {unit}" if found[2] else f"{found[1]} {unit}"
    return _DURATION


def read_hs_code(typed: str) -> str | Message:
    """Return the number with its dots, and with the nought that a spreadsheet dropped (2103.9)."""
    text = re.sub(r"\s", "", plain(typed))
    if re.fullmatch(r"[0-9]{4}\.[0-9]", text):
        return f"{text}0"
    found = re.fullmatch(r"([0-9]{4})\.?([0-9]{2})?\.?([0-9]{2,4})?", text)
    return ".".join(part for part in found.groups() if part) if found else _HS_CODE
