"""`python -m bench.pictures.make_ours PHOTOS TARGET`: what a build does with photos."""

import sys
from pathlib import Path

from catalog.images.look import Look, look_at
from catalog.images.picture import FORMATS, WIDTHS
from catalog.images.produce import produce_images
from catalog.images.together import together


def make(photos: Path, cache: Path) -> None:
    """Make the files of all photos, as far as the cache has them not."""
    originals = sorted(photos.iterdir())
    looks = together(lambda path: look_at(path, cache), originals)
    pictures = {str(number): look.picture for number, look in enumerate(looks) if isinstance(look, Look)}
    files = produce_images(pictures, cache)
    assert len(files) == len(originals) * len(WIDTHS) * len(FORMATS)


make(*map(Path, sys.argv[1:]))
