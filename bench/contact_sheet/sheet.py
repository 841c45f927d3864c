"""Many pictures on one: a row for each page, a column for each look."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw, ImageFont

CELL: Final = (260, 364)
"""Pixels of a picture on the sheet, across and down."""
GAP: Final = 12
LABEL: Final = 22
_PAPER: Final = "#d8d5cd"
_INK: Final = "#1d1c1a"

Row = Mapping[str, bytes]
"""Pictures of one page as PNG, by the names of the looks."""


def contact_sheet(rows: Mapping[str, Row]) -> Image.Image:
    """Return the sheet of the pages, each by its name; all of them have the same looks."""
    looks = list(next(iter(rows.values())))
    size = (_start(len(looks), CELL[0]), _start(len(rows), CELL[1] + LABEL))
    sheet = Image.new("RGB", size, _PAPER)
    for number, (name, row) in enumerate(rows.items()):
        _lay(
            sheet, _start(number, CELL[1] + LABEL), [f"{name} · {look}" for look in looks], list(row.values())
        )
    return sheet


def _start(number: int, length: int) -> int:
    return GAP + number * (length + GAP)


def _lay(sheet: Image.Image, top: int, labels: Sequence[str], pictures: Sequence[bytes]) -> None:
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(14)
    for number, (label, picture) in enumerate(zip(labels, pictures, strict=True)):
        left = _start(number, CELL[0])
        draw.text((left, top), label, _INK, font)
        with Image.open(BytesIO(picture)) as opened:
            sheet.paste(opened.convert("RGB").resize(CELL, Image.Resampling.LANCZOS), (left, top + LABEL))
