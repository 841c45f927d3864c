"""A file of the finished site."""

from collections.abc import Callable
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


@dataclass(frozen=True, slots=True)
class KeyedFile:
    """A file that is made only where no earlier build has made it of the same records."""

    path: str
    key: str
    """Changes with every record that the file shows; what all pages share need not be in it."""
    make: Callable[[], bytes]

    @property
    def content(self) -> bytes:
        return self.make()
