"""A file of the finished site."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OutputFile:
    path: str
    """Where the file will be, below the root of the site."""
    content: bytes


def write_file(root: Path, file: OutputFile) -> None:
    target = root / file.path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(file.content)
