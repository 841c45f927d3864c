"""The colours of a social picture: a ramp for each use of its shades."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from PIL import ImageColor

from catalog.images.social.card import Panel
from catalog.images.social.ground import STEPS

Color = tuple[int, int, int]

_PAPER: Final = (251, 250, 246)
_INK: Final = (35, 33, 30)
_SOFT: Final = (91, 87, 80)
_WHITE: Final = (255, 255, 255)

_LINES_ON_PANEL: Final = 0.3
"""How far the lines of a pattern are on the way from the colour of the panel to white."""


@cache
def palette(panels: tuple[Panel, ...], accent: str) -> bytes:
    """Return the colours of all shades in the order of the ramps, see `ground.py`."""
    hue, metal = _color(panels[0].color), _color(accent)
    on_paper = [(_PAPER, end) for end in (_INK, _SOFT, hue, metal)]
    ramps = [*on_paper, *map(_on_panel, panels)]
    return bytes(value for start, end in ramps for value in _ramp(start, end))


def _on_panel(panel: Panel) -> tuple[Color, Color]:
    color = _color(panel.color)
    return color, _mixed(color, _WHITE, _LINES_ON_PANEL)


def _ramp(start: Color, end: Color) -> Iterable[int]:
    return (value for step in range(STEPS) for value in _mixed(start, end, step / (STEPS - 1)))


def _mixed(one: Color, other: Color, part: float) -> Color:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _color(written: str) -> Color:
    red, green, blue = ImageColor.getrgb(written)[:3]
    return red, green, blue
