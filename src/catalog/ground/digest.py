"""Digests: short names for contents, and for the code that makes something of them."""

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parents[1]
_ENDINGS: Final = frozenset({".py", ".json", ".txt", ".ttf"})
"""Files of this program on which its output may depend."""


def digest(*parts: bytes | str, size: int = 12) -> str:
    """Return a digest of `parts` in order, `size` bytes long, in hexadecimal."""
    contents = (part.encode() if isinstance(part, str) else part for part in parts)
    return blake2b(b"\0".join(contents), digest_size=size).hexdigest()


@cache
def digest_of_code(*patterns: str) -> str:
    """Return a digest of the files of this package that match `patterns`, such as `images/*`.

    Whoever keeps something for the next run binds it to the code that made it, so that a change to that code forgets
    what the old one has made.
    """
    found = {path for pattern in patterns for path in _PACKAGE.glob(pattern) if path.suffix in _ENDINGS}
    return digest(*(path.read_bytes() for path in sorted(found)), size=32)
