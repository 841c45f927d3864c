"""Quiet patterns of Japanese crafts for records without a photo, drawn from a word and an id.

The same id always gives the same drawing. The drawings are decoration: readers of the screen skip them.
"""

from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from math import cos, pi, sin, sqrt
from typing import Final

from markupsafe import Markup

_Point = tuple[float, float]


def pattern_svg(pattern: str, seed: str) -> Markup:
    """Return an inline SVG of `pattern` whose size, turn and place follow from `seed`."""
    width, height, tile = _tile(pattern)
    dice = blake2b(seed.encode(), digest_size=6).digest()
    scale = 0.8 + dice[0] % 5 * 0.15
    turn = (-30, -15, 0, 0, 15, 30)[dice[1] % 6] if pattern != "seigaiha" else 0
    shift_x, shift_y = dice[2] % 40, dice[3] % 40
    accent_x, accent_y = 18 + dice[4] % 60, 15 + dice[5] % 60
    name = f"p-{blake2b(f'{pattern} {seed}'.encode(), digest_size=5).hexdigest()}"
    return Markup(  # noqa: S704  # nothing here comes from data except through numbers and a digest
        f'<svg class="pattern pattern--{_safe(pattern)}" aria-hidden="true" focusable="false"'
        f' width="100%" height="100%" preserveAspectRatio="xMidYMid slice">'
        f'<defs><pattern id="{name}" width="{width:g}" height="{height:g}" patternUnits="userSpaceOnUse"'
        f' patternTransform="translate({shift_x} {shift_y}) rotate({turn}) scale({scale:g})">'
        f"{tile}</pattern></defs>"
        f'<rect width="100%" height="100%" fill="url(#{name})"/>'
        f'<circle class="pattern__accent" cx="{accent_x}%" cy="{accent_y}%" r="5"/></svg>'
    )


def gold_leaf_svg(seed: str, flecks: int = 34) -> Markup:
    """Return squares of gold leaf (砂子) strewn as `seed` has it, denser towards the foot; they keep their size."""
    dice = (blake2b(f"{seed} {number}".encode(), digest_size=5).digest() for number in range(flecks))
    return Markup(  # noqa: S704  # numbers alone
        '<svg class="gold-leaf" aria-hidden="true" focusable="false" width="100%" height="100%">'
        + "".join(map(_fleck, dice))
        + "</svg>"
    )


def _fleck(dice: bytes) -> str:
    x, depth, size, turn, light = dice
    side = 3 + size * size // 8192  # many small, few large
    return (
        f'<svg x="{x * 100 // 255}%" y="{100 - depth * depth * 100 // 65025}%" overflow="visible">'
        f'<rect width="{side}" height="{side}" opacity="{35 + light % 60}%" transform="rotate({turn % 90})"/></svg>'
    )


def _safe(pattern: str) -> str:
    return pattern if pattern in _TILES else "shippo"


@cache
def _tile(pattern: str) -> tuple[float, float, str]:
    return _TILES[_safe(pattern)]()


def _path(*lines: list[_Point]) -> str:
    drawn = "".join("M" + "L".join(f"{x:.4g} {y:.4g}" for x, y in line) for line in lines)
    return f'<path d="{drawn}"/>'


def _asanoha() -> tuple[float, float, str]:
    """Hemp leaf: triangles, each with its centre joined to its corners."""
    side = 36.0
    rise = side * sqrt(3) / 2
    lines: list[list[_Point]] = []
    for row in range(-1, 3):
        for column in range(-1, 3):
            left: _Point = (side * (column + row % 2 / 2), rise * row)
            right: _Point = (left[0] + side, left[1])
            below: _Point = (left[0] + side / 2, left[1] + rise)
            next_below: _Point = (below[0] + side, below[1])
            lines += [[left, right, below, left]]
            lines += _spokes(left, right, below)
            lines += _spokes(right, below, next_below)
    return side, rise * 2, _path(*lines)


def _spokes(*corners: _Point) -> list[list[_Point]]:
    centre = (sum(x for x, _ in corners) / 3, sum(y for _, y in corners) / 3)
    return [[corner, centre] for corner in corners]


def _seigaiha() -> tuple[float, float, str]:
    """Blue sea waves: rows of arcs, each row covering half of the one above."""
    radius = 34.0
    drawn = ""
    for row in range(5):
        y = radius / 2 * row
        for column in range(-1, 2):
            x = radius * 2 * column + (radius if row % 2 else 0) + radius
            drawn += "".join(
                f'<circle class="pattern__scale" cx="{x:g}" cy="{y:g}" r="{radius * part:g}"/>'
                for part in (1, 0.76, 0.52, 0.28)
            )
    return radius * 2, radius, f'<g transform="translate(0 {radius / 2:g})">{drawn}</g>'


def _shippo() -> tuple[float, float, str]:
    """Seven treasures: circles that overlap by a quarter."""
    radius = 22.0
    centres = [(0, 0), (2, 0), (0, 2), (2, 2), (1, 1)]
    drawn = "".join(f'<circle cx="{x * radius:g}" cy="{y * radius:g}" r="{radius:g}"/>' for x, y in centres)
    return radius * 2, radius * 2, drawn


def _kikko() -> tuple[float, float, str]:
    """Tortoise shell: hexagons within hexagons."""
    side = 20.0
    width, height = side * sqrt(3), side * 3
    centres = [(0, 0), (width, 0), (width / 2, side * 1.5), (0, height), (width, height)]
    outlines = [_hexagon(x, y, side * part) for x, y in centres for part in (1, 0.55)]
    return width, height, _path(*outlines)


def _hexagon(x: float, y: float, side: float) -> list[_Point]:
    corners = [(x + side * sin(pi / 3 * i), y + side * cos(pi / 3 * i)) for i in range(6)]
    return [*corners, corners[0]]


def _yabane() -> tuple[float, float, str]:
    """Arrow feathers: columns of chevrons, every other one turned over."""
    width, height = 18.0, 52.0
    lines: list[list[_Point]] = []
    for column, slope in ((0, 1), (1, -1)):
        left, right = width * column, width * (column + 1)
        lines.append([(left, -height), (left, height * 2)])
        for step in range(-2, 5):
            y = height / 2 * step
            lines.append([(left, y), (right, y + slope * width * 0.7)])
    return width * 2, height, _path(*lines)


_TILES: Final[dict[str, Callable[[], tuple[float, float, str]]]] = {
    "asanoha": _asanoha,
    "seigaiha": _seigaiha,
    "shippo": _shippo,
    "kikko": _kikko,
    "yabane": _yabane,
}
