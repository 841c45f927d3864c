"""Things to wear and to carry."""

from math import sin

from examples.minato.illustrations.brush import shaded, shadow, waves
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BRASS,
    CREAM,
    INK,
    OFFING,
    SAND,
    SEA,
    SHALLOW,
    WALNUT,
    WHITE,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import box, ellipse, smooth


def tote(c: Canvas, color: str = SAND, trim: str = OFFING) -> None:
    """A bag of sailcloth with leather handles."""
    shadow(c, 270, 36)
    for x in (-20, 0):
        tone = darker(WALNUT, 0.25) if x else WALNUT
        c.line(
            smooth(
                [(-130 + x, -400), (-116 + x, -600), (0 + x, -690), (116 + x, -600), (130 + x, -400)],
                closed=False,
            ),
            tone,
            24,
        )
    body = smooth(
        [(-270, -440), (0, -452), (270, -440), (262, -200), (240, -14), (0, 4), (-240, -14), (-262, -200)]
    )
    shaded(c, body, color, 330)
    with c.inside(body):
        c.fill(box(-300, -150, 300, 40), trim)
        c.line([(-300, -150), (300, -150)], CREAM, 5, 0.8)
        c.fill(box(110, -160, 320, 40), INK, 0.12)
        for x in (-130, 130):
            c.fill(box(x - 15, -420, x + 15, -150), WALNUT)
            for y in (-170, -400):
                c.fill(ellipse(x, y, 7), BRASS)
        c.line([(-300, -408), (300, -408)], darker(color, 0.3), 4, 0.6)
    c.line(smooth([(-262, -432), (0, -444), (262, -432)], closed=False), darker(color, 0.25), 8, 0.8)


def apron(c: Canvas, color: str = OFFING) -> None:
    """An apron that hangs by its neck band from the origin."""
    c.line(smooth([(-90, 190), (-60, 40), (0, 0), (60, 40), (90, 190)], closed=False), CREAM, 16)
    cut = smooth(
        [
            (-104, 186),
            (0, 180),
            (104, 186),
            (120, 300),
            (210, 420),
            (236, 640),
            (222, 900),
            (0, 914),
            (-222, 900),
            (-236, 640),
            (-210, 420),
            (-120, 300),
        ]
    )
    c.fill([(x + 18, y + 18) for x, y in cut], INK, 0.13)
    shaded(c, cut, color, 260)
    with c.inside(cut):
        c.line([(-240, 870), (240, 870)], CREAM, 4, 0.7)
        for x in (-130, 60, 140):
            c.line(smooth([(x, 480), (x + 12, 700), (x - 6, 920)], closed=False), darker(color, 0.5), 7, 0.35)
    c.line(smooth([(-214, 430), (-330, 470), (-300, 640)], closed=False), CREAM, 14)
    c.line(smooth([(214, 430), (320, 480), (300, 660)], closed=False), CREAM, 14)
    shaded(c, box(-110, 520, 110, 700, 10), lighter(color, 0.16), 110)
    c.line([(0, 524), (0, 698)], darker(color, 0.4), 4, 0.6)
    waves(c, -60, 64, 290, CREAM, 17, 7)


def stole(c: Canvas, color: str = SHALLOW, *, fringe: str = SEA) -> None:
    """A stole in the weave of a net, laid in a soft curve from the origin."""
    cut = smooth(
        [
            (-150, 0),
            (0, -30),
            (150, 0),
            (190, 230),
            (150, 470),
            (190, 700),
            (-120, 720),
            (-190, 480),
            (-140, 240),
        ]
    )
    c.fill([(x + 22, y + 18) for x, y in cut], INK, 0.12)
    shaded(c, cut, color, 190, 0.12)
    with c.inside(cut):
        for i in range(-16, 18):
            for slope in (1, -1):
                c.line([(x, i * 62 + slope * x * 0.8 + 330) for x in (-260, 260)], WHITE, 5, 0.55)
        c.fill(box(-300, 560, 300, 610), fringe, 0.7)
        c.fill(box(-300, 630, 300, 652), fringe, 0.7)
    for i in range(15):
        x = -116 + 21 * i
        c.line([(x, 716 - i * 1.2), (x + (i % 3 - 1) * 7, 800 - i)], fringe, 7)


def sweater(c: Canvas, color: str = OFFING) -> None:
    """A fisherman's sweater, laid flat; the neck is at the origin."""
    right = [(70, -6), (190, 40), (330, 200), (400, 470), (316, 504), (226, 300), (216, 560), (206, 640)]
    cut = [*smooth(right[:2], closed=False), *right[2:], *[(-x, y) for x, y in reversed(right)]]
    c.fill([(x + 22, y + 22) for x, y in cut], INK, 0.13)
    shaded(c, cut, color, 330, 0.12)
    light = lighter(color, 0.22)
    with c.inside(cut):
        for x in (-150, -62, 62, 150):
            for side in (-1, 1):
                rope = [(x + side * 20 * sin(y / 26), y) for y in range(40, 590, 6)]
                c.line(rope, light, 8)
        for x in (-106, 0, 106):
            for y in range(60, 570, 44):
                c.line([(x - 17, y), (x, y + 18), (x + 17, y)], light, 6)
        for side in (-1, 1):
            for i in range(7):
                c.line(
                    [(side * (240 + 12 * i), 190 + 40 * i), (side * (300 + 12 * i), 150 + 40 * i)], light, 6
                )
        c.fill(box(-240, 590, 240, 660), darker(color, 0.16))
        for x in range(-210, 220, 22):
            c.line([(x, 596), (x, 640)], light, 5)
    c.fill(ellipse(0, 2, 84, 34), darker(color, 0.4))
    c.line(ellipse(0, 2, 86, 36), light, 17)
