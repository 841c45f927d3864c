"""Files of photos are made once, whole, for what is published, and are the same whatever was kept before."""

import os
from pathlib import Path

import pytest
from photo_files import PutPhotos, plain, saved
from PIL import Image
from sample_project import TODAY, edit

from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.images import produce
from catalog.images.picture import FORMATS, HAS_AVIF

Files = dict[str, bytes]
LARGE = saved(Image.effect_noise((600, 400), 60))
"""Wide enough for two files in each format, of which those in AVIF take a while."""

SMALL = saved(Image.effect_noise((90, 60), 60))


def photos_of(project: Project) -> Files:
    site = build_site(project, today=TODAY)
    assert site.is_sound, site.problems
    return {file.path: file.content for file in site.files if file.path.startswith("assets/photos/")}


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note every file that is encoded."""
    forms: list[str] = []
    encode = produce._encoded

    def noted(image: Image.Image, form: str) -> bytes:
        forms.append(form)
        return encode(image, form)

    monkeypatch.setattr(produce, "_encoded", noted)
    return forms


def test_every_format_is_there_at_every_width_up_to_that_of_the_original(
    put_photos: PutPhotos, tmp_path: Path
) -> None:
    files = photos_of(put_photos(soy__jpg=LARGE))
    assert HAS_AVIF
    found = set()
    for name, content in files.items():
        (tmp_path / "one").write_bytes(content)
        with Image.open(tmp_path / "one") as image:
            assert image.format == name.rpartition(".")[2].upper()
            assert image.height == round(image.width * 2 / 3)
            found.add((image.format, image.width))
    assert found == {(form.upper(), width) for form in ("avif", "webp", "jpeg") for width in (480, 600)}


def test_only_what_changed_is_made_again(put_photos: PutPhotos, made: list[str]) -> None:
    project = put_photos(soy__jpg=SMALL, shelf__png=saved(plain(), "PNG"))
    before = photos_of(project)
    assert len(made) == len(before) == 2 * len(FORMATS)
    made.clear()
    assert photos_of(project) == before
    assert made == []
    (project.photos / "shelf.png").write_bytes(saved(plain(color="red"), "PNG"))
    after = photos_of(project)
    assert sorted(made) == sorted(FORMATS)
    assert len(set(after) - set(before)) == len(FORMATS)


def test_a_photo_under_two_names_is_made_once(put_photos: PutPhotos, made: list[str]) -> None:
    files = photos_of(put_photos(one__png=saved(plain(), "PNG"), two__png=saved(plain(), "PNG")))
    assert len(made) == len(files) == len(FORMATS)


@pytest.mark.parametrize("harm", [b"", b"half", b"\0" * 400])
def test_a_broken_cache_changes_no_byte(harm: bytes, put_photos: PutPhotos) -> None:
    project = put_photos(soy__jpg=SMALL)
    before = photos_of(project)
    kept = list((project.cache / "images").iterdir())
    assert len(kept) == len(before) + 1
    for path in kept:
        path.write_bytes(harm)
    assert photos_of(project) == before


def test_one_core_and_many_give_the_same_bytes(
    put_photos: PutPhotos, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = put_photos(soy__jpg=SMALL, shelf__png=saved(plain(), "PNG"))
    found: list[Files] = []
    for cores in (1, 4):
        monkeypatch.setattr(os, "cpu_count", lambda cores=cores: cores)
        for path in (project.cache / "images").glob("*"):
            path.unlink()
        found.append(photos_of(project))
    assert found[0] == found[1]


def test_a_draft_keeps_its_photos_to_itself(put_photos: PutPhotos) -> None:
    project = put_photos(soy__jpg=SMALL)
    edit(project, "data/brand_products.yaml", "  maker: ono-soy\n", "  maker: ono-soy\n  status: draft\n")
    assert photos_of(project) == {}


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 10), (10, 1), (2000, 200), (480, 480)])
def test_odd_sizes_are_shown(width: int, height: int, put_photos: PutPhotos) -> None:
    assert photos_of(put_photos(odd__png=saved(plain(width, height), "PNG")))
