"""The home page: a door to every kind of record, and what closes soon."""

from dataclasses import dataclass
from typing import Final

from catalog.rules.status import facet_values
from catalog.views.listing import ProgramCard, program_card
from catalog.views.scene import Scene
from catalog.words.voice import Voice

CLOSING_SHOWN: Final = 4
_OPEN_AT_ANY_TIME: Final = frozenset({"rolling", "until-budget-used"})


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


def closing_soon(scene: Scene, voice: Voice) -> tuple[ProgramCard, ...]:
    """Return the programs one can still apply for, those that close first at the front."""
    cards = [program_card(scene, it, voice) for it in scene.catalog.programs.values()]
    with_a_day = [card for card in cards if "open" in facet_values(card.status)]
    at_any_time = [card for card in cards if card.status in _OPEN_AT_ANY_TIME]
    first = sorted(with_a_day, key=lambda card: card.closes)
    return tuple([*first, *at_any_time][:CLOSING_SHOWN])
