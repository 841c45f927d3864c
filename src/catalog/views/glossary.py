"""Words of Japanese administration, explained."""

from dataclasses import dataclass

from catalog.rules.fifty_sounds import row_of
from catalog.views.parts import CitationView, citations
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class EntryView:
    id: str
    term: str
    other: str
    """The word in the other language."""
    kana: str
    initial: str
    """Under which letter, or row of the fifty sounds, one looks it up."""
    meaning: str
    sources: tuple[CitationView, ...]


def glossary_view(scene: Scene, voice: Voice) -> tuple[EntryView, ...]:
    """Return the entries as one looks them up: by reading in Japanese, by alphabet in English."""
    entries = sorted(
        scene.catalog.glossary.values(),
        key=lambda entry: voice.formats.reading(entry.kana) or voice(entry.term).lower(),
    )
    return tuple(
        EntryView(
            entry.id,
            voice(entry.term),
            entry.term[voice.other],
            entry.kana,
            _initial(voice.formats.reading(entry.kana), voice(entry.term)),
            voice(entry.meaning),
            citations(scene, entry.sources, voice),
        )
        for entry in entries
    )


def _initial(reading: str | None, term: str) -> str:
    return row_of(reading) if reading else term[0].upper()


@dataclass(frozen=True, slots=True)
class Meaning:
    """The meaning of a word in a text, from its entry."""

    id: str
    term: str
    meaning: str


def glossary_forms(scene: Scene, voice: Voice) -> dict[str, Meaning]:
    """Return the meaning of each form in which texts of `voice` write a word of the glossary."""
    return {
        form: Meaning(entry.id, voice(entry.term), voice(entry.meaning))
        for entry in scene.catalog.glossary.values()
        for form in (voice(entry.term), *entry.forms)
        if form == voice(entry.term) or voice.formats.may_write(form)
    }
