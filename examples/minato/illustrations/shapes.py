"""Outlines to cut from: ellipses, boxes, soft curves, and what comes from a lathe."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import cos, radians, sin

from examples.minato.illustrations.canvas import Outline, Point


def ellipse(
    x: float, y: float, rx: float, ry: float | None = None, begin: float = 0, end: float = 360
) -> list[Point]:
    """Return an ellipse around a point, or the part of it between two angles (0 is right, 90 is down)."""
    ry = rx if ry is None else ry
    steps = max(8, int(abs(end - begin) / 5))
    angles = [radians(begin + (end - begin) * i / steps) for i in range(steps + 1)]
    return [(x + rx * cos(it), y + ry * sin(it)) for it in angles]


def box(left: float, top: float, right: float, bottom: float, corner: float = 0) -> list[Point]:
    """Return a rectangle, its corners rounded."""
    if not corner:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    centres = [
        (right - corner, top + corner, 270),
        (right - corner, bottom - corner, 0),
        (left + corner, bottom - corner, 90),
        (left + corner, top + corner, 180),
    ]
    return [point for x, y, angle in centres for point in ellipse(x, y, corner, corner, angle, angle + 90)]


def smooth(points: Sequence[Point], *, closed: bool = True, steps: int = 10) -> list[Point]:
    """Return a soft curve through all points."""
    count = len(points)
    found: list[Point] = []
    for i in range(count if closed else count - 1):
        around = [
            points[j % count if closed else min(max(j, 0), count - 1)] for j in (i - 1, i, i + 1, i + 2)
        ]
        found += [_between(*around, part=step / steps) for step in range(steps)]
    return found if closed else [*found, points[-1]]


def _between(before: Point, here: Point, there: Point, after: Point, *, part: float) -> Point:
    return tuple(
        0.5
        * (2 * h + (t - b) * part + (2 * b - 5 * h + 4 * t - a) * part**2 + (3 * h - b - 3 * t + a) * part**3)
        for b, h, t, a in zip(before, here, there, after, strict=True)
    )  # type: ignore[return-value]  # as many as went in


def moved(outline: Outline, x: float, y: float = 0) -> list[Point]:
    return [(px + x, py + y) for px, py in outline]


def mirrored(outline: Outline) -> list[Point]:
    return [(-x, y) for x, y in reversed(outline)]


def leaf(length: float, width: float) -> list[Point]:
    """Return a leaf that points to the right."""
    return smooth([(0, 0), (length * 0.4, -width / 2), (length, 0), (length * 0.4, width / 2)])


@dataclass(frozen=True)
class Turned:
    """A body from the lathe: (y, radius) from its mouth down to its foot, seen a little from above."""

    profile: tuple[Point, ...]
    tilt: float = 0.22

    @cached_property
    def side(self) -> list[Point]:
        """The right edge, from the mouth down."""
        return smooth([(r, y) for y, r in self.profile], closed=False)

    def radius(self, y: float) -> float:
        pairs = zip(self.side, self.side[1:], strict=False)
        for (r0, y0), (r1, y1) in pairs:
            if min(y0, y1) <= y <= max(y0, y1) and y0 != y1:
                return r0 + (r1 - r0) * (y - y0) / (y1 - y0)
        return self.side[-1][0] if y > self.side[-1][1] else self.side[0][0]

    @property
    def outline(self) -> list[Point]:
        (top, mouth), (bottom, foot) = self.profile[0], self.profile[-1]
        below = ellipse(0, bottom, foot, foot * self.tilt, 0, 180)
        above = ellipse(0, top, mouth, mouth * self.tilt, 180, 360)
        return [*self.side, *below, *mirrored(self.side), *above]

    @property
    def mouth(self) -> list[Point]:
        top, radius = self.profile[0]
        return ellipse(0, top, radius, radius * self.tilt)

    def ring(self, y: float) -> list[Point]:
        """Return the front of a line around the body."""
        radius = self.radius(y)
        return ellipse(0, y, radius, radius * self.tilt, 180, 0)

    def band(self, top: float, bottom: float) -> list[Point]:
        """Return the front of the body between two heights."""
        steps = [top + (bottom - top) * i / 8 for i in range(9)]
        right = [(self.radius(y), y) for y in steps]
        return [*self.ring(top), *right, *reversed(self.ring(bottom)), *mirrored(right)]
