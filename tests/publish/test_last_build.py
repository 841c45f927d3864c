"""How pages were made is remembered, and anything that is not quite that is not."""

from pathlib import Path

import pytest

from catalog.ground.cache import keep
from catalog.pages.page_files import Poured
from catalog.publish.last_build import load_last_build, save_build

PAGE = Poured("programs/aid/index.html", "key", "digest")


def test_what_is_known_of_a_build_is_remembered(tmp_path: Path) -> None:
    save_build([PAGE], tmp_path / "cache")
    last = load_last_build(tmp_path / "site", tmp_path / "cache")
    assert last
    assert (last.site, dict(last.pages)) == (tmp_path / "site", {PAGE.file: PAGE})


@pytest.mark.parametrize("content", [None, b"", b"{", b"[[1]]", b"7", b"\xff", b'[["a", "b"]]', b"[" * 10**5])
@pytest.mark.parametrize("write", [Path.write_bytes, keep])
def test_a_cache_that_cannot_be_read_is_no_cache(
    tmp_path: Path, write: object, content: bytes | None
) -> None:
    assert callable(write)
    if content is not None:
        write(tmp_path / "pages.json", content)
    assert load_last_build(tmp_path / "site", tmp_path) is None


def test_a_file_that_was_only_half_written_is_no_cache(tmp_path: Path) -> None:
    save_build([PAGE], tmp_path)
    file = tmp_path / "pages.json"
    file.write_bytes(file.read_bytes()[:-5])
    assert load_last_build(tmp_path / "site", tmp_path) is None
