"""Plan of a social picture, its words and its look, before anything is drawn."""

from dataclasses import dataclass
from typing import Final

import PIL

from catalog.ground.digest import digest, digest_of_code
from catalog.images.picture import Picture
from catalog.images.social.png import PACKER

SIZE: Final = (1200, 630)
"""Width and height in pixels: what the networks ask for."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A stretch of colour with a pattern on it."""

    color: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Card:
    """The picture of a page in one language."""

    site: str
    accent: str
    panels: tuple[Panel, ...]
    """One below the other; the label has the colour of the first."""
    label: str = ""
    title: str = ""
    note: str = ""
    photo: Picture | None = None

    @property
    def alt(self) -> str:
        """Return what is written on the picture, for those who do not see it."""
        return " – ".join(text for text in (self.title, self.label, self.note, self.site) if text)

    @property
    def file(self) -> str:
        """Return where the picture will be, below the root of the site: alike names are alike bytes."""
        return f"assets/social/{self._digest}.{'jpeg' if self.photo else 'png'}"

    @property
    def _digest(self) -> str:
        words = (self.site, self.label, self.title, self.note, self.accent)
        looks = (look for panel in self.panels for look in (panel.color, panel.pattern))
        parts = "\0".join((*words, *looks, self.photo.digest if self.photo else ""))
        return digest(_recipe(), parts, size=10)


def _recipe() -> str:
    """Return a digest of the program and the typeface that make pictures of plans."""
    return digest(
        digest_of_code("images/social/*", "images/fonts/*", "patterns/tiles.py"),
        PIL.__version__,
        PACKER,
    )
