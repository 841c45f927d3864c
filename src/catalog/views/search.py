"""The page of the search before anybody has asked: ways to look around, and whom to call."""

from collections import Counter
from dataclasses import dataclass

from catalog.views.parts import ContactView, contact_view
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class ThemeLink:
    """A purpose, and where its programs are listed."""

    name: str
    color: str
    path: str
    count: int


@dataclass(frozen=True, slots=True)
class SearchView:
    themes: tuple[ThemeLink, ...]
    desk: ContactView | None
    """The office that most programs name: whom to call when nothing is found."""


def search_view(scene: Scene, voice: Voice) -> SearchView:
    """View of the search page without a question."""
    counts = Counter(program.themes[0] for program in scene.catalog.programs.values())
    terms = [term for term in scene.catalog.vocabulary["theme"].terms if counts[term.id]]
    return SearchView(
        themes=tuple(
            ThemeLink(
                voice(term.name), scene.look("programs", term).color, f"programs/#{term.id}", counts[term.id]
            )
            for term in terms
        ),
        desk=_desk(scene, voice),
    )


def _desk(scene: Scene, voice: Voice) -> ContactView | None:
    organizations = scene.catalog.organizations
    asked = Counter(
        contact.organization
        for program in scene.catalog.programs.values()
        for contact in program.contacts
        if organizations[contact.organization].phone
    )
    return contact_view(scene, asked.most_common(1)[0][0], voice) if asked else None
