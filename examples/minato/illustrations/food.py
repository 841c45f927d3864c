"""Things to eat, and what they come in."""

from math import cos, radians, sin

from examples.minato.illustrations.brush import dots, shaded, shadow, turned
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    CITRUS,
    CREAM,
    FOAM,
    INK,
    LAMP,
    LEAF,
    SAND,
    SEA,
    SOY,
    STEEL,
    STRAW,
    WHITE,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import Turned, box, ellipse, leaf, smooth


def mandarin(c: Canvas, x: float = 0, y: float = 0, scale: float = 1, color: str = CITRUS) -> None:
    with c.placed(x, y, scale):
        shadow(c, 110, 20)
        fruit = ellipse(0, -100, 118, 106)
        shaded(c, fruit, color, 130)
        with c.inside(fruit):
            dots(c, (-110, -180, 40, -20), 40, 3.4, darker(color, 0.3), 0.5)
            c.line(ellipse(0, -100, 84, 74, 195, 250), CREAM, 14, 0.6)
        c.fill(ellipse(4, -196, 13, 7), LEAF)
        with c.placed(6, -198, 1, -28):
            c.fill(leaf(110, 46), LEAF)


def half_mandarin(c: Canvas, color: str = CITRUS) -> None:
    """Half a fruit, its segments open to us."""
    shadow(c, 112, 16)
    c.fill(ellipse(0, -84, 116), darker(color, 0.08))
    c.fill(ellipse(0, -84, 104), CREAM)
    for i in range(9):
        angle = 40 * i
        inner = [(0, -84), *ellipse(0, -84, 92, 92, angle + 3, angle + 37)]
        c.fill(smooth(inner, steps=2), color)
    c.fill(ellipse(0, -84, 11), CREAM)


def fish(c: Canvas, x: float = 0, y: float = 0, scale: float = 1, color: str = SEA) -> None:
    """A mackerel with its stripes."""
    with c.placed(x, y, scale):
        body = smooth(
            [(-250, 0), (-150, -66), (20, -78), (170, -30), (230, 0), (170, 30), (20, 74), (-150, 62)]
        )
        c.fill([(200, 0), (300, -74), (274, 0), (300, 74)], color)
        c.fill(body, STEEL)
        with c.inside(body):
            c.fill(
                smooth([(-260, 0), (-150, -90), (20, -100), (240, -30), (240, 0), (20, -8), (-150, 4)]), color
            )
            for i in range(8):
                at = -110 + 40 * i
                c.line(smooth([(at, -90), (at + 14, -50), (at - 4, -16)], closed=False), INK, 9, 0.75)
        c.fill(ellipse(-190, -14, 18), CREAM)
        c.fill(ellipse(-190, -14, 9), INK)
        c.line(ellipse(-206, 0, 60, 50, -50, 50), INK, 5, 0.4)
        c.fill(smooth([(-60, 10), (10, 30), (-40, 56)]), darker(color, 0.2))


_LIGHTHOUSE = (
    (104, 0),
    (104, -34),
    (88, -40),
    (66, -266),
    (92, -272),
    (92, -300),
    (58, -304),
    (58, -372),
    (76, -378),
    (50, -412),
    (14, -430),
)


def wafer(c: Canvas, color: str = STRAW) -> None:
    """A wafer in the shape of the lighthouse, with bean paste."""
    shell = [*_LIGHTHOUSE, *[(-x, y) for x, y in reversed(_LIGHTHOUSE)]]
    c.fill([(x + 44, y + 14) for x, y in shell], INK, 0.13)
    for shift, tone in ((30, darker(color, 0.25)), (19, SOY), (0, color)):
        c.fill([(x + shift, y + shift / 5) for x, y in shell], tone)
    with c.inside(shell):
        c.fill(box(28, -440, 140, 10), INK, 0.08)
        for top in (-250, -180, -110):
            c.fill(box(-120, top, 120, top + 34), darker(color, 0.16))
        c.line([(-120, -286), (120, -286)], lighter(color, 0.5), 7)
        c.fill(box(-32, -364, 32, -312, 8), lighter(color, 0.5))
    c.fill([*ellipse(0, -34, 24, 24, 180, 360), (24, -2), (-24, -2)], darker(color, 0.22))


