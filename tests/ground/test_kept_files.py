"""A cache may be broken, misplaced or missing at any time."""

from pathlib import Path

import pytest

from catalog.ground.cache import KeptFile, clear_half_written, keep, kept


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "images" / "a.avif"
    assert keep(path, b"picture")
    assert kept(path) == b"picture"
    assert KeptFile("photos/a.avif", path).content == b"picture"


def test_the_content_of_another_file_is_not_believed(tmp_path: Path) -> None:
    keep(tmp_path / "images" / "a.avif", b"picture")
    for other in ("images/b.avif", "social/a.avif"):
        (tmp_path / other).parent.mkdir(exist_ok=True)
        (tmp_path / other).write_bytes((tmp_path / "images" / "a.avif").read_bytes())
        assert kept(tmp_path / other) is None


def test_a_cache_that_is_moved_as_a_whole_is_still_good(tmp_path: Path) -> None:
    keep(tmp_path / "here" / "images" / "a.avif", b"picture")
    (tmp_path / "here").rename(tmp_path / "there")
    assert kept(tmp_path / "there" / "images" / "a.avif") == b"picture"


@pytest.mark.parametrize("place", range(0, 40, 3))
def test_a_bit_that_turned_is_noticed(tmp_path: Path, place: int) -> None:
    path = tmp_path / "a"
    keep(path, b"picture")
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)
    assert kept(path) is None


def test_where_nothing_can_be_kept_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for name in ("file", "dangling"):
        assert not keep(tmp_path / name / "images" / "a", b"picture")
        assert kept(tmp_path / name / "images" / "a") is None


def test_a_place_that_is_taken_leaves_no_half_written_file(tmp_path: Path) -> None:
    (tmp_path / "a" / "folder").mkdir(parents=True)
    assert not keep(tmp_path / "a", b"picture")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_was_half_written_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    keep(tmp_path / "pages.json", b"[]")
    keep(tmp_path / "images" / "a", b"picture")
    (tmp_path / "new-x1").touch()
    (tmp_path / "images" / "new-x2").touch()
    clear_half_written(tmp_path)
    assert {path.name for path in tmp_path.rglob("*")} == {"pages.json", "images", "a"}
