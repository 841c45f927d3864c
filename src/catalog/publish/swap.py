"""Let a finished site take the place of the old one, in one step where the system can."""

from contextlib import suppress

from catalog.ground.failure import Failure
from catalog.ground.system import exchange, sync_names
from catalog.publish.mark import own
from catalog.publish.place import Place
from catalog.publish.recovery import clear, restore


def swap(place: Place) -> None:
    """Put `place.next` in the place of `place.site`. What was there before is gone afterwards, not earlier."""
    if not place.site.exists():
        place.next.rename(place.site)
        return
    own(place.site)
    if not exchange(place.next, place.site):
        _rename_both(place)
    with suppress(
        OSError, Failure
    ):  # the new site stands; what could not be removed now is for the next build
        sync_names(place.site.parent)
        clear(place)


def _rename_both(place: Place) -> None:
    place.site.rename(place.old)
    try:
        place.next.rename(place.site)
    except BaseException:
        restore(place)
        raise
