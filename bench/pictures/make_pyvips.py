"""`python -m bench.pictures.make_pyvips PHOTOS TARGET`: the same with libvips, a photo on each core."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("VIPS_CONCURRENCY", "1")  # the cores have work enough

import pyvips

from catalog.images.picture import WIDTHS
from catalog.images.together import together

_PLAIN: Final = {"keep": "none"}
_FORMATS: Final[dict[str, dict[str, Any]]] = {
    "avif": {"Q": 52, "effort": 1},  # libvips counts effort where libaom counts speed: 1 is a speed of 8
    "webp": {"Q": 78, "effort": 4},
    "jpeg": {"Q": 80, "interlace": True, "optimize_coding": True},
}
_ANY: Final = 10_000_000
"""The height may be what it will."""


def make(photos: Path, target: Path) -> None:
    """Make the files of all photos."""
    together(partial(_make, target), sorted(photos.iterdir()))


def _make(target: Path, photo: Path) -> None:
    large = pyvips.Image.thumbnail(str(photo), WIDTHS[-1], height=_ANY, output_profile="srgb").copy_memory()
    for width in WIDTHS:
        small = large.resize(width / large.width).copy_memory()
        for form, how in _FORMATS.items():
            small.write_to_file(str(target / f"{photo.stem}-{width}.{form}"), **how, **_PLAIN)


make(*map(Path, sys.argv[1:]))
