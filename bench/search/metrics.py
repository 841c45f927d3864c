"""How good one ranking is, given what each record is worth."""

from collections.abc import Iterable, Sequence
from math import log2
from typing import Final

from bench.search.names import Grades

DEPTH: Final = 10
"""Nobody looks further."""

FIRST: Final = 3
"""Where the best answer should be."""


def ndcg(found: Sequence[str], grades: Grades) -> float:
    """Return the worth of the first ten, 1 being the best possible order of the judged records."""
    ideal = _worth(sorted(grades.values(), reverse=True))
    return _worth(grades.get(path, 0) for path in found) / ideal if ideal else 0.0


def _worth(grades: Iterable[int]) -> float:
    first = list(grades)[:DEPTH]
    return sum((2**grade - 1) / log2(place + 1) for place, grade in enumerate(first, 1))


def best_is_first(found: Sequence[str], grades: Grades) -> bool:
    """Return whether a best answer is among the first three."""
    return not best_answers(grades).isdisjoint(found[:FIRST])


def reciprocal_rank(found: Sequence[str], grades: Grades) -> float:
    """Return 1 / the place of the first best answer."""
    best = best_answers(grades)
    return next((1 / place for place, path in enumerate(found, 1) if path in best), 0.0)


def best_answers(grades: Grades) -> set[str]:
    """Return the answers of the highest grade given: nearly always 3."""
    return {path for path, grade in grades.items() if grade == max(grades.values())}
