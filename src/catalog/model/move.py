"""Pages that have moved or ended: their addresses lead on, for links elsewhere and bookmarks stay as they were."""

from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import StringConstraints

from catalog.ground.text import Text
from catalog.model.types import Day, Id, record

_STEP = "[a-z0-9]+(?:-[a-z0-9]+)*"
OldAddress = Annotated[str, StringConstraints(pattern=rf"^{_STEP}/{_STEP}$", max_length=160)]
"""Kind and id of a record that has another id now, or is gone: `programs/trade-fairs-2025`."""
NewAddress = Annotated[str, StringConstraints(pattern=rf"^{_STEP}(?:/{_STEP})*$", max_length=160)]
"""A page of the site by its address below the home page."""


@record
class Move:
    """An address that a page had, and where its readers are led."""

    id: Id
    name: Text
    """What the page was about."""
    old: OldAddress
    new: NewAddress | None = None
    """None where it has ended and nothing takes its place."""
    moved_on: Day


def end_of(move: Move, moves: Iterable[Move]) -> str | None:
    """Return where an address leads in the end, for a page may have moved twice; None if it has ended."""
    further: Mapping[str, str | None] = {each.old: each.new for each in moves}
    seen = {move.old}
    place = move.new
    while place in further:
        if place in seen:
            return None
        seen.add(place)
        place = further[place]
    return place
