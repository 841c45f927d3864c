"""Somebody who wears or carries things. The neck is at the origin."""

from examples.minato.illustrations.brush import shaded
from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import BLUSH, CORAL, CREAM, INK, WALNUT, darker
from examples.minato.illustrations.shapes import box, ellipse, smooth


def person(
    c: Canvas, shirt: str = CREAM, hair: str = INK, skin: str = BLUSH, *, long_hair: bool = False
) -> None:
    """Draw head, shoulders and arms down to the hands."""
    if long_hair:
        c.fill(
            smooth([(-120, -240), (0, -330), (124, -240), (150, 60), (90, 90), (-96, 90), (-150, 60)]), hair
        )
    torso = smooth(
        [
            (-60, -20),
            (60, -20),
            (230, 50),
            (290, 250),
            (250, 900),
            (0, 980),
            (-250, 900),
            (-290, 250),
            (-230, 50),
        ]
    )
    shaded(c, torso, shirt, 330, 0.1)
    head(c, hair, skin)


def head(c: Canvas, hair: str = INK, skin: str = BLUSH) -> None:
    c.fill(box(-46, -110, 46, 30, 40), darker(skin, 0.1))
    c.fill(ellipse(0, -190, 104, 122), skin)
    c.fill(
        smooth(
            [
                (-116, -180),
                (-96, -290),
                (10, -334),
                (104, -286),
                (116, -170),
                (84, -240),
                (0, -262),
                (-70, -236),
            ]
        ),
        hair,
    )
    for x in (-40, 40):
        c.line(ellipse(x, -176, 14, 10, 200, 340), INK, 6)
        c.fill(ellipse(x * 1.5, -140, 19, 13), CORAL, 0.4)
    c.line(ellipse(0, -142, 26, 18, 20, 160), darker(WALNUT, 0.1), 6)


def arms(c: Canvas, sleeve: str = CREAM, skin: str = BLUSH) -> None:
    """Draw arms that are folded before the body."""
    for side in (-1, 1):
        upper = smooth(
            [(side * 236, 60), (side * 300, 200), (side * 330, 420), (side * 250, 520), (side * 40, 560)],
            closed=False,
        )
        c.line(upper, darker(sleeve, 0.07), 92)
        c.fill(ellipse(side * 20, 566, 50, 42), skin)


def hands(c: Canvas, skin: str = BLUSH) -> None:
    """Draw the hands that hang from the sleeves of a sweater."""
    for side in (-1, 1):
        c.fill(ellipse(side * 366, 506, 44, 50), skin)
