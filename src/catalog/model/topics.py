"""Topics of readers: what somebody who uses a record would call a change of one of its fields."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from catalog.model.pointers import Path

Topic = Literal["added", "ended", "deadline", "amount", "conditions", "contact", "hours", "certificate"]

_NAMES: Final[Mapping[Topic, Sequence[str]]] = {
    "deadline": ("application", "windows", "deadlines", "finish_by"),
    "amount": ("offers", "min_cost_yen", "price", "fee_yen"),
    "conditions": (
        *("audience", "requirements", "exclusions", "eligible_projects"),
        *("eligible_costs", "uses", "combination", "participants", "hires", "selection"),
    ),
    "contact": ("contacts", "phone", "fax", "email", "website", "address"),
    "hours": ("hours", "closed"),
    "certificate": ("valid_until", "withdrawn_on"),
}
_FIELDS: Final[Mapping[str, Topic]] = {name: topic for topic, names in _NAMES.items() for name in names}
"""What a reader would call a change of a field, or of anything within it; of other fields readers hear nothing."""


def topic_of(path: Path) -> Topic | None:
    """Return what a change at `path` is about for readers."""
    return next((_FIELDS[step] for step in path if isinstance(step, str) and step in _FIELDS), None)
