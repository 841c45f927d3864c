"""The state of the catalog, for staff: what is a draft, what is in doubt, what is not known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from catalog.ground.message import Message
from catalog.model.catalog import Catalog
from catalog.model.entry import Doubt
from catalog.model.kinds import REFERENCE, KindId
from catalog.problems import Location
from catalog.source.origins import Origins
from catalog.views.kind import Kind, Question

_DOUBTED: Final = tuple(
    kind.id for kind in REFERENCE if "to_check" in {field.name for field in fields(kind.record)}
)
"""Kinds without pages that may have doubts."""


@dataclass(frozen=True, slots=True)
class State:
    """State of one record: the points that somebody should look at."""

    kind: KindId
    name: Message
    id: str
    at: Location
    is_draft: bool
    unknown: tuple[Message, ...]
    doubts: tuple[Doubt, ...]


def catalog_state(catalog: Catalog, origins: Origins, kinds: Sequence[Kind]) -> tuple[State, ...]:
    """Return the state of every record that has something to look at, in the order of the files."""
    return tuple(
        state for state in _states(catalog, origins, kinds) if state.is_draft or state.unknown or state.doubts
    )


def _states(catalog: Catalog, origins: Origins, kinds: Sequence[Kind]) -> Iterator[State]:
    asked = {kind.id: kind.asked for kind in kinds} | dict.fromkeys(_DOUBTED, ())
    for kind, questions in asked.items():
        for record in catalog.of(kind).values():
            yield State(
                kind,
                record.name,
                record.id,
                origins.at(kind, record.id),
                getattr(record, "status", "") == "draft",
                _unanswered(catalog, record, questions),
                record.to_check,
            )


def _unanswered(catalog: Catalog, record: Any, questions: Sequence[Question]) -> tuple[Message, ...]:
    """Return what visitors would ask of `record` and its sources do not answer."""
    return tuple(question.label for question in questions if not question.is_answered(catalog, record))
