"""A program as it was in an earlier year, ready to print: marked, and with the way to what holds now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from catalog.model.earlier import Earlier
from catalog.views.program import program_page
from catalog.views.record_page import RecordPage
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_OF_TODAY: Final = frozenset({"changes", "earlier", "related", "background"})
"""Sections that say what is there now."""


@dataclass(frozen=True, slots=True)
class EarlierHead:
    """The head of the page."""

    title: str
    color: str
    notice: str
    now: str
    """The page of the program now, below the home of the language; empty if it has ended."""
    others: tuple[tuple[str, str], ...]
    """Other earlier years with their pages."""


def earlier_page(scene: Scene, earlier: Earlier, voice: Voice) -> RecordPage[EarlierHead]:
    """Decide and format everything that the page of an earlier year shows."""
    page = program_page(scene, earlier.program, voice)
    say, year = voice.words.program, voice.formats.fiscal_year(earlier.year)
    is_there = earlier.program.id in scene.catalog.programs
    head = EarlierHead(
        say.earlier_title.format(name=page.title.name, year=year),
        page.head.color,
        say.earlier_notice.format(year=year),
        f"programs/{earlier.program.id}/" if is_there else "",
        tuple(_others(scene, earlier, voice)),
    )
    blocks = tuple(block for block in page.blocks if block.anchor not in _OF_TODAY)
    return RecordPage(page.id, page.title, head, page.opening, blocks)


def _others(scene: Scene, earlier: Earlier, voice: Voice) -> Iterator[tuple[str, str]]:
    for other in scene.earlier_of[earlier.program.id]:
        if other.year != earlier.year:
            yield voice.formats.fiscal_year(other.year), other.path
