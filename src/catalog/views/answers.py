"""Answering parties of an inquiry about a product, and the languages they answer in."""

from catalog.ground import names
from catalog.model.organization import Organization
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def answering(scene: Scene, maker: Organization) -> Organization:
    """Return whom a letter reaches: the maker or, where it has no mail address, the desk of the city."""
    desk = scene.catalog.organizations[scene.catalog.home.inquiries]
    return desk if desk.email and not maker.email else maker


def languages_of(organization: Organization, voice: Voice) -> str:
    """List the languages in which an organization answers; empty if they are not known."""
    named = (names.language(code) for code in organization.languages)
    return voice.formats.listed([voice(text) for text in named if text])


def answer_text(scene: Scene, maker: Organization, voice: Voice) -> str:
    """Return the name of whoever answers about the products of a maker, with its languages where they are known."""
    reader = answering(scene, maker)
    name, languages = voice(reader.name), languages_of(reader, voice)
    return voice.words.sheet.answers.format(name=name, languages=languages) if languages else name
