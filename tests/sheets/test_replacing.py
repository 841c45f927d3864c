"""A file that is written to stays the file that it was: its mode, its link, its old content until the end."""

import os
import stat
import subprocess
import sys
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


_KILLED_AT = """
import os, sys
from pathlib import Path
from catalog.sheets import replacing
step, at = sys.argv[1], int(sys.argv[2])
calls = []
def dying(real):
    def call(*given, **more):
        calls.append(given)
        if len(calls) == at:
            os._exit(9)
        return real(*given, **more)
    return call
if step == "replace":
    Path.replace = dying(Path.replace)
else:
    os.fsync = dying(os.fsync)
replacing.replace_files({Path("a.yaml"): b"new" * 9000, Path("b.yaml"): b"new" * 9000})
"""


@pytest.mark.parametrize(("step", "at"), [("fsync", 1), ("fsync", 2), ("replace", 1), ("replace", 2)])
def test_a_process_that_is_killed_leaves_every_file_whole_the_old_one_or_the_new(
    tmp_path: Path, step: str, at: int
) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", _KILLED_AT, step, str(at)], cwd=tmp_path, check=False)
    assert done.returncode == 9
    found = [(tmp_path / name).read_bytes() for name in ("a.yaml", "b.yaml")]
    assert found == [b"new" * 9000 if (step, at) == ("replace", 2) else b"old", b"old"]
