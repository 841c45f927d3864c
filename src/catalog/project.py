"""Where the parts of a catalog lie on disk."""

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
    def photos(self) -> Path:
        return self.content / "photos"

    @property
    def words(self) -> Path:
        return self.root / "words"

    @property
    def templates(self) -> Path:
        return self.root / "overrides" / "catalog"

    @property
    def cache(self) -> Path:
        """May be deleted at any time; not a byte of the site depends on it."""
        return self.root / ".cache"

    def relative(self, path: Path) -> str:
        """Name `path` as staff know it: from the root of the project, with forward slashes."""
        return path.relative_to(self.root).as_posix()
