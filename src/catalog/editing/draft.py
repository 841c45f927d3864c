"""A project as it would be, to be looked at before it is written: its data in a folder of its own, one file changed."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from catalog.ground.project import Project


@dataclass(frozen=True, slots=True)
class Draft(Project):
    """A project whose data lies elsewhere, and is named as if it did not."""

    folder: Path

    @property
    def data(self) -> Path:
        return self.folder

    def relative(self, path: Path) -> str:
        if path.is_relative_to(self.folder):
            return f"data/{path.relative_to(self.folder).as_posix()}"
        return Project.relative(self, path)


@contextmanager
def draft_with(project: Project, file: str, content: bytes) -> Generator[Draft]:
    """Take the data along with other content of one file, until the end of the block."""
    with tempfile.TemporaryDirectory(prefix="catalog-edit-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(project.data, data)
        (data / file).write_bytes(content)
        yield Draft(project.root, project.site_url, data)
