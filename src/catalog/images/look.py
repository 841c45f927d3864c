"""Look at an original: how large it is, how it looks from afar, or why it cannot be shown."""

import json
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageFile

from catalog.ground.cache import keep, kept
from catalog.images.complaints import MOST_BYTES, MOST_LENGTHS, MOST_PIXELS
from catalog.images.picture import Picture, digest_of
from catalog.images.signatures import READABLE, kind_of
from catalog.images.treat import is_on_its_side, tells_place, treat
from catalog.problems.codes import Code

_BLUR_WIDTH: Final = 16
_SIXTEEN_BITS: Final = b"\x10"
_DEPTH_OF_PNG: Final = slice(24, 25)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a photo cannot be shown: a complaint, and what it mentions."""

    code: Code
    gaps: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """A photo that can be shown, and what its file really is."""

    picture: Picture
    kind: str
    tells_place: bool
    """Whether the camera noted where it was."""


def look_at(path: Path, cache: Path) -> Look | Refusal:
    """Look at the photo in `path`, or remember how it looked."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError:
        return Refusal("photo-unreadable", {})
    if size > MOST_BYTES:
        return Refusal("photo-too-large", {"size": f"{size / 1_000_000:,.0f} MB"})
    digest = digest_of(data)
    place = cache / "images" / f"{digest}.json"
    found = _seen_before(place)
    if found is None:
        found = _examine(data)
        if isinstance(found, Refusal):
            return found
        keep(place, json.dumps(found).encode())
    width, height, blur, has_place = found
    return Look(Picture(path, digest, width, height, blur), kind_of(data), has_place)


_Seen = tuple[int, int, str, bool]
"""Width and height of the upright photo, its blur, and whether the camera noted the place."""


def _seen_before(place: Path) -> _Seen | None:
    seen = kept(place)
    return tuple(json.loads(seen)) if seen else None


def _examine(data: bytes) -> _Seen | Refusal:
    kind = kind_of(data)
    if kind not in READABLE:
        return Refusal("photo-format", {"kind": kind}) if kind else Refusal("photo-unreadable", {})
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint allows them to all of its process
    try:
        with Image.open(BytesIO(data), formats=[kind.upper()]) as image:
            return _refused(image, data) or _seen(image)
    except Image.DecompressionBombError:
        return Refusal("photo-too-large", {"size": f"> {MOST_PIXELS // 1_000_000} MP"})
    except Exception:  # noqa: BLE001  # Pillow's readers raise anything at a broken file
        return Refusal("photo-broken", {})


def _refused(image: Image.Image, data: bytes) -> Refusal | None:
    """Judge by what the head of the file says, before a pixel is decoded."""
    width, height = image.size
    size = {"size": f"{width:,} × {height:,}"}
    if width * height > MOST_PIXELS:
        return Refusal("photo-too-large", size)
    if max(width, height) > MOST_LENGTHS * min(width, height):
        return Refusal("photo-too-long", size)
    if image.mode == "CMYK":
        return Refusal("photo-cmyk", {})
    if image.format == "PNG" and data[_DEPTH_OF_PNG] == _SIXTEEN_BITS:
        return Refusal("photo-16-bit", {})
    # The second picture within a JPEG (MPO) is what phones keep beside the first, and no film.
    if image.format in {"PNG", "WEBP"} and getattr(image, "is_animated", False):
        return Refusal("photo-animated", {})
    return None


def _seen(image: Image.Image) -> _Seen:
    width, height = reversed(image.size) if is_on_its_side(image) else image.size
    return width, height, _blur(image, height / width), tells_place(image)


def _blur(image: Image.Image, ratio: float) -> str:
    """Decode all of the picture, which shows whether it is whole, and return it as tiny as can be."""
    out = BytesIO()
    tiny = treat(image, _BLUR_WIDTH, max(1, round(_BLUR_WIDTH * ratio)))
    tiny.save(out, "WEBP", quality=30, method=6)
    return f"data:image/webp;base64,{b64encode(out.getvalue()).decode()}"
