"""The facets of a list as readers are offered them, and the values that records have in them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from catalog.model.entry import Entry
from catalog.views.facet import NOT_PRINTED, Facet
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_LITTLE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Option:
    id: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet as a list offers it."""

    id: str
    name: str
    options: tuple[Option, ...]


def facet_views(
    scene: Scene, facets: Sequence[Facet], records: Sequence[Entry], voice: Voice
) -> tuple[FacetView, ...]:
    """Return the facets that tell these records apart; where all or none have a value there is nothing to ask.

    Facets of which most records say nothing come last.
    """
    answers = [(facet, [tuple(facet.values(scene, record)) for record in records]) for facet in facets]
    answers.sort(key=lambda pair: not pair[0].by_day and _coverage(pair[1]) < _LITTLE)
    views = (_facet_view(scene, facet, values, voice) for facet, values in answers)
    return tuple(
        facet_view
        for facet_view in views
        if any(0 < option.count < len(records) for option in facet_view.options)
    )


def _coverage(answers: Sequence[Iterable[str]]) -> float:
    """Return the share of records of which something is known."""
    answered = [any(value != NOT_PRINTED for value in values) for values in answers]
    return sum(answered) / max(1, len(answered))


def _facet_view(scene: Scene, facet: Facet, answers: Iterable[Iterable[str]], voice: Voice) -> FacetView:
    counts = Counter(chain.from_iterable(answers))
    options = (Option(value, label, counts[value]) for value, label in facet.options(scene, voice).items())
    name = voice.words.facet[facet.id]
    return FacetView(facet.id, name, tuple(option for option in options if option.count or facet.by_day))


def facet_values(scene: Scene, facets: Sequence[Facet], record: Entry) -> dict[str, list[str]]:
    """Return the values that a record has in each facet, but for those that depend on the day."""
    found = {facet.id: list(facet.values(scene, record)) for facet in facets if not facet.by_day}
    return {name: values for name, values in found.items() if values}
