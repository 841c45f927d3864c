"""Names whose line breaks were judged, and how well breaks that somebody proposes agree with them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

NAMES = frozenset({"金沢かがやきブランド", "港のしるし", "金沢市", "湊市"})
"""What the catalogs of both cities name."""


@dataclass(frozen=True, slots=True)
class Judged:
    text: str
    needed: frozenset[int]
    allowed: frozenset[int]

    def wrong(self, places: Sequence[int]) -> set[int]:
        """Return places where no line may end; those beside signs and blanks count for nobody."""
        return {place for place in places if self._is_inner(place)} - self.needed - self.allowed

    def missed(self, places: Sequence[int]) -> set[int]:
        return set(self.needed) - set(places)

    def _is_inner(self, place: int) -> bool:
        return all(map(str.isalnum, self.text[place - 1 : place + 1]))


def judged() -> Iterator[Judged]:
    for line in yaml.safe_load(Path(__file__).with_name("names.yaml").read_text("utf-8")):
        marked: dict[str, set[int]] = {"|": set(), "_": set()}
        place = 0
        for piece in re.split("([|_])", line):
            if piece in marked:
                marked[piece].add(place)
            else:
                place += len(piece)
        yield Judged(re.sub("[|_]", "", line), frozenset(marked["|"]), frozenset(marked["_"]))


def places_of(pieces: Sequence[str]) -> list[int]:
    """Return where pieces of a text meet."""
    return [len("".join(pieces[:number])) for number in range(1, len(pieces))]
