"""Values to offer where a field holds something else: what was meant, if that would be right there."""

from collections.abc import Mapping
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from catalog.ground.message import Message
from catalog.model import meant, types
from catalog.problems.suggestions import did_you_mean, question

_BY_TYPE: Final[tuple[tuple[object, meant.Reader], ...]] = (
    (types.Id, meant.record_id),
    (types.Rate, meant.rate),
    (types.Percent, meant.percent),
    (types.Phone, meant.phone),
    (types.PostalCode, meant.postal_code),
    (types.Time, meant.time),
    (types.HexColor, meant.color),
    (types.Country, str.upper),
    (types.Language, str.lower),
)
"""Types that are told by their patterns."""

_BY_KIND: Final[Mapping[str, tuple[object, meant.Reader]]] = {
    "not_digits": (types.Yen, meant.number),
    "not_a_year": (types.Year, meant.year),
    "date": (types.Day, meant.day),
    "phone_digits": (types.Phone, meant.phone),
    "bool_parsing": (bool, meant.yes_or_no),
}


def pattern_of(annotated: Any) -> str:
    return next(
        str(constraint.pattern) for constraint in annotated.__metadata__ if hasattr(constraint, "pattern")
    )


_BY_PATTERN: Final = {pattern_of(annotated): (annotated, read) for annotated, read in _BY_TYPE}
_FIRST_YEAR: Final = 1500


def offer(kind: str, typed: object, context: Mapping[str, Any]) -> Message | None:
    """Ask whether somebody who typed a wrong value meant another one, which the field would take."""
    if not isinstance(typed, str):
        return None
    if kind == "literal_error":
        return did_you_mean(typed.lower(), str(context["expected"]).split("'")[1::2])
    if kind == "greater_than_equal" and context["ge"] == _FIRST_YEAR:
        kind = "not_a_year"
    found = _BY_PATTERN.get(context.get("pattern", "")) or _BY_KIND.get(kind)
    value = found[1](typed) if found else None
    return question(value) if found and value and value != typed and _fits(found[0], value) else None


def _fits(annotated: Any, value: str) -> bool:
    try:
        TypeAdapter(annotated).validate_json(f'"{value}"')
    except ValidationError:
        return False
    return True
