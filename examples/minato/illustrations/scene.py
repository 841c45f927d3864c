"""What a picture is made of: a setting, and things placed in it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from examples.minato.illustrations.canvas import Canvas
from examples.minato.illustrations.colors import CREAM
from examples.minato.illustrations.settings import Setting


@dataclass(frozen=True)
class Thing:
    draw: Callable[[Canvas], None]
    x: float
    y: float
    scale: float
    turn: float


def at(
    draw: Callable[..., None], x: float, y: float, scale: float = 1, turn: float = 0, **options: Any
) -> Thing:
    """Place a thing; the options are those of its drawing."""
    return Thing(partial(draw, **options), x, y, scale, turn)


@dataclass(frozen=True)
class Picture:
    setting: Setting
    things: tuple[Thing, ...]
    is_tall: bool = False

    def draw(self, path: Path) -> None:
        canvas = Canvas(1600, 2000 if self.is_tall else 1200, CREAM, seed=sum(path.stem.encode()) % 7)
        self.setting(canvas)
        for thing in self.things:
            with canvas.placed(thing.x, thing.y, thing.scale, thing.turn):
                thing.draw(canvas)
        canvas.save(path)


def picture(setting: Setting, *things: Thing) -> Picture:
    """Return a picture of 1600 by 1200."""
    return Picture(setting, things)


def tall(setting: Setting, *things: Thing) -> Picture:
    """Return a picture of 1600 by 2000."""
    return Picture(setting, things, is_tall=True)
