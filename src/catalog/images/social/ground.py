"""The ground of a social picture in shades: which ramp of colours a pixel belongs to, and how far along it is.

No colour is drawn. A picture holds numbers of shades, and its palette makes colours of them, so that one
ground serves every colour and no picture has to be reduced to a palette afterwards.
"""

from functools import cache
from typing import Final

from PIL import Image, ImageDraw

from catalog.images.social.card import SIZE
from catalog.patterns.tiles import Tile, tile

STEPS: Final = 16
"""Shades of a ramp; there is room for 16 ramps."""

INK, SOFT, HUE, ACCENT, PANELS = range(5)
"""Ramps: from the paper to each of four colours, and from each panel to the lines on it."""

_RULE: Final = (-14, -9)
"""Where a line of gold stands, from the edge of the panel."""

_SCALE: Final = 2.3
_FINE: Final = 4
"""Tiles are drawn so much larger, then made smaller, which makes lines smooth."""

_LINE: Final = 2.2


def shades(mask: Image.Image, ramp: int) -> Image.Image:
    """Return a mask as shades of a ramp."""
    return mask.point(_table(ramp))


@cache
def _table(ramp: int) -> list[int]:
    return [ramp * STEPS + value * (STEPS - 1) // 255 for value in range(256)]


@cache
def ground(patterns: tuple[str, ...], edge: int) -> Image.Image:
    """Return paper with a rule and, right of `edge`, a panel for each pattern, one below the other."""
    width, height = SIZE
    drawn = Image.new("L", SIZE, INK * STEPS)
    drawn.paste(ACCENT * STEPS + STEPS - 1, (edge + _RULE[0], 0, edge + _RULE[1], height))
    tops = [height * number // len(patterns) for number in range(len(patterns) + 1)]
    for number, pattern in enumerate(patterns):
        mask = _surface(pattern, (width - edge, tops[number + 1] - tops[number]))
        drawn.paste(shades(mask, PANELS + number), (edge, tops[number]))
    return drawn


def _surface(pattern: str, size: tuple[int, int]) -> Image.Image:
    one = _tile(tile(pattern))
    surface = Image.new("L", size)
    for top in range(0, size[1], one.height):
        for left in range(0, size[0], one.width):
            surface.paste(one, (left, top))
    return surface


def _tile(drawing: Tile) -> Image.Image:
    """Draw a tile as a mask of lines, in whole pixels, so that it repeats."""
    width, height = round(drawing.width * _SCALE), round(drawing.height * _SCALE)
    mask = Image.new("L", (width * _FINE, height * _FINE))
    across, down = mask.width / drawing.width, mask.height / drawing.height
    pen, thick = ImageDraw.Draw(mask), round(_LINE * _FINE)
    for line in drawing.lines:
        pen.line([(x * across, y * down) for x, y in line], fill=255, width=thick, joint="curve")
    for circle in drawing.circles:
        x, y, right, below = circle.x * across, circle.y * down, circle.radius * across, circle.radius * down
        box = (x - right - thick / 2, y - below - thick / 2, x + right + thick / 2, y + below + thick / 2)
        pen.ellipse(box, fill=0 if drawing.are_scales else None, outline=255, width=thick)
    return mask.reduce(_FINE)
