"""Blades, instruments and machines."""

from math import sin

from examples.minato.illustrations.brush import shaded, shadow, turned
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BRASS,
    CHERRY,
    CITRUS,
    CREAM,
    INK,
    LAMP,
    SLATE,
    STEEL,
    WALNUT,
    WHITE,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import Turned, box, ellipse, smooth

_BLADE = [(-60, -40), (360, -34), (560, 10), (622, 66), (420, 72), (-60, 76)]


_SLIM = [(-60, -26), (300, -22), (470, 4), (520, 36), (300, 40), (-60, 42)]


def knife(c: Canvas, *, slim: bool = False, wood: str = BIRCH, ring: str = INK) -> None:
    """A kitchen knife, lying with its point to the right."""
    outline = _SLIM if slim else _BLADE
    low = outline[-1][1]
    blade = [outline[0], *smooth(outline[1:5], closed=False), outline[5]]
    c.fill([(x + 14, y + 18) for x, y in blade], INK, 0.16)
    c.fill([(x + 14, y + 16) for x, y in box(-420, -30, -60, low * 0.4, 20)], INK, 0.16)
    c.fill(blade, STEEL)
    with c.inside(blade):
        hamon = [(x, low - 22 - 9 * sin(x / 27)) for x in range(-80, 640, 9)]
        c.fill([*hamon, (660, low + 60), (-90, low + 60)], WHITE, 0.8)
        c.fill(box(-70, -60, 660, -16), SLATE, 0.35)
    shaded(
        c,
        smooth(
            [
                (-64, -24),
                (-240, -34),
                (-410, -30),
                (-430, 4),
                (-410, low * 0.5),
                (-240, low * 0.44),
                (-64, low * 0.5),
            ]
        ),
        wood,
        420,
    )
    c.fill(box(-100, -26, -58, low * 0.52, 6), ring)
    c.line([(-380, -14), (-130, -12)], lighter(wood, 0.5), 7, 0.7)


def shears(c: Canvas, grip: str = INK) -> None:
    """A sailmaker's shears, half open, points up."""
    for side in (-1, 1):
        with c.placed(0, 0, 1, side * 13):
            blade = [
                (side * -16, 30),
                (side * -34, -120),
                (side * -6, -470),
                (side * 26, -120),
                (side * 30, 40),
            ]
            c.fill([(x + 14, y + 14) for x, y in blade], INK, 0.14)
            c.fill(blade, STEEL)
            c.line([(side * -6, -450), (side * 8, -60)], WHITE, 8, 0.9)
            loop = ellipse(side * -70, 330, 92, 132)
            c.line([(0, 20), (side * -10, 210)], grip, 46)
            c.line([*loop, loop[0]], grip, 38)
            c.line(ellipse(side * -70, 330, 92, 132, 200, 260), lighter(grip, 0.4), 9, 0.8)
    c.fill(ellipse(0, 10, 28), BRASS)
    c.line([(-12, 10), (12, 10)], darker(BRASS, 0.5), 6)


def roaster(c: Canvas, drum: str = BEACON) -> None:
    """A coffee roaster turned by hand."""
    shadow(c, 300, 40)
    for x in (-220, 220):
        shaded(c, [(x - 34, 0), (x - 18, -330), (x + 18, -330), (x + 34, 0)], INK, 30)
    c.line([(-240, -14), (240, -14)], INK, 26)
    body = box(-200, -450, 200, -190, 34)
    shaded(c, body, drum, 260)
    with c.inside(body):
        for i in range(9):
            for k in range(4):
                c.fill(ellipse(-165 + 42 * i + 20 * (k % 2), -410 + 60 * k, 9), darker(drum, 0.55))
    for x in (-200, 200):
        c.fill(ellipse(x, -320, 24, 131), darker(drum, 0.25))
    c.line([(200, -320), (320, -320), (320, -420)], STEEL, 20)
    shaded(c, box(292, -516, 348, -414, 22), BIRCH, 40)
    c.line([(-200, -320), (-262, -320)], STEEL, 20)
    for x in (-90, 0, 90):
        c.fill(smooth([(x - 24, -26), (x - 12, -76), (x, -112), (x + 16, -72), (x + 26, -26)]), CITRUS)
        c.fill(smooth([(x - 12, -26), (x, -66), (x + 12, -26)]), LAMP)


def beans(c: Canvas) -> None:
    for i in range(9):
        x, y = -120 + i * 67 % 250, -20 + i * 41 % 74
        with c.placed(x, y, 1, i * 53):
            c.fill(ellipse(4, 6, 30, 20), INK, 0.15)
            c.fill(ellipse(0, 0, 30, 20), WALNUT)
            c.line([(-24, 0), (0, 5), (24, 0)], darker(WALNUT, 0.6), 5)


def mug(c: Canvas, color: str = CREAM) -> None:
    body = Turned(((-170, 92), (-20, 86), (0, 74)), 0.24)
    shadow(c, 100, 24)
    c.line(ellipse(96, -92, 46, 52), color, 22)
    turned(c, body, color, CHERRY)
    with c.inside(body.mouth):
        c.fill(ellipse(0, -160, 82, 18), WALNUT)
    c.line(body.ring(-44), BEACON, 9)


def whetstone(c: Canvas, color: str = SLATE) -> None:
    shadow(c, 240, 30)
    c.fill(box(-250, -40, 250, 0, 8), BIRCH)
    shaded(c, box(-210, -104, 210, -40, 10), color, 330)
    c.fill([(-200, -104), (-170, -132), (236, -132), (210, -104)], lighter(color, 0.25))
