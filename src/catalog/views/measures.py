"""How large and how heavy a product is: metric as the maker says it and, in English, in inches and ounces too."""

from typing import Final, get_args

from catalog.model.product import Measures
from catalog.views.parts import Row, row
from catalog.words.groups import Measure
from catalog.words.voice import Voice

NAMES: Final[tuple[Measure, ...]] = get_args(Measure)
"""The fields of `Measures` in the order in which they are shown."""


def measure_rows(measures: Measures | None, voice: Voice) -> tuple[Row, ...]:
    """Return a row for every measure that is known."""
    return tuple(
        line
        for name in NAMES
        if (typed := getattr(measures, name, None))
        for line in row(voice.words.measure[name], voice.formats.measure(typed))
    )
