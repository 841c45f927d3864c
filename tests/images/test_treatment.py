"""What becomes of an original: upright, in the colours of a screen, without what the camera wrote, always the same."""

import struct
from io import BytesIO

import pytest
from photo_files import plain, saved
from PIL import Image, ImageCms
from PIL.Image import Image as Picture

from catalog.images.picture import FORMATS
from catalog.images.produce import _encoded
from catalog.images.treat import treat

ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F


def treated(original: bytes, width: int = 60, height: int = 40) -> Picture:
    with Image.open(BytesIO(original)) as image:
        return treat(image, width, height)


def adobe_rgb() -> bytes:
    """Return a profile with the colours of Adobe RGB (1998), which many cameras can write, as the ICC lays it out."""

    def point(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))

    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, 0x0233) + b"\0\0"  # 2.19921875
    name = b"desc\0\0\0\0" + struct.pack(">I", 6) + b"adobe\0" + bytes(79)
    parts = {
        b"desc": name + bytes(-len(name) % 4),
        b"cprt": b"text\0\0\0\0none\0\0\0\0",
        b"wtpt": point(0.95045, 1.0, 1.08905),
        b"rXYZ": point(0.60974, 0.31111, 0.01947),
        b"gXYZ": point(0.20528, 0.62567, 0.06087),
        b"bXYZ": point(0.14919, 0.06322, 0.74457),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = 132 + 12 * len(parts)
    table, body = b"", b""
    for tag, part in parts.items():
        table += tag + struct.pack(">2I", start + len(body), len(part))
        body += part
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"lcms", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    date = struct.pack(">6H", 2020, 1, 1, 0, 0, 0)
    white = struct.pack(">3i", 0xF6D6, 0x10000, 0xD32D)
    rest = b"acsp" + bytes(28) + white + bytes(48)
    return head + date + rest + struct.pack(">I", len(parts)) + table + body


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_colours_of_a_wide_profile_look_the_same_without_it(form: str) -> None:
    profile = adobe_rgb()
    assert "adobe" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    how = {"quality": 100} if form != "PNG" else {}
    shown = treated(saved(plain(color="#c86432"), form, icc_profile=profile, **how))
    # By the arithmetic of both standards, Adobe RGB (200, 100, 50) is sRGB (229, 100, 41).
    assert shown.getpixel((30, 20)) == pytest.approx(in_srgb(200, 100, 50), abs=3)


def in_srgb(*adobe: int) -> tuple[float, ...]:
    """Convert by the published matrices (both for D65), as a check that shares nothing with the program."""
    r, g, b = ((value / 255) ** 2.19921875 for value in adobe)
    x = 0.57667 * r + 0.18556 * g + 0.18823 * b
    y = 0.29734 * r + 0.62736 * g + 0.07529 * b
    z = 0.02703 * r + 0.07069 * g + 0.99134 * b
    linear = (
        3.24097 * x - 1.53738 * y - 0.49861 * z,
        -0.96924 * x + 1.87597 * y + 0.04156 * z,
        0.05563 * x - 0.20398 * y + 1.05697 * z,
    )
    bent = (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in linear)
    return tuple(255 * value for value in bent)


@pytest.mark.parametrize("profile", [b"", b"no profile at all", adobe_rgb()[:200]])
def test_a_profile_that_cannot_be_read_changes_nothing(profile: bytes) -> None:
    shown = treated(saved(plain(color="#c86432"), "PNG", icc_profile=profile))
    assert shown.getpixel((30, 20)) == (200, 100, 50)


@pytest.mark.parametrize("mode", ["L", "1", "P", "RGB"])
def test_grey_and_palettes_keep_their_look(mode: str) -> None:
    shown = treated(saved(plain(color="white").convert(mode), "PNG"))
    assert (shown.mode, shown.getpixel((30, 20))) == ("RGB", (255, 255, 255))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_can_be_seen_through_stands_on_white(mode: str) -> None:
    clear = Image.new("RGBA", (60, 40), (0, 0, 0, 0)).convert(mode)
    assert treated(saved(clear, "PNG")).getpixel((30, 20)) == (255, 255, 255)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_stands_upright_however_the_camera_was_held(orientation: int, form: str) -> None:
    upright = plain(60, 40, "blue")
    upright.paste("red", (0, 0, 30, 20))  # above on the left
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # what undoes each turn
    held = upright.transpose(Image.Transpose(back[orientation])) if orientation > 1 else upright
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    shown = treated(saved(held, form, exif=exif))
    assert [nearest(shown, at) for at in ((8, 8), (50, 8), (8, 32), (50, 32))] == [
        "red",
        "blue",
        "blue",
        "blue",
    ]


def nearest(image: Picture, at: tuple[int, int]) -> str:
    red, _, blue = image.getpixel(at)  # type: ignore[misc]
    return "red" if red > blue else "blue"


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_that_the_camera_wrote_is_left(form: str) -> None:
    exif = Image.Exif()
    exif[MAKER] = "SECRET-CAMERA"
    exif[ORIENTATION] = 6
    exif.get_ifd(GPS).update({1: "N", 2: (36.0, 33.0, 40.0)})
    original = saved(
        plain(), exif=exif, comment=b"SECRET-COMMENT", icc_profile=adobe_rgb(), xmp=b"<SECRET-XMP/>"
    )
    assert original.count(b"SECRET") == 3
    shown = _encoded(treated(original, 40, 60), form)
    with Image.open(BytesIO(shown)) as image:
        assert dict(image.getexif()) == {}
        assert not {"icc_profile", "exif", "comment", "xmp"} & set(image.info)
    assert b"SECRET" not in shown


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_photo_gives_the_same_bytes(form: str) -> None:
    original = saved(Image.effect_noise((60, 40), 60))
    assert _encoded(treated(original), form) == _encoded(treated(original), form)
