"""A folder that another program holds open is waited for, and then named."""

from pathlib import Path

import pytest

from catalog.ground.failure import Failure
from catalog.publish.held import rename_held


class Holder:
    """Another program, which holds a folder for some attempts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, attempts: int) -> None:
        self.attempts = attempts
        self.waited: list[float] = []
        rename = Path.rename

        def refuse(path: Path, target: Path) -> Path:
            self.attempts -= 1
            if self.attempts >= 0:
                raise PermissionError(13, "in use", str(path))
            return rename(path, target)

        monkeypatch.setattr(Path, "rename", refuse)


def test_a_folder_that_is_soon_let_go_is_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "site").mkdir()
    holder = Holder(monkeypatch, 3)
    rename_held(tmp_path / "site", tmp_path / "old", is_waited=True, wait=holder.waited.append)
    assert (tmp_path / "old").is_dir()
    assert len(holder.waited) == 3


def test_a_folder_that_is_never_let_go_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "site").mkdir()
    holder = Holder(monkeypatch, 1000)
    with pytest.raises(Failure) as stop:
        rename_held(tmp_path / "site", tmp_path / "old", is_waited=True, wait=holder.waited.append)
    assert str(tmp_path / "site") in stop.value.text["ja"]
    assert "Close it" in stop.value.text["en"]
    assert 5 < sum(holder.waited) < 30
    assert (tmp_path / "site").is_dir()


def test_where_nothing_is_held_open_a_lack_of_rights_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = Holder(monkeypatch, 1)
    with pytest.raises(PermissionError):
        rename_held(tmp_path / "site", tmp_path / "old", is_waited=False, wait=holder.waited.append)
    assert holder.waited == []
