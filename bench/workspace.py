"""Where both tools read and write: in memory if possible, so that no disk takes part in the race."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108  # a fresh folder of our own is made in it
_ENOUGH: Final = 4 * 2**30
"""Bytes that two sites of the largest size and their sources need, with room to spare."""


@dataclass(frozen=True, slots=True)
class Workspace:
    path: Path
    is_memory: bool

    def fresh(self, name: str) -> Path:
        """Return a place for a folder that is not there yet."""
        shutil.rmtree(self.path / name, ignore_errors=True)
        return self.path / name


@contextmanager
def workspace() -> Iterator[Workspace]:
    """Lend a folder, and remove it in the end."""
    is_memory = _has_memory()
    folder = tempfile.mkdtemp(prefix="catalog-bench-", dir=_IN_MEMORY if is_memory else None)
    try:
        yield Workspace(Path(folder), is_memory)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _has_memory() -> bool:
    if not os.access(_IN_MEMORY, os.W_OK):
        return False
    return shutil.disk_usage(_IN_MEMORY).free > _ENOUGH
