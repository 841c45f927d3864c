"""Windows: when something may be asked for, acquired, finished or visited."""

from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, WrapSerializer

from catalog.ground.text import Text
from catalog.model.types import Day, as_list, as_typed, record

WindowType = Literal[
    "deadline",
    "yearly",
    "rolling",
    "before-start",
    "until-budget-used",
    "announced",
    "by-appointment",
    "not-printed",
]

LastDayFor = Literal["applying", "acquiring", "finishing", "ending", "attending"]
"""What `closes` is the last day for: to hand in the application, to acquire what it is for, to have the work done and
paid; the last day of the scheme itself; the last day on which a course is held."""

DATED: Final = frozenset({"deadline", "yearly"})
"""Types that need `closes`."""


@record
class Application:
    """A window. `deadline` and `yearly` need `closes`; the other types have no day.

    yearly: the days of one year, which come again every year · rolling: at any time · before-start: at any time before
    one begins what it is for · until-budget-used · announced: called for each time it is held · by-appointment ·
    not-printed: a period exists but the document does not give it.
    """

    type: WindowType
    opens: Day | None = None
    closes: Day | None = None
    name: Text | None = None
    """Where there are several: which one it is, such as a first and a second call."""
    last_day_for: LastDayFor = "applying"
    beyond_terms: bool = False
    """The source prints these days although they lie outside the period of the conditions."""
    note: Text | None = None

    @property
    def is_call(self) -> bool:
        """Whether it says when to apply, rather than until when something else must be done."""
        return self.type not in DATED or self.last_day_for == "applying"


Applications = Annotated[
    tuple[Application, ...],
    BeforeValidator(as_list, json_schema_input_type=Application | tuple[Application, ...]),
    WrapSerializer(as_typed),
]
"""Windows as staff type them: one as it is, several as a list."""
