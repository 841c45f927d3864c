"""The originals of photos, found by the names that records give them."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class PhotoFolder:
    """`content/photos/`, where a name is the path below the folder.

    A Mac writes が in a name as か and a mark (NFD), a keyboard writes one character (NFC): both name the same file.
    """

    root: Path

    def find(self, name: str) -> Path | None:
        """Return the file of a photo, or None if there is none within the folder."""
        exact = self.root / name
        if self._holds(exact):
            return exact
        return self._composed.get(unicodedata.normalize("NFC", name))

    def nearest(self, name: str) -> str | None:
        """Return the name of a file that differs in its folder, its ending, or in capitals alone."""
        meant = Path(unicodedata.normalize("NFC", name)).stem.casefold()
        return next((name for name in self.names if Path(name).stem.casefold() == meant), None)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._composed)

    @cached_property
    def _composed(self) -> Mapping[str, Path]:
        """Every file by its name in composed characters."""
        files = sorted(path for path in self.root.rglob("*") if self._holds(path))
        return {unicodedata.normalize("NFC", path.relative_to(self.root).as_posix()): path for path in files}

    @cached_property
    def _resolved(self) -> Path:
        return self.root.resolve()

    def _holds(self, path: Path) -> bool:
        """Return whether `path` is a file within the folder; a name may be too long, or a link lead to itself."""
        try:
            return path.is_file() and path.resolve().is_relative_to(self._resolved)
        except (OSError, RuntimeError, ValueError):
            return False
