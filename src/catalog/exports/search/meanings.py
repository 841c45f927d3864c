"""Synonyms in a document: one entry of the index for each group of words for the same thing.

So a question need not ask for every word of a group, and loads little of a large index.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from catalog.exports.search.postings import Run, Runs, decode, encode
from catalog.exports.search.terms import asked_terms
from catalog.ground.text import Lang
from catalog.model.reference import Synonyms

_OTHER_LANGUAGE: Final = 0.7
"""Its words stand in few texts, and there often by chance."""


def meanings(found: Runs, groups: Sequence[Synonyms], lang: Lang) -> Iterator[tuple[str, Run]]:
    """Return the run of every group that any document of a stretch speaks of, as `#3` for the third group from 0."""

    @cache
    def weights_of(term: str) -> Mapping[int, int]:
        return decode(found[term])

    for number, group in enumerate(groups):
        best: dict[int, int] = {}
        for word, share in _words(group, lang):
            needed = _terms(word)
            if not all(map(found.__contains__, needed)):
                continue
            for document, weight in _together([weights_of(term) for term in needed]):
                best[document] = max(best.get(document, 0), round(weight * share))
        if best:
            yield f"#{number}", encode(best)


def _words(group: Synonyms, lang: Lang) -> Iterator[tuple[str, float]]:
    for language, words in (("ja", group.ja), ("en", group.en)):
        yield from ((word, 1 if language == lang else _OTHER_LANGUAGE) for word in words)


@cache
def _terms(word: str) -> Sequence[str]:
    return asked_terms(word)


def _together(weights: Sequence[Mapping[int, int]]) -> Iterator[tuple[int, float]]:
    """Return the documents that have all terms of a word, and how prominently on the whole."""
    if not weights:
        return
    for document in min(weights, key=len):
        if all(document in each for each in weights):
            yield document, sum(each[document] for each in weights) / len(weights)
