"""Hours of a place or a desk, as its sources print them."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, WrapSerializer

from catalog.ground.text import Text
from catalog.model.types import Time, as_list, as_typed, record

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

ClosedOn = Literal["holidays", "new-year"]
"""Public holidays; 29 December to 3 January, when public offices are closed by law."""


@record
class Hours:
    """A span of time, on every day or on those weekdays."""

    days: tuple[Weekday, ...] = ()
    opens: Time
    closes: Time
    note: Text | None = None


OpeningHours = Annotated[
    tuple[Hours, ...],
    BeforeValidator(as_list, json_schema_input_type=Hours | tuple[Hours, ...]),
    WrapSerializer(as_typed),
]
"""Spans as staff type them: one as it is, several as a list."""
