"""Facets: things that the records of a list can be told apart by."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from catalog.views.scene import Scene
from catalog.words.voice import Voice

NOT_PRINTED: Final = "not-printed"
"""The documents do not say. That is not the same as "anybody"."""

Options = Mapping[str, str]
"""Labels of all values that a facet may have, by id, in the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A facet is told by data: its options in order, and which of them a record has."""

    id: str
    options: Callable[[Scene, Voice], Options]
    values: Callable[[Scene, Any], Iterable[str]]
    by_day: bool = False
    """Scripts find the values anew, for they depend on the day of the reader."""


def terms(vocabulary: str) -> Callable[[Scene, Voice], Options]:
    """Return what tells the terms of a vocabulary, in their order, but for those that only an office can judge."""

    def options(scene: Scene, voice: Voice) -> Options:
        group = scene.catalog.vocabulary.get(vocabulary)
        return (
            {term.id: voice(term.name) for term in group.terms if term.offered or term.includes}
            if group
            else {}
        )

    return options


def one(value: str | None) -> tuple[str, ...]:
    """Return the values of a field that may be empty."""
    return (value,) if value else ()
