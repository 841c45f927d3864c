"""The words of `data/synonyms.yaml` for the browser, in the form in which they are looked for."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import filterfalse
from pathlib import Path
from typing import Any, Final, NamedTuple

from catalog.exports.search.folding import KANJI, TABLE, fold, kana
from catalog.exports.search.terms import asked_terms
from catalog.ground.output import OutputFile
from catalog.ground.text import LANGS, Lang
from catalog.model.reference import Synonyms
from catalog.views.scene import Scene

_LATIN: Final = re.compile("[a-z]")
_MIXED: Final = re.compile("[a-z0-9&-]+[^a-z0-9& -]")
"""Latin letters that go on in Japanese: IT導入."""
_VERB: Final = re.compile("[一-鿿](?![がをのにとづ])[ぁ-ゖ]+")
"""The kana after a kanji are its ending, and no particle: 人がいない is no verb of 人."""
_INFLECTED: Final = re.compile("(?=.*[一-鿿])(.{3,}?)(?:[うくぐすつぬぶむる]|たい)")
"""A phrase that ends in a verb, and the part of it that stays: 紙をなくしたい has that of 紙をなくす."""
_PARTICLE: Final = re.compile("[一-鿿][がをにでへとはも]")
_LONGEST_READING: Final = 10
"""Whoever types kana alone types words; a longer reading is that of a phrase, as is one of a word with a particle."""


class _Words(NamedTuple):
    """Words of one group in one language, as questions are searched for them."""

    words: Iterable[str] = ()
    verbs: Iterable[str] = ()
    """The kanji of verbs: 雇い and 雇って are 雇う."""
    readings: Iterable[str] = ()
    phrases: Iterable[str] = ()


def vocabulary_files(scene: Scene) -> Iterator[OutputFile]:
    """Return the vocabulary of each language: a page loads its own, and the other when it is asked in it."""
    for lang in LANGS:
        content = vocabulary(list(scene.catalog.synonyms.values()), lang)
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        yield OutputFile(f"search/words.{lang}.json", text.encode())


def vocabulary(groups: Sequence[Synonyms], lang: Lang) -> dict[str, Any]:
    """Return the words of one language by groups, what they lead to, what says nothing, and how all is written."""
    numbers = {group.id: number for number, group in enumerate(groups)}
    found = [_WORDS_OF[lang](group) for group in groups]
    return {
        **{name: [_joined(getattr(words, name)) for words in found] for name in _Words._fields},
        "leads": [[numbers[key] for key in group.leads_to] for group in groups],
        "ignored": ignored_words(),
        "writing": writing(),
    }


def _japanese(group: Synonyms) -> _Words:
    words = {fold(word): kana(reading) for word, reading in group.ja.items()}
    return _Words(
        (form for word in filterfalse(_is_phrase, words) for form in _forms(word)),
        (word[0] for word in words if _VERB.fullmatch(word)),
        (reading for word, reading in words.items() if reading != word and not _is_sentence(word, reading)),
        map(_phrase, filter(_is_phrase, words)),
    )


def _is_sentence(word: str, reading: str) -> bool:
    return len(reading) > _LONGEST_READING or bool(_PARTICLE.search(word))


def _forms(word: str) -> Iterator[str]:
    yield word
    if inflected := _INFLECTED.fullmatch(word):
        yield inflected[1]


def _english(group: Synonyms) -> _Words:
    return _Words(phrases=map(_phrase, map(fold, group.en)))


_WORDS_OF: Final[Mapping[Lang, Callable[[Synonyms], _Words]]] = {"ja": _japanese, "en": _english}


def _is_phrase(word: str) -> bool:
    return bool(_LATIN.match(word)) and not _MIXED.match(word)


def _phrase(word: str) -> str:
    """Return a phrase as the stems of its words."""
    return " ".join(asked_terms(word)) if _is_phrase(word) else word


def _joined(words: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(words))


@cache
def ignored_words() -> list[str]:
    """Return words and endings that a question may have and nobody looks for."""
    text = (Path(__file__).parent / "ignored.txt").read_text(encoding="utf-8")
    return sorted({fold(word) for word in text.split()})


@cache
def writing() -> dict[str, Any]:
    """Return how things are written, for scripts, with the other forms of each usual kanji."""
    forms: defaultdict[str, str] = defaultdict(str)
    for other, usual in KANJI.items():
        forms[usual] += other
    return {**TABLE, "forms": forms}
