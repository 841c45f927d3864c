"""`python -m bench.pictures`: how long photos of 12 megapixels take, the first time and the second.

Beside ours, if it is there, ImageMagick makes the same sizes in the same formats from the same files.
"""

import argparse
import os
import shutil
import sys
import time
from pathlib import Path
from typing import Final

from PIL import Image

from bench.measure import Run, run
from bench.rows import rows
from bench.workspace import workspace
from catalog.images.look import Look, look_at
from catalog.images.picture import FORMATS, WIDTHS
from catalog.images.produce import produce_images
from catalog.images.together import together

_SIZE: Final = (4000, 3000)
_QUALITY_OF_CAMERAS: Final = 92
_MAGICK: Final = "magick"
"""What ImageMagick 7 calls itself; other programs are named `convert`, too."""


def main() -> None:
    """Make photos, make their files twice, print the table."""
    chosen = _arguments()
    if chosen.make:
        _make_all(chosen.make)
        return
    with workspace() as place:
        photos = place.fresh("photos")
        _shoot(photos, chosen.count)
        print(f"{chosen.count} photos of 12 megapixels, {os.cpu_count()} cores\n")
        ours = (sys.executable, "-m", "bench.pictures", "--make", str(place.path))
        found = [("ours, first", run(ours)), ("ours, second", run(ours))]
        print(rows(("", "time", "CPU", "peak of memory", "photos/s"), _lines(found, chosen.count)))
        print(f"\nImageMagick: {_magick(photos, place.fresh('magick'))}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.pictures", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="number of photos")
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def _shoot(folder: Path, count: int) -> None:
    """Make photos that differ: soft shapes with some grain, as large in bytes as those of a phone."""
    folder.mkdir()
    for number in range(count):
        soft = Image.effect_noise((40, 30), 90).resize(_SIZE, Image.Resampling.BICUBIC)
        grain = Image.effect_noise(_SIZE, 12)
        light = Image.blend(soft, grain, 0.15)
        photo = Image.merge("RGB", (light, light.transpose(Image.Transpose.ROTATE_180), soft))
        photo.save(folder / f"{number}.jpg", quality=_QUALITY_OF_CAMERAS)


def _make_all(place: Path) -> None:
    """Do what a build does with photos."""
    originals = sorted((place / "photos").iterdir())
    cache = place / "cache"
    looks = together(lambda path: look_at(path, cache), originals)
    pictures = {str(number): it.picture for number, it in enumerate(looks) if isinstance(it, Look)}
    files = produce_images(pictures, cache)
    assert len(files) == len(originals) * len(WIDTHS) * len(FORMATS)


def _lines(found: list[tuple[str, Run]], count: int) -> list[list[str]]:
    return [
        [
            name,
            f"{it.seconds:.2f} s",
            f"{it.cpu_seconds:.2f} s",
            f"{it.largest / 2**20:,.0f} MB",
            f"{count / it.seconds:.1f}",
        ]
        for name, it in found
    ]


def _magick(photos: Path, target: Path) -> str:
    if not shutil.which(_MAGICK):
        return "not there"
    target.mkdir()
    began = time.perf_counter()
    for photo in photos.iterdir():
        for width in WIDTHS:
            for form in FORMATS:
                into = str(target / f"{photo.stem}-{width}.{form}")
                run((_MAGICK, str(photo), "-auto-orient", "-resize", f"{width}x", "-strip", into))
    return f"{time.perf_counter() - began:.2f} s, one file after another"


if __name__ == "__main__":
    main()
