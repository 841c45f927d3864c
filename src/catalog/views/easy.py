"""A record in easy Japanese (やさしい日本語), for those who read few kanji: with furigana, hard words explained."""

from collections.abc import Iterable, Iterator
from typing import Final

from catalog.characters.ruby import pieces_of, without_readings
from catalog.model.facility import Facility
from catalog.model.program import Program
from catalog.views.blocks import Easy, Ruby, Subsection
from catalog.views.record_page import BlockPlan, Parts
from catalog.views.scene import Scene
from catalog.views.terms import terms_text
from catalog.views.topic import Topic


def _easy(topic: Topic[Program | Facility]) -> Parts:
    """Return the text folded: it is for some readers, and says what the page says below."""
    scene, record, voice = topic.scene, topic.record, topic.voice
    paragraphs = voice.easy(record.easy_japanese)
    if not paragraphs:
        return ()
    say = voice.words.easy
    opening = _opening(topic)
    lines = tuple(_ruby(text, scene) for text in (*opening, *paragraphs))
    return (Subsection(say.open, (Easy(lines, say.words, tuple(_meanings(paragraphs, scene))),), brief=""),)


def _opening(topic: Topic[Program | Facility]) -> tuple[str, ...]:
    """Return the year that the conditions are of: a page may be read long after it was made."""
    record, scene, voice = topic.record, topic.scene, topic.voice
    year = terms_text(scene.terms(record), voice) if isinstance(record, Program) else ""
    return (voice.words.easy.terms.format(year=year),) if year else ()


def _meanings(paragraphs: Iterable[str], scene: Scene) -> Iterator[tuple[Ruby, Ruby]]:
    text = without_readings(" ".join(paragraphs))
    for group in scene.catalog.easy_words.values():
        for word, meaning in group.meanings.items():
            if word in text:
                yield _ruby(word, scene), _ruby(meaning, scene)


def _ruby(text: str, scene: Scene) -> Ruby:
    return tuple(pieces_of(text, scene.readings))


EASY: Final[BlockPlan[Topic[Program | Facility]]] = BlockPlan(
    "easy", lambda words: words.easy.title, _easy, look="easy", is_compared=False, found="no"
)
"""Stands low: the head of the page leads to it."""
