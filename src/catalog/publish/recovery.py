"""Recovery after a build that died: the last good site comes back, the rest goes."""

import os

from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.publish.lock import Lock
from catalog.publish.mark import is_finished, is_ours, remove
from catalog.publish.place import Place

_NOT_OURS = Message(
    "{path} は、サイトを作るあいだだけ使う名前ですが、このツールが作ったものではありません。"
    "中身を確かめ、移すか消してください。",
    "{path} has a name that is used while a site is made, but this tool did not make it. "
    "Look at it, then move or delete it.",
)


def restore(place: Place) -> bool:
    """Bring back a site that was taken away for a new one that never came. Only for who holds the lock."""
    if not _is_lost(place):
        return False
    place.old.rename(place.site)
    return True


def restore_unless_building(place: Place) -> bool:
    """Bring back a lost site, unless a build is at work that will see to it."""
    lock = Lock(place.lock)
    if not (_is_lost(place) and lock.try_take()):
        return False
    try:
        return restore(place)
    finally:
        lock.release()


def _is_lost(place: Place) -> bool:
    return not os.path.lexists(place.site) and is_finished(place.old)


def clear(place: Place) -> None:
    """Remove what builds that died have left beside the site. Only for who holds the lock."""
    for folder in (place.next, place.old):
        if os.path.lexists(folder):
            if not is_ours(folder):
                raise Failure(_NOT_OURS.format(path=folder))
            remove(folder)
