"""Make the files of photos, each once."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path

from PIL import Image

from catalog.ground.cache import KeptFile, keep, kept
from catalog.ground.output import OutputFile, SiteFile
from catalog.images.picture import FORMATS, Picture, Pictures
from catalog.images.together import together
from catalog.images.treat import treat


def produce_images(pictures: Pictures, cache: Path) -> tuple[SiteFile, ...]:
    """Return every size of every picture in every format, from the cache where it was made before."""
    alike = {picture.digest: picture for picture in pictures.values()}
    return tuple(chain.from_iterable(together(partial(_files, cache=cache), alike.values())))


_Key = tuple[int, str]
"""Width and format."""


def _files(picture: Picture, cache: Path) -> Sequence[SiteFile]:
    files = {
        (width, form): KeptFile(picture.file(width, form), _place(picture, width, form, cache))
        for width in picture.widths
        for form in FORMATS
    }
    missing = {key: file for key, file in files.items() if kept(file.source) is None}
    made = dict(_make(picture, missing)) if missing else {}
    return tuple({**files, **made}.values())


def _place(picture: Picture, width: int, form: str, cache: Path) -> Path:
    return cache / "images" / Path(picture.file(width, form)).name


def _make(picture: Picture, missing: Mapping[_Key, KeptFile]) -> Iterator[tuple[_Key, SiteFile]]:
    """Decode the original once; every size is made from the largest, every format from its size."""
    widest = picture.widths[-1]
    with Image.open(picture.source) as image:
        large = treat(image, widest, picture.height_at(widest))
    for width in picture.widths:
        small = large.resize((width, picture.height_at(width)), Image.Resampling.LANCZOS)
        for form in FORMATS:
            if file := missing.get((width, form)):
                content = _encoded(small, form)
                is_kept = keep(file.source, content)
                yield (width, form), file if is_kept else OutputFile(file.path, content)


def _encoded(image: Image.Image, form: str) -> bytes:
    out = BytesIO()
    image.save(out, form, **FORMATS[form])
    return out.getvalue()
