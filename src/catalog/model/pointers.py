"""Pointers from record to record: which fields hold the id of something else, declared where the field is.

    provider: Annotated[Id, To("organizations")]
    themes: tuple[Annotated[Id, term_of("theme")], ...]

The declarations are read from a type once; checks, drafts, the import and the schema for editors all walk by them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, NamedTuple, Union, get_args, get_origin, get_type_hints

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema

Path = tuple[str | int, ...]
"""A field by the names and numbers that lead to it."""

OWN: Final = "."
"""In the place of the id of a record: the record that the pointer stands in."""


class To(NamedTuple):
    """Target of a field: the records of a kind, or the parts that such records hold."""

    kind: str
    part: str = ""
    """The field that holds those parts: `directions` of a policy, `colors` of a city."""
    record: str = ""
    """The one record whose parts they are: a vocabulary."""

    def __str__(self) -> str:
        return "/".join(step for step in (self.kind, self.record, self.part) if step not in {"", OWN})

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Tell editors where the ids are that may stand in the field."""
        return {**handler(core), "x-refers-to": str(self)}


def term_of(vocabulary: str) -> To:
    """Return the terms of a vocabulary."""
    return To("vocabulary", "terms", vocabulary)


class Pointer(NamedTuple):
    """A field of a record that holds the id of something else."""

    path: Path
    to: To
    id: str


class _Leaf(NamedTuple):
    to: To


class _Each(NamedTuple):
    """A list or a map, all of whose values have one shape."""

    shape: "_Shape"


class _Fields(NamedTuple):
    """A record or a part of one: its fields that hold pointers, and whether it can do without each."""

    fields: tuple[tuple[str, "_Shape", bool], ...]


_Shape = _Leaf | _Each | _Fields


def pointers_of(record: object) -> Iterator[Pointer]:
    """Return every pointer of a record, with its place."""
    shape = _shape_of(type(record))
    for pointer in _pointers(shape, record, ()) if shape else ():
        yield _within(pointer, record) if pointer.to.record == OWN else pointer


def _within(pointer: Pointer, record: Any) -> Pointer:
    return pointer._replace(to=pointer.to._replace(record=record.id))


def targets_of(record: type[Any]) -> frozenset[To]:
    """Return everything that records of a type may point to."""
    shape = _shape_of(record)
    return frozenset(_targets(shape)) if shape else frozenset()


def without(record: Any, is_gone: Callable[[To, str], bool]) -> Any:
    """Return a record without its pointers to what is gone; None if it cannot do without one of them."""
    shape = _shape_of(type(record))
    return _without_gone(shape, record, is_gone) if shape else record


def _without_gone(shape: _Shape, value: Any, is_gone: Callable[[To, str], bool]) -> Any:
    """Return what is left of a value, and the value itself where nothing is gone."""
    if isinstance(shape, _Leaf):
        return None if is_gone(shape.to, value) else value
    if isinstance(shape, _Each):
        return _parts_without_gone(shape.shape, value, is_gone)
    changes: dict[str, Any] = {}
    for name, inner, is_optional in shape.fields:
        part = getattr(value, name)
        left = _without_gone(inner, part, is_gone) if part else part
        if left is None and part and not is_optional:
            return None
        if left is not part:
            changes[name] = left
    return replace(value, **changes) if changes else value


def _parts_without_gone(shape: _Shape, parts: Any, is_gone: Callable[[To, str], bool]) -> Any:
    if isinstance(parts, Mapping):
        found = {key: _without_gone(shape, part, is_gone) for key, part in parts.items()}
        return parts if found == parts else {key: part for key, part in found.items() if part is not None}
    left = tuple(part for each in parts if (part := _without_gone(shape, each, is_gone)) is not None)
    return parts if left == parts else left


def _pointers(shape: _Shape, value: Any, path: Path) -> Iterator[Pointer]:
    if isinstance(shape, _Leaf):
        yield Pointer(path, shape.to, value)
    elif isinstance(shape, _Each):
        for key, part in value.items() if isinstance(value, Mapping) else enumerate(value):
            yield from _pointers(shape.shape, part, (*path, key))
    else:
        for name, inner, _ in shape.fields:
            if part := getattr(value, name):
                yield from _pointers(inner, part, (*path, name))


def _targets(shape: _Shape) -> Iterator[To]:
    if isinstance(shape, _Leaf):
        yield shape.to
    else:
        inner = [shape.shape] if isinstance(shape, _Each) else [each for _, each, _ in shape.fields]
        for each in inner:
            yield from _targets(each)


@cache
def _shape_of(annotation: Any) -> _Shape | None:
    """Return the shape of what a type holds; None if no pointer is in it."""
    arguments = get_args(annotation)
    if get_origin(annotation) is Annotated:
        declared = next((each for each in arguments if isinstance(each, To)), None)
        return _Leaf(declared) if declared else _shape_of(arguments[0])
    if is_dataclass(annotation):
        return _shape_of_fields(annotation)
    inner = next((shape for each in arguments if (shape := _shape_of(each))), None)
    is_choice = get_origin(annotation) in {Union, UnionType}
    return inner if is_choice or inner is None else _Each(inner)


def _shape_of_fields(record: Any) -> _Fields | None:
    hints = get_type_hints(record, include_extras=True)
    shapes = ((field.name, _shape_of(hints[field.name])) for field in fields(record))
    found = tuple((name, shape, _is_optional(hints[name])) for name, shape in shapes if shape)
    return _Fields(found) if found else None


def _is_optional(annotation: Any) -> bool:
    return NoneType in get_args(annotation)
