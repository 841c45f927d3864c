"""Texts in easy Japanese can be read: every kanji has its reading, words are easy, sentences short.

After the guideline of the Immigration Services Agency and the Agency for Cultural Affairs (2020).
"""

import re
from collections.abc import Iterator
from typing import Final

from catalog.characters.ruby import unread_in, without_readings
from catalog.check.disagreement import disagreement
from catalog.check.facts import Facts
from catalog.check.own_values import own_of, untrue
from catalog.check.pointers import Place
from catalog.ground.message import Message
from catalog.model.facility import Facility
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.rules.easy_words import readings_of
from catalog.source.yaml_events import Path

LONGEST: Final = 50
"""Characters of a sentence; a longer one mostly holds two thoughts."""

_FIELD: Final = "easy_japanese"


def read_kanji(facts: Facts) -> Iterator[Problem]:
    """Return kanji without a reading, in texts and in what is said of words."""
    readings = readings_of(facts.catalog)
    for place, text in (*_texts(facts), *_meanings(facts)):
        for kanji in dict.fromkeys(unread_in(text, readings)):
            yield facts.problem(
                *place,
                "no-reading",
                Message("「{kanji}」の読みがわかりません。", "It is not known how `{kanji}` is read.").format(
                    kanji=kanji
                ),
                Message(
                    "data/easy_words.yaml の readings に読みを書くか、文の中に「{kanji}《よみ》」と書いてください。",
                    "Add it to `readings` in data/easy_words.yaml, or write it into the text: `{kanji}《よみ》`.",
                ).format(kanji=kanji),
            )


def easy_words(facts: Facts) -> Iterator[Problem]:
    """Return words that are too hard, with easier ones."""
    instead = {
        hard: easy for group in facts.catalog.easy_words.values() for hard, easy in group.instead.items()
    }
    for place, text in _texts(facts):
        for hard in filter(without_readings(text).__contains__, instead):
            yield facts.problem(
                *place,
                "hard-word",
                Message("「{hard}」は難しい言葉です。", "`{hard}` is a hard word.").format(hard=hard),
                Message("「{easy}」と言いかえられます。", "Easier: `{easy}`.").format(easy=instead[hard]),
                "warning",
            )


def short_sentences(facts: Facts) -> Iterator[Problem]:
    """Return sentences that are too long."""
    for place, text in _texts(facts):
        for sentence in re.findall("[^。]+。?", without_readings(text)):
            if len(sentence) > LONGEST:
                yield facts.problem(
                    *place,
                    "long-sentence",
                    Message("一つの文が {n} 文字あります。", "A sentence has {n} characters.").format(
                        n=len(sentence)
                    ),
                    Message(
                        "{n} 文字までの、二つの文に分けてください。",
                        "Make two of it, of {n} characters at most.",
                    ).format(n=LONGEST),
                    "warning",
                )


def true_figures(facts: Facts) -> Iterator[Problem]:
    """Return figures that are not those of the record."""
    for kind, entry in facts.entries():
        texts = list(_texts_of(kind, entry))
        own = own_of(facts, entry) if texts else []
        for place, text in texts:
            for figure, others, is_highest in untrue(entry, place.path, without_readings(text), "ja", own):
                yield disagreement(facts, place, figure, others, is_highest=is_highest)


def _texts(facts: Facts) -> Iterator[tuple[Place, str]]:
    for kind, entry in facts.entries():
        yield from _texts_of(kind, entry)


def _texts_of(kind: str, entry: object) -> Iterator[tuple[Place, str]]:
    if isinstance(entry, Program | Facility):
        for index, text in enumerate(entry.easy_japanese):
            path: Path = (_FIELD, index)
            yield Place(kind, entry.id, path), text


def _meanings(facts: Facts) -> Iterator[tuple[Place, str]]:
    for group in facts.catalog.easy_words.values():
        for word, meaning in group.meanings.items():
            yield Place("easy_words", group.id, ("meanings", word)), f"{word} {meaning}"
