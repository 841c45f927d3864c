"""Instruments for sea and loom, and what shows their readings."""

from math import cos, radians, sin

from examples.minato.illustrations.brush import rays, shaded, shadow, waves
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    BRASS,
    CITRUS,
    CREAM,
    FLOAT,
    FOAM,
    INK,
    LAMP,
    LEAF,
    NIGHT,
    OFFING,
    SEA,
    SHALLOW,
    STEEL,
    WALNUT,
    WHITE,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import box, ellipse, smooth


def barometer(c: Canvas, face: str = CREAM) -> None:
    """A brass barometer on a wooden foot."""
    shadow(c, 220, 36)
    shaded(c, box(-210, -62, 210, 0, 26), WALNUT, 300)
    shaded(c, box(-40, -130, 40, -56, 6), darker(BRASS, 0.2), 40)
    shaded(c, ellipse(0, -330, 236), BRASS, 300, 0.2)
    c.line(ellipse(0, -330, 222), lighter(BRASS, 0.5), 9)
    c.fill(ellipse(0, -330, 194), face)
    for i in range(25):
        angle = radians(150 + i * 10)
        inner = 146 if i % 4 else 128
        c.line(
            [(cos(angle) * it, -330 + sin(angle) * it) for it in (inner, 168)], INK, 7 if i % 4 == 0 else 4
        )
    rays(c, 74, -392, 26, 40, 9, CITRUS, 6)
    c.fill(ellipse(74, -392, 20), CITRUS)
    waves(c, -112, -34, -384, SEA, 14, 7)
    waves(c, -112, -34, -362, SEA, 14, 7)
    c.line([(-24, -312), (96, -414)], BEACON, 11)
    c.line([(14, -330), (-120, -274)], INK, 6)
    c.fill(ellipse(0, -330, 17), INK)
    c.line(ellipse(0, -330, 176, 176, 195, 240), WHITE, 14, 0.7)


def buoy(c: Canvas, color: str = CITRUS) -> None:
    """A buoy that watches the tide; its water line is at the origin."""
    hull = smooth([(-200, -40), (-150, -120), (150, -120), (200, -40), (120, 90), (0, 130), (-120, 90)])
    shaded(c, hull, color, 230)
    with c.inside(hull):
        c.fill(box(-230, -66, 230, -30), CREAM)
    for x in (-90, 90):
        c.line([(x, -110), (x * 0.3, -420)], INK, 15)
    c.line([(-66, -230), (66, -230)], INK, 11)
    panel = [(-120, -330), (70, -350), (96, -230), (-96, -210)]
    c.fill(panel, NIGHT)
    with c.inside(panel):
        for i in range(1, 4):
            c.line([(-120 + 50 * i, -360), (-100 + 50 * i, -200)], SHALLOW, 4, 0.8)
        c.line([(-130, -272), (110, -292)], SHALLOW, 4, 0.8)
    c.fill(box(-32, -500, 32, -410, 12), BEACON)
    c.fill(ellipse(0, -506, 32, 24), LAMP)
    c.line([(56, -410), (56, -590)], INK, 8)
    for i in (1, 2, 3):
        c.line(ellipse(56, -590, 34 * i, 34 * i, -50, 50), BEACON, 8)


def water_line(c: Canvas) -> None:
    """The water that a floating thing stands in."""
    crest = [(x, 28 + 14 * sin(x / 60)) for x in range(-420, 430, 12)]
    c.fill(
        [*crest, *smooth([(420, 30), (260, 150), (0, 190), (-260, 150), (-420, 30)], closed=False)], SEA, 0.86
    )
    c.line(crest, FOAM, 9, 0.9)
    waves(c, -250, -90, 92, SHALLOW, 20, 6)
    waves(c, 70, 230, 104, SHALLOW, 20, 6)


