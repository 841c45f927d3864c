"""Words of Japanese administration, explained."""

from dataclasses import dataclass

from catalog.ground.text import Lang
from catalog.views.parts import CitationView, citations
from catalog.views.scene import Scene


@dataclass(frozen=True, slots=True)
class EntryView:
    id: str
    term: str
    other: str
    """The word in the other language."""
    kana: str
    meaning: str
    sources: tuple[CitationView, ...]


def glossary_view(scene: Scene, lang: Lang) -> tuple[EntryView, ...]:
    """Return the entries as one looks them up: by reading in Japanese, by alphabet in English."""
    other: Lang = "en" if lang == "ja" else "ja"
    entries = sorted(
        scene.catalog.glossary.values(), key=lambda it: it.kana if lang == "ja" else it.term.en.lower()
    )
    return tuple(
        EntryView(
            it.id,
            it.term[lang],
            it.term[other],
            it.kana,
            it.meaning[lang],
            citations(scene, it.sources, lang),
        )
        for it in entries
    )


def glossary_forms(scene: Scene, lang: Lang) -> dict[str, str]:
    """Return the id of an entry by each form in which texts of `lang` write its word."""
    return {
        form: entry.id
        for entry in scene.catalog.glossary.values()
        for form in (entry.term[lang], *entry.forms)
        if lang == "ja" or form == entry.term.en or form.isascii()
    }
