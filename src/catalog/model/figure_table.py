"""A table of figures from a document, shown beside what they help to judge."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from catalog.ground.text import Text
from catalog.model.entry import Doubt, Source
from catalog.model.pointers import To
from catalog.model.types import Day, Id, record

Printed = Annotated[str, StringConstraints(pattern=r"^(-|[0-9]{1,12}(\.[0-9]{1,2})?)$")]
"""A number without commas or unit, or the dash that a document prints where it has none."""

Holds = Literal["count", "share", "yen"]
"""What the numbers of a column are: of things, per cent, or yen."""


@record
class Column:
    name: Text
    holds: Holds = "count"
    is_charted: bool = False
    """Whether its numbers are compared as bars."""


@record
class Line:
    name: Text
    unit: Text | None = None
    values: tuple[Printed, ...]
    """One for each column."""
    is_total: bool = False
    """Whether it sums up the others; it gets no bar."""


@record
class FigureTable:
    """Figures of one matter."""

    id: Id
    name: Text
    as_of: Text | None = None
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    notes: tuple[Text, ...] = ()
    programs: tuple[Annotated[Id, To("programs")], ...] = ()
    """Programs on whose pages it stands."""
    plan: Annotated[Id, To("plans")] | None = None
    """The plan that it belongs to."""
    sources: tuple[Source, ...]
    verified_on: Day
    to_check: tuple[Doubt, ...] = ()
