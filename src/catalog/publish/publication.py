"""One build on its way to visitors: the only one that may change its place, from begin to end."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from catalog.ground.cache import clear_half_written
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.system import sync_disk
from catalog.ground.tree import NewTree, Tree, Written, remove_others
from catalog.publish.lock import Lock
from catalog.publish.mark import UNFINISHED, Mark, is_ours, read_mark, remove, start, write_mark
from catalog.publish.origin import keep_origin
from catalog.publish.permission import is_preview, refuse_foreign
from catalog.publish.place import Place
from catalog.publish.recovery import clear, restore
from catalog.publish.swap import swap
from catalog.publish.trees import Trees

_WAITING: Final = Message(
    "ほかのプロセス（{pid}）がサイトを作っています。終わるのを待ちます（やめるときは Ctrl+C）。",
    "Another process ({pid}) is making the site. Waiting until it is done (Ctrl+C to give up).",
)
RESTORED: Final = Message(
    "前回の途中で止まったので、その前のサイトを元にもどしました: {site}",
    "The last build was broken off; the site before it is back: {site}",
)


class Publication:
    """The way of a new site from an empty folder to the place that visitors see."""

    def __init__(self, folder: Path, project: Project, say: Callable[[Message], None]) -> None:
        self.place = Place.at(folder)
        self._trees = Trees(self.place, project.cache)
        self._project = project
        self._say = say
        self._locks = (Lock(project.cache / "lock"), Lock(self.place.lock))

    def begin(self) -> None:
        """Wait for other builds, put right what dead ones have left, and stop if the place is not ours."""
        cache, site = self._locks
        with suppress(OSError):  # where no cache can be, none needs to be guarded
            cache.take(self._tell)
        site.take(self._tell)
        clear_half_written(self._project.cache)
        if restore(self.place):
            self._say(RESTORED.format(site=self.place.site))
        clear(self.place)
        refuse_foreign(self.place, self._project)

    def grow(self, *, is_fresh: bool = False) -> NewTree:
        """Return the tree in which the site is to grow; a fresh one is empty and takes nothing from earlier builds."""
        if not is_fresh:
            return NewTree(self.place.next, self._trees.take_spare(), self._trees.last)
        self._trees.drop_spare()
        start(self.place.next)
        return NewTree.empty(self.place.next, Tree(self.place.site))

    def publish(self, mark: Mark, files: Sequence[Written]) -> None:
        """Let the site that has grown take the place of the old one; the next build may reuse `files`."""
        names = {written.file for written in files}
        remove_others(self.place.next, {UNFINISHED, *names})
        write_mark(self.place.next, mark, names, like=self.place.site)
        if not is_preview(self.place, self._project):
            sync_disk(self.place.next)
            refuse_foreign(self.place, self._project)  # again, for a build takes its time
        former = read_mark(self.place.site)
        swap(self.place, self._trees.keep_spare)
        with suppress(OSError):
            self._trees.save(files)
        if not is_preview(self.place, self._project):
            keep_origin(self.place, self._project, mark, former)

    def end(self) -> None:
        """Leave nothing behind and let others build; whether or not anything was published."""
        with suppress(OSError, Failure):
            if self._locks[1].is_taken and is_ours(self.place.next):
                remove(self.place.next)
        for lock in self._locks:
            lock.release()

    def _tell(self, pid: str) -> None:
        self._say(_WAITING.format(pid=pid))
