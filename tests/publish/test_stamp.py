"""A build of the same things need not be made again; whatever has changed since, it is."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.ground.project import Project
from catalog.publish import stamp
from catalog.publish.stamp import Call, Stamp, keep_stamp, read_stamp

FILES = (
    "data/programs.yaml",
    "content/index.ja.md",
    "content/photos/a.jpg",
    "words/ui.yaml",
    "mkdocs.yml",
    "site/index.html",
)
CALL = ("build",)
DAY = "2026-11-27"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project whose site is finished and stamped."""
    for file in (
        "data/programs.yaml",
        "content/index.ja.md",
        "content/photos/a.jpg",
        "words/ui.yaml",
        "mkdocs.yml",
        "site/index.html",
    ):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text("first")
    monkeypatch.delenv("CATALOG_TODAY", raising=False)
    project = Project(tmp_path, "/")
    call = Call(project, CALL, DAY)
    keep_stamp(call, Stamp(call.inputs, str(tmp_path / "site"), 252, [(True, "a warning")]))
    return project


def test_what_the_build_has_said_is_still_true(project: Project) -> None:
    found = read_stamp(Call(project, CALL, DAY))
    assert found
    assert (found.pages, found.lines) == (252, [[True, "a warning"]])


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda root: (root / "data/programs.yaml").write_text("other text"),
    "an edit of the same length": lambda root: os.utime(root / "content/index.ja.md", ns=(1, 1)),
    "a new photo": lambda root: (root / "content/photos/b.jpg").touch(),
    "a page taken away": lambda root: (root / "content/index.ja.md").unlink(),
    "a setting": lambda root: (root / "mkdocs.yml").write_text("other text"),
    "a harmed page": lambda root: (root / "site/index.html").write_text("harmed page"),
    "a lost page": lambda root: (root / "site/index.html").unlink(),
    "a file put into the site": lambda root: (root / "site/new.html").touch(),
    "a link to a folder, into which nobody looks": lambda root: (root / "content/link").symlink_to(
        root / "words"
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_makes_it_void(project: Project, change: Callable[[Path], object]) -> None:
    change(project.root)
    assert read_stamp(Call(project, CALL, DAY)) is None


def test_another_day_makes_it_void(project: Project) -> None:
    assert read_stamp(Call(project, CALL, "2026-11-28")) is None


def test_a_call_with_other_words_has_a_stamp_of_its_own(project: Project) -> None:
    assert read_stamp(Call(project, ("build", "--into", "elsewhere"), DAY)) is None


def test_a_change_of_the_program_makes_it_void(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "program" / "__init__.py"
    other.parent.mkdir()
    other.touch()
    monkeypatch.setattr(stamp.catalog, "__file__", str(other))
    assert read_stamp(Call(project, CALL, DAY)) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"inputs": 1}'])
def test_a_stamp_that_cannot_be_read_is_none(project: Project, content: bytes) -> None:
    (file,) = (project.cache / "stamps").iterdir()
    file.write_bytes(content)
    assert read_stamp(Call(project, CALL, DAY)) is None
