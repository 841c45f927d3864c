"""A project as it would be: its data in a folder beside, some files of it changed, and nothing written yet."""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from catalog.ground.project import Project


@dataclass(frozen=True, slots=True)
class Beside(Project):
    """A project whose data lie in another folder, though they are called by their usual names."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder

    @property
    def cache(self) -> Path:
        return self.folder / ".cache"

    def relative(self, path: Path) -> str:
        inside = path.is_relative_to(self.folder)
        return f"data/{path.relative_to(self.folder).as_posix()}" if inside else Project.relative(self, path)


@dataclass(frozen=True, slots=True)
class Draft(Beside):
    """One that is looked at again and again: what was parsed for the project need not be parsed anew."""

    @property
    def cache(self) -> Path:
        return Project(self.root, self.site_url).cache


Laid = TypeVar("Laid", bound=Beside)


def lay_beside(
    project: Project, folder: Path, contents: Mapping[Path, bytes], kind: type[Laid] = Beside
) -> Laid:
    """Copy the data of a project into `folder`, those of these files with other contents."""
    laid = kind(project.root, project.site_url, folder / "data")
    shutil.copytree(project.data, laid.data)
    if laid.cache != project.cache:
        _share_parsed(project.cache, laid.cache)
    for path, content in contents.items():
        if path.is_relative_to(project.data):
            target = laid.data / path.relative_to(project.data)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    return laid


def _share_parsed(cache: Path, other: Path) -> None:
    """Let what was parsed for a project be known beside it; what is parsed there stays there."""
    with suppress(OSError):  # without a cache it takes longer, and that is all
        shutil.copytree(cache / "source", other / "source")
