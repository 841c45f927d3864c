"""What food comes in: bottles, jars, tins, tubs."""

from examples.minato.illustrations.brush import clear, dots, liquid, shaded, shadow, turned, waves
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BLUSH,
    BRASS,
    CHERRY,
    CITRUS,
    CREAM,
    FLOAT,
    FOAM,
    INK,
    LEMON,
    LILAC,
    OFFING,
    SHALLOW,
    SOY,
    STEEL,
    WHITE,
    darker,
    lighter,
)
from examples.minato.illustrations.food import fish, mandarin, sugar_bird
from examples.minato.illustrations.shapes import Turned, box, ellipse, smooth

BOTTLE = Turned(((-560, 42), (-470, 40), (-410, 62), (-350, 118), (-20, 124), (0, 112)), 0.2)


CAP = Turned(((-610, 44), (-602, 48), (-552, 48)), 0.22)


FLASK = Turned(((-480, 34), (-400, 32), (-350, 50), (-250, 128), (-60, 150), (0, 124)), 0.2)


JAR = Turned(((-300, 116), (-280, 136), (-250, 146), (-20, 146), (0, 134)), 0.22)


JAR_LID = Turned(((-352, 122), (-344, 128), (-292, 128)), 0.22)


TUB = Turned(((-250, 176), (-240, 176), (0, 150)), 0.24)


def soy_bottle(c: Canvas, label: str = CREAM) -> None:
    """Soy sauce of three years, with a label like an old shop sign."""
    shadow(c, 132, 28)
    turned(c, BOTTLE, SOY)
    turned(c, CAP, BEACON, lighter(BEACON, 0.15))
    c.fill(BOTTLE.band(-310, -60), label)
    c.fill(BOTTLE.band(-310, -286), BRASS)
    c.fill(BOTTLE.band(-84, -60), BRASS)
    for y in (-250, -212, -174, -136):
        waves(c, -58, 62, y, SOY, 15, 9)
    _label_shade(c, BOTTLE, -310, -60)


def vinegar_bottle(c: Canvas, color: str = CITRUS) -> None:
    """Mandarin vinegar, clear enough to see the window through."""
    shadow(c, 150, 30)
    c.fill(FLASK.outline, FOAM, 0.6)
    liquid(c, FLASK, -330, color, 0.9)
    clear(c, FLASK, color, 0.14)
    shaded(c, box(-38, -548, 38, -474, 10), BIRCH, 40)
    c.fill(FLASK.band(-210, -80), CREAM, 0.96)
    mandarin(c, -4, -116, 0.34)
    _label_shade(c, FLASK, -210, -80)


def _label_shade(c: Canvas, body: Turned, top: float, bottom: float) -> None:
    """Darken the right of a label like the body under it."""
    edge = [(body.radius(y) * 0.42, y) for y in (top, (top + bottom) / 2, bottom + 30)]
    with c.inside(body.band(top, bottom)):
        c.fill(
            [(edge[0][0], top - 60), *edge, (edge[-1][0], bottom + 60), (900, bottom + 60), (900, top - 60)],
            INK,
            0.12,
        )


def salt_jar(c: Canvas) -> None:
    """Sea salt in a jar with a cork, tied with string."""
    shadow(c, 150, 32)
    c.fill(JAR.outline, FOAM, 0.6)
    heap = [
        (-150, -190),
        *smooth([(-140, -200), (-60, -232), (20, -216), (90, -230), (146, -204)], closed=False),
        (150, 80),
        (-150, 80),
    ]
    with c.inside(JAR.outline):
        c.fill(heap, WHITE)
        dots(c, (-130, -190, 130, 20), 30, 4, STEEL)
    clear(c, JAR, SHALLOW, 0.16)
    turned(c, JAR_LID, BIRCH, lighter(BIRCH, 0.2))
    c.fill(JAR.band(-160, -50), OFFING, 0.95)
    for y in (-122, -92):
        waves(c, -70, 74, y, CREAM, 18, 7)
    _label_shade(c, JAR, -160, -50)


