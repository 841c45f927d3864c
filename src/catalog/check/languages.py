"""Both languages of a text name the same figures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from catalog.check.contents import texts_of
from catalog.check.facts import Facts
from catalog.check.figures import COUNTED, Figure, figures_of, is_in_words
from catalog.check.pointers import Place
from catalog.check.small_numbers import KANJI
from catalog.check.spans import UNIT as SPAN_UNIT
from catalog.check.typed import typed_at
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.problems import Problem

_DIGITS: Final = re.compile("[0-9０-９]+(?: ?[億万千百割]|分の| ?(?:[mb]illion|thousand))?")
"""Digits, with the word that makes another number of them."""
_IN_WORDS: Final = re.compile(
    rf"半|[{''.join(KANJI[:10])}](?:{SPAN_UNIT}|{COUNTED})|(?<![0-9])[0-9]{{1,3}}(?:{SPAN_UNIT})"
)
"""Japanese that the English may say in words, or in another unit."""
_EXACT: Final = frozenset({"yen", "phone"})
"""What is always told in digits, so that a language without it has lost it."""


def same_figures(facts: Facts) -> Iterator[Problem]:
    """No text says 100万円 in Japanese and ¥10 million in English."""
    different = {text: found for text in facts.texts if (found := _difference(text))}
    for kind in facts.kinds if different else ():
        for record_id, record in facts.catalog.of(kind.id).items():
            for path, text in texts_of(record) if facts.is_new(kind.id, record_id) else ():
                if text in different:
                    yield _problem(facts, Place(kind.id, record_id, path), *different[text])


def _is_alike(text: Text) -> bool:
    """Return whether both languages write the same digits, and nothing makes other numbers of them: quick to see."""
    ja, in_words = _DIGITS.findall(text.ja), _IN_WORDS.search(text.ja)
    if not ja and not in_words:
        return True  # the English may count in digits what the Japanese says in words
    is_same = not in_words and sorted(ja) == sorted(_DIGITS.findall(text.en))
    return is_same and all(map(str.isdigit, ja))


def _difference(text: Text) -> tuple[Figure, Figure | None] | None:
    """Return the first figure that only the Japanese names, with what the English names instead."""
    if _is_alike(text):
        return None
    ja, en = figures_of(text.ja), figures_of(text.en)
    instead = _missing(en, ja, text.ja)
    for figure in _missing(ja, en, text.en):
        other = next((each for each in instead if each.sort == figure.sort), None)
        if other or figure.sort in _EXACT:
            return figure, other
    return None


def _missing(figures: Sequence[Figure], others: Sequence[Figure], text: str) -> list[Figure]:
    """Return those figures that are not among the others; one of anything needs no figure."""
    return [
        figure
        for figure in figures
        if not (figure.sort == "number" and figure.value == 1)
        and not any(figure.is_like(other) for other in others)
        and not is_in_words(figure, text)
    ]


def _problem(facts: Facts, place: Place, ja: Figure, en: Figure | None) -> Problem:
    message = Message(
        "日本語の「{ja}」と英語の「{en}」が違います。", "The Japanese has `{ja}`, the English `{en}`."
    )
    if en is None:
        message = Message(
            "日本語の「{ja}」が、英語にありません。", "The English lacks the `{ja}` of the Japanese."
        )
    problem = facts.problem(
        *place,
        "figures-differ",
        message.format(ja=ja.typed, en=en.typed if en else ""),
        Message(
            "出典を見て、両方を同じ数字にしてください。", "Look at the source, and write the same in both."
        ),
    )
    of_ja = typed_at(facts, place, "ja").place_of(ja.typed)
    of_en = typed_at(facts, place, "en").place_of(en.typed if en else "")
    return replace(problem, location=of_ja).with_also([replace(problem, location=of_en)])
