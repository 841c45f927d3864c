"""Where a phrase begins by a model of the language (BudouX), asked only where kana meets something."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

from budoux import load_default_japanese_parser

_EDGE: Final = "\0" * 3
"""Stands for what is not there before and after a text: the model looks at three characters on either side."""

_FEATURES: Final = {
    "UW1": (0, 1),
    "UW2": (1, 2),
    "UW3": (2, 3),
    "UW4": (3, 4),
    "UW5": (4, 5),
    "UW6": (5, 6),
    "BW1": (1, 3),
    "BW2": (2, 4),
    "BW3": (3, 5),
    "TW1": (0, 3),
    "TW2": (1, 4),
    "TW3": (2, 5),
    "TW4": (3, 6),
}
"""Which of the six characters around a place each group of weights asks for."""


def phrase_starts(text: str, places: Iterable[int]) -> Iterator[int]:
    """Return those of `places` before which a phrase begins."""
    begins, padded = _judge(), f"{_EDGE}{text}{_EDGE}"
    return (place for place in places if begins(padded[place : place + 6]))


@cache
def _judge() -> Callable[[str], bool]:
    model = load_default_japanese_parser().model
    least = sum(sum(group.values()) for group in model.values()) / 2
    features = [(group.get, slice(*_FEATURES[name])) for name, group in model.items()]

    @lru_cache(16_384)
    def begins(around: str) -> bool:
        return sum([weight(around[part], 0) for weight, part in features]) > least

    return begins
