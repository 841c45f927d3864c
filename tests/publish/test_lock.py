"""Only one process holds a lock, and its death is enough to free it."""

import subprocess
import sys
from pathlib import Path

import pytest

from catalog.publish.lock import Lock

HOLD = (
    "import sys; from pathlib import Path; from catalog.publish.lock import Lock; "
    "print(Lock(Path(sys.argv[1])).try_take(), flush=True); sys.stdin.read()"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lock"


def _holder(path: Path) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "True\n"
    return process


def test_a_lock_is_there_only_while_somebody_holds_it(path: Path) -> None:
    lock = Lock(path)
    assert lock.try_take()
    assert path.exists()
    lock.release()
    assert not path.exists()


def test_nobody_else_takes_a_lock_that_is_held(path: Path) -> None:
    first, second = Lock(path), Lock(path)
    assert first.try_take()
    assert not second.try_take()
    first.release()
    assert second.try_take()
    second.release()


def test_who_waits_is_told_once_for_whom_and_gets_the_lock_when_that_process_is_killed(path: Path) -> None:
    told: list[str] = []
    with _holder(path) as process:
        Lock(path).take(lambda pid: (told.append(pid), process.kill())[0])
    assert told == [str(process.pid)]


def test_a_lock_file_that_a_killed_process_left_is_in_nobodys_way(path: Path) -> None:
    with _holder(path) as process:
        process.kill()
    assert path.exists()
    lock = Lock(path)
    assert lock.try_take()
    lock.release()


def test_a_lock_that_was_removed_while_one_waited_is_made_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def remove_first(file: int) -> bool:
        del file
        path.unlink()
        monkeypatch.setattr("catalog.publish.lock.try_lock", lambda _: True)
        return True

    monkeypatch.setattr("catalog.publish.lock.try_lock", remove_first)
    assert not Lock(path).try_take()
    assert Lock(path).try_take()


def test_a_link_where_the_lock_should_be_is_not_followed(path: Path, tmp_path: Path) -> None:
    treasure = tmp_path / "treasure"
    treasure.write_text("mine")
    path.symlink_to(treasure)
    with pytest.raises(OSError):
        Lock(path).try_take()
    assert treasure.read_text() == "mine"
