"""Make the files of photos: turned upright, without the camera's data, each made once."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from catalog.images.plan import Picture, Pictures
from catalog.output import OutputFile

_QUALITY: Final = 78


def produce_images(pictures: Pictures, cache: Path) -> Iterator[OutputFile]:
    """Return every size of every picture, from the cache where it was made before."""
    for picture in pictures.values():
        for width in picture.widths:
            yield OutputFile(picture.file(width), _made(picture, width, cache))


def _made(picture: Picture, width: int, cache: Path) -> bytes:
    kept = cache / "images" / Path(picture.file(width)).name
    if kept.is_file():
        return kept.read_bytes()
    content = _make(picture, width)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(content)
    return content


def _make(picture: Picture, width: int) -> bytes:
    with Image.open(picture.source) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
        height = round(upright.height * width / upright.width)
        small = upright.resize((width, height), Image.Resampling.LANCZOS)
    out = BytesIO()
    small.save(out, "WEBP", quality=_QUALITY, method=4)
    return out.getvalue()
