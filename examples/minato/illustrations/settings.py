"""Where things stand: tables, walls, shelves, windows on the harbour."""

from collections.abc import Callable

from examples.minato.illustrations.brush import dots, grain, waves
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import (
    BEACON,
    CREAM,
    FOAM,
    INK,
    LAMP,
    NIGHT,
    OAK,
    OFFING,
    SAND,
    SEA,
    SHALLOW,
    WHITE,
    darker,
    lighter,
    mixed,
)
from examples.minato.illustrations.shapes import box, ellipse, smooth

Setting = Callable[[Canvas], None]


def table(wall: str, top: str, edge: float = 0.62, *, disc: str = "", dotted: bool = False) -> Setting:
    """A table before a wall, perhaps with a pale disc like a low sun."""

    def draw(c: Canvas) -> None:
        w, h = c.width, c.height
        c.fill(box(-9, -9, w + 9, h + 9), wall)
        if dotted:
            dots(c, (0, 0, w, h), 96, 7, lighter(wall, 0.45))
        if disc:
            c.fill(ellipse(w * 0.5, h * edge * 0.72, h * 0.4), disc)
        line = smooth(
            [(-40, h * edge + 14), (w * 0.3, h * edge - 6), (w * 0.7, h * edge + 8), (w + 40, h * edge - 8)],
            closed=False,
        )
        c.fill([*line, (w + 40, h + 40), (-40, h + 40)], top)
        c.line(line, darker(top, 0.16), 5, 0.7)

    return draw


def plain(ground: str, *, mark: str = "", gap: float = 150) -> Setting:
    """A bare ground with a few quiet waves."""

    def draw(c: Canvas) -> None:
        c.fill(box(-9, -9, c.width + 9, c.height + 9), ground)
        for row in range(int(c.height / gap) + 1 if mark else 0):
            for column in range(5):
                x = c.width * (column + row % 2 * 0.5) / 4.5
                waves(c, x - 40, x + 56, gap * (row + 0.5), mark, 24, 5)

    return draw


def boards(color: str = OAK, gap: float = 0.25) -> Setting:
    """A table of wide boards, seen from above."""

    def draw(c: Canvas) -> None:
        w, h = c.width, c.height
        for i in range(int(1 / gap) + 2):
            plank = box(-20, h * gap * i, w + 20, h * gap * (i + 1))
            tone = (color, lighter(color, 0.14), darker(color, 0.06))[i % 3]
            c.fill(plank, tone)
            grain(c, plank, tone, 46)
            c.line([(-20, h * gap * i), (w + 20, h * gap * i)], darker(color, 0.3), 5, 0.6)

    return draw


def harbour(c: Canvas, left: float, top: float, right: float, bottom: float, *, night: bool = False) -> None:
    """Draw the view: sky, the offing, a lighthouse on the mole, a boat."""
    sky, sea = (NIGHT, "#2f4a72") if night else (FOAM, SHALLOW)
    wide, high = right - left, bottom - top
    with c.inside(box(left, top, right, bottom)):
        c.fill(box(left - 20, top - 20, right + 20, bottom + 20), sky)
        c.fill(
            ellipse(left + wide * 0.24, top + high * 0.3, high * 0.13),
            LAMP if night else mixed(LAMP, WHITE, 0.4),
        )
        c.fill(box(left - 20, top + high * 0.58, right + 20, bottom + 20), sea)
        for i in range(4):
            x = left + wide * (0.12 + 0.23 * i)
            waves(c, x, x + wide * 0.09, top + high * (0.68 + 0.08 * (i % 3)), lighter(sea, 0.4), 14, 4)
        mole = [
            (left + wide * 0.62, top + high * 0.6),
            (right + 20, top + high * 0.55),
            (right + 20, top + high * 0.66),
            (left + wide * 0.6, top + high * 0.64),
        ]
        c.fill(mole, mixed(INK, sea, 0.45))
        lighthouse(c, left + wide * 0.76, top + high * 0.59, high * 0.0016, lit=night)
        boat(c, left + wide * 0.36, top + high * 0.66, high * 0.0013)


