"""The files of pages: those of a city in `content/`, and the shells of all cities where it has none of its own."""

from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from catalog.ground.project import Project
from catalog.ground.text import LANGS

PageFiles = Mapping[str, Path]
"""Where each page lies, by its name below `content/`: `programs/index.ja.md`."""


def page_files(project: Project, shells: Collection[str], hidden: Collection[str] = ()) -> PageFiles:
    """Return every page of a site with these shells; the shells that are `hidden` have nothing to show."""
    folder = project.shells
    shared = {name: folder / name for name in _names(shells)}
    own = {path.relative_to(project.content).as_posix(): path for path in project.content.rglob("*.md")}
    there = {name: path for name, path in shared.items() if path.is_file()} | own
    left_out = {*_names(hidden)}
    return {name: there[name] for name in sorted(there, key=PurePosixPath) if name not in left_out}


def shared_names(pages: PageFiles, project: Project) -> frozenset[str]:
    """Return the names of the pages that do not lie in `content/`."""
    return frozenset(name for name, path in pages.items() if not path.is_relative_to(project.content))


def _names(shells: Collection[str]) -> list[str]:
    return [f"{shell}.{lang}.md" for shell in shells for lang in LANGS]
