"""The state of the catalog, for staff: what is a draft, what is in doubt, what is not known."""

from collections.abc import Iterator
from dataclasses import dataclass

from catalog.model.catalog import Catalog, Kind
from catalog.model.entry import Doubt
from catalog.problems import Location
from catalog.report.unknown import unknown_fields
from catalog.text import Text

_KINDS: tuple[Kind, ...] = ("programs", "facilities", "products", "schemes", "indicators", "industries")


@dataclass(frozen=True, slots=True)
class State:
    """What somebody should look at in one record."""

    kind: Kind
    name: Text
    id: str
    at: Location
    is_draft: bool
    unknown: tuple[Text, ...]
    doubts: tuple[Doubt, ...]


def catalog_state(catalog: Catalog) -> tuple[State, ...]:
    """Return the state of every record that has something to look at, in the order of the files."""
    return tuple(state for state in _states(catalog) if state.is_draft or state.unknown or state.doubts)


def _states(catalog: Catalog) -> Iterator[State]:
    for kind in _KINDS:
        for record in getattr(catalog, kind).values():
            yield State(
                kind,
                record.name,
                record.id,
                catalog.at(kind, record.id),
                getattr(record, "status", "") == "draft",
                unknown_fields(catalog, record),
                record.to_check,
            )
