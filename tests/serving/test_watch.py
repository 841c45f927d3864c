"""Saved files are noticed, whatever kind of change it was; what programs write for themselves is not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.serving import watch
from catalog.serving.watch import saves


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "a.yaml").write_text("a")
    return tmp_path


def seen_after(
    change: Callable[[Path], object],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    meanwhile: Callable[[Path], object] = lambda _: None,
) -> bool:
    """Return whether a change is noticed; instead of waiting, the third pause ends the watch.

    What is done `meanwhile` is done before anyone asks for the first save.
    """
    pauses: list[float] = []

    class Over(Exception):  # noqa: N818
        pass

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 1:
            change(folder)
        if len(pauses) > 2:
            raise Over

    monkeypatch.setattr(watch.time, "sleep", pause)
    found = saves([folder / "data", folder / "mkdocs.yml"])
    meanwhile(folder)
    try:
        next(found)
    except Over:
        return False
    return True


CHANGES: dict[str, Callable[[Path], object]] = {
    "edited": lambda folder: (folder / "data/a.yaml").write_text("ab"),
    "added": lambda folder: (folder / "data/b.yaml").touch(),
    "removed": lambda folder: (folder / "data/a.yaml").unlink(),
    "renamed": lambda folder: (folder / "data/a.yaml").rename(folder / "data/b.yaml"),
    "a file that was not there": lambda folder: (folder / "mkdocs.yml").touch(),
}
PASSING = (".a.yaml.swp", "~$a.xlsx", "#a.yaml#", "a.yaml~", "__pycache__/a.pyc", ".git/index")


@pytest.mark.parametrize("name", CHANGES)
def test_a_save_is_noticed(name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen_after(CHANGES[name], folder, monkeypatch)


@pytest.mark.parametrize("name", CHANGES)
def test_a_save_while_the_first_site_is_made_is_noticed_too(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert seen_after(lambda _: None, folder, monkeypatch, meanwhile=CHANGES[name])


@pytest.mark.parametrize("name", PASSING)
def test_what_programs_write_for_themselves_is_not(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def put(folder: Path) -> None:
        path = folder / "data" / name
        path.parent.mkdir(exist_ok=True)
        path.touch()

    assert not seen_after(put, folder, monkeypatch)
