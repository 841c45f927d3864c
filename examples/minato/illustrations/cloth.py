"""Things of cloth and yarn."""

from math import sin

from examples.minato.illustrations.brush import dots, shaded, shadow, waves
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    BRASS,
    CHERRY,
    CORAL,
    CREAM,
    FOAM,
    INK,
    LAMP,
    OFFING,
    SAND,
    SEA,
    SLATE,
    STRAW,
    WALNUT,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import box, ellipse, mirrored, smooth


def hand_towel(c: Canvas, color: str = SEA, length: float = 760) -> None:
    """A dyed towel over a rail; its upper edge is at the origin."""
    width = 230
    cut = [
        (-width, 0),
        (width, 0),
        *smooth([(width, 0), (width + 8, length / 2), (width - 4, length)], closed=False),
    ]
    cut += smooth([(-width + 6, length + 12), (-width - 10, length / 2), (-width, 0)], closed=False)
    c.fill([(x + 20, y + 16) for x, y in cut], INK, 0.12)
    c.fill(cut, CREAM)
    with c.inside(cut):
        for i in range(8):
            y = length * (0.06 + 0.125 * i)
            edge = [(x, y + 20 * sin(x / 52 + i * 1.7)) for x in range(-250, 260, 14)]
            back = [(x, py + length * 0.06 + 10 * sin(x / 40 + i)) for x, py in reversed(edge)]
            c.fill(edge + back, color, 1 - 0.1 * (7 - i) if i < 7 else 1)
        c.fill(box(90, -20, 170, length + 40), INK, 0.06)
        c.fill(box(-250, -20, 260, 26), INK, 0.08)


def noren(c: Canvas, color: str = OFFING, width: float = 520, drop: float = 620) -> None:
    """A shop curtain of four cloths on a pole; the pole is at the origin."""
    part = width * 2 / 4
    for i in range(4):
        left = -width + part * i
        lift = (0, 16, 6, 22)[i]
        cut = [
            (left + 3, 0),
            (left + part - 3, 0),
            *smooth(
                [
                    (left + part - 3, 0),
                    (left + part + 2 + lift / 2, drop / 2),
                    (left + part - 8, drop - lift),
                ],
                closed=False,
            ),
        ]
        cut += smooth(
            [
                (left + part / 2, drop + 6 - lift),
                (left + 8, drop - lift),
                (left - 4 + lift / 3, drop / 2),
                (left + 3, 0),
            ],
            closed=False,
        )
        c.fill([(x + 16, y + 20) for x, y in cut], INK, 0.12)
        shaded(c, cut, color if i % 2 else lighter(color, 0.05), part * 0.7, 0.2)
        with c.inside(cut):
            c.line(ellipse(0, drop * 0.46, drop * 0.27), CREAM, 26)
            for k in range(3):
                waves(c, -130, 130, drop * (0.38 + 0.09 * k), CREAM, 32, 13)
        for x in (left + part * 0.25, left + part * 0.75):
            c.fill(box(x - 15, -34, x + 15, 8, 4), color)
    c.line([(-width - 60, -16), (width + 60, -16)], BRASS, 22)


def bath_towel(c: Canvas, color: str = FOAM, band: str = SEA) -> None:
    """A folded towel, its foot at the origin."""
    shadow(c, 300, 34)
    for i, tone in enumerate((darker(color, 0.12), color)):
        y = -104 * i
        fold = box(-300, y - 112, 300, y, 52)
        shaded(c, fold, tone, 420, 0.1)
        c.line([(-240, y - 58), (250, y - 58)], darker(color, 0.3), 5, 0.5)
    top = smooth([(-296, -190), (-200, -292), (250, -292), (300, -200), (0, -186)])
    c.fill(top, lighter(color, 0.3))
    with c.inside(top):
        c.fill([(60, -330), (150, -330), (190, -150), (84, -150)], band)
        c.fill([(180, -330), (204, -330), (246, -150), (218, -150)], band)
        dots(c, (-300, -300, 60, -180), 34, 5, darker(color, 0.16))
    c.fill(box(84, -208, 190, -4), band, 0.85)
    c.fill(box(218, -208, 246, -4), band, 0.85)


def cushion(c: Canvas, color: str = CORAL, mark: str = CREAM) -> None:
    """A cushion with waves stitched by hand."""
    shadow(c, 330, 52)
    shape = smooth(
        [(-330, -150), (-300, -262), (0, -290), (300, -262), (330, -150), (300, -36), (0, -8), (-300, -36)]
    )
    shaded(c, shape, color, 420, 0.12)
    with c.inside(shape):
        for i in range(6):
            waves(c, -340, 350, -262 + 48 * i, mark, 30, 5)
    for x, y in ((-318, -262), (318, -262), (-318, -34), (318, -34)):
        for lean in (-14, 0, 14):
            c.line([(x * 0.96, y), (x * 1.06 + lean, y + (30 if y > -100 else -24))], mark, 6)


def yarn(c: Canvas, color: str = BEACON, radius: float = 110) -> None:
    """A ball of yarn."""
    shadow(c, radius, radius * 0.2)
    ball = ellipse(0, -radius, radius)
    shaded(c, ball, color, radius)
    with c.inside(ball):
        for i in range(7):
            c.line(
                ellipse(-radius * 0.4, -radius * 1.5, radius * (0.5 + 0.24 * i), None, 0, 110),
                lighter(color, 0.3),
                5,
            )
    c.line(
        smooth(
            [(radius * 0.7, -12), (radius * 1.5, 10), (radius * 2.2, -14), (radius * 3, 14)], closed=False
        ),
        color,
        8,
    )


def sail(c: Canvas, color: str = STRAW) -> None:
    """A roll of sailcloth, its foot at the origin."""
    shadow(c, 260, 34)
    shaded(c, box(-260, -150, 260, 0, 30), color, 380)
    c.fill(ellipse(-252, -75, 34, 75), darker(color, 0.14))
    for radius in (56, 36, 16):
        c.line(ellipse(-252, -75, radius * 0.45, radius), darker(color, 0.4), 4)
    c.fill(mirrored(box(-150, -150, -116, 0)), BEACON)


def rail(c: Canvas) -> None:
    """A rail to hang cloth on."""
    c.line([(-420, 22), (420, 22)], INK, 16, 0.13)
    c.line([(-420, 0), (420, 0)], BRASS, 18)


def shop_front(c: Canvas) -> None:
    """The front of a shop in the old harbour: dark wood, a lit door."""
    c.fill(box(-9, -9, 1609, 2009), WALNUT)
    for x in range(0, 1700, 80):
        c.line([(x, -9), (x, 2009)], darker(WALNUT, 0.35), 6, 0.7)
    c.fill(box(-9, -9, 1609, 250), darker(WALNUT, 0.3))
    for i in range(14):
        c.fill(ellipse(60 + 120 * i, 226, 60, 52, 0, 180), SLATE)
    c.fill(box(260, 470, 1340, 1800), LAMP)
    for x in (440, 620, 800, 980, 1160):
        c.line([(x, 470), (x, 1800)], CHERRY, 14)
    for y in (1000, 1340):
        c.line([(260, y), (1340, y)], CHERRY, 14)
    c.line([*box(260, 470, 1340, 1800), (260, 470)], darker(WALNUT, 0.3), 40)
    c.fill(box(-9, 1800, 1609, 2009), SAND)
    c.fill(box(-9, 1800, 1609, 1826), darker(SAND, 0.3))
