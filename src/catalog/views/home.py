"""The home page: a door to every kind of record, and what closes soon."""

from dataclasses import dataclass
from typing import Final

from catalog.rules.status import TABLE
from catalog.views.listing import ProgramCard, program_card
from catalog.views.scene import Scene
from catalog.words.voice import Voice

CLOSING_SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class Door:
    """A way into one section of the catalog."""

    kind: str
    path: str
    title: str
    text: str
    number: str
    count: tuple[str, str]
    """What stands before and after the number of records."""
    color: str
    pattern: str


def doors(scene: Scene, voice: Voice) -> tuple[Door, ...]:
    """Return the doors with the number of records behind each."""
    words = voice.words
    return tuple(
        Door(
            kind=kind.id,
            path=f"{kind.id}/",
            title=words.nav[kind.id],
            text=words.door[kind.id],
            number=f"{len(scene.catalog.of(kind.id)):,}",
            count=around(words.count[kind.id], "{n}"),
            color=scene.look(kind.id).color,
            pattern=scene.look(kind.id).pattern,
        )
        for kind in scene.catalog.kinds
    )


def around(words: str, gap: str) -> tuple[str, str]:
    """Return what stands before and after a gap, so that what fills it may look different."""
    before, _, after = words.partition(gap)
    return before, after


@dataclass(frozen=True, slots=True)
class NowView:
    """Programs that are open today, and those to ask about."""

    programs: tuple[ProgramCard, ...]
    earlier: str
    """How many programs there are of which only the conditions of an earlier year are known."""


def now_view(scene: Scene, voice: Voice) -> NowView:
    """Return the programs one can apply for, those that close first at the front."""
    cards = [program_card(scene, program, voice) for program in scene.catalog.programs.values()]
    open_now = [card for card in cards if card.status in TABLE["now"]]
    dated = sorted((card for card in open_now if card.closes), key=lambda card: card.closes)
    undated = [card for card in open_now if not card.closes]
    earlier = sum(card.status == "earlier-terms" for card in cards)
    text = voice.words.home.earlier.format(n=earlier) if earlier else ""
    return NowView(tuple([*dated, *undated][:CLOSING_SHOWN]), text)
