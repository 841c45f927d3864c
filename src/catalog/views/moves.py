"""Pages at addresses that lead on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from catalog.ground.text import LANGS, address
from catalog.model.catalog import Catalog
from catalog.model.move import Move, end_of
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class MoveView:
    """Page of a former address: its words, and its link to what there is now."""

    section: str
    title: str
    lead: str
    href: str
    """Below the home page of the language."""
    label: str
    is_moved: bool
    """Whether a page takes its place, to which a browser goes by itself."""


def section_of(move: Move) -> str:
    """Return the section in which the page of an old address stands."""
    return move.old.partition("/")[0]


def move_view(move: Move, catalog: Catalog, voice: Voice) -> MoveView:
    """Page of a former address in one language: its subject has moved, or has ended."""
    end, section, say = end_of(move, catalog.moves.values()), section_of(move), voice.words.moved
    name, day = voice(move.name), voice.formats.plain_day(move.moved_on)
    if end:
        return MoveView(section, name, say.moved.format(name=name), f"{end}/", say.go, is_moved=True)
    label = say.others.format(section=voice.words.nav[section])
    return MoveView(section, name, say.ended.format(name=name, day=day), f"{section}/", label, is_moved=False)


def redirects(catalog: Catalog) -> Mapping[str, str]:
    """Return the addresses that lead to others, in all languages, below the root of the site."""
    return dict(_redirects(catalog))


def _redirects(catalog: Catalog) -> Iterator[tuple[str, str]]:
    for move in catalog.moves.values():
        if end := end_of(move, catalog.moves.values()):
            for lang in LANGS:
                old, new = address(lang, move.old), address(lang, f"{end}/")
                yield from ((old, new), (f"{old}/", new))
