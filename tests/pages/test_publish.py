"""The finished site takes the place of the old one, all at once."""

from pathlib import Path

import pytest

from catalog.pages.page_files import Poured
from catalog.publish import building_site, load_last_build, save_build, swap


def _site(folder: Path, **files: str) -> Path:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / f"{name}.html").write_text(text)
    return folder


def _files(site: Path) -> dict[str, str]:
    return {path.stem: path.read_text() for path in site.iterdir()}


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    site = _site(tmp_path / "site", index="old", gone="old")
    swap(_site(tmp_path / ".site.next", index="new", added="new"), site)
    assert _files(site) == {"index": "new", "added": "new"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_the_first_site_needs_no_old_one(tmp_path: Path) -> None:
    swap(_site(tmp_path / ".site.next", index="new"), tmp_path / "site")
    assert _files(tmp_path / "site") == {"index": "new"}


def test_what_a_broken_off_build_left_is_in_nobodys_way(tmp_path: Path) -> None:
    _site(tmp_path / ".site.old", index="older")
    site = _site(tmp_path / "site", index="old")
    swap(_site(tmp_path / ".site.next", index="new"), site)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert _files(site) == {"index": "new"}


def test_the_next_site_grows_beside_the_old_one(tmp_path: Path) -> None:
    growing = building_site(tmp_path / "site")
    assert growing.parent == tmp_path
    assert growing != tmp_path / "site"


def test_what_is_known_of_a_build_is_remembered(tmp_path: Path) -> None:
    page = Poured("programs/aid/index.html", "key", "digest")
    save_build([page], tmp_path / "cache")
    last = load_last_build(tmp_path / "site", tmp_path / "cache")
    assert (last.site, dict(last.pages)) == (tmp_path / "site", {page.file: page})


@pytest.mark.parametrize("content", [None, b"", b"{", b"[[1]]", b"7", b"\xff", b'[["a", "b"]]'])
def test_a_cache_that_cannot_be_read_is_no_cache(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "pages.json").write_bytes(content)
    assert dict(load_last_build(tmp_path / "site", tmp_path).pages) == {}
