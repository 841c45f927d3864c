"""Strokes that every drawing uses: shadows, shades, patterns."""

from math import cos, radians, sin

from examples.minato.illustrations.canvas import Canvas, Outline, Point
from examples.minato.illustrations.colors import CREAM, INK, darker, lighter, mixed
from examples.minato.illustrations.shapes import Turned, ellipse, mirrored, moved


def shadow(c: Canvas, width: float, height: float | None = None, x: float = 0, y: float = 0) -> None:
    """Lay the shadow of a thing on the ground, a little to the right."""
    height = width * 0.2 if height is None else height
    c.fill(ellipse(x + width * 0.16, y + height * 0.15, width * 1.06, height), INK, 0.16)
    c.fill(ellipse(x + width * 0.05, y, width * 0.9, height * 0.7), INK, 0.16)


def shaded(c: Canvas, outline: Outline, color: str, width: float, depth: float = 0.14) -> None:
    """Fill a shape and darken its right side."""
    c.fill(outline, color)
    with c.inside(outline):
        c.fill(moved(outline, width), darker(color, 0.9), depth)


def turned(c: Canvas, body: Turned, color: str, inner: str = "", shine: float = 0.3) -> None:
    """Draw a thing from the lathe: body, shade, light, and its open mouth."""
    widest = max(r for _, r in body.profile)
    c.fill(body.outline, color)
    with c.inside(body.outline):
        c.fill(_dark_side(body), darker(color, 0.9), 0.14)
    light = [(-r * 0.74, y) for r, y in body.side[2:-2]]
    if shine:
        with c.inside(body.outline):
            c.line(light, lighter(color, 0.9), widest * 0.07, shine)
    if inner:
        c.fill(body.mouth, inner)
        with c.inside(body.mouth):
            c.fill(moved(body.mouth, 0, widest * 0.09), lighter(inner, 0.16))


def _dark_side(body: Turned) -> list[Point]:
    foot, mouth = body.side[-1], body.side[0]
    edge = [(r * 0.42, y) for r, y in body.side]
    return [
        (mouth[0] * 0.42, mouth[1] - 200),
        *edge,
        (foot[0] * 0.34, foot[1] + 200),
        (2000, foot[1]),
        (2000, mouth[1]),
    ]


def liquid(c: Canvas, body: Turned, level: float, color: str, alpha: float = 0.85) -> None:
    """Fill a clear body up to a height."""
    foot = body.profile[-1][0]
    right = [(body.radius(y) * 0.93, y) for y in (level + (foot - level) * i / 12 for i in range(13))]
    radius = right[0][0]
    below = ellipse(0, foot - 8, right[-1][0], right[-1][0] * body.tilt, 0, 180)
    surface = ellipse(0, level, radius, radius * body.tilt)
    c.fill([*right, *below, *mirrored(right), *surface[len(surface) // 2 :]], color, alpha)
    c.fill(surface, mixed(color, CREAM, 0.28), alpha)


def clear(c: Canvas, body: Turned, tint: str, alpha: float = 0.34) -> None:
    """Draw glass: a tint, a rim of light, a reflection."""
    c.fill(body.outline, tint, alpha)
    widest = max(r for _, r in body.profile)
    with c.inside(body.outline):
        c.fill(moved(body.outline, widest * 1.2), darker(tint, 0.5), 0.16)
        c.line([(-r * 0.72, y) for r, y in body.side[3:-3]], CREAM, widest * 0.09, 0.75)
        c.line([(r * 0.8, y) for r, y in body.side[5:-6]], CREAM, widest * 0.035, 0.6)
    c.line([*body.mouth, body.mouth[0]], lighter(tint, 0.6), 5, 0.95)


def waves(
    c: Canvas, left: float, right: float, y: float, color: str, size: float = 26, width: float = 6
) -> None:
    """Draw a row of small waves."""
    count = int((right - left) / size / 2) + 1
    points: list[Point] = [
        (left + size * 2 * i + size * part / 4, y - sin(radians(part * 45)) * size * 0.32)
        for i in range(count)
        for part in range(8)
    ]
    c.line([it for it in points if it[0] <= right], color, width)


def dots(
    c: Canvas,
    area: tuple[float, float, float, float],
    gap: float,
    radius: float,
    color: str,
    alpha: float = 1,
) -> None:
    """Fill an area with dots in alternating rows."""
    left, top, right, bottom = area
    for row in range(int((bottom - top) / gap) + 1):
        for column in range(int((right - left) / gap) + 1):
            x = left + gap * column + gap / 2 * (row % 2)
            c.fill(ellipse(x, top + gap * row, radius), color, alpha)


def rays(
    c: Canvas, x: float, y: float, inner: float, outer: float, count: int, color: str, width: float
) -> None:
    """Draw short lines around a point."""
    for i in range(count):
        angle = radians(360 * i / count)
        ends = [(x + cos(angle) * it, y + sin(angle) * it) for it in (inner, outer)]
        c.line(ends, color, width)


def grain(c: Canvas, outline: Outline, color: str, gap: float = 34, slope: float = 0.05) -> None:
    """Draw the long lines of wood within a shape."""
    columns, rows = zip(*outline, strict=True)
    left, right, top, bottom = min(columns), max(columns), min(rows), max(rows)
    with c.inside(outline):
        for i in range(int((bottom - top) / gap) + 4):
            y = top + gap * (i - 1) + (i * 37 % 13)
            bend = 10 + i * 23 % 17
            points = [
                (left + (right - left) * s / 12, y + slope * s * 12 + bend * sin(s * 0.7 + i))
                for s in range(13)
            ]
            c.line(points, darker(color, 0.5), 3, 0.22)
