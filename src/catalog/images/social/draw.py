"""Draw a social picture: its ground, its words, and the photo of a product if there is one."""

import math
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps

from catalog.images.picture import Picture
from catalog.images.social.card import SIZE, Card
from catalog.images.social.face import Stamp, glyph, printable, width
from catalog.images.social.ground import HUE, INK, SOFT, ground, shades
from catalog.images.social.lines import Frame, fit, hang
from catalog.images.social.palette import palette
from catalog.images.social.png import png
from catalog.images.treat import treat

_MARGIN: Final = 72
_EDGE: Final = 872
"""Where the panel begins."""

_EDGE_WITH_PHOTO: Final = 676
_STRIP: Final = 44
"""What a photo leaves of the panel before it."""

_LABEL: Final = Frame(56, 44, lines=1, largest=36, smallest=24)
_TITLE: Final = Frame(132, 270, lines=3, largest=92, smallest=40)
_NOTE: Final = Frame(424, 96, lines=3, largest=42, smallest=24)
_SITE: Final = Frame(548, 40, lines=1, largest=30, smallest=22)


def encoded(card: Card) -> bytes:
    """Return the bytes of the picture that `card` plans."""
    if not card.photo:
        return png(draw(card))
    out = BytesIO()
    _with_photo(draw(card), card.photo).save(out, "JPEG", quality=80, optimize=True, progressive=True)
    return out.getvalue()


def draw(card: Card) -> Image.Image:
    """Return the picture in shades with a palette."""
    edge = _EDGE_WITH_PHOTO if card.photo else _EDGE
    image = ground(tuple(panel.pattern for panel in card.panels), edge).copy()
    for text, frame, ramp in (
        (card.label, _LABEL, HUE),
        (card.title, _TITLE, INK),
        (card.note, _NOTE, SOFT),
        (card.site, _SITE, SOFT),
    ):
        line = printable(" ".join(text.split()))
        if line:
            words = _set(line, frame, edge)
            image.paste(shades(words.mask, ramp), (words.x, words.y))
    image.putpalette(palette(card.panels, card.accent))
    return image


@lru_cache(maxsize=64)
def _set(text: str, frame: Frame, edge: int) -> Stamp:
    """Return a text as it is drawn, in the middle of the height of its frame; many pictures share a line or two."""
    setting = fit(text, frame, edge - 2 * _MARGIN)
    mask = Image.new("L", (edge, frame.height + setting.size))
    first = (frame.height - setting.height) // 2 + setting.ascent
    for number, line in enumerate(setting.lines):
        _set_line(mask, line, setting.size, first + number * setting.leading)
    left, top, right, bottom = mask.getbbox() or (0, 0, 1, 1)
    return Stamp(mask.crop((left, top, right, bottom)), left, top + frame.top)


def _set_line(mask: Image.Image, line: str, size: int, baseline: int) -> None:
    x = _MARGIN - hang(line) * size
    for char in line:
        drawn = glyph(char, size)
        left, top = round(x) + drawn.x, baseline + drawn.y
        mask.paste(255, (left, top, left + drawn.mask.width, top + drawn.mask.height), drawn.mask)
        x += width(char) * size


def _with_photo(ground_image: Image.Image, photo: Picture) -> Image.Image:
    """Lay a photo over the panel, of which a strip remains."""
    left = _EDGE_WITH_PHOTO + _STRIP
    frame = (SIZE[0] - left, SIZE[1])
    scale = max(frame[0] / photo.width, frame[1] / photo.height)
    with Image.open(photo.source) as image:
        whole = treat(image, math.ceil(photo.width * scale), math.ceil(photo.height * scale))
    drawn = ground_image.convert("RGB")
    drawn.paste(ImageOps.fit(whole, frame), (left, 0))
    return drawn
