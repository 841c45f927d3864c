"""How good the engines are on texts of others, side by side."""

from collections.abc import Sequence
from math import log2
from typing import Final, TypedDict

from bench.rows import rows
from bench.search.metrics import DEPTH, FIRST


class Asked(TypedDict):
    """A question, and the number of the one text that answers it."""

    text: str
    number: int


class Place(TypedDict):
    """What an engine found for a question."""

    place: int
    """Where the right text stands, from 0; -1 if it was not found."""
    hits: int


class Board(TypedDict):
    """What an engine made of all questions."""

    name: str
    size: int
    """Bytes of its index, without what results show."""
    found: Sequence[Place]
    milliseconds: float


_HEAD: Final = (
    "engine",
    f"nDCG@{DEPTH}",
    f"among first {FIRST}",
    "without a hit",
    "hits",
    "index bytes",
    "ms a question",
)


def open_table(boards: Sequence[Board]) -> str:
    """Return the engines, one a row."""
    return rows(_HEAD, [_row(board) for board in boards])


def _row(board: Board) -> Sequence[str]:
    found, count = board["found"], len(board["found"])
    places = [each["place"] for each in found if each["place"] >= 0]
    return (
        board["name"],
        f"{sum(1 / log2(place + 2) for place in places if place < DEPTH) / count:.4f}",
        _share(sum(place < FIRST for place in places), count),
        _share(sum(not each["hits"] for each in found), count),
        f"{sum(each['hits'] for each in found) / count:.1f}",
        f"{board['size']:,}",
        f"{board['milliseconds'] / count:.2f}",
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"
