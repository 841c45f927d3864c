"""Things of glass and of light."""

from math import cos, radians, sin

from examples.minato.illustrations.brush import clear, liquid, shaded, shadow, turned
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    BRASS,
    CREAM,
    FLOAT,
    FOAM,
    GLOW,
    INK,
    LAMP,
    LEAF,
    SEA,
    SHALLOW,
    SOY,
    WALNUT,
    WHITE,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import Turned, box, ellipse, leaf, smooth

TUMBLER = Turned(((-300, 120), (-150, 112), (-20, 98), (0, 92)), 0.22)
JUG = Turned(((-330, 118), (-290, 104), (-200, 120), (-90, 168), (-20, 150), (0, 120)), 0.22)
DROP = Turned(((-260, 40), (-230, 34), (-190, 44), (-100, 118), (-30, 130), (0, 96)), 0.22)
NECK = Turned(((-366, 40), (-340, 34), (-318, 44)), 0.24)
TOWER = Turned(((-430, 84), (-300, 100), (-60, 140), (0, 150)), 0.2)
SHADE = Turned(((-330, 60), (-300, 110), (-180, 190), (-60, 226), (0, 220)), 0.2)
BELL = Turned(((-10, 26), (4, 70), (60, 128), (140, 142), (200, 128)), 0.2)


def bud_vase(c: Canvas, tint: str = FLOAT, *, flower: str = BEACON) -> None:
    """A glass float, opened for one flower, in a ring of net rope."""
    shadow(c, 150, 30)
    if flower:
        stem = smooth([(8, -90), (-16, -300), (10, -470), (38, -590)], closed=False)
        c.line(stem, LEAF, 11)
        for y, turn in ((-410, -40), (-480, 205)):
            with c.placed(2, y, 1, turn):
                c.fill(leaf(130, 52), LEAF)
        camellia(c, 44, -610, 0.9, flower)
    ball = ellipse(0, -165, 168)
    c.fill(ball, tint, 0.5)
    with c.inside(ball):
        c.fill(box(-200, -120, 200, 40), tint, 0.42)
        c.fill(ellipse(0, -120, 166, 28), lighter(tint, 0.4), 0.8)
        c.fill(ellipse(90, -120, 168, 190), darker(tint, 0.5), 0.12)
        c.line(ellipse(0, -165, 128, 128, 190, 250), WHITE, 15, 0.8)
        for x, y, r in ((60, -90, 9), (-40, -60, 6), (92, -190, 7), (20, -230, 5)):
            c.fill(ellipse(x, y, r), WHITE, 0.55)
    c.fill(NECK.outline, tint, 0.6)
    c.line(ellipse(0, -366, 40, 10), lighter(tint, 0.5), 7)
    c.line(ellipse(0, -14, 92, 20, 190, -10), BRASS, 22)
    for i in range(9):
        x = 88 * cos(radians(20 * i + 10))
        c.line(
            [
                (x - 9, 8 + 18 * sin(radians(20 * i + 10)) - 20),
                (x + 7, 8 + 18 * sin(radians(20 * i + 10)) - 6),
            ],
            WALNUT,
            4,
            0.6,
        )


def camellia(c: Canvas, x: float, y: float, scale: float, color: str = BEACON) -> None:
    with c.placed(x, y, scale):
        for angle in (90, 18, 162, 234, 306):
            at = cos(radians(angle)) * 44, sin(radians(angle)) * 40
            c.fill(ellipse(*at, 58, 54), color if angle % 4 else lighter(color, 0.12))
        c.fill(ellipse(0, 0, 40, 36), darker(color, 0.16))
        c.fill(ellipse(0, 2, 26, 24), LAMP)
        for i in range(6):
            c.fill(ellipse(15 * cos(i * 1.05), 2 + 13 * sin(i * 1.05), 4), BRASS)


def tumbler(c: Canvas, tint: str = SEA, drink: str = "", level: float = -210) -> None:
    """A glass with the line that the tide leaves."""
    shadow(c, 106, 24)
    c.fill(TUMBLER.outline, FOAM, 0.5)
    if drink:
        liquid(c, TUMBLER, level, drink, 0.96)
    else:
        c.fill(TUMBLER.band(-130, -2), tint, 0.55)
        c.fill(TUMBLER.band(-60, -2), tint, 0.6)
    c.line(TUMBLER.ring(-130), WHITE, 6, 0.9)
    clear(c, TUMBLER, drink or tint, 0.1 if drink else 0.22)
    c.fill(TUMBLER.band(-16, 0), lighter(tint, 0.3), 0.7)


def jug(c: Canvas, tint: str = SHALLOW, *, full: bool = True) -> None:
    """A pourer with a lip, for sake or for dressing."""
    shadow(c, 150, 32)
    lip = smooth([(60, -352), (176, -356), (110, -280), (88, -270)])
    c.fill(lip, tint, 0.6)
    c.fill(JUG.outline, FOAM, 0.5)
    if full:
        liquid(c, JUG, -180, lighter(tint, 0.3), 0.8)
    clear(c, JUG, tint, 0.4)
    c.line(smooth([(60, -352), (176, -356), (110, -280)], closed=False), lighter(tint, 0.6), 6)
    for y in (-120, -92):
        c.line(JUG.ring(y), WHITE, 5, 0.55)


