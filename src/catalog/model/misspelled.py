"""Fields that are unknown because a field that is missing was misspelled: one mistake, not two."""

from collections.abc import Iterable
from typing import Any, Final

from catalog.problems.suggestions import nearest

_Path = tuple[str | int, ...]

_SHORT: Final = 2
"""Of two letters one may be wrong: `jp` for `ja`."""


def misspelled_fields(complaints: Iterable[Any]) -> dict[_Path, _Path]:
    """Return where the missing field belongs, by the place of the unknown one that was meant for it."""
    missing: dict[_Path, list[str]] = {}
    unknown: list[_Path] = []
    for complaint in complaints:
        path: _Path = complaint["loc"]
        if complaint["type"] == "missing":
            missing.setdefault(path[:-1], []).append(str(path[-1]))
        elif complaint["type"] == "unexpected_keyword_argument":
            unknown.append(path)
    found: dict[_Path, _Path] = {}
    for path in unknown:
        typed, free = str(path[-1]).lower(), missing.get(path[:-1], [])
        if name := nearest(typed, free, cutoff=0.5 if len(typed) <= _SHORT else 0.6):
            free.remove(name)
            found[path] = (*path[:-1], name)
    return found
