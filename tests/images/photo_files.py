"""Files of photos, made for each test, small enough to cost nothing."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from PIL import Image

from catalog.ground.project import Project

PutPhotos = Callable[..., Project]


def saved(image: Image.Image, form: str = "JPEG", **how: Any) -> bytes:
    out = BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def plain(width: int = 60, height: int = 40, color: str = "#7a5410", mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (width, height), color)
