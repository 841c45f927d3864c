"""What a camera writes beside the picture can be taken out, and not a pixel changes."""

from io import BytesIO

import pytest
from photo_files import plain, saved
from PIL import ExifTags, Image

from catalog.images.camera_data import has_camera_data, without_camera_data
from catalog.images.treat import tells_place

_TURNED = 6


def _noted(orientation: int = _TURNED) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Camera of Ono"
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (36.0, 33.0, 0.0)
    return exif


def _pixels(content: bytes) -> tuple[bytes, int]:
    with Image.open(BytesIO(content)) as image:
        return image.tobytes(), int(image.getexif().get(ExifTags.Base.Orientation, 1))


@pytest.mark.parametrize("orientation", [1, _TURNED])
@pytest.mark.parametrize(
    "how",
    [
        {"form": "JPEG", "comment": b"Ono"},
        {"form": "JPEG", "progressive": True, "xmp": b"<x>Ono</x>"},
        {"form": "PNG"},
        {"form": "WEBP", "lossless": True, "xmp": b"<x>Ono</x>"},
    ],
    ids=["jpeg", "progressive", "png", "webp"],
)
def test_place_and_camera_go_and_the_picture_stays(how: dict[str, object], orientation: int) -> None:
    content = saved(plain(), **how, exif=_noted(orientation))
    bare = without_camera_data(content)
    assert has_camera_data(content)
    assert not has_camera_data(bare)
    assert b"Ono" not in bare
    assert _pixels(bare) == _pixels(content)
    with Image.open(BytesIO(bare)) as image:
        assert not tells_place(image)


def test_pictures_that_a_phone_hides_behind_the_first_go_too() -> None:
    first = saved(plain())
    hidden = first + saved(plain(color="red"), exif=_noted())
    assert without_camera_data(hidden) == first


def test_the_colours_of_a_photo_stay() -> None:
    profile = b"\0" * 128
    content = saved(plain(), icc_profile=profile, exif=_noted())
    with Image.open(BytesIO(without_camera_data(content))) as image:
        assert image.info["icc_profile"] == profile


def test_a_photo_without_notes_is_left_as_it_is() -> None:
    for form in ("JPEG", "PNG", "WEBP", "GIF"):
        content = saved(plain(), form)
        assert without_camera_data(content) == content
