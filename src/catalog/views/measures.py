"""How large and how heavy a product is: metric as the maker says it and, in English, in inches and ounces too."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from catalog.ground.text import Lang
from catalog.model.product import Measures
from catalog.views.parts import Row, row
from catalog.words import Words

NAMES: Final = ("size", "diameter", "height", "length", "weight", "volume")
"""The fields of `Measures` in the order in which they are shown."""

_IMPERIAL: Final[dict[str, tuple[str, Decimal]]] = {
    "mm": ("in", Decimal("0.0393700787")),
    "cm": ("in", Decimal("0.393700787")),
    "m": ("ft", Decimal("3.28083990")),
    "g": ("oz", Decimal("0.0352739619")),
    "kg": ("lb", Decimal("2.20462262")),
    "ml": ("US fl oz", Decimal("0.0338140227")),
    "l": ("US fl oz", Decimal("33.8140227")),
}
"""The unit that a buyer in the United States reads, and how many of it one metric unit is."""

_SMALL: Final = Decimal(10)
"""Below this a tenth matters."""


def measure_rows(measures: Measures | None, lang: Lang, words: Words) -> tuple[Row, ...]:
    """Return a row for every measure that is known."""
    said = ((name, getattr(measures, name, None)) for name in NAMES)
    return tuple(
        it for name, typed in said if typed for it in row(words["measure"][name], measure(typed, lang))
    )


def measure(typed: str, lang: Lang) -> str:
    """Write `120 x 80 x 45 mm` as readers of a language do: `120 × 80 × 45 mm (4.7 × 3.1 × 1.8 in)`."""
    numbers, unit = typed.rsplit(" ", 1)
    metric = f"{numbers.replace(' x ', ' × ')} {unit}"
    if lang == "ja":
        return metric
    imperial, factor = _IMPERIAL[unit]
    converted = " × ".join(_rounded(Decimal(number) * factor) for number in numbers.split(" x "))
    return f"{metric} ({converted} {imperial})"


def _rounded(value: Decimal) -> str:
    """Round to a tenth, or to two figures below one: no more than a ruler tells."""
    step = Decimal("0.01") if value < 1 else Decimal("0.1") if value < _SMALL * _SMALL else Decimal(1)
    return f"{value.quantize(step, ROUND_HALF_UP).normalize():f}"
