"""What was made before, in `.cache/`. Each file begins with the hash of the rest, for a cache may break."""

import os
import tempfile
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

_HASH: Final = 16


def keep(path: Path, content: bytes) -> None:
    """Put a file into the cache, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix="new-", delete=False) as file:
        file.write(_hash(content) + content)
    Path(file.name).replace(path)


def kept(path: Path) -> bytes | None:
    """Return what was kept; nothing if it is not there or not as it was."""
    try:
        found = path.read_bytes()
    except OSError:
        return None
    content = found[_HASH:]
    return content if _hash(content) == found[:_HASH] else None


def _hash(content: bytes) -> bytes:
    return blake2b(content, digest_size=_HASH).digest()


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of the site that waits in the cache: all photos of a site need not be in memory at once."""

    path: str
    """Where it will be, below the root of the site."""
    source: Path

    @property
    def content(self) -> bytes:
        with self.source.open("rb") as file:
            file.seek(_HASH, os.SEEK_SET)
            return file.read()
