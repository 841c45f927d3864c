"""A file that is written to stays the file that it was: its mode, its link, its old content until the end."""

import os
import stat
from pathlib import Path

import pytest

from catalog.sheets.replacing import replace_files


@pytest.mark.parametrize("mode", [0o660, 0o600, 0o644, 0o664])
def test_the_mode_stays(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    path.chmod(mode)
    replace_files({path: b"new"})
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", mode)


def test_a_link_stays_and_what_it_leads_to_changes(tmp_path: Path) -> None:
    elsewhere = tmp_path / "shared" / "list.yaml"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(b"old")
    link = tmp_path / "a.yaml"
    link.symlink_to(Path("shared") / "list.yaml")
    replace_files({link: b"new"})
    assert link.is_symlink()
    assert elsewhere.read_bytes() == b"new"
    assert [path.name for path in elsewhere.parent.iterdir()] == ["list.yaml"]


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_failure_leaves_every_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    for path in (first, second):
        path.write_bytes(b"old")
    sync, calls = os.fsync, []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == (1 if step == "write" else 2):
            raise OSError(28, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_files({first: b"new", second: b"new"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a.yaml": b"old",
        "b.yaml": b"old",
    }


def test_every_content_is_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    found: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda _: found.append(path.read_bytes()))
    replace_files({path: b"new"})
    assert found == [b"old", b"new"], "the file before it is renamed, the folder afterwards"


def test_what_a_crash_left_behind_is_not_in_the_way(tmp_path: Path) -> None:
    path, stray = tmp_path / "a.yaml", tmp_path / ".a.yaml.new"
    path.write_bytes(b"old")
    other = tmp_path / "other"
    other.write_bytes(b"other")
    stray.symlink_to(other)
    replace_files({path: b"new"})
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a.yaml": b"new",
        "other": b"other",
    }
