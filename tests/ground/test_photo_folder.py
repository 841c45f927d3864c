"""A photo is found by the name that a record gives it, however the machine that saved it writes names."""

import unicodedata
from pathlib import Path

import pytest

from catalog.ground.photos import PhotoFolder

NAME = "味噌/がぜ-ポスター.jpg"
NFC, NFD = (unicodedata.normalize(form, NAME) for form in ("NFC", "NFD"))


def put(root: Path, *names: str) -> PhotoFolder:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return PhotoFolder(root)


@pytest.mark.parametrize("saved", [NFC, NFD], ids=["composed", "decomposed"])
@pytest.mark.parametrize("typed", [NFC, NFD], ids=["composed", "decomposed"])
def test_composed_and_decomposed_names_are_one(saved: str, typed: str, tmp_path: Path) -> None:
    assert put(tmp_path, saved).find(typed) == tmp_path / saved


def test_of_two_names_that_look_alike_the_one_that_was_typed_is_taken(tmp_path: Path) -> None:
    folder = put(tmp_path, NFC, NFD)
    assert (folder.find(NFC), folder.find(NFD)) == (tmp_path / NFC, tmp_path / NFD)


def test_nothing_outside_of_the_folder_is_found(tmp_path: Path) -> None:
    folder = put(tmp_path / "photos", "in.jpg")
    (tmp_path / "out.jpg").touch()
    (tmp_path / "photos" / "link.jpg").symlink_to(tmp_path / "out.jpg")
    assert [folder.find(name) for name in ("../out.jpg", "link.jpg", str(tmp_path / "out.jpg"), "", ".")] == [
        None
    ] * 5


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("PLAIN.jpg", "plain.jpg"),
        ("plain.png", "plain.jpg"),
        ("bowl.jpg", "wood/Bowl.JPG"),
        ("none.jpg", None),
    ],
)
def test_a_name_with_other_capitals_ending_or_folder_is_asked_for(
    typed: str, meant: str | None, tmp_path: Path
) -> None:
    assert put(tmp_path, "plain.jpg", "wood/Bowl.JPG").nearest(typed) == meant


def test_where_there_is_no_folder_there_is_no_photo(tmp_path: Path) -> None:
    assert PhotoFolder(tmp_path / "none").find("a.jpg") is None
    assert PhotoFolder(tmp_path / "none").names == ()
