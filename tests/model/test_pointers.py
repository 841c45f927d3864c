"""Pointers are declared where the field is, and walked by the declaration."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_type_hints

import pytest
from pydantic import StringConstraints
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.kinds import REFERENCE
from catalog.model.load import load_catalog
from catalog.model.pointers import Pointer, To, pointers_of, targets_of, term_of, without
from catalog.model.types import Id, record

ALL = (*KINDS, *REFERENCE)
CITIES = {"kanazawa": ROOT, "minato": ROOT / "examples" / "minato"}
BY_CHANCE = {
    "Application.type": "one of a few fixed words",
    "Course.conditions": "one of a few fixed words",
    "Doubt.field": "the name of a field",
    "Claim.english": "words of texts",
    "Offer.limit_per": "one of a few fixed words",
    "Offer.years_unit": "one of a few fixed words",
    "Program.conditions": "one of a few fixed words",
    "Synonyms.en": "words that people search for",
    "Term.trade_facts": "names of fields",
    "Uses.per": "one of a few fixed words",
}
"""Fields whose text may equal an id and is none, and what it is."""


@record
class Stall:
    """A part that cannot be without its maker."""

    maker: Annotated[Id, To("organizations")]
    products: tuple[Annotated[Id, To("products")], ...] = ()


@record
class Market:
    id: Id
    host: Annotated[Id, To("organizations")] | None = None
    themes: tuple[Annotated[Id, term_of("theme")], ...] = ()
    stalls: tuple[Stall, ...] = ()
    by_day: Mapping[str, Stall] | None = None


MARKET = Market(
    id="spring",
    host="city",
    themes=("sales", "people"),
    stalls=(Stall(maker="ono", products=("ponzu", "soy")),),
    by_day={"monday": Stall(maker="ishino")},
)


def test_every_pointer_comes_with_its_place_and_its_target() -> None:
    assert list(pointers_of(MARKET)) == [
        Pointer(("host",), To("organizations"), "city"),
        Pointer(("themes", 0), term_of("theme"), "sales"),
        Pointer(("themes", 1), term_of("theme"), "people"),
        Pointer(("stalls", 0, "maker"), To("organizations"), "ono"),
        Pointer(("stalls", 0, "products", 0), To("products"), "ponzu"),
        Pointer(("stalls", 0, "products", 1), To("products"), "soy"),
        Pointer(("by_day", "monday", "maker"), To("organizations"), "ishino"),
    ]


def test_a_type_says_what_its_records_may_point_to() -> None:
    assert targets_of(Market) == {To("organizations"), To("products"), term_of("theme")}
    assert targets_of(Text) == frozenset()


def test_what_is_gone_is_left_out_and_a_part_goes_with_what_it_cannot_be_without() -> None:
    def left(*gone: str) -> Any:
        return without(MARKET, lambda _, record_id: record_id in gone)

    assert left() is MARKET
    assert (left("city").host, left("sales").themes) == (None, ("people",))
    assert left("soy").stalls == (Stall(maker="ono", products=("ponzu",)),)
    assert left("ono").stalls == ()
    assert left("ishino").by_day == {}
    assert without(MARKET.stalls[0], lambda _, record_id: record_id == "ono") is None


def _parts(annotation: Any) -> Iterator[tuple[str, Any]]:
    """Return every field below a type, as `Record.field`, with its annotation."""
    if isinstance(annotation, type) and is_dataclass(annotation):
        hints = get_type_hints(annotation, include_extras=True)
        for field in fields(annotation):
            yield f"{annotation.__name__}.{field.name}", hints[field.name]
            yield from _parts(hints[field.name])
    else:
        for inner in get_args(annotation):
            yield from _parts(inner)


def _leaves(annotation: Any) -> Iterator[tuple[Any, ...]]:
    """Return the annotated types within a type, each as what it is annotated with."""
    if metadata := getattr(annotation, "__metadata__", None):
        yield metadata
    elif not is_dataclass(annotation):
        for inner in get_args(annotation):
            yield from _leaves(inner)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.id)
def test_every_field_that_holds_an_id_says_of_what(kind: Any) -> None:
    (of_an_id,) = (constraint for constraint in Id.__metadata__ if isinstance(constraint, StringConstraints))
    silent = {
        name
        for name, annotation in _parts(kind.record)
        for metadata in _leaves(annotation)
        if of_an_id in metadata and not any(isinstance(constraint, To) for constraint in metadata)
    }
    assert {name for name in silent if not name.endswith(".id")} == set()


@cache
def _catalog(city: str) -> Catalog:
    return load_catalog(Project(CITIES[city], "/"), KINDS)[0]


def _ids(catalog: Catalog) -> set[str]:
    records = [(kind, each) for kind in ALL for each in catalog.of(kind.id).values()]
    parts = {part.id for kind, each in records for field in kind.parts for part in getattr(each, field)}
    return {each.id for _, each in records} | parts


def _texts(value: Any, name: str, path: tuple[str | int, ...]) -> Iterator[tuple[str, tuple, str]]:
    if isinstance(value, Text):
        return
    if isinstance(value, str):
        yield name, path, value
    elif is_dataclass(value):
        for field in fields(value):
            step = (*path, field.name)
            yield from _texts(getattr(value, field.name), f"{type(value).__name__}.{field.name}", step)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _texts(part, name, (*path, key))
    elif isinstance(value, tuple):
        for i, part in enumerate(value):
            yield from _texts(part, name, (*path, i))


@pytest.mark.parametrize("city", CITIES)
def test_no_text_of_the_data_is_an_id_without_saying_of_what(city: str) -> None:
    """Found by trying: whatever stands in the data and is the id of something is a declared pointer."""
    catalog = _catalog(city)
    ids = _ids(catalog)
    found = set()
    for kind in ALL:
        for each in catalog.of(kind.id).values():
            declared = {pointer.path for pointer in pointers_of(each)}
            found |= {
                name
                for name, path, text in _texts(each, "", ())
                if text in ids and path not in declared and not name.endswith(".id")
            }
    assert found - BY_CHANCE.keys() == set()
