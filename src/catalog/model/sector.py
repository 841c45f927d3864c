"""The industry of a city as its documents portray it: each industry, how it stands, what troubles it."""

from typing import Annotated

from catalog.ground.text import Text
from catalog.model.city import Pattern
from catalog.model.entry import Doubt, Source
from catalog.model.pointers import OWN, To, term_of
from catalog.model.types import Day, Id, record


@record
class Portrait:
    """One industry: what it makes, and how it stands."""

    id: Id
    name: Text
    traits: tuple[Text, ...]
    """How it stands and what it is strong in, in the order of the source."""
    problems: tuple[Text, ...] = ()
    """Problems that the source names for it alone."""
    census: Annotated[Id, To("industries")] | None = None
    """What the census counts it under."""
    division: Annotated[Id, term_of("division")] | None = None
    """The division in which its products are certified."""
    programs: tuple[Annotated[Id, To("programs")], ...] = ()
    """Support that the documents name for it."""
    color: Annotated[Id, To("city", "colors")] | None = None
    pattern: Pattern | None = None


@record
class SharedProblem:
    """A problem that a source names for a whole sector, or for several of its industries."""

    text: Text
    portraits: tuple[Annotated[Id, To("sectors", "portraits", OWN)], ...] = ()
    """The industries that it is said of; without them it is said of all."""


@record
class Sector:
    """Industries that a source looks at together."""

    id: Id
    name: Text
    census: Annotated[Id, To("industries")] | None = None
    """What the census counts all of them under."""
    portraits: tuple[Portrait, ...]
    problems: tuple[SharedProblem, ...] = ()
    sources: tuple[Source, ...]
    verified_on: Day
    to_check: tuple[Doubt, ...] = ()
