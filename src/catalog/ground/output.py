"""A file of the finished site."""

from dataclasses import dataclass
from pathlib import Path
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


def write_file(root: Path, file: SiteFile) -> None:
    target = root / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(file.content)
