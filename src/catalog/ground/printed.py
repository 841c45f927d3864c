"""A PDF that a site carries along: a guide, a part of it, a leaflet, or the line book of products."""

from dataclasses import dataclass
from typing import Final, Literal

from catalog.ground.output import OutputFile
from catalog.ground.text import Lang

FOLDER: Final = "guide/"
"""Below the root of the site."""

Sort = Literal["guide", "theme", "leaflet", "products"]


@dataclass(frozen=True, slots=True)
class Printed:
    sort: Sort
    about: str
    """The id of its theme or of its program; empty for all there is."""
    lang: Lang
    pages: int
    size: int
    """Bytes."""
    key: str
    """Changes with its content."""
    file: OutputFile

    @property
    def name(self) -> str:
        """Name the file, without its folder."""
        return self.file.path.removeprefix(FOLDER)

    @property
    def content(self) -> bytes:
        return self.file.content
