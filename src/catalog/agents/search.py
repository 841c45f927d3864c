"""Search in the index that the site has for its visitors, ranked more simply than there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import log
from typing import Any, Final

from catalog.agents.built import BuiltSite
from catalog.exports.search.folding import fold
from catalog.exports.search.postings import Run, decode
from catalog.exports.search.terms import asked_terms
from catalog.ground.text import LANGS, Lang

_LEAST: Final = 0.35
"""Whatever scores less than this part of the best has little to do with the question."""


def search(site: BuiltSite, text: str, lang: Lang) -> list[str]:
    """Return what a text finds, the best first: `programs/overseas-sales`."""
    head = site.json(f"search/{lang}/index.json")
    scores: defaultdict[int, float] = defaultdict(float)
    postings = _postings(site, head, lang)
    for term in _asked(site, text):
        found = decode(Run(0, postings.get(term, ""), 0))
        rarity = log(1 + head["count"] / (1 + len(found)))
        for document, weight in found.items():
            scores[document] += weight * rarity
    least = _LEAST * max(scores.values(), default=0)
    best = sorted(
        (document for document in scores if scores[document] >= least), key=lambda d: (-scores[d], d)
    )
    return [_record(site, document, head["block"], lang) for document in best]


def _postings(site: BuiltSite, head: Mapping[str, Any], lang: Lang) -> Mapping[str, str]:
    if "terms" in head:
        return head["terms"]
    shards = (site.json(f"search/{lang}/terms-{number}.json") for number in range(len(head["shards"])))
    return {term: text for shard in shards for term, text in shard.items()}


def _asked(site: BuiltSite, text: str) -> Iterator[str]:
    """Yield the terms of a question, and the groups of synonyms of which it says a word in either language."""
    vocabularies = [site.json(f"search/words.{lang}.json") for lang in LANGS]
    folded, ignored = fold(text), set(vocabularies[0]["ignored"])
    yield from dict.fromkeys(asked_terms(" ".join(word for word in folded.split() if word not in ignored)))
    groups = (number for vocabulary in vocabularies for number in _groups(vocabulary, folded))
    yield from dict.fromkeys(f"#{number}" for number in groups)


def _groups(vocabulary: Mapping[str, Any], text: str) -> Iterator[int]:
    """Yield the groups that a text names; of a word with a blank it has all parts, of a phrase the stems in a row."""
    stems = f" {' '.join(asked_terms(text))} "
    alike = zip(vocabulary["words"], vocabulary["readings"], vocabulary["phrases"], strict=True)
    for number, (words, readings, phrases) in enumerate(alike):
        is_word = any(all(part in text for part in word.split()) for word in _each(f"{words}|{readings}"))
        if is_word or any(f" {phrase} " in stems for phrase in _each(phrases)):
            yield number


def _each(joined: str) -> Iterator[str]:
    return filter(None, joined.split("|"))


def _record(site: BuiltSite, document: int, block: int, lang: Lang) -> str:
    number, place = divmod(document, block)
    return site.json(f"search/{lang}/cards-{number}.json")[place]["record"]