def probe(c: Canvas, color: str = FLOAT) -> None:
    """A water thermometer on a cable, with a window that tells the degrees."""
    cable = smooth([(0, -430), (-30, -560), (120, -640), (260, -560), (250, -700)], closed=False)
    c.line(cable, INK, 15)
    shadow(c, 110, 20)
    body = box(-104, -420, 104, -60, 60)
    shaded(c, body, color, 120)
    c.fill(box(-72, -370, 72, -250, 18), NIGHT)
    _digits(c, -48, -346, "18")
    c.fill(ellipse(36, -338, 8), LAMP)
    for i in range(3):
        c.line([(-70, -200 + 34 * i), (70, -200 + 34 * i)], darker(color, 0.4), 9)
    shaded(c, box(-34, -70, 34, 0, 26), STEEL, 40)


_SEGMENTS = {"1": "bc", "2": "abged", "4": "fgbc", "6": "afgedc", "8": "abcdefg"}


_STROKES = {
    "a": ((0, 0), (30, 0)),
    "b": ((30, 0), (30, 34)),
    "c": ((30, 34), (30, 68)),
    "d": ((0, 68), (30, 68)),
    "e": ((0, 34), (0, 68)),
    "f": ((0, 0), (0, 34)),
    "g": ((0, 34), (30, 34)),
}


def _digits(c: Canvas, x: float, y: float, text: str) -> None:
    for i, digit in enumerate(text):
        for segment in _SEGMENTS[digit]:
            c.line([(x + 56 * i + px, y + py) for px, py in _STROKES[segment]], LAMP, 8)


def yarn_sentinel(c: Canvas, color: str = OFFING) -> None:
    """A small box that watches threads and raises a light when one breaks."""
    for i in range(5):
        y = -300 + 42 * i
        c.line([(-700, y - 34), (-150, y), (150, y), (700, y + 26)], (BEACON, CITRUS, SEA, LEAF, CREAM)[i], 7)
    shadow(c, 220, 34)
    shaded(c, box(-190, -380, 190, -10, 40), color, 260)
    c.fill(box(-150, -340, 150, -90, 22), NIGHT)
    for i in range(5):
        y = -300 + 42 * i
        c.line([(-140, y), (140, y)], (BEACON, CITRUS, SEA, LEAF, CREAM)[i], 7)
        c.line(ellipse(0, y, 17, 13), STEEL, 6)
    c.fill(ellipse(-110, -52, 13), LEAF)
    c.fill(ellipse(-70, -52, 13), STEEL)
    shaded(c, box(-28, -440, 28, -378, 12), LAMP, 30)
    rays(c, 0, -416, 52, 78, 9, CITRUS, 8)


def phone(c: Canvas, ground: str = FOAM) -> None:
    """A phone with the curve of the tide."""
    c.fill(box(-128, -262, 164, 292, 40), INK, 0.15)
    c.fill(box(-146, -280, 146, 280, 40), INK)
    screen = box(-124, -250, 124, 250, 20)
    c.fill(screen, ground)
    with c.inside(screen):
        tide = [(x, 20 + 70 * sin(x / 52)) for x in range(-130, 140, 8)]
        c.fill([*tide, (140, 300), (-140, 300)], SHALLOW)
        c.line(tide, OFFING, 10)
        c.fill(ellipse(40, 66, 17), BEACON)
        for y, width in ((-200, 120), (-160, 170)):
            c.line([(-94, y), (-94 + width, y)], SEA, 15)


def cage(c: Canvas) -> None:
    """A ring of floats around a net, seen from the side; the water line is at the origin."""
    net = smooth([(-420, 10), (-380, 260), (0, 340), (380, 260), (420, 10)], closed=False)
    c.fill(net, OFFING, 0.25)
    with c.inside(net):
        for i in range(-9, 14):
            for slope in (1, -1):
                c.line([(x, slope * x * 0.6 + 62 * i) for x in (-440, 440)], FOAM, 4, 0.6)
    for i in range(13):
        angle = radians(180 - 15 * i)
        c.fill(ellipse(430 * cos(angle), 8 + 26 * sin(angle), 32, 24), (CITRUS, CREAM)[i % 2])
