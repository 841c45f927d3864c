"""Two texts side by side: which lines belong together, and which words differ."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from html import escape
from itertools import zip_longest
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"\d+年\d+月\d+日|[\d,億万]+円|¥[\d,.]+(?: million)?|[A-Za-z0-9¥,.’'-]+|\s+|.")
_CONTEXT: Final = 1
"""So many unchanged lines around a change say where it is."""


class Row(NamedTuple):
    """A line before and after, as HTML; None where a side has none. `skipped` unchanged lines stand in one row."""

    before: str | None
    after: str | None
    is_changed: bool = True
    skipped: int = 0


def rows(before: Sequence[str], after: Sequence[str]) -> Iterator[Row]:
    """Lay lines side by side; what is unchanged and far from any change is counted, not shown."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, low, high, new_low, new_high in matcher.get_opcodes():
        if kind == "equal":
            is_first, is_last = low == 0, high == len(before)
            yield from _unchanged(before[low:high], is_first=is_first, is_last=is_last)
        else:
            yield from _changed(before[low:high], after[new_low:new_high])


def _unchanged(lines: Sequence[str], *, is_first: bool, is_last: bool) -> Iterator[Row]:
    head, tail = (0 if is_first else _CONTEXT), (0 if is_last else _CONTEXT)
    hidden = len(lines) - head - tail
    if hidden <= _CONTEXT:
        yield from map(_same, lines)
        return
    yield from map(_same, lines[:head])
    yield Row(None, None, is_changed=False, skipped=hidden)
    yield from map(_same, lines[len(lines) - tail :])


def _same(line: str) -> Row:
    return Row(escape(line), escape(line), is_changed=False)


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[Row]:
    for old, new in zip_longest(before, after):
        if old is None or new is None:
            yield Row(old and f"<del>{escape(old)}</del>", new and f"<ins>{escape(new)}</ins>")
        else:
            yield Row(*marked(old, new))


def marked(before: str, after: str) -> tuple[str, str]:
    """Return two lines as HTML with the words marked that differ."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    left, right = "", ""
    for kind, low, high, new_low, new_high in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = escape("".join(old[low:high])), escape("".join(new[new_low:new_high]))
        left += was if kind == "equal" or not was else f"<del>{was}</del>"
        right += now if kind == "equal" or not now else f"<ins>{now}</ins>"
    return left, right
