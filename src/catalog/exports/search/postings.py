"""Which document says a term, and how prominently: the heart of the index."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from string import ascii_uppercase
from typing import Final, NamedTuple

from catalog.exports.search.terms import terms
from catalog.views.found import SearchDocument

_FIELDS: Final = {"aside": 0.3, "body": 1.0, "summary": 3.0, "about": 3.0, "name": 5.0}
"""How much it says of a document that a field of it has a term."""

_PROSE: Final = frozenset({"body", "summary"})
_USUAL_LENGTH: Final = 100
"""Terms of a body; one of a longer body says less of the document, of a shorter one more."""
_BOUNDS: Final = (0.3, 4.0)
"""A body of fewer or more such lengths counts as no shorter and no longer."""
_BY_LENGTH: Final = 0.7
"""How far the length of the body decides what a term of it says."""
_SATURATION: Final = 0.7
"""How soon it says nothing more that a document repeats a term: at this much it says half of what it can."""
_MOST: Final = 15
"""The weight of a term that could not be more prominent."""

_LETTERS: Final = ascii_uppercase

Postings = Mapping[str, str]
"""For each term the documents that have it, as text: the distance from the last one, if it is not 1, and a letter
for the weight, from A for 0 to P for 15. `C2N` is document 0 with weight 2, document 2 with weight 13."""

_POSTING: Final = re.compile("([0-9]*)([A-P])")


class Run(NamedTuple):
    """The documents of a stretch that have a term; documents count from the first of the stretch."""

    first: int
    text: str
    """Postings, but for the distance of the first: how far away the last one is, others know."""
    last: int


Runs = Mapping[str, Run]


def runs(stretch: Sequence[SearchDocument]) -> Runs:
    """Return what every term of some documents leads to."""
    found: dict[str, list[str]] = {}
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for number, document in enumerate(stretch):
        for term, weight in weigh(document).items():
            if term in found:
                found[term].append(_posting(number - last[term], weight))
            else:
                found[term] = [_LETTERS[weight]]
                first[term] = number
            last[term] = number
    return {term: Run(first[term], "".join(parts), last[term]) for term, parts in found.items()}


def join(stretches: Iterable[tuple[int, Runs]]) -> Postings:
    """Return the postings of all documents from those of stretches, each with the number of its first document."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    last: dict[str, int] = {}
    for start, its_runs in stretches:
        for term, (first, text, end) in its_runs.items():
            found[term] += _distance(start + first - last.get(term, -1)), text
            last[term] = start + end
    return {term: "".join(parts) for term, parts in found.items()}


def encode(weights: Mapping[int, int]) -> Run:
    """Write the weights of documents as text."""
    numbers = sorted(weights)
    before = [numbers[0] - 1, *numbers]
    texts = (_posting(number - last, weights[number]) for last, number in zip(before, numbers, strict=False))
    return Run(numbers[0], "".join(texts), numbers[-1])


def decode(run: Run) -> dict[int, int]:
    """Read the weights of documents by their numbers."""
    weights: dict[int, int] = {}
    number = run.first - 1
    for distance, letter in _POSTING.findall(run.text):
        number += int(distance or 1)
        weights[number] = _LETTERS.index(letter)
    return weights


def _posting(distance: int, weight: int) -> str:
    return _LETTERS[weight] if distance == 1 else f"{distance}{_LETTERS[weight]}"


def _distance(documents: int) -> str:
    return "" if documents == 1 else str(documents)


@lru_cache(maxsize=512)
def weigh(document: SearchDocument) -> Mapping[str, int]:
    """Return the weight of every term in `document`, from 1 to 15."""
    shares: defaultdict[str, float] = defaultdict(float)
    for field, share in _FIELDS.items():
        found = terms("\n".join(getattr(document, field)), prose=field in _PROSE)
        if field == "body":
            once = share / _length_factor(len(found))
            for term, times in Counter(found).items():
                shares[term] += once * times
        else:
            for term in set(found):
                shares[term] += share
    return {term: _weight(share) for term, share in shares.items()}


def _length_factor(length: int) -> float:
    shortest, longest = _BOUNDS
    return 1 - _BY_LENGTH + _BY_LENGTH * min(max(length / _USUAL_LENGTH, shortest), longest)


@lru_cache(65_536)
def _weight(share: float) -> int:
    return max(1, round(_MOST * share / (share + _SATURATION)))
