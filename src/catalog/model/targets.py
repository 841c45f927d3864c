"""Records, or parts of records, that a field may hold the id of."""

from typing import Any

from catalog.ground.message import Message
from catalog.ground.naming import name_of
from catalog.model.catalog import Catalog


def targets(catalog: Catalog, refers_to: str) -> list[Any]:
    """Return the records or parts of records that a pointer may hold the id of."""
    kind, *within = refers_to.split("/")
    records = catalog.of(kind)
    if not within:
        return list(records.values())
    *named, part = within
    chosen = [records[name] for name in named if name in records] if named else records.values()
    return [target for record in chosen for target in getattr(record, part)]


def name_of_target(target: Any) -> Message:
    """Name a record or a part of one as visitors know it."""
    return name_of(target) or Message(target.id, target.id)
