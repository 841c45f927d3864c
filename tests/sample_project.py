"""A small complete catalog to try things on: two or three made-up records of each kind, the words of the repository."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from catalog.authored.slots import Shells, shells_of
from catalog.build.load import load
from catalog.check import check
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.pages.tools import TOOLS
from catalog.problems import Problem, in_order

ROOT: Final = Path(__file__).parent.parent
"""The repository."""

SAMPLE: Final = Path(__file__).parent / "sample"
FILES: Final = {kind.id: kind.file for kind in (*KINDS, *REFERENCE)}
"""The data files by the kind of their records."""

TODAY: Final = date(2026, 11, 21)
"""The day on which every test takes place."""

SHELLS: Final[Shells] = shells_of((kind.id for kind in KINDS), {tool.path: tool.slot for tool in TOOLS})
"""The shells of every site."""

_RECORD_LINK: Final = re.compile(r"\(catalog:(programs|facilities|products)/[^)]*\)")

Content = str | bytes | None
MakeProject = Callable[[Mapping[str, Content]], Project]


def write_sample(root: Path, files: Mapping[str, Content] | None = None) -> Project:
    """Make the sample catalog in `root`, with some of its files (`data/programs.yaml`) replaced, or left out."""
    for folder in _sample_folders():
        (root / folder).mkdir(parents=True, exist_ok=True)
    for path, content in _sample_files().items():
        (root / path).write_bytes(content)
    for name in ("hooks", "overrides"):
        (root / name).symlink_to(ROOT / name)
    for path, content in (files or {}).items():
        replace(root / path, content)
    return Project(root, "https://catalog.example.jp/")


@cache
def _sample_files() -> Mapping[str, bytes]:
    """Return all files of the sample: a thousand tests write them, so they are read but once."""
    found = {"mkdocs.yml": (SAMPLE / "mkdocs.yml").read_bytes()}
    for source, folder in ((SAMPLE, "data"), (ROOT, "words"), (ROOT, "content")):
        for path in sorted((source / folder).rglob("*")):
            if path.is_file() and "photos" not in path.parts:
                found[path.relative_to(source).as_posix()] = path.read_bytes()
    return {
        path: _without_records(content) if path.endswith(".md") else content
        for path, content in found.items()
    }


def _without_records(page: bytes) -> bytes:
    """Let the links of a page lead away that lead to records which the sample does not have."""
    return _RECORD_LINK.sub("(https://example.jp/)", page.decode()).encode()


@cache
def _sample_folders() -> Sequence[str]:
    return sorted({str(Path(path).parent) for path in _sample_files()})


def replace(path: Path, content: Content) -> None:
    """Put `content` in the place of a file; nothing at all removes it."""
    if content is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def edit(project: Project, file: str, old: str, new: str) -> None:
    """Replace `old` by `new` where it stands first in a file of `project`, as staff would."""
    path = project.root / file
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} is not in {file}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def sample_text(file: str) -> str:
    """Return what a data file of the sample holds."""
    return (SAMPLE / "data" / file).read_text("utf-8")


def one_program(*changes: tuple[str, str]) -> str:
    """Return a data file of one program, each `(old, new)` of the changes made where it fits first."""
    text = (SAMPLE / "one_program.yaml").read_text("utf-8")
    for old, new in changes:
        assert old in text, f"{old!r} is not in one_program.yaml"
        text = text.replace(old, new, 1)
    return text


def find_problems(project: Project, today: date = TODAY) -> tuple[Problem, ...]:
    """Load and check `project`, as every command does."""
    return in_order(check(load(project), today))