def sugar_bird(c: Canvas, x: float = 0, y: float = 0, color: str = WHITE, scale: float = 1) -> None:
    with c.placed(x, y, scale):
        bird = smooth([(-52, 4), (-20, -12), (14, -38), (42, -28), (56, -14), (44, 6), (26, 34), (-24, 32)])
        c.fill([(px + 8, py + 9) for px, py in bird], INK, 0.14)
        c.fill(bird, color)
        c.fill(ellipse(28, -16, 5), darker(color, 0.6))
        c.line(smooth([(-26, 8), (0, 18), (20, 8)], closed=False), darker(color, 0.25), 5)


def rice_ball(c: Canvas) -> None:
    shadow(c, 120, 22)
    shape = smooth([(-128, -20), (-96, -120), (0, -220), (96, -120), (128, -20), (0, 4)])
    shaded(c, shape, WHITE, 170, 0.1)
    with c.inside(shape):
        dots(c, (-120, -210, 120, 0), 38, 5, FOAM)
        c.fill(box(-58, -90, 58, 20), INK)
    c.fill(ellipse(0, -150, 7, 5), SAND)


def steam(c: Canvas, x: float = 0, y: float = 0, scale: float = 1) -> None:
    for i in (-1, 0, 1):
        curl = [
            (x + (i * 60 + 18 * sin(radians(t * 9))) * scale, y - t * 3.4 * scale) for t in range(0, 60, 3)
        ]
        c.line(curl, WHITE, 11 * scale, 0.75)


def leaves(c: Canvas) -> None:
    """A little heap of tea leaves."""
    for i in range(14):
        with c.placed(-110 + i * 59 % 230, -10 - i * 31 % 46, 1, i * 67):
            c.fill(leaf(56, 15), ("#4d6b45", LEAF)[i % 2])


def salad(c: Canvas) -> None:
    """Leaves and slices that fill a bowl; its rim is at the origin."""
    for i in range(26):
        angle = radians(180 + i * 83 % 180)
        reach = 120 + i * 61 % 190
        with c.placed(cos(angle) * reach * 0.6, 60 + sin(angle) * 60, 1, i * 83 % 180 + 180):
            c.fill(leaf(170, 92), ("#5d8a4c", LEAF, "#93b36f", "#476f43")[i % 4])
            c.line([(10, 0), (140, 0)], CREAM, 4, 0.5)
    for x, y in ((-120, 20), (60, -14), (170, 40), (-20, 50)):
        c.fill(ellipse(x, y, 40, 34), BEACON)
        c.fill(ellipse(x - 10, y - 10, 10, 7), WHITE, 0.6)


def pot_of_salt(c: Canvas) -> None:
    """A wide pan over a fire, in which the sea boils down to salt."""
    shadow(c, 420, 40)
    for i in range(7):
        x = -270 + 90 * i
        c.fill(
            smooth([(x - 30, 4), (x - 34, -50), (x, -150 - 20 * (i % 2)), (x + 34, -46), (x + 30, 4)]),
            (BEACON, CITRUS)[i % 2],
        )
        c.fill(smooth([(x - 13, 2), (x, -74), (x + 13, 2)]), LAMP)
    pan = Turned(((-360, 440), (-330, 440), (-240, 400), (-220, 380)), 0.18)
    turned(c, pan, darker(STEEL, 0.55), FOAM)
    with c.inside(pan.mouth):
        for i in range(20):
            angle = radians(i * 137)
            c.fill(ellipse(cos(angle) * (60 + 17 * i), -354 + sin(angle) * (8 + 3 * i), 15, 7), WHITE)
