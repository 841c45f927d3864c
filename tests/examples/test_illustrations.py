"""The pictures of the example come out of its drawing program, and stay small."""

from pathlib import Path

from examples.minato.illustrations.__main__ import PHOTOS, PICTURES
from PIL import Image, ImageChops

MOST_BYTES = 40_000
ONE = "hand-roaster-2"


def test_every_picture_is_drawn_and_nothing_else_lies_there() -> None:
    assert {path.name for path in PHOTOS.iterdir()} == {f"{name}.webp" for name in PICTURES}


def test_every_picture_is_small() -> None:
    assert [path.name for path in PHOTOS.iterdir() if path.stat().st_size > MOST_BYTES] == []


def test_a_picture_drawn_again_is_the_same(tmp_path: Path) -> None:
    again = tmp_path / f"{ONE}.webp"
    PICTURES[ONE].draw(again)
    with Image.open(again) as new, Image.open(PHOTOS / again.name) as old:
        assert ImageChops.difference(new.convert("RGB"), old.convert("RGB")).getbbox() is None
