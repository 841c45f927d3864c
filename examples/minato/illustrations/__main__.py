"""Draw the pictures: all of them, or those whose names are given."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from examples.minato.illustrations.pictures_cloth import CLOTH
from examples.minato.illustrations.pictures_food import FOOD
from examples.minato.illustrations.pictures_glass import GLASS
from examples.minato.illustrations.pictures_tools import TOOLS
from examples.minato.illustrations.pictures_wood import WOOD

PICTURES = {**WOOD, **GLASS, **CLOTH, **FOOD, **TOOLS}
PHOTOS = Path(__file__).parent.parent / "content" / "photos"


def draw(name: str) -> None:
    PICTURES[name].draw(PHOTOS / f"{name}.webp")


def main(names: list[str]) -> None:
    PHOTOS.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(os.cpu_count()) as workers:
        for _ in workers.map(draw, names or PICTURES):
            pass


if __name__ == "__main__":
    main(sys.argv[1:])
