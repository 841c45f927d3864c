"""How large and how heavy a product is: metric as the maker says it and, in English, in inches and ounces too."""

from typing import Final

from catalog.model.product import Measures
from catalog.views.parts import Row, row
from catalog.words.voice import Voice

NAMES: Final = ("size", "diameter", "height", "length", "weight", "volume")
"""The fields of `Measures` in the order in which they are shown."""


def measure_rows(measures: Measures | None, voice: Voice) -> tuple[Row, ...]:
    """Return a row for every measure that is known."""
    typed = ((name, getattr(measures, name, None)) for name in NAMES)
    return tuple(
        it
        for name, given in typed
        if given
        for it in row(voice.words["measure"][name], voice.formats.measure(given))
    )
