"""Things of wood. Each stands with its foot at the origin."""

from math import cos, radians, sin

from examples.minato.illustrations.brush import grain, shaded, shadow, turned
from examples.minato.illustrations.canvas import Canvas, Point
from examples.minato.illustrations.colors import (
    BEACON,
    BIRCH,
    BRASS,
    CHERRY,
    CREAM,
    INK,
    OAK,
    OFFING,
    SHALLOW,
    WALNUT,
    darker,
    lighter,
)
from examples.minato.illustrations.shapes import Turned, box, ellipse, mirrored, smooth

BOWL = Turned(((-250, 330), (-170, 318), (-70, 232), (-22, 150), (0, 130)), 0.25)
SOUP = Turned(((-170, 150), (-120, 148), (-50, 110), (-26, 74), (0, 80)), 0.26)
CADDY = Turned(((-330, 138), (-320, 140), (-10, 140), (0, 136)), 0.24)
LID = Turned(((-410, 134), (-402, 142), (-318, 143), (-312, 143)), 0.24)


def mast_bowl(c: Canvas, color: str = OAK) -> None:
    """A wide bowl with the year rings of a mast."""
    shadow(c, 300, 62)
    turned(c, BOWL, color, darker(color, 0.2))
    grain(c, BOWL.outline, color, 30, 0.4)
    c.fill(BOWL.mouth, darker(color, 0.16))
    with c.inside(BOWL.mouth):
        for part in (0.86, 0.68, 0.5, 0.32, 0.15):
            c.line(ellipse(18, -226, 330 * part, 82 * part), darker(color, 0.34), 4, 0.5)
        c.fill(ellipse(60, -150, 330, 84), lighter(color, 0.4), 0.22)
    c.line(ellipse(0, -250, 330, 82), lighter(color, 0.45), 9)


def bowl_front(c: Canvas, color: str = OAK) -> None:
    """Only what of the bowl is before the things in it."""
    front = [*BOWL.ring(-250), (600, -250), (600, 200), (-600, 200), (-600, -250)]
    shadow(c, 300, 62)
    with c.inside(front):
        turned(c, BOWL, color)
        grain(c, BOWL.outline, color, 30, 0.4)
    c.line(BOWL.ring(-250), lighter(color, 0.45), 9)


def soup_bowl(c: Canvas, color: str = CHERRY, inner: str = BEACON) -> None:
    shadow(c, 130, 28)
    turned(c, SOUP, color, inner)
    c.line(SOUP.ring(-40), darker(color, 0.4), 4, 0.5)
    c.line(ellipse(0, -170, 150, 39), lighter(color, 0.35), 6)


def nesting_bowls(c: Canvas) -> None:
    """Four bowls, one in another."""
    shadow(c, 190, 40)
    sizes = ((1.45, WALNUT, 0), (1.2, CHERRY, -72), (0.98, OAK, -134), (0.78, BIRCH, -190))
    rim: list[Point] = box(-400, -900, 400, 100)
    for size, color, y in sizes:
        with c.inside(rim), c.placed(0, y, size):
            turned(c, SOUP, color, darker(color, 0.25))
            c.line(ellipse(0, -170, 150, 39), lighter(color, 0.4), 5)
        front = [(x * size, py * size + y) for x, py in SOUP.ring(-170)]
        rim = [(-400, -900), *front, (400, -900)]


def ripple_tray(c: Canvas, color: str = WALNUT, tilt: float = 0.42) -> None:
    """A round tray, carved like water where a stone fell in."""
    shadow(c, 420, 420 * tilt * 0.8, 0, 20)
    c.fill(ellipse(0, 22, 430, 430 * tilt), darker(color, 0.35))
    c.fill(ellipse(0, 0, 430, 430 * tilt), color)
    c.line(ellipse(0, 0, 424, 424 * tilt), lighter(color, 0.3), 10)
    for i, radius in enumerate((368, 306, 248, 194, 144, 98, 56, 20)):
        c.line(ellipse(-46, -10, radius, radius * tilt), darker(color, 0.45), 7 - i * 0.4, 0.75)
        c.line(ellipse(-46, -5, radius - 8, (radius - 8) * tilt, 200, 300), lighter(color, 0.35), 5, 0.7)


def stool(c: Canvas, paint: str = OFFING) -> None:
    """A stool of old boat planks that kept some of their paint."""
    shadow(c, 260, 46, 20, -6)
    for x, lean in ((-170, -40), (170, 40), (-120, -24), (130, 26)):
        y = 0 if abs(x) > 150 else -40
        leg = [(x - 24, -360), (x + 24, -360), (x + lean + 17, y), (x + lean - 17, y)]
        shaded(c, leg, CHERRY if y == 0 else darker(CHERRY, 0.25), 26)
    c.line([(-185, -120), (185, -120)], darker(CHERRY, 0.1), 26)
    seat = smooth([(-290, -400), (0, -426), (290, -400), (300, -370), (0, -350), (-300, -370)])
    c.fill([(x, y + 24) for x, y in seat], darker(OAK, 0.4))
    c.fill(seat, OAK)
    grain(c, seat, OAK, 18)
    with c.inside(seat):
        c.fill([(-310, -430), (-120, -430), (-90, -340), (-310, -340)], paint)
        c.fill([(120, -430), (205, -430), (240, -340), (150, -340)], CREAM)
        for x in (-240, -60, 90, 250):
            c.fill(ellipse(x, -388, 9, 5), INK, 0.6)


