"""The shipped type: its characters as pixels and widths, each made once.

The face has no kerning, so that characters can be set one by one; without a shaping engine every machine sets alike.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

FONT: Final = Path(__file__).parent.parent / "fonts" / "ShipporiMincho-SemiBold.ttf"

GETA: Final = "〓"
"""What Japanese printers set where a type is missing."""

_UNIT: Final = 100
"""The size at which widths are measured."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Characters as they are drawn, and where they lie from the point that they are put at."""

    mask: Image.Image
    x: int
    y: int


@cache
def glyph(char: str, size: int) -> Stamp:
    sheet = Image.new("L", (size * 3, size * 3))
    ImageDraw.Draw(sheet).text((size, size * 2), char, fill=255, font=_font(size), anchor="ls")
    left, top, right, bottom = sheet.getbbox() or (size, size * 2, size + 1, size * 2 + 1)
    return Stamp(sheet.crop((left, top, right, bottom)), left - size, top - size * 2)


@cache
def width(char: str) -> float:
    """Return how far a character reaches along the line, in parts of its size."""
    return _font(_UNIT).getlength(char) / _UNIT


def width_of(text: str) -> float:
    return sum(map(width, text))


@cache
def stand_in(char: str) -> str | None:
    """Return what is drawn for a character: itself, else what means the same; None if the face has neither.

    Macrons fall away (Ōno, Ono) as they do on most signs; ㈱ is (株) and ⑳ is 20. A selector of a variant is not seen.
    """
    if _is_selector(char):
        return ""
    wide = unicodedata.normalize("NFKC", char)
    bare = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    return next((form for form in (char, wide, bare) if form and all(map(_has, form))), None)


def printable(text: str) -> str:
    """Return `text` with a mark for each character that cannot be drawn."""
    return "".join(GETA if form is None else form for form in map(stand_in, text))


def _is_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


@cache
def _has(char: str) -> bool:
    """Return whether the face has a character. One that it lacks is drawn as an empty box."""
    return char.isspace() or glyph(char, _UNIT).mask.tobytes() != _box()


@cache
def _box() -> bytes:
    return glyph("\uffff", _UNIT).mask.tobytes()


@cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONT), size, layout_engine=ImageFont.Layout.BASIC)