def lighthouse(c: Canvas, x: float, y: float, scale: float, *, lit: bool = False) -> None:
    """Draw the lighthouse of Minato, 300 high at full scale."""
    with c.placed(x, y, scale):
        if lit:
            c.fill([(0, -258), (-620, -380), (-620, -150)], LAMP, 0.3)
        tower = [(-44, 0), (-28, -230), (28, -230), (44, 0)]
        c.fill(tower, CREAM)
        with c.inside(tower):
            c.fill(box(-60, -170, 60, -115), BEACON)
            c.fill(box(-60, -60, 60, -8), BEACON)
            c.fill(box(10, -300, 60, 20), INK, 0.14)
        c.fill(box(-40, -240, 40, -226), INK)
        c.fill(box(-20, -278, 20, -240), LAMP)
        c.fill(smooth([(-28, -276), (0, -312), (28, -276)], closed=False), BEACON)


def boat(c: Canvas, x: float, y: float, scale: float, hull: str = OFFING) -> None:
    with c.placed(x, y, scale):
        c.fill(
            smooth([(-120, -40), (0, -30), (125, -48)], closed=False)
            + smooth([(95, 10), (0, 16), (-92, 8)], closed=False),
            hull,
        )
        c.line([(0, -30), (0, -230)], INK, 7)
        c.fill([(8, -222), (8, -52), (112, -60)], CREAM)
        c.fill([(-8, -190), (-8, -52), (-84, -58)], BEACON)


def window(top: str, wall: str = SAND, *, night: bool = False) -> Setting:
    """A table at a window with a view of the harbour."""

    def draw(c: Canvas) -> None:
        w, h = c.width, c.height
        c.fill(box(-9, -9, w + 9, h + 9), wall)
        left, upper, right, lower = w * 0.1, h * 0.07, w * 0.9, h * 0.6
        frame = darker(wall, 0.3) if not night else lighter(wall, 0.18)
        c.fill(box(left - 26, upper - 26, right + 26, lower + 26, 18), frame)
        harbour(c, left, upper, right, lower, night=night)
        c.line([(w * 0.5, upper), (w * 0.5, lower)], frame, 20)
        c.fill(box(left - 60, lower + 18, right + 60, lower + 52, 10), lighter(frame, 0.25))
        c.fill(box(-40, h * 0.72, w + 40, h + 40), top)
        c.line([(-40, h * 0.72), (w + 40, h * 0.72)], darker(top, 0.3), 6, 0.7)

    return draw


def shelf(wall: str, wood: str, height: float = 0.8, *, second: float = 0) -> Setting:
    """A board on a wall, perhaps another above it."""

    def draw(c: Canvas) -> None:
        w, h = c.width, c.height
        c.fill(box(-9, -9, w + 9, h + 9), wall)
        for level in (height, second) if second else (height,):
            y = h * level
            c.fill(box(w * 0.06 + 18, y + 44, w * 0.94 + 18, y + 78), INK, 0.14)
            c.fill(box(w * 0.06, y, w * 0.94, y + 44, 8), wood)
            c.fill(box(w * 0.06, y + 30, w * 0.94, y + 44, 6), darker(wood, 0.25))

    return draw


def sea_bed(c: Canvas) -> None:
    """Open water: the surface above, the deep below."""
    w, h = c.width, c.height
    c.fill(box(-9, -9, w + 9, h + 9), FOAM)
    c.fill(ellipse(w * 0.78, h * 0.2, 92), mixed(LAMP, WHITE, 0.35))
    for i, color in enumerate((SHALLOW, mixed(SHALLOW, SEA, 0.5), SEA, mixed(SEA, OFFING, 0.5))):
        y = h * (0.5 + 0.13 * i)
        line = smooth([(w * x / 6 - 40, y + (-16 if x % 2 else 16)) for x in range(8)], closed=False)
        c.fill([*line, (w + 90, h + 40), (-90, h + 40)], color)
