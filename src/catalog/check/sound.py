"""Records that were sound before: the rules that look at the texts of one record alone need not look again."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final

from catalog.check.loaded import Loaded
from catalog.ground.cache import keep, kept
from catalog.ground.digest import digest, digest_of_code
from catalog.model.kinds import REFERENCE, KindId
from catalog.problems import Location, Problem

_REFERENCE: Final = frozenset(kind.id for kind in REFERENCE)


@dataclass(frozen=True)
class SoundBefore:
    """The records with pages in which an earlier check found nothing, by the digests of their texts.

    They are forgotten with the code, with the day and with any record that has no page, on which rules may depend.
    """

    loaded: Loaded
    today: date

    @cached_property
    def records(self) -> frozenset[str]:
        """Return the digests of the records that were sound."""
        key, _, found = (kept(self._path) or b"").decode().partition("\n")
        return frozenset(found.split()) if key == self._key else frozenset()

    def keep(self, problems: Iterable[Problem]) -> None:
        """Remember the records in which there are no problems."""
        digests = self.loaded.catalog.digests
        doubtful = {digests.get(key) for key in self._records_at(problems)}
        paged = (each for (kind, _), each in digests.items() if kind not in _REFERENCE)
        sound = frozenset(paged) - doubtful
        if sound != self.records:
            keep(self._path, "\n".join((self._key, *sorted(sound))).encode())

    @property
    def _path(self) -> Path:
        return self.loaded.project.cache / "checked" / "records"

    @cached_property
    def _key(self) -> str:
        shared = (each for (kind, _), each in self.loaded.catalog.digests.items() if kind in _REFERENCE)
        return digest(digest_of_code("**/*"), self.today.isoformat(), *shared)

    def _records_at(self, problems: Iterable[Problem]) -> Iterator[tuple[KindId, str]]:
        lines: defaultdict[str, list[int]] = defaultdict(list)
        for place in chain.from_iterable(map(_places, problems)):
            insort(lines[place.path], place.line)
        for key, chunk in self.loaded.origins.chunks.items() if lines else ():
            found = lines.get(chunk.file, [])
            next_one = bisect_left(found, chunk.line)
            if next_one < len(found) and found[next_one] <= chunk.line + chunk.content.count(b"\n"):
                yield key


def _places(problem: Problem) -> Iterable[Location]:
    return (problem.location, *(each.location for each in problem.also))
