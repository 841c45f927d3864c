"""Trees of earlier sites: how their files were made, and a spare tree that grows into the next site.

The site that visitors saw before the last one waits in the cache. The next build changes only what differs, and the two
are exchanged: an edit costs what it changes, and visitors see one whole site at any moment. Both trees share files.
"""

import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest
from catalog.ground.tree import Tree, Written
from catalog.publish.mark import MARK, UNFINISHED, is_finished, is_ours, remove, start
from catalog.publish.place import Place

_ROWS: Final = "trees"
_SPARES: Final = "spare"


@dataclass(frozen=True, slots=True)
class Trees:
    """The trees of one place."""

    place: Place
    cache: Path

    @property
    def last(self) -> Tree:
        """The site that visitors see."""
        return self._load(self.place.site)

    def take_spare(self) -> Tree:
        """Let the spare tree be the folder in which the next site grows; without one the folder is empty."""
        spare = self._load(self._spare)
        try:
            self._spare.rename(self.place.next)
        except OSError:  # there is none, or it lies on another disk
            self.drop_spare()
            start(self.place.next)
            return Tree(self.place.next)
        (self.place.next / UNFINISHED).touch()
        return replace(spare, folder=self.place.next)

    def keep_spare(self, retired: Path) -> None:
        """Keep a site that visitors see no more; whatever cannot be kept is removed."""
        self.drop_spare()
        with suppress(OSError):
            if is_finished(retired) and self._rows(retired).is_file():
                self._spare.parent.mkdir(parents=True, exist_ok=True)
                retired.rename(self._spare)
        if os.path.lexists(retired):
            remove(retired)

    def drop_spare(self) -> None:
        if is_ours(self._spare):
            remove(self._spare)

    def save(self, files: Iterable[Written]) -> None:
        """Remember how the files of the site were made, and forget sites that are no more."""
        rows = self._rows(self.place.site)
        keep(rows, json.dumps(list(files), separators=(",", ":")).encode())
        needed = {rows, *([self._rows(self._spare)] if is_finished(self._spare) else [])}
        for other in set((self.cache / _ROWS).glob(f"{self._name}-*")) - needed:
            other.unlink(missing_ok=True)

    def _load(self, folder: Path) -> Tree:
        """Return what is known of a tree; nothing, if the cache is gone or cannot be read."""
        try:
            rows = json.loads(kept(self._rows(folder)) or b"[]")
            return Tree(folder, {row[0]: Written(*row) for row in rows})
        except (OSError, ValueError, TypeError, IndexError, RecursionError):
            return Tree(folder)

    def _rows(self, folder: Path) -> Path:
        """Return where it stands what is known of a finished tree, which its mark tells from others."""
        return self.cache / _ROWS / f"{self._name}-{digest((folder / MARK).read_bytes())}.json"

    @property
    def _spare(self) -> Path:
        return self.cache / _SPARES / self._name

    @property
    def _name(self) -> str:
        return digest(str(self.place.site), size=6)