def wave_plate(c: Canvas, tint: str = SHALLOW, tilt: float = 0.5) -> None:
    """A plate whose rim rises and falls like water."""
    shadow(c, 380, 380 * tilt * 0.9, 0, 30)
    rim = [
        (
            cos(radians(a)) * (390 + 16 * sin(radians(a * 9))),
            sin(radians(a)) * (390 + 16 * sin(radians(a * 9))) * tilt,
        )
        for a in range(0, 360, 4)
    ]
    c.fill([(x, y + 22) for x, y in rim], darker(tint, 0.3), 0.8)
    c.fill(rim, tint, 0.9)
    c.line([*rim, rim[0]], WHITE, 9, 0.8)
    for part, light in ((0.8, 0.28), (0.62, 0.46), (0.4, 0.66)):
        c.fill([(x * part, y * part + 8) for x, y in rim], lighter(tint, light), 0.9)
    c.line([(x * 0.72, y * 0.72 + 6) for x, y in rim[42:62]], WHITE, 10, 0.8)


def soy_pourer(c: Canvas, tint: str = SHALLOW) -> None:
    """A drop that pours soy sauce and keeps the last drop."""
    shadow(c, 130, 28)
    spout = smooth([(96, -126), (138, -196), (206, -244), (228, -232), (182, -166), (120, -70)])
    c.fill(spout, lighter(tint, 0.2), 0.9)
    c.line(smooth([(138, -196), (206, -244), (228, -232)], closed=False), WHITE, 6, 0.8)
    c.fill(DROP.outline, lighter(tint, 0.4), 0.9)
    liquid(c, DROP, -116, SOY, 1)
    clear(c, DROP, tint, 0.16)
    with c.placed(0, -262):
        shaded(c, ellipse(0, -4, 44, 16), BEACON, 40)
        c.fill(ellipse(0, -34, 24), BEACON)
        c.fill(ellipse(-7, -42, 7), WHITE, 0.6)


def table_lamp(c: Canvas, *, lit: bool = True) -> None:
    """A lamp that is a lighthouse: a white tower, a lantern of glass."""
    shadow(c, 170, 34)
    if lit:
        for radius, alpha in ((420, 0.14), (300, 0.18), (190, 0.34)):
            c.fill(ellipse(0, -520, radius), GLOW, alpha)
    turned(c, TOWER, CREAM)
    for top, bottom in ((-330, -240), (-140, -50)):
        c.fill(TOWER.band(top, bottom), BEACON, 0.92)
    shaded(c, box(-112, -446, 112, -424, 8), INK, 110)
    c.fill(box(-70, -580, 70, -446, 16), LAMP if lit else FOAM)
    c.fill(ellipse(0, -510, 30, 44), WHITE, 0.9)
    for x in (-70, -24, 24, 70):
        c.line([(x, -580), (x, -446)], BRASS, 7)
    shaded(c, smooth([(-96, -576), (-60, -626), (0, -656), (60, -626), (96, -576)], closed=False), BEACON, 90)
    c.fill(ellipse(0, -664, 15), BRASS)


def pendant(c: Canvas, tint: str = LAMP, cord: float = 700) -> None:
    """A lamp like the fires of night fishing; its rim is at the origin."""
    for radius, alpha in ((520, 0.1), (360, 0.16)):
        c.fill(ellipse(0, -40, radius), GLOW, alpha)
    c.line([(0, -330), (0, -330 - cord)], INK, 9)
    turned(c, Turned(((-400, 34), (-330, 62)), 0.2), BRASS)
    c.fill(SHADE.outline, tint, 0.85)
    with c.inside(SHADE.outline):
        for x in range(-220, 260, 44):
            c.line([(x * 0.32, -330), (x * 0.9, -150), (x, 10)], darker(tint, 0.3), 5, 0.4)
        c.fill(ellipse(0, -70, 90, 120), WHITE, 0.65)
    c.fill(ellipse(0, 0, 220, 44), lighter(tint, 0.6))
    c.line(ellipse(0, 0, 220, 44), BRASS, 9)


def wind_bell(c: Canvas, tint: str = SHALLOW, swing: float = 6) -> None:
    """A bell like a drop of rain; it hangs from the origin."""
    c.line([(0, -190), (0, -10)], INK, 5)
    c.fill(BELL.outline, tint, 0.5)
    with c.inside(BELL.outline):
        c.fill(box(-200, 120, 200, 260), SEA, 0.3)
        for x, y in ((-60, 90), (10, 60), (60, 110), (-20, 140)):
            c.fill(smooth([(x, y - 26), (x + 11, y), (x, y + 11), (x - 11, y)]), BEACON, 0.9)
        c.line([(-r * 0.75, y) for r, y in BELL.side[6:-2]], WHITE, 12, 0.8)
    c.line(ellipse(0, 200, 128, 26), WHITE, 7, 0.9)
    with c.placed(0, 60, 1, swing):
        c.line([(0, 0), (0, 300)], INK, 4)
        c.fill(ellipse(0, 190, 20), BRASS)
        c.fill(box(-42, 300, 42, 560, 4), CREAM)
        c.line(smooth([(-26, 500), (-6, 480), (14, 502), (30, 486)], closed=False), SEA, 6)
        c.fill(ellipse(6, 362, 20), BEACON)
