"""Fields of a record that is written, by the model: their order, and which are no texts."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

from catalog.model.field_schema import as_read
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct

_WRITTEN: Final = (BrandProduct, Organization)
"""What an import writes records of."""


@cache
def field_order() -> tuple[str, ...]:
    """Return the fields of records that are written, in the order in which somebody reads them."""
    return tuple(dict.fromkeys(name for record in _WRITTEN for name in as_read(record)))


def place_of(field: str) -> int:
    """Return the place of a field among the others; one that the model does not know comes last."""
    order = field_order()
    return order.index(field) if field in order else len(order)


@cache
def plain_fields() -> frozenset[str]:
    """Return the fields that hold numbers, days, true or false; elsewhere what looks like one is text."""
    return frozenset(name for record in _WRITTEN for name, kind in _leaves(record, "") if kind in _PLAIN)


_PLAIN: Final = frozenset({int, bool, date})


def _leaves(annotation: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(annotation, type) and is_dataclass(annotation):
        hints = get_type_hints(annotation, include_extras=True)
        for field in fields(annotation):
            yield from _leaves(hints[field.name], field.name)
        return
    inner = get_args(annotation)
    if not inner:
        yield name, annotation
    for part in inner[:1] if get_origin(annotation) is Annotated else inner:
        yield from _leaves(part, name)
