"""Which files a photo becomes, and whether it can be shown at all."""

import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

from PIL import Image

from catalog.model.catalog import Catalog
from catalog.problems import Problem, Problems
from catalog.project import Project
from catalog.text import Text

WIDTHS: Final = (480, 960, 1600)
"""Widths in pixels: a card, a phone or half a screen, a large screen."""

MOST_PIXELS: Final = 60_000_000
"""More is a slip of the camera settings, or an attack."""

_FORMATS: Final = ("JPEG", "PNG", "WEBP")


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo and the sizes it is shown in."""

    source: Path
    digest: str
    width: int
    height: int

    @property
    def widths(self) -> tuple[int, ...]:
        """Return the widths to make; never larger than the original."""
        smaller = tuple(width for width in WIDTHS if width < self.width)
        return (*smaller, min(self.width, WIDTHS[-1])) if len(smaller) < len(WIDTHS) else smaller

    def file(self, width: int) -> str:
        """Return where the file of `width` will be, below the root of the site."""
        return f"assets/photos/{self.digest}-{width}.webp"


Pictures = Mapping[str, Picture]
"""Pictures by the name that records use: the path below `content/photos/`."""


def plan_images(catalog: Catalog, project: Project) -> tuple[Pictures, Problems]:
    """Look at every photo of every product; what cannot be shown is a problem with a place."""
    pictures: dict[str, Picture] = {}
    problems: Problems = []
    for product_id, number, name in _photos(catalog):
        path = project.photos / name
        if name in pictures or not path.is_file():  # a missing file has its own check
            continue
        picture = _look_at(path)
        if picture is None:
            at = catalog.at("products", product_id, "photos", number, "file")
            problems.append(Problem(at, "photo-unreadable", _MESSAGE.format(file=name), _HINT))
        else:
            pictures[name] = picture
    return pictures, problems


_MESSAGE: Final = Text(
    "写真「{file}」を画像として読めません。", "The photo `{file}` cannot be read as a picture."
)
_HINT: Final = Text(
    "6,000万画素までの JPEG、PNG、WebP で保存し直してください。",
    "Save it again as JPEG, PNG or WebP of at most 60 megapixels.",
)


def _photos(catalog: Catalog) -> Iterator[tuple[str, int, str]]:
    for product in catalog.products.values():
        for number, photo in enumerate(product.photos):
            yield product.id, number, photo.file


def _look_at(path: Path) -> Picture | None:
    try:
        with warnings.catch_warnings(), Image.open(path, formats=_FORMATS) as image:
            warnings.simplefilter("ignore")  # of its size we judge below
            width, height = image.size
            if width * height > MOST_PIXELS:
                return None
            image.load()  # a truncated file shows itself only now
            turned = image.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    digest = blake2b(path.read_bytes(), digest_size=10).hexdigest()
    return Picture(path, digest, *((height, width) if turned else (width, height)))


_ORIENTATION: Final = 0x0112
_ON_ITS_SIDE: Final = (5, 6, 7, 8)
