"""Notes of a camera beside the picture of a photo: found, and taken out without touching a pixel.

Place, time, owner and the small pictures within the file go; which way is up and the colours stay.
"""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image

from catalog.images.signatures import kind_of

_Part = tuple[bytes, bytes]
"""What a part of a file is, and all its bytes."""

_EXIF: Final = b"Exif\0\0"
_APP0, _APP1, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
_START_OF_SCAN, _END_OF_IMAGE, _FILLER = 0xDA, 0xD9, 0xFF
_LONELY: Final = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})
"""What may follow `FF` within the pixels, or stands without a length."""
_OF_PNG: Final = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_OF_WEBP: Final = frozenset({b"EXIF", b"XMP "})
_HEAD_OF_PNG, _HEAD_OF_WEBP = 8, 12
_HAS_EXIF, _HAS_XMP = 0x08, 0x04
"""Bits of the head of a WebP that promise what is taken out."""
_TURNED: Final = range(2, 9)


def has_camera_data(content: bytes) -> bool:
    """Return whether a photo says more than its picture."""
    return without_camera_data(content) != content


def without_camera_data(content: bytes) -> bytes:
    """Return a photo with its picture alone; one of another format comes back as it is."""
    write = {"JPEG": _jpeg, "PNG": _png, "WebP": _webp}.get(kind_of(content))
    return write(content, _way_up(content)) if write else content


def _way_up(content: bytes) -> bytes:
    """Return which way is up as a camera notes it, and nothing else; empty where the photo stands upright."""
    with Image.open(BytesIO(content)) as image:
        orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    if orientation not in _TURNED:
        return b""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return exif.tobytes().removeprefix(_EXIF)


def _jpeg(content: bytes, way_up: bytes) -> bytes:
    note = _EXIF + way_up
    turned = struct.pack(">BBH", 0xFF, _APP1, len(note) + 2) + note if way_up else b""
    left = (part for marker, part in _segments(content) if not _is_note(marker, part))
    return content[:2] + turned + b"".join(left)


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Cut a JPEG at its markers, to the end of its first picture: phones hide others behind it."""
    at = 2
    while at + 1 < len(content):
        marker, start = content[at + 1], at
        if marker == _END_OF_IMAGE:
            yield marker, content[at : at + 2]
            return
        at += 2 if marker in _LONELY or marker == _FILLER else 2 + int.from_bytes(content[at + 2 : at + 4])
        if marker == _START_OF_SCAN:
            at = _end_of_scan(content, at)
        yield marker, content[start:at]


def _end_of_scan(content: bytes, at: int) -> int:
    while (at := content.find(b"\xff", at)) >= 0:
        if at + 1 < len(content) and content[at + 1] not in _LONELY:
            return at
        at += 2
    return len(content)


def _is_note(marker: int, part: bytes) -> bool:
    """Return whether a segment is neither picture, nor its colours (JFIF, an ICC profile, Adobe's transform)."""
    if marker == _APP2:
        return not part[4:].startswith(b"ICC_PROFILE")
    return marker == _COMMENT or (_APP0 < marker <= _APP15 and marker != _APP14)


def _png(content: bytes, way_up: bytes) -> bytes:
    left = [part for name, part in _chunks(content, _HEAD_OF_PNG, ">") if name not in _OF_PNG]
    if way_up:
        note = b"eXIf" + way_up
        left.insert(1, struct.pack(">I", len(way_up)) + note + struct.pack(">I", zlib.crc32(note)))
    return content[:_HEAD_OF_PNG] + b"".join(left)


def _webp(content: bytes, way_up: bytes) -> bytes:
    parts = [part for part in _chunks(content, _HEAD_OF_WEBP, "<") if part[0] not in _OF_WEBP]
    body = b"".join(_promising(name, part, _HAS_EXIF if way_up else 0) for name, part in parts)
    if way_up:
        body += b"EXIF" + struct.pack("<I", len(way_up)) + way_up + bytes(len(way_up) % 2)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def _promising(name: bytes, part: bytes, promised: int) -> bytes:
    """Let the head of a WebP promise of EXIF and XMP only what there will be."""
    if name != b"VP8X":
        return part
    return part[:8] + bytes([part[8] & ~(_HAS_EXIF | _HAS_XMP) | promised]) + part[9:]


def _chunks(content: bytes, at: int, order: str) -> Iterator[_Part]:
    """Cut a PNG (big end first, name after length, check at the end) or a WebP into its chunks."""
    is_png = order == ">"
    while at + 8 <= len(content):
        name = content[at + 4 : at + 8] if is_png else content[at : at + 4]
        (size,) = struct.unpack(f"{order}I", content[at : at + 4] if is_png else content[at + 4 : at + 8])
        end = at + 8 + (size + 4 if is_png else size + size % 2)
        yield name, content[at:end]
        at = end
