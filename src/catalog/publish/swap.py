"""Let a finished site take the place of the old one, in one step where the system can."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from catalog.ground.failure import Failure
from catalog.ground.system import exchange, sync_names
from catalog.publish.held import rename_held
from catalog.publish.mark import own, remove
from catalog.publish.place import Place
from catalog.publish.recovery import clear, restore


def swap(place: Place, retire: Callable[[Path], object] = remove) -> None:
    """Put `place.next` in the place of `place.site`; what was there before is retired afterwards, not earlier."""
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
        retire(place.next if is_exchanged else place.old)
        clear(place)


def _rename_both(place: Place) -> None:
    rename_held(place.site, place.old)
    try:
        rename_held(place.next, place.site)
    except BaseException:
        restore(place)
        raise
