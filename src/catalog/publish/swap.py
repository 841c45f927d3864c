"""Let a finished site take the place of the old one, in one step where the system can."""

from contextlib import suppress

from catalog.ground.failure import Failure
from catalog.ground.system import exchange, sync_names
from catalog.publish.mark import own
from catalog.publish.place import Place
from catalog.publish.recovery import clear, restore
from catalog.publish.trees import Trees


def swap(place: Place, trees: Trees) -> None:
    """Put `place.next` in the place of `place.site`. What was there before goes afterwards, not earlier."""
    if not place.site.exists():
        place.next.rename(place.site)
        return
    own(place.site)
    is_exchanged = exchange(place.next, place.site)
    if not is_exchanged:
        _rename_both(place)
    # The new site stands; what could not be put away now is for the next build.
    with suppress(OSError, Failure):
        sync_names(place.site.parent)
        trees.keep_spare(place.next if is_exchanged else place.old)
        clear(place)


def _rename_both(place: Place) -> None:
    place.site.rename(place.old)
    try:
        place.next.rename(place.site)
    except BaseException:
        restore(place)
        raise
