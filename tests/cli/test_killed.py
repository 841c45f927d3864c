"""A command that writes may be killed at any moment: each file is the old one or the new one, and always whole."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from openpyxl import load_workbook
from sample_project import edit
from tests.weblinks.weblinks_sites import sites

from catalog.ground.project import Project
from catalog.ground.text import LANGS

__all__ = ["sites"]

Command = tuple[object, ...]
Files = Mapping[Path, bytes]


def _list(project: Project, _: Any) -> Command:
    path = project.root / "list.csv"
    path.write_text("id,価格_円\nloom-sensor,15000\n", "utf-8")
    return "import", "products", path, "--update"


def _next_year(project: Project, _: Any) -> Command:
    period = "period: {starts: 2025-04-01, ends: 2027-03-31}"
    edit(project, "data/documents.yaml", period, "fiscal_year: 2026")
    return "rollover", 2027


def _books(project: Project, invoke: Any) -> Command:
    """A workbook of all records in which two kinds have other values."""
    path = project.root / "all.xlsx"
    assert invoke("export", "--all", "--xlsx", path, "--root", project.root).exit_code == 0
    book = load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                cell.value = _IN_THE_BOOK.get(str(cell.value), cell.value)
    book.save(path)
    return "import", "--all", path, "--update"


_IN_THE_BOOK: Final = {
    "しょっきせんさー": "おりきせんさー",
    "ものづくりけんしゅうかいかん": "けんしゅうかいかん",
}


def _moved_page(project: Project, _: Any) -> Command:
    """A record and a page that lead to an address which has moved."""
    for lang in LANGS:
        page = f"content/about/index.{lang}.md"
        edit(project, page, "https://creativecommons.org/", "http://www.city.umino.lg.jp/moved")
    source = "    - {url: http://www.city.umino.lg.jp/moved, title: {ja: ページ, en: A page}}\n"
    edit(project, "data/programs.yaml", "  sources:\n", f"  sources:\n{source}")
    return "links", "--delay", 0


COMMANDS: Mapping[str, Callable[[Project, Any], Command]] = {
    "import a list": _list,
    "import a workbook": _books,
    "links": _moved_page,
    "rollover": _next_year,
    "rename": lambda *_: ("rename", "trade-fairs", "fairs-abroad"),
    "confirm": lambda *_: ("confirm", "expert-visits"),
    "accept": lambda *_: ("translations", "accept", "--all"),
}


def _files(project: Project) -> Files:
    """Return what readers of the data and of the pages find; what is being written beside a file is no part of it."""
    found = [
        path for folder in (project.data, project.content) for path in folder.rglob("*") if path.is_file()
    ]
    return {path: path.read_bytes() for path in found if not path.name.endswith(".new")}


@pytest.mark.usefixtures("sites")
@pytest.mark.parametrize("name", COMMANDS)
def test_a_killed_command_leaves_every_file_whole(
    project: Project, invoke: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    command = COMMANDS[name](project, invoke)
    before = _files(project)
    moments: list[Files] = []
    named: set[Path] = set()
    sync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        moments.append(_files(project))
        sync(handle)

    def replaced(path: Path, target: Path) -> Path:
        moments.append(_files(project))
        named.add(Path(target))
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", synced)
        patched.setattr(Path, "replace", replaced)
        result = invoke(*command, "--write", "--root", project.root)
    assert result.exit_code == 0, result.output
    after = _files(project)
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed
    assert changed <= named, "no file is written where it stands"
    for moment in moments:
        for path in before | after:
            assert moment.get(path) in {before.get(path), after.get(path)}, path
