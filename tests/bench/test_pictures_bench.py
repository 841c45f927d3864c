"""Everyone in the race makes the same files of the same photos."""

from io import BytesIO
from pathlib import Path

import pytest
from bench.measure import run
from bench.pictures.makers import Maker, makers
from PIL import Image

from catalog.ground.cache import kept
from catalog.images.picture import FORMATS, WIDTHS


@pytest.mark.parametrize("maker", list(makers()), ids=lambda maker: maker.module)
@pytest.mark.slow
def test_a_maker_makes_every_size_in_every_format(maker: Maker, tmp_path: Path) -> None:
    photos, target = tmp_path / "photos", tmp_path / "made"
    for folder in (photos, target):
        folder.mkdir()
    Image.effect_noise((2000, 1500), 60).convert("RGB").save(photos / "0.jpg")
    run(maker.command(photos, target))
    made = {path for path in target.rglob("*") if path.suffix.removeprefix(".") in FORMATS}
    assert len(made) == len(WIDTHS) * len(FORMATS)
    assert {_form_and_width(picture) for picture in made} == {
        (form, width) for form in FORMATS for width in WIDTHS
    }


def _form_and_width(file: Path) -> tuple[str, int]:
    with Image.open(BytesIO(kept(file) or file.read_bytes())) as image:
        assert image.height == image.width * 3 // 4
        return (image.format or "").lower(), image.width
