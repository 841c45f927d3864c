"""`python -m bench.pictures.make_magick PHOTOS TARGET`: the same with ImageMagick, a process on each core."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from bench.pictures.magick import magick
from catalog.images.picture import WIDTHS
from catalog.images.together import together

_FORMATS: Final = {
    "avif": ("-quality", "52", "-define", "heic:speed=8"),
    "webp": ("-quality", "78", "-define", "webp:method=4"),
    "jpeg": ("-quality", "80", "-interlace", "JPEG", "-sampling-factor", "4:2:0"),
}


def make(photos: Path, target: Path) -> None:
    """Make the files of all photos."""
    program = magick()
    assert program
    together(partial(_make, program, target), sorted(photos.iterdir()))


def _make(program: str, target: Path, photo: Path) -> None:
    """Decode once, at about twice the largest size."""
    largest = WIDTHS[-1]
    opened = (
        "-define",
        f"jpeg:size={2 * largest}x",
        str(photo),
        "-auto-orient",
        "-strip",
        "-resize",
        f"{largest}x",
    )
    files = (path for width in WIDTHS for path in _written(str(target / photo.stem), width))
    one_core = {**os.environ, "OMP_NUM_THREADS": "1"}
    subprocess.run([program, *opened, *files, "null:"], env=one_core, check=True)


def _written(stem: str, width: int) -> Iterator[str]:
    """Say how a copy is made small and written in every format."""
    yield from ("(", "+clone", "-resize", f"{width}x")
    for form, how in _FORMATS.items():
        yield from (*how, "-write", f"{stem}-{width}.{form}")
    yield from ("+delete", ")")


make(*map(Path, sys.argv[1:]))
