"""The indexes of a guide: its names in the order of the fifty sounds, and in English from A to Z."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from catalog.guide.contents import Piece
from catalog.rules.fifty_sounds import fifty_sounds

_ROWS: Final = "あかさたなはまやらわ"
"""The first sound of each row of the table of fifty sounds."""
_OTHER: Final = "#"


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The names under one letter, or one row of the fifty sounds."""

    head: str
    lines: tuple[Line, ...]


def in_fifty_sounds(pieces: Iterable[Piece]) -> tuple[Letter, ...]:
    """Return the Japanese names in the order of their readings; those without one come last."""
    ordered = sorted(pieces, key=lambda piece: (not piece.kana, fifty_sounds(piece.kana), piece.name.ja))
    groups = groupby(ordered, lambda piece: row_of(piece.kana))
    return tuple(
        Letter(head, tuple(Line(piece.name.ja, piece.anchor) for piece in group)) for head, group in groups
    )


def row_of(kana: str) -> str:
    """Return the row of the fifty sounds that a reading begins in: か for がっこう."""
    first = fifty_sounds(kana)[0][:1]
    return max((row for row in _ROWS if row <= first), default=_OTHER) if first else _OTHER


def in_english(pieces: Iterable[Piece]) -> tuple[Letter, ...]:
    """Return the English names from A to Z."""
    ordered = sorted(pieces, key=lambda piece: piece.name.en.casefold())
    groups = groupby(ordered, lambda piece: piece.name.en[:1].upper())
    return tuple(Letter(head, tuple(_english(group))) for head, group in groups)


def _english(pieces: Iterable[Piece]) -> Iterator[Line]:
    for piece in pieces:
        yield Line(piece.name.en, piece.anchor)
