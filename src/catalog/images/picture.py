"""A photo as the site shows it: the sizes and formats of its files, and how they are called."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import PIL
from PIL import features

from catalog.ground.digest import digest, digest_of_code

WIDTHS: Final = (480, 960, 1600)
"""Widths in pixels: a card, a phone or half a screen, a large screen."""

FALLBACK: Final = "jpeg"
"""What every browser can show."""

_ALL_FORMATS: Final[Mapping[str, Mapping[str, Any]]] = {
    # How many threads and tiles there are would change the bytes, so it is said here.
    "avif": {"quality": 52, "speed": 8, "max_threads": 1, "autotiling": False},
    "webp": {"quality": 78, "method": 4},
    FALLBACK: {"quality": 80, "progressive": True, "optimize": True},
}

HAS_AVIF: Final = features.check("avif") is True


def _formats(*, has_avif: bool) -> Mapping[str, Mapping[str, Any]]:
    return {name: how for name, how in _ALL_FORMATS.items() if has_avif or name != "avif"}


FORMATS: Final = _formats(has_avif=HAS_AVIF)
"""The smallest first, with what the encoder is told. The name is the end of the file and of the media type."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo and the sizes it is shown in."""

    source: Path
    digest: str
    """Of the original and of how it is treated: alike names are alike bytes."""
    width: int
    height: int
    blur: str
    """A tiny picture as an address (`data:`), to be seen until the photo is there."""

    @property
    def widths(self) -> tuple[int, ...]:
        """Return the widths to make; never larger than the original."""
        smaller = tuple(width for width in WIDTHS if width < self.width)
        return (*smaller, min(self.width, WIDTHS[-1])) if len(smaller) < len(WIDTHS) else smaller

    def height_at(self, width: int) -> int:
        return max(1, round(self.height * width / self.width))

    def file(self, width: int, form: str) -> str:
        """Return where a file will be, below the root of the site."""
        return f"assets/photos/{self.digest}-{width}.{form}"


Pictures = Mapping[str, Picture]
"""Pictures by the name that records use: the path below `content/photos/`."""


def digest_of(original: bytes) -> str:
    """Identify a photo together with the program that makes its files."""
    return digest(_recipe(), original, size=10)


@cache
def _recipe() -> str:
    """Return a digest of what decides the bytes of a file; how a fault is worded is no part of it."""
    code = digest_of_code("images/picture.py", "images/produce.py", "images/treat.py", "images/look.py")
    return digest(code, PIL.__version__, *FORMATS)
