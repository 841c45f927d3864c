"""Which document says a term, and how prominently: the heart of the index."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from string import ascii_uppercase
from typing import Final, NamedTuple

from catalog.exports.search.terms import terms
from catalog.views.found import SearchDocument

_FIELDS: Final = (("aside", 1), ("body", 3), ("summary", 7), ("about", 9), ("name", 13))
"""How much it says of a document that a field of it has a term, the least first."""

_PROSE: Final = frozenset({"body", "summary"})
_OFTEN: Final = ((4, 2), (2, 1))
"""A term that the body repeats so many times counts so much more."""

_LETTERS: Final = ascii_uppercase
_OTHER_FIELDS: Final = 2
"""So many more fields with the term count one each."""

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


def weigh(document: SearchDocument) -> dict[str, int]:
    """Return the weight of every term in `document`, from 1 to 15."""
    weights: dict[str, int] = {}
    others: dict[str, int] = {}
    for field, weight in _FIELDS:
        written_terms = terms("\n".join(getattr(document, field)), prose=field in _PROSE)
        new = dict.fromkeys(written_terms, weight)
        for term in new.keys() & weights.keys():
            others[term] = others.get(term, 0) + 1
        if field == "body" and len(new) < len(written_terms):
            new |= {
                term: weight + _repeated(count) for term, count in Counter(written_terms).items() if count > 1
            }
        weights |= new
    for term, more in others.items():
        weights[term] += min(more, _OTHER_FIELDS)
    return weights


def _repeated(count: int) -> int:
    return next((more for least, more in _OFTEN if count >= least), 0)
