"""Quiet patterns of Japanese crafts for records without a photo, drawn from a word and an id.

The same id always gives the same drawing. The drawings are decoration: readers of the screen skip them.
"""

from functools import cache
from hashlib import blake2b, shake_128
from typing import Final

from markupsafe import Markup

from catalog.patterns.tiles import Circle, Line, drawable, tile


def pattern_svg(pattern: str, seed: str) -> Markup:
    """Return an inline SVG of `pattern` whose size, turn and place follow from `seed`."""
    drawn = tile(pattern)
    dice = blake2b(seed.encode(), digest_size=6).digest()
    scale = 0.8 + dice[0] % 5 * 0.15
    turn = (-30, -15, 0, 0, 15, 30)[dice[1] % 6] if pattern != "seigaiha" else 0
    shift_x, shift_y = dice[2] % 40, dice[3] % 40
    accent_x, accent_y = 18 + dice[4] % 60, 15 + dice[5] % 60
    name = f"p-{blake2b(f'{pattern} {seed}'.encode(), digest_size=5).hexdigest()}"
    return Markup(  # noqa: S704  # nothing here comes from data except through numbers and a digest
        f'<svg class="pattern pattern--{drawable(pattern)}" aria-hidden="true" focusable="false"'
        f' width="100%" height="100%" preserveAspectRatio="xMidYMid slice">'
        f'<defs><pattern id="{name}" width="{drawn.width:g}" height="{drawn.height:g}"'
        f' patternUnits="userSpaceOnUse"'
        f' patternTransform="translate({shift_x} {shift_y}) rotate({turn}) scale({scale:g})">'
        f"{_inside(pattern)}</pattern></defs>"
        f'<rect width="100%" height="100%" fill="url(#{name})"/>'
        f'<circle class="pattern__accent" cx="{accent_x}%" cy="{accent_y}%" r="5"/></svg>'
    )


def gold_leaf_svg(seed: str, flecks: int = 34) -> Markup:
    """Return squares of gold leaf (砂子) strewn as `seed` has it, denser towards the foot; they keep their size."""
    dice = shake_128(seed.encode()).digest(5 * flecks)
    thrown = (dice[start : start + 5] for start in range(0, len(dice), 5))
    return Markup(  # noqa: S704  # numbers alone
        '<svg class="gold-leaf" aria-hidden="true" focusable="false" width="100%" height="100%">'
        + "".join(map(_fleck, thrown))
        + "</svg>"
    )


def _fleck(dice: bytes) -> str:
    x, depth, size, turn, light = dice
    return _ACROSS[x] + _DOWN[depth] + _SIDES[size] + _LIGHT[light] + _TURN[turn]


# Every page of a record has 34 flecks: what a byte decides of one is written once.
_BYTE: Final = range(256)
_ACROSS: Final = [f'<svg x="{x * 100 // 255}%" y="' for x in _BYTE]
_DOWN: Final = [f'{100 - depth * depth * 100 // 65025}%" overflow="visible"><rect width="' for depth in _BYTE]
_SIDES: Final = [
    '{0}" height="{0}" opacity="'.format(3 + size * size // 8192)  # many small, few large
    for size in _BYTE
]
_LIGHT: Final = [f'{35 + light % 60}%" transform="rotate(' for light in _BYTE]
_TURN: Final = [f'{turn % 90})"/></svg>' for turn in _BYTE]


@cache
def _inside(pattern: str) -> str:
    """Return what is drawn on one tile."""
    drawn = tile(pattern)
    look = ' class="pattern__scale"' if drawn.are_scales else ""
    path = f'<path d="{"".join(map(_path, drawn.lines))}"/>' if drawn.lines else ""
    return path + "".join(_circle(circle, look) for circle in drawn.circles)


def _path(line: Line) -> str:
    return "M" + "L".join(f"{x:.4g} {y:.4g}" for x, y in line)


def _circle(circle: Circle, look: str) -> str:
    return f'<circle{look} cx="{circle.x:g}" cy="{circle.y:g}" r="{circle.radius:g}"/>'
