"""Set a text in a few lines, as large as its frame allows, with the ends of lines where they read well."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise
from typing import Final

from catalog.images.social.breaks import OPENING, breaks
from catalog.images.social.face import width

_LEADING: Final = 1.32
"""From line to line, in parts of the size."""

_ASCENT: Final = 0.88
"""How far characters reach above the point where they stand, in parts of the size."""

_STEP: Final = 4
"""Sizes are multiples of this, so that characters drawn for one picture serve another."""

_WEIGHT_OF_SIZE: Final = 1.5
_WEIGHT_OF_EVENNESS: Final = 0.3
_PRICE_OF_A_LINE: Final = 0.88

_SHORTEST: Final = 2
"""Characters of a line: one alone looks lost."""

_MOST_PLACES: Final = 24
"""Places for the end of a line that are tried; more would cost time and change nothing that one sees."""

_FILLED: Final = 0.8
"""How much of a frame a text surely fills that has to be shortened; the ends of lines take the rest."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for a text in pixels, the most lines it may take, and the sizes it may have."""

    top: int
    height: int
    lines: int
    largest: int
    smallest: int


@dataclass(frozen=True, slots=True)
class Setting:
    """A text as it is set."""

    lines: tuple[str, ...]
    size: int

    @property
    def leading(self) -> int:
        return round(self.size * _LEADING)

    @property
    def ascent(self) -> int:
        return round(self.size * _ASCENT)

    @property
    def height(self) -> int:
        return self.size + (len(self.lines) - 1) * self.leading


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to cut a text into lines."""

    lines: tuple[str, ...]
    widest: float
    """In parts of the size."""
    evenness: float
    """1 if all lines are as long as the widest."""
    price: float

    def size(self, frame: Frame, room: int) -> float:
        """Return the largest size at which all lines are within the frame."""
        tall = frame.height / (1 + _LEADING * (len(self.lines) - 1))
        return min(frame.largest, tall, room / self.widest)

    def merit(self, size: float) -> float:
        """Weigh a large size against many lines of which some end where they should not."""
        calm = _PRICE_OF_A_LINE ** len(self.lines) * self.evenness**_WEIGHT_OF_EVENNESS
        return size**_WEIGHT_OF_SIZE * calm / (1 + self.price)


def fit(text: str, frame: Frame, room: int) -> Setting:
    """Return how `text` is set best within `frame`, which is `room` pixels wide."""
    ways = [(way.size(frame, room), way) for way in _ways(_shortened(text, frame, room), frame.lines)]
    size, best = max(ways, key=lambda way: way[1].merit(way[0]))
    return Setting(best.lines, int(size) // _STEP * _STEP)


def hang(line: str) -> float:
    """Return how far a line begins before its edge, in parts of its size: there its first sign is empty."""
    return 0.45 if line[0] in OPENING else 0


def _ways(text: str, most: int) -> Iterator[_Way]:
    prices = breaks(text) if most > 1 else {}
    reach = (0.0, *accumulate(map(width, text)))
    places = sorted(sorted(prices, key=lambda place: prices[place])[:_MOST_PLACES])
    for count in range(most):
        for ends in combinations(places, count):
            cuts = (0, *ends, len(text))
            if not ends or min(end - start for start, end in pairwise(cuts)) >= _SHORTEST:
                yield _way(text, cuts, reach, sum(prices[end] for end in ends))


def _way(text: str, cuts: Sequence[int], reach: Sequence[float], price: float) -> _Way:
    widest = max(reach[end] - reach[start] for start, end in pairwise(cuts))
    lines = tuple(text[start:end].strip() for start, end in pairwise(cuts))
    return _Way(lines, widest, reach[-1] / widest / len(lines), price)


def _shortened(text: str, frame: Frame, room: int) -> str:
    """Return the beginning of a text that would be too small to read, and a sign that there is more."""
    most = room / frame.smallest * frame.lines * _FILLED
    reach = tuple(accumulate(map(width, text)))
    if reach[-1] <= most:
        return text
    seen = text[: sum(end < most - 1 for end in reach)]
    whole = seen.rpartition(" ")[0] if seen.isascii() else ""
    return (whole or seen).rstrip() + "…"
