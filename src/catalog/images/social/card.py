"""What a social picture says and how it looks: a plan, before anything is drawn."""

from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Final

import PIL

from catalog import tiles
from catalog.images.picture import Picture
from catalog.images.social.face import FONT

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
        looks = (it for panel in self.panels for it in (panel.color, panel.pattern))
        said = "\0".join((*words, *looks, self.photo.digest if self.photo else ""))
        return blake2b(said.encode(), digest_size=10, key=_recipe()).hexdigest()


@cache
def _recipe() -> bytes:
    """Identify the program and the type that make pictures of plans."""
    here = Path(__file__).parent
    code = [*sorted(here.glob("*.py")), *sorted(here.glob("*.txt")), Path(tiles.__file__), FONT]
    parts = (*(path.read_bytes() for path in code), PIL.__version__.encode())
    return blake2b(b"\0".join(parts), digest_size=32).digest()
