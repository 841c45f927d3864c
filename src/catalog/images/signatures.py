"""Formats of files by their first bytes; a name may say anything."""

from pathlib import PurePath
from typing import Final

READABLE: Final = {"JPEG": (".jpg", ".jpeg"), "PNG": (".png",), "WebP": (".webp",)}
"""Formats of originals, with how their names may end."""

_SIGNATURES: Final[tuple[tuple[int, bytes, str], ...]] = (
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (8, b"WEBP", "WebP"),
    (4, b"ftypavif", "AVIF"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftyphev", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (0, b"8BPS", "PSD"),
    (0, b"%PDF", "PDF"),
)


def kind_of(start: bytes) -> str:
    """Name the format of a file by its first bytes; nothing if it is none of those that people mistake."""
    return next((kind for at, sign, kind in _SIGNATURES if start[at:].startswith(sign)), "")


def is_named_so(file: str, kind: str) -> bool:
    """Return whether a file of a readable `kind` has a name that says so."""
    return PurePath(file).suffix.lower() in READABLE[kind]
