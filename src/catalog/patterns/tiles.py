"""The geometry of the patterns of Japanese crafts: one tile each, which repeats to both sides.

Whoever draws them decides how: pages as SVG, social pictures in pixels.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from math import cos, pi, sin, sqrt
from typing import Final

Point = tuple[float, float]
Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Circle:
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Tile:
    """Shapes of a tile between 0 and `width`, 0 and `height`; parts that reach beyond are cut off."""

    width: float
    height: float
    lines: tuple[Line, ...] = ()
    circles: tuple[Circle, ...] = ()
    are_scales: bool = False
    """Whether each circle hides what was drawn before it, as one scale lies on another."""


def drawable(pattern: str) -> str:
    """Return the name of a pattern that can be drawn."""
    return pattern if pattern in _TILES else "shippo"


@cache
def tile(pattern: str) -> Tile:
    return _TILES[drawable(pattern)]()


def _asanoha() -> Tile:
    """Hemp leaf: triangles, each with its centre joined to its corners."""
    side = 36.0
    rise = side * sqrt(3) / 2
    lines: list[Line] = []
    for row in range(-1, 3):
        for column in range(-1, 3):
            left: Point = (side * (column + row % 2 / 2), rise * row)
            right: Point = (left[0] + side, left[1])
            below: Point = (left[0] + side / 2, left[1] + rise)
            next_below: Point = (below[0] + side, below[1])
            lines.append((left, right, below, left))
            lines += _spokes(left, right, below)
            lines += _spokes(right, below, next_below)
    return Tile(side, rise * 2, tuple(lines))


def _spokes(*corners: Point) -> Iterator[Line]:
    centre = (sum(x for x, _ in corners) / 3, sum(y for _, y in corners) / 3)
    return ((corner, centre) for corner in corners)


def _seigaiha() -> Tile:
    """Blue sea waves: rows of arcs, each row covering half of the one above."""
    radius = 34.0
    rings = tuple(
        Circle(radius * (2 * column + (row % 2) + 1), radius / 2 * (row + 1), radius * part)
        for row in range(5)
        for column in range(-1, 2)
        for part in (1, 0.76, 0.52, 0.28)
    )
    return Tile(radius * 2, radius, circles=rings, are_scales=True)


def _shippo() -> Tile:
    """Seven treasures: circles that overlap by a quarter."""
    radius = 22.0
    centres = ((0, 0), (2, 0), (0, 2), (2, 2), (1, 1))
    return Tile(
        radius * 2, radius * 2, circles=tuple(Circle(x * radius, y * radius, radius) for x, y in centres)
    )


def _kikko() -> Tile:
    """Tortoise shell: hexagons within hexagons."""
    side = 20.0
    width, height = side * sqrt(3), side * 3
    centres = ((0, 0), (width, 0), (width / 2, side * 1.5), (0, height), (width, height))
    return Tile(width, height, tuple(_hexagon(x, y, side * part) for x, y in centres for part in (1, 0.55)))


def _hexagon(x: float, y: float, side: float) -> Line:
    return tuple((x + side * sin(pi / 3 * i), y + side * cos(pi / 3 * i)) for i in range(7))


def _yabane() -> Tile:
    """Arrow feathers: columns of chevrons, every other one turned over."""
    width, height = 18.0, 52.0
    lines: list[Line] = []
    for column, slope in ((0, 1), (1, -1)):
        left, right = width * column, width * (column + 1)
        lines.append(((left, -height), (left, height * 2)))
        for step in range(-2, 5):
            y = height / 2 * step
            lines.append(((left, y), (right, y + slope * width * 0.7)))
    return Tile(width * 2, height, tuple(lines))


_TILES: Final[dict[str, Callable[[], Tile]]] = {
    "asanoha": _asanoha,
    "seigaiha": _seigaiha,
    "shippo": _shippo,
    "kikko": _kikko,
    "yabane": _yabane,
}
