"""Records that give other facts, though nobody says that they were compared with their sources since."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from catalog.ground.message import Message
from catalog.history.compare import Record, differences
from catalog.model.pointers import Path
from catalog.model.topics import topic_of

DAY: Final = "verified_on"
UNVERIFIED: Final = Message(
    "出典と見比べた日（verified_on）は {day} のままです。見比べたら: catalog confirm {id} --write",
    "`verified_on` is still {day}. Once it is compared with its sources: catalog confirm {id} --write",
)


def are_unverified(paths: Iterable[Path], day: object, today: date) -> bool:
    """Return whether these fields changed after the last comparison, which a change of `verified_on` would renew."""
    changed = list(paths)
    is_older = day is not None and str(day) < today.isoformat()
    return is_older and (DAY,) not in changed and any(map(topic_of, changed))


def is_unverified(before: Record, after: Record, today: date) -> bool:
    """Return whether a record gives other facts than before, with a day of comparison that is not today's."""
    paths = (found.path for found in differences(before, after))
    return are_unverified(paths, after.get(DAY), today)
