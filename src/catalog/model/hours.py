"""Hours of a place or a desk, as its sources print them."""

from typing import Annotated, Final, Literal, get_args

from pydantic import BeforeValidator, WrapSerializer

from catalog.ground.text import Text
from catalog.model.types import Time, as_list, as_typed, record

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)

ClosedOn = Literal["holidays", "new-year"]
"""What a source names as closed: public holidays, and the days around New Year, which sources seldom count."""


@record
class Pause:
    """A time within the opening hours when it is closed."""

    closes: Time
    opens: Time


@record
class Hours:
    opens: Time
    closes: Time
    pause: Pause | None = None
    weekdays: tuple[Weekday, ...] = ()
    """Where the source names them."""
    note: Text | None = None

    @property
    def spans(self) -> tuple[tuple[str, str], ...]:
        """Return from when until when it is open, once or twice a day."""
        if self.pause is None:
            return ((self.opens, self.closes),)
        return (self.opens, self.pause.closes), (self.pause.opens, self.closes)


OpeningHours = Annotated[
    tuple[Hours, ...],
    BeforeValidator(as_list, json_schema_input_type=Hours | tuple[Hours, ...]),
    WrapSerializer(as_typed),
]
"""Hours as staff type them: those of every day as they are, several as a list."""
