"""A sheet of paper: flat shapes with soft edges, each cut by a hand that trembles a little."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import cos, hypot, radians, sin
from pathlib import Path
from typing import Final

from PIL import Image, ImageChops, ImageDraw

Point = tuple[float, float]
Outline = Sequence[Point]

_FINE: Final = 2
"""Everything is drawn larger by this and made smaller in the end: that softens the edges."""
_STEP: Final = 24
"""Longer edges are divided, so that they can tremble."""
_TREMBLE: Final = 2.0
_COLORS: Final = (120, 64, 40, 24)
"""Fewer where more would make too large a file."""
_MOST_BYTES: Final = 40_000


class Canvas:
    """Draws in the coordinates of the finished picture; `placed` moves them."""

    def __init__(self, width: int, height: int, ground: str, seed: float = 0.0) -> None:
        self.width, self.height = width, height
        self._image = Image.new("RGB", (width * _FINE, height * _FINE), ground)
        self._matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        self._mask: Image.Image | None = None
        self._seed = seed

    def fill(self, outline: Outline, color: str, alpha: float = 1.0) -> None:
        """Lay down a shape; less than one `alpha` lets the ground through."""
        points = self._on_sheet(outline)
        if alpha == 1.0 and self._mask is None:
            ImageDraw.Draw(self._image).polygon(points, fill=color)
            return
        stencil, (left, top, right, bottom) = self._stencil(points)
        if stencil:
            ImageDraw.Draw(stencil).polygon([(x - left, y - top) for x, y in points], fill=round(255 * alpha))
            self._paste(stencil, (left, top, right, bottom), color)

    def line(self, points: Outline, color: str, width: float, alpha: float = 1.0) -> None:
        """Draw a stroke with round ends."""
        path = self._on_sheet(points, closed=False)
        thick = max(2, width * self._scale * _FINE)
        stencil, (left, top, right, bottom) = self._stencil(path, margin=thick)
        if stencil:
            draw, shade = ImageDraw.Draw(stencil), round(255 * alpha)
            moved = [(x - left, y - top) for x, y in path]
            draw.line(moved, fill=shade, width=round(thick), joint="curve")
            for x, y in (moved[0], moved[-1]):
                half = thick / 2
                draw.ellipse((x - half, y - half, x + half, y + half), fill=shade)
            self._paste(stencil, (left, top, right, bottom), color)

    @contextmanager
    def inside(self, outline: Outline) -> Iterator[None]:
        """Keep what is drawn within a shape."""
        before, mask = self._mask, Image.new("L", self._image.size)
        ImageDraw.Draw(mask).polygon(self._on_sheet(outline), fill=255)
        self._mask = ImageChops.multiply(before, mask) if before else mask
        yield
        self._mask = before

    @contextmanager
    def placed(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> Iterator[None]:
        """Draw around the point (x, y), larger by `scale` and turned by so many degrees."""
        before = self._matrix
        a, b, c, d, e, f = before
        along, across = scale * cos(radians(turn)), scale * sin(radians(turn))
        self._matrix = (
            a * along + c * across,
            b * along + d * across,
            c * along - a * across,
            d * along - b * across,
            a * x + c * y + e,
            b * x + d * y + f,
        )
        yield
        self._matrix = before

    def save(self, path: Path) -> None:
        """Write the finished picture, with few enough colours to be small."""
        small = self._image.resize((self.width, self.height), Image.Resampling.BOX)
        for colors in _COLORS:
            few = small.quantize(colors, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
            few.convert("RGB").save(path, "WEBP", lossless=True, quality=100, method=4)
            if path.stat().st_size <= _MOST_BYTES:
                break

    @property
    def _scale(self) -> float:
        return hypot(self._matrix[0], self._matrix[1])

    def _on_sheet(self, outline: Outline, *, closed: bool = True) -> list[Point]:
        a, b, c, d, e, f = self._matrix
        points = [(a * x + c * y + e, b * x + d * y + f) for x, y in outline]
        return [self._tremble(point) for point in _divided(points, closed=closed)]

    def _tremble(self, point: Point) -> Point:
        x, y = point
        aside = sin(x / 113 + y / 67 + self._seed) + 0.5 * sin(x / 41 - y / 59 + 2 * self._seed)
        along = cos(x / 73 - y / 97 + self._seed) + 0.5 * cos(x / 67 + y / 39 + 3 * self._seed)
        return (x + _TREMBLE * aside) * _FINE, (y + _TREMBLE * along) * _FINE

    def _stencil(
        self, points: Outline, margin: float = 0
    ) -> tuple[Image.Image | None, tuple[int, int, int, int]]:
        """Return a dark sheet as large as the points need, and where it lies."""
        columns, rows = zip(*points, strict=True)
        width, height = self._image.size
        left, top = max(0, int(min(columns) - margin)), max(0, int(min(rows) - margin))
        right, bottom = min(width, int(max(columns) + margin) + 2), min(height, int(max(rows) + margin) + 2)
        if right <= left or bottom <= top:
            return None, (0, 0, 0, 0)
        return Image.new("L", (right - left, bottom - top)), (left, top, right, bottom)

    def _paste(self, stencil: Image.Image, box: tuple[int, int, int, int], color: str) -> None:
        if self._mask:
            stencil = ImageChops.multiply(stencil, self._mask.crop(box))
        self._image.paste(color, box, stencil)


def _divided(points: list[Point], *, closed: bool) -> Iterator[Point]:
    after = [*points[1:], points[0]] if closed else points[1:]
    for (x0, y0), (x1, y1) in zip(points, after, strict=False):
        steps = max(1, int(hypot(x1 - x0, y1 - y0) / _STEP))
        for step in range(steps):
            part = step / steps
            yield x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
    if not closed:
        yield points[-1]
