"""Where the parts of a catalog lie on disk."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with `data/`, `content/`, `words/` and `overrides/`, and the address of its site."""

    root: Path
    site_url: str
    """Absolute, with a slash at the end."""

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def settings(self) -> Path:
        """The settings of the renderer, with the name and the address of the site."""
        return self.root / "mkdocs.yml"

    @property
    def photos(self) -> Path:
        return self.content / "photos"

    @property
    def shared(self) -> Path:
        """Where lies what all cities share, `words/` and `overrides/`: here, or in the nearest folder above."""
        above = (
            parent for parent in (self.root, *self.root.parents) if (parent / "words" / "ui.yaml").is_file()
        )
        return next(above, self.root)

    @property
    def words(self) -> tuple[Path, ...]:
        """The words of the site: first those of all cities, then the city's own."""
        return self.shared / "words" / "ui.yaml", self.root / "words" / "city.yaml"

    @property
    def explanations(self) -> Path:
        """Explanations of each field of the data, for editors."""
        return self.shared / "words" / "fields.yaml"

    @property
    def labels(self) -> Path:
        """Short names of each field of the data, where changes are told."""
        return self.shared / "words" / "labels.yaml"

    @property
    def frame(self) -> Path:
        """The templates around every page, the styles and the scripts."""
        return self.shared / "overrides"

    @property
    def templates(self) -> Path:
        """The templates of records and lists."""
        return self.frame / "catalog"

    @property
    def cache(self) -> Path:
        """May be deleted at any time; not a byte of the site depends on it."""
        return self.root / ".cache"

    def relative(self, path: Path) -> str:
        """Name `path` as staff know it: from the root of the project, with forward slashes."""
        return Path(os.path.relpath(path, self.root)).as_posix()
