"""Make the files of photos, each once."""

from collections.abc import Iterable
from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path

from PIL import Image

from catalog.images.picture import FORMATS, Picture, Pictures
from catalog.images.together import together
from catalog.images.treat import treat
from catalog.kept import KeptFile, keep, kept


def produce_images(pictures: Pictures, cache: Path) -> tuple[KeptFile, ...]:
    """Return every size of every picture in every format, from the cache where it was made before."""
    alike = {picture.digest: picture for picture in pictures.values()}
    return tuple(chain.from_iterable(together(partial(_files, cache=cache), alike.values())))


def _files(picture: Picture, cache: Path) -> Iterable[KeptFile]:
    places = {
        (width, form): KeptFile(picture.file(width, form), _place(picture, width, form, cache))
        for width in picture.widths
        for form in FORMATS
    }
    missing = [key for key, file in places.items() if kept(file.source) is None]
    if missing:
        _make(picture, {key: places[key].source for key in missing})
    return places.values()


def _place(picture: Picture, width: int, form: str, cache: Path) -> Path:
    return cache / "images" / Path(picture.file(width, form)).name


def _make(picture: Picture, missing: dict[tuple[int, str], Path]) -> None:
    """Decode the original once; every size is made from the largest, every format from its size."""
    widest = picture.widths[-1]
    with Image.open(picture.source) as image:
        large = treat(image, widest, picture.height_at(widest))
    for width in picture.widths:
        small = large.resize((width, picture.height_at(width)), Image.Resampling.LANCZOS)
        for form in FORMATS:
            if place := missing.get((width, form)):
                keep(place, _encoded(small, form))


def _encoded(image: Image.Image, form: str) -> bytes:
    out = BytesIO()
    image.save(out, form, **FORMATS[form])
    return out.getvalue()
