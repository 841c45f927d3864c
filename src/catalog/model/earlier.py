"""Programs as they were in earlier years: kept in `data/earlier/`, shown under addresses of their own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.model.program import Program

FOLDER: Final = "earlier"
"""Below `data/`."""
_NAME: Final = re.compile(r"programs-(\d{4})\.yaml")

EarlierKey = tuple[int, str]
"""A fiscal year, and the id of a program."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A program as its page was in a fiscal year."""

    year: int
    program: Program
    digest: str
    """Identifies what was typed."""

    @property
    def path(self) -> str:
        """Its page, below the home of a language."""
        return f"programs/{self.program.id}/{self.year}/"


EarlierPrograms = Mapping[EarlierKey, Earlier]


def file_of_year(data: Path, year: int) -> Path:
    """Return the file that keeps the programs of a fiscal year."""
    return data / FOLDER / f"programs-{year}.yaml"


def earlier_files(data: Path) -> list[tuple[int, Path]]:
    """Return the files of earlier years that there are, the oldest first."""
    files = ((_NAME.fullmatch(path.name), path) for path in (data / FOLDER).glob("*.yaml"))
    return sorted((int(found[1]), path) for found, path in files if found)
