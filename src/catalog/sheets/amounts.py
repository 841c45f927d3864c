"""Amounts as people write them, in the one form of the data files."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

from catalog.text import Text

Reader = Callable[[str], str | Text]

_DIGITS: Final = Text("数字だけを書いてください（例: 1200）。", "Write digits only, such as 1200.")
_LENGTHS: Final = Text("「120 x 80 x 45 mm」のように書いてください。", "Write it like 120 x 80 x 45 mm.")
_DURATION: Final = Text(
    "「2週間」「2-4 weeks」のように書いてください。",
    "Write it like 4 weeks, 2-4 weeks, 30 days, 12 months or 2 years.",
)
_HS_CODE: Final = Text("「2103.90」のように書いてください。", "Write it like 2103.90.")

_NUMBER: Final = r"\d+(?:\.\d+)?"
_TIMES: Final = re.compile(r"[x×✕＊*]")
_LETTERED: Final = re.compile(r"[whdlφ⌀]|幅|奥行き?|高さ|長さ|直径")
_UNITS_OF_TIME: Final = {
    "days": "days?|日間?",
    "weeks": "weeks?|週間?",
    "months": "months?|[かヶカヵケ箇]月間?",
    "years": "years?|年間?",
}


def read_number(typed: str) -> str | Text:
    """Return the digits of `1,200円`."""
    digits = re.sub(r"[,¥円個本枚点\s]", "", plain(typed)).removesuffix(".0")
    return str(int(digits)) if re.fullmatch(r"[0-9]{1,15}", digits) else _DIGITS


def read_lengths(typed: str) -> str | Text:
    """Return `120 x 80 x 45 mm` for W120×D80×H45mm."""
    found = re.fullmatch(rf"((?:{_NUMBER}x){{0,2}}{_NUMBER})(mm|cm|m)", _bare(typed))
    return f"{found[1].replace('x', ' x ')} {found[2]}" if found else _LENGTHS


def _bare(typed: str) -> str:
    """Leave numbers, `x` and one unit at the end."""
    text = _LETTERED.sub("", _TIMES.sub("x", _run_together(typed)))
    units = set(re.findall(r"mm|cm|m", text))
    return re.sub(r"(mm|cm|m)(?=x)", "", text) if len(units) == 1 else text


def with_units(units: Mapping[str, str], example: str) -> Reader:
    """Return what reads a number with one of `units`, each given with all that is written for it."""
    hint = Text(f"「{example}」のように書いてください。", f"Write it like {example}.")

    def read(typed: str) -> str | Text:
        text = _run_together(typed)
        for unit, written in units.items():
            if found := re.fullmatch(rf"({_NUMBER})(?:{written})", text):
                return f"{found[1]} {unit}"
        return hint

    return read


read_mass: Final = with_units({"g": "g|グラム", "kg": "kg|キログラム|キロ"}, "320 g")
read_volume: Final = with_units({"ml": "ml|cc|ミリリットル", "l": "l|リットル"}, "300 ml")


def read_duration(typed: str) -> str | Text:
    """Return `2-4 weeks` for 2〜4週間."""
    text = re.sub(r"[~〜～–—]|から", "-", _run_together(typed)).removesuffix("以内")
    for unit, written in _UNITS_OF_TIME.items():
        if found := re.fullmatch(rf"(\d+)(?:{written})?(?:-(\d+))?(?:{written})", text):
            return f"{found[1]}-{found[2]} {unit}" if found[2] else f"{found[1]} {unit}"
    return _DURATION


def read_hs_code(typed: str) -> str | Text:
    """Return the number with its dots, and with the nought that a spreadsheet dropped (2103.9)."""
    text = re.sub(r"\s", "", plain(typed))
    if re.fullmatch(r"\d{4}\.\d", text):
        return f"{text}0"
    found = re.fullmatch(r"(\d{4})\.?(\d{2})?\.?(\d{2,4})?", text)
    return ".".join(part for part in found.groups() if part) if found else _HS_CODE


def plain(typed: str) -> str:
    return unicodedata.normalize("NFKC", typed)


def _run_together(typed: str) -> str:
    return re.sub(r"[\s,]", "", plain(typed)).lower()
