"""The city that a site belongs to: its office, its colours, and how each section of the site looks."""

from collections.abc import Mapping
from typing import Annotated, Literal

from catalog.ground.text import Text
from catalog.model.pointers import To, term_of
from catalog.model.types import Day, HexColor, Id, MunicipalCode, record

Pattern = Literal["asanoha", "seigaiha", "shippo", "kikko", "yabane"]
"""The patterns that can be drawn, see `tiles.py`."""


@record
class Color:
    """A colour that text is set in, on the light ground of the site and on the dark."""

    id: Id
    name: Text
    light: HexColor
    dark: HexColor


@record
class Look:
    """The colour and the pattern of a section, and of its records that have none of their own."""

    color: Annotated[Id, To("city", "colors")]
    pattern: Pattern


@record
class OwnerQuestion:
    """Question of the owner of a firm in everyday words, as a way into the support that answers it."""

    text: Text
    theme: Annotated[Id, term_of("theme")] | None = None
    """The purpose whose support answers; without one, the search answers the words."""


@record
class City:
    """The only record of its kind."""

    id: Id
    name: Text
    code: MunicipalCode | None = None
    """Names the files of open data, and stands in them."""
    office: Annotated[Id, To("organizations")]
    """The organization that is the city itself."""
    inquiries: Annotated[Id, To("organizations")]
    """Whom buyers write to where a maker cannot be reached."""
    colors: tuple[Color, ...]
    accent: Color
    """The metal: lines, stars and prizes."""
    looks: Mapping[str, Look]
    """By kind of record."""
    changes_since: Day | None = None
    """The day at whose end the record of changes begins: what was done before was no publication."""
    questions: tuple[OwnerQuestion, ...] = ()
    """What owners of firms ask on the home page."""
    newcomers: Annotated[Id, term_of("theme")] | None = None
    """The purpose of the support for firms that come from elsewhere."""

    def light(self, color: str) -> str:
        """Return a colour as CSS has it, dark enough to carry white text."""
        return next(each.light for each in self.colors if each.id == color)
