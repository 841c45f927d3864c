"""A file of the finished site."""

from dataclasses import dataclass
from typing import Protocol


class SiteFile(Protocol):
    """A path below the root of the site, and the bytes that will be there."""

    @property
    def path(self) -> str: ...
    @property
    def content(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class OutputFile:
    path: str
    """Where the file will be, below the root of the site."""
    content: bytes
