"""Where two pages differ: by lines first, then within the lines by tags, words and signs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_TOKEN: Final = re.compile(r'<[^>]*>|"[^"]*"|\w+|\s+|.', re.DOTALL)
"""A tag and a quoted text stay whole: a template may not begin a condition within one and end it outside."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page in tokens, and where its lines begin among them."""

    tokens: tuple[str, ...]
    lines: tuple[str, ...]
    starts: tuple[int, ...]
    """One more than there are lines: the last is where the page ends."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Tokens `start` to `end` of one page stand for `other_start` to `other_end` of the other."""

    start: int
    end: int
    other_start: int
    other_end: int


def page_of(html: str) -> Page:
    lines = tuple(html.splitlines(keepends=True))
    cut = [_TOKEN.findall(line) for line in lines]
    starts = [0]
    for tokens in cut:
        starts.append(starts[-1] + len(tokens))
    return Page(tuple(token for tokens in cut for token in tokens), lines, tuple(starts))


def differences(page: Page, other: Page) -> Iterator[Difference]:
    """Return where `other` differs from `page`, in order."""
    for start, end, other_start, other_end in _unequal(page.lines, other.lines):
        first, other_first = page.starts[start], other.starts[other_start]
        if end - start > 1 and other_end - other_start > 1 and end - start != other_end - other_start:
            # Something else stands there: what both happen to have, such as the ends of tags, belongs to neither.
            yield Difference(first, page.starts[end], other_first, other.starts[other_end])
            continue
        inside = _unequal(
            page.tokens[first : page.starts[end]], other.tokens[other_first : other.starts[other_end]]
        )
        for low, high, other_low, other_high in inside:
            found = Difference(first + low, first + high, other_first + other_low, other_first + other_high)
            yield _leftmost(found, page.tokens, other.tokens, min(low, other_low))


def _leftmost(found: Difference, tokens: Sequence[str], others: Sequence[str], most: int) -> Difference:
    """Move what is only left out or added to the left, at most to the start of its line: of `a,b,c` take `,b`."""
    start, end, other_start, other_end = found.start, found.end, found.other_start, found.other_end
    if start != end and other_start != other_end:
        return found
    cut, low, high = (others, other_start, other_end) if start == end else (tokens, start, end)
    moved = 0
    while moved < most and cut[low - 1 - moved] == cut[high - 1 - moved]:
        moved += 1
    return Difference(start - moved, end - moved, other_start - moved, other_end - moved)


def _unequal(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    for kind, *places in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            start, end, other_start, other_end = places
            yield start, end, other_start, other_end
