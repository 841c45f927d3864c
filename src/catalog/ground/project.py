"""Where the parts of a catalog lie on disk."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parents[1]

_WITHIN: Final = _PACKAGE / "shared"

INSTALLED: Final = _WITHIN if _WITHIN.is_dir() else _PACKAGE.parents[1]
"""What all cities share: a wheel brings it within the package; in the repository it stands where people edit it."""


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
    def stamps(self) -> Path:
        """Stamps of translations; they stay here even while other data are looked at than those of `data`."""
        return self.root / "data" / ".translations"

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
        """Where `words/` and `overrides/` of all cities lie: here, in the nearest folder above, or installed."""
        above = (
            parent for parent in (self.root, *self.root.parents) if (parent / "words" / "ui.yaml").is_file()
        )
        return next(above, INSTALLED)

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
    def shells(self) -> Path:
        """The shells that all cities share; a file of that name in `content/` takes the place of one."""
        return self.frame / "shells"

    @property
    def templates(self) -> Path:
        """The templates of records and lists."""
        return self.frame / "catalog"

    @property
    def cache(self) -> Path:
        """May be deleted at any time; not a byte of the site depends on it."""
        return self.root / ".cache"

    @property
    def frame_cache(self) -> Path:
        """Where what follows from the frame of the site is kept, for whatever data lie in it."""
        return self.root / ".cache"

    def relative(self, path: Path) -> str:
        """Name `path` as staff know it: from the root of the project, with forward slashes."""
        return Path(os.path.relpath(path, self.root)).as_posix()
