"""Cache of results in `.cache/`. Each file begins with a hash of its name and of the rest."""

import os
import tempfile
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.ground.digest import digest

_HEAD: Final = 33
"""The hash in hexadecimal, and the end of its line."""
_HALF_WRITTEN: Final = "new-"


def keep(path: Path, content: bytes) -> bool:
    """Put a file into the cache, whole or not at all; False where none can be, which costs time, nothing else."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=_HALF_WRITTEN, delete=False) as file:
            beside = Path(file.name)
            try:
                file.write(_head(path, content) + content)
                file.close()
                beside.replace(path)
            except BaseException:
                beside.unlink(missing_ok=True)
                raise
    except OSError:
        return False
    return True


def kept(path: Path) -> bytes | None:
    """Return what was kept; nothing if it is not there or not as it was."""
    try:
        found = path.read_bytes()
    except OSError:
        return None
    content = found[_HEAD:]
    return content if _head(path, content) == found[:_HEAD] else None


def keep_alone(folder: Path, names: Collection[str]) -> None:
    """Remove from a folder of the cache what is not named."""
    for path in folder.glob("*"):
        if path.name not in names:
            with suppress(OSError):
                path.unlink()


def clear_half_written(cache: Path) -> None:
    """Remove what processes that were killed have left half-written."""
    for path in (*cache.glob(f"{_HALF_WRITTEN}*"), *cache.glob(f"*/{_HALF_WRITTEN}*")):
        with suppress(OSError):
            path.unlink()


def _head(path: Path, content: bytes) -> bytes:
    """Bind content to its place: a file in the place of another is no less broken than a torn one."""
    name = f"{path.parent.name}/{path.name}".encode(errors="surrogateescape")
    return digest(name, content, size=16).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the site that waits in the cache: all photos of a site need not be in memory at once."""

    path: str
    """Where it will be, below the root of the site."""
    source: Path

    @property
    def content(self) -> bytes:
        with self.source.open("rb") as file:
            file.seek(_HEAD, os.SEEK_SET)
            return file.read()
