"""Where a site is published: the folder that visitors see, and its neighbours while a new one is made."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SITE_DIR: Final = re.compile(r"""^site_dir:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a site. Its neighbours have hidden names, so that no server shows them."""

    site: Path
    """No link: whoever links `site` to a folder elsewhere wants that one exchanged."""

    @classmethod
    def at(cls, folder: Path) -> "Place":
        return cls(Path(os.path.realpath(folder)))

    @property
    def next(self) -> Path:
        """Where the next site grows."""
        return self._neighbour("next")

    @property
    def old(self) -> Path:
        """Where the old site waits, for an instant, where two folders cannot be exchanged in one step."""
        return self._neighbour("old")

    @property
    def lock(self) -> Path:
        return self._neighbour("catalog-lock")

    def _neighbour(self, kind: str) -> Path:
        return self.site.with_name(f".{self.site.name}.{kind}")


def configured_place(root: Path) -> Place:
    """Return where `mkdocs.yml` in `root` publishes, without MkDocs, which is slow to import."""
    try:
        found = _SITE_DIR.search((root / "mkdocs.yml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        found = None
    return Place.at(root / (found[1] if found else "site"))
