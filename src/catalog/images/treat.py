"""From an original to plain pixels: small, upright, opaque, in the colours of a screen, and nothing else.

What else a camera writes down (place, time, owner, profile) is not carried over, because the picture is a new one.
"""

from io import BytesIO
from typing import Final

from PIL import ExifTags, Image, ImageCms

_GREY: Final = ("1", "L", "LA")


def treat(image: Image.Image, width: int, height: int) -> Image.Image:
    """Return an open `image` in a size that it has when it stands upright."""
    turned = is_on_its_side(image)
    size = (height, width) if turned else (width, height)
    image.draft(None, size)  # a JPEG is decoded at a half or a quarter where that is enough
    profile = image.info.get("icc_profile")
    small = _opaque(image).resize(size, Image.Resampling.LANCZOS)
    return _in_screen_colours(_upright(small, _orientation(image)), profile)


def is_on_its_side(image: Image.Image) -> bool:
    return _orientation(image) in _ON_ITS_SIDE


def tells_place(image: Image.Image) -> bool:
    """Return whether a file says where the photo was taken, in either of the two ways in which cameras note it."""
    try:
        latitude = image.getexif().get_ifd(ExifTags.IFD.GPSInfo).get(ExifTags.GPS.GPSLatitude)
    except Exception:  # noqa: BLE001  # Pillow raises anything at broken data of a camera
        latitude = None
    return latitude is not None or _XMP_LATITUDE in str(image.info.get("xmp"))


def _opaque(image: Image.Image) -> Image.Image:
    """Put what can be seen through on white paper."""
    if not image.has_transparency_data:
        return image.convert("L" if image.mode in _GREY else "RGB")
    clear = image.convert("LA" if image.mode in _GREY else "RGBA")
    paper = Image.new("L" if clear.mode == "LA" else "RGB", clear.size, "white")
    paper.paste(clear.convert(paper.mode), mask=clear.getchannel("A"))
    return paper


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001  # Pillow raises anything at broken data of a camera; browsers ignore it too
        return 1


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _in_screen_colours(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Convert to sRGB, which needs no profile; one that cannot be read is ignored, as browsers do."""
    plain = Image.new("RGB", image.size)
    plain.paste(_converted(image, profile) if profile else image.convert("RGB"))
    return plain


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        return ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        ) or image.convert("RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image.convert("RGB")


_XMP_LATITUDE: Final = "GPSLatitude"
_ORIENTATION: Final = 0x0112
_ON_ITS_SIDE: Final = (5, 6, 7, 8)
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
