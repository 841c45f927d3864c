"""The versions of a text in which git could not join the edits of two people, each as it would be by itself."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from catalog.source.conflicts import mark_of

_Stretch = Literal["all", "ours", "base", "theirs"]
"""Whose lines follow: those between two conflicts are of all versions."""
_NEXT: Final[Mapping[tuple[_Stretch, str], _Stretch]] = {
    ("all", "<"): "ours",
    ("ours", "|"): "base",
    ("ours", "="): "theirs",
    ("base", "="): "theirs",
    ("theirs", ">"): "all",
}
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Side:
    """One version: its text, and on which line of the marked text each of its lines stands."""

    name: str
    """Its branch or commit, as git calls it."""
    text: str
    lines: Sequence[int]

    def marked_line(self, line: int) -> int:
        """Return where a line of this version stands in the marked text."""
        return self.lines[line - 1]


@dataclass(frozen=True, slots=True)
class Sides:
    """Both versions, and what they come from where git wrote that down."""

    ours: Side
    theirs: Side
    base: str | None


def sides_of(text: str) -> Sides | None:
    """Part a text at its marks; None where one is missing, so that nobody can tell which line is whose."""
    names = {"<": "", ">": ""}
    lines: dict[_Stretch, list[tuple[int, str]]] = {"ours": [], "base": [], "theirs": []}
    stretch: _Stretch = "all"
    without_base = 0
    for number, line in enumerate(_LINE.findall(text), 1):
        sign, name = mark_of(line)
        if not sign or (stretch, sign) == ("all", "="):  # a row of signs by itself is text
            for each in lines if stretch == "all" else (stretch,):
                lines[each].append((number, line))
        elif (follows := _NEXT.get((stretch, sign))) is None:
            return None
        else:
            without_base += (stretch, follows) == ("ours", "theirs")
            names[sign] = name
            stretch = follows
    if stretch != "all":
        return None
    base = None if without_base else _joined(lines["base"])
    return Sides(_side(names["<"], lines["ours"]), _side(names[">"], lines["theirs"]), base)


def _side(name: str, lines: list[tuple[int, str]]) -> Side:
    return Side(name, _joined(lines), [number for number, _ in lines])


def _joined(lines: list[tuple[int, str]]) -> str:
    return "".join(line for _, line in lines)