def jam_jar(c: Canvas, color: str = CITRUS, cloth: str = CREAM) -> None:
    """Marmalade with strips of peel, a cloth over its lid."""
    shadow(c, 150, 32)
    c.fill(JAR.outline, FOAM, 0.6)
    liquid(c, JAR, -262, color, 0.95)
    with c.inside(JAR.outline):
        for i in range(16):
            x, y, turn = -112 + i * 71 % 226, -226 + i * 53 % 210, i * 47 % 180
            with c.placed(x, y, 1, turn):
                c.line([(-17, 0), (0, 5), (17, 0)], darker(color, 0.34), 8, 0.8)
    clear(c, JAR, color, 0.12)
    cap = smooth(
        [
            (-120, -368),
            (0, -384),
            (120, -368),
            (172, -286),
            (120, -298),
            (60, -280),
            (0, -298),
            (-60, -280),
            (-120, -298),
            (-172, -286),
        ]
    )
    shaded(c, cap, cloth, 150)
    with c.inside(cap):
        dots(c, (-170, -380, 180, -280), 36, 7, BEACON)
    c.line(ellipse(0, -316, 128, 16, 180, 0), BRASS, 9)
    c.fill(ellipse(0, -128, 86, 62), CREAM)
    mandarin(c, 0, -104, 0.32, color)


def tin(c: Canvas, color: str = OFFING, *, lid: str = SHALLOW) -> None:
    """A flat tin of fish, seen from above."""
    shadow(c, 330, 120, 0, 20)
    c.fill(box(-330, -150, 330, 226, 130), darker(STEEL, 0.35))
    c.fill(box(-330, -190, 330, 176, 130), STEEL)
    c.fill(box(-302, -166, 302, 152, 112), lid)
    with c.inside(box(-302, -166, 302, 152, 112)):
        for i in range(5):
            waves(c, -330, 330, -150 + 76 * i, lighter(lid, 0.35), 34, 6)
    fish(c, -10, 6, 0.9, color)
    c.line(ellipse(266, -8, 30, 22), darker(STEEL, 0.45), 11)


def open_tin(c: Canvas) -> None:
    """The same opened: smoked fillets in oil."""
    shadow(c, 330, 120, 0, 20)
    c.fill(box(-330, -150, 330, 226, 130), darker(STEEL, 0.35))
    c.fill(box(-330, -190, 330, 176, 130), STEEL)
    inner = box(-302, -166, 302, 152, 112)
    c.fill(inner, LEMON)
    with c.inside(inner):
        for i, x in enumerate((-210, -70, 70, 206)):
            fillet = smooth(
                [(x - 60, -150), (x + 44, -170), (x + 70, 0), (x + 40, 160), (x - 56, 150), (x - 70, -10)]
            )
            shaded(c, fillet, (CHERRY, darker(CHERRY, 0.1))[i % 2], 90)
            c.line(smooth([(x - 20, -130), (x - 8, 0), (x - 24, 130)], closed=False), BLUSH, 8, 0.7)


def miso_tub(c: Canvas, color: str = CHERRY) -> None:
    """Miso in a cedar tub with two hoops."""
    shadow(c, 190, 42)
    turned(c, TUB, BIRCH, darker(BIRCH, 0.3))
    with c.inside(TUB.outline):
        for i in range(-5, 6):
            c.line([(i * 34, -250), (i * 29, 40)], darker(BIRCH, 0.35), 4, 0.6)
    for y in (-196, -60):
        c.line(TUB.ring(y), FLOAT, 15)
        c.line(TUB.ring(y + 14), FLOAT, 9)
    with c.inside(TUB.mouth):
        c.fill(ellipse(0, -240, 160, 34), color)
    heap = smooth([(-130, -250), (-70, -300), (0, -318), (60, -296), (128, -250), (0, -226)])
    shaded(c, heap, color, 150)
    c.line(smooth([(-60, -276), (0, -290), (56, -270)], closed=False), lighter(color, 0.3), 8, 0.7)


def sweets_box(c: Canvas, paper: str = LILAC) -> None:
    """Pressed sugar birds in a box of thin wood, seen from above."""
    c.fill(box(-376, -236, 404, 276, 12), INK, 0.15)
    c.fill(box(-390, -260, 390, 250, 10), BIRCH)
    c.fill(box(-352, -224, 352, 214, 6), paper)
    colors = (WHITE, BLUSH, LEMON, SHALLOW)
    for row in range(3):
        for column in range(5):
            x, y = -268 + 134 * column, -150 + 144 * row
            sugar_bird(c, x, y, colors[(row + column) % 4])
    c.fill(box(-390, -260, -352, 250), darker(BIRCH, 0.12))