def plover(c: Canvas, color: str = BIRCH, wing: str = WALNUT) -> None:
    """A small bird to rest chopsticks on."""
    shadow(c, 96, 16)
    body = smooth(
        [(-110, -58), (-72, -34), (-30, -36), (30, -58), (84, -40), (98, -6), (40, 4), (-50, 4), (-96, -14)]
    )
    shaded(c, body, color, 150, 0.1)
    head = ellipse(72, -58, 42, 38)
    c.fill(head, color)
    c.fill([(108, -62), (140, -50), (106, -44)], INK)
    c.fill(ellipse(84, -64, 6), INK)
    c.fill(smooth([(-84, -32), (-20, -40), (40, -20), (-10, -4), (-70, -12)]), wing)


def caddy(c: Canvas, color: str = BIRCH) -> None:
    """A tea caddy of pine, its lid on."""
    shadow(c, 150, 34)
    turned(c, CADDY, color)
    grain(c, CADDY.band(-318, 0), color, 26, 0.1)
    turned(c, LID, darker(color, 0.1), darker(color, 0.04))
    c.line(LID.ring(-316), darker(color, 0.5), 6)
    c.fill(CADDY.band(-190, -130), BEACON, 0.9)
    c.line(CADDY.ring(-118), BEACON, 4)


def caddy_open(c: Canvas, color: str = BIRCH) -> None:
    """The same with its lid beside it, and tea within."""
    shadow(c, 150, 34)
    turned(c, CADDY, color, WALNUT)
    with c.inside(CADDY.mouth):
        c.fill(ellipse(0, -318, 118, 26), "#4d6b45")
    grain(c, CADDY.band(-310, 0), color, 26, 0.1)
    c.fill(CADDY.band(-190, -130), BEACON, 0.9)
    with c.placed(285, 0):
        shadow(c, 140, 30)
        with c.placed(0, 320):
            turned(c, LID, darker(color, 0.1), darker(color, 0.04))


def oar_server(c: Canvas, color: str = OAK, *, forked: bool = False) -> None:
    """A salad server like an oar, lying; its blade points up."""
    handle = box(-15, -60, 15, 420, 15)
    blade = smooth([(-15, -40), (-60, -150), (-66, -290), (0, -360), (66, -290), (60, -150), (15, -40)])
    c.fill([(x + 16, y + 14) for x, y in (*blade,)], INK, 0.15)
    c.fill([(x + 16, y + 14) for x, y in handle], INK, 0.15)
    shaded(c, handle, color, 16)
    shaded(c, blade, color, 70)
    if forked:
        for x in (-26, 26):
            c.fill(smooth([(x - 12, -380), (x, -215), (x + 12, -380)]), darker(color, 0.55))
    c.line([(0, -70), (0, -180)], darker(color, 0.4), 4, 0.5)
    c.line([(-15, 300), (15, 300)], BEACON, 14)
    c.line([(-15, 330), (15, 330)], CREAM, 12)


def servers(c: Canvas) -> None:
    """The pair, crossed."""
    with c.placed(-90, 0, 1, -20):
        oar_server(c)
    with c.placed(90, 0, 1, 20):
        oar_server(c, forked=True)


def clock(c: Canvas, paint: str = SHALLOW) -> None:
    """A wall clock from a boat's plank; its centre is the origin."""
    c.fill(ellipse(22, 26, 330), INK, 0.16)
    face = ellipse(0, 0, 330)
    c.fill(face, OAK)
    with c.inside(face):
        c.fill(box(-340, -340, -150, 340), paint)
        c.fill(box(110, -340, 340, 340), CREAM)
        for x in (-150, -20, 110, 230):
            c.line([(x, -340), (x, 340)], INK, 5, 0.45)
        c.fill(ellipse(70, 60, 340), CREAM, 0.1)
    for hour in range(12):
        angle = radians(hour * 30)
        c.fill(
            ellipse(sin(angle) * 276, -cos(angle) * 276, 16 if hour % 3 == 0 else 9),
            BRASS if hour % 3 == 0 else INK,
        )
    c.line([(0, 30), (-112, -96)], INK, 22)
    c.line([(0, 40), (152, -196)], INK, 14)
    c.fill(ellipse(0, 0, 24), BRASS)


def chopsticks(c: Canvas, color: str = WALNUT) -> None:
    """A pair, lying on its bird."""
    for y in (-66, -48):
        c.line([(-420, y + 30), (330, y - 6)], INK, 14, 0.13)
        c.line([(-420, y), (330, y - 36)], color, 15)
        c.line([(250, y - 32), (330, y - 36)], BEACON, 15)


def board(c: Canvas, color: str = BIRCH, width: float = 520) -> None:
    """A cutting board, lying."""
    shape = [(-width, -150), (width - 60, -150), (width, 120), (-width - 70, 120)]
    c.fill([(x + 20, y + 44) for x, y in shape], INK, 0.16)
    c.fill([(-width - 70, 120), (width, 120), (width, 152), (-width - 70, 152)], darker(color, 0.3))
    c.fill(shape, color)
    grain(c, shape, color, 30)


def stand(c: Canvas, width: float = 200, color: str = WALNUT) -> None:
    """A low stand that lifts what is put on it."""
    shadow(c, width * 1.05, 22)
    c.fill(box(-width, -26, width, 0, 6), color)
    c.fill(mirrored(box(-width, -12, width, 0, 4)), darker(color, 0.3))
