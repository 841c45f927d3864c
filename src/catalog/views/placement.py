"""Where the strategy of the city names a program."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.ground.text import Lang
from catalog.model.program import Placement
from catalog.views.scene import Scene
from catalog.words import Words


@dataclass(frozen=True, slots=True)
class DirectionPlace:
    """A direction of the strategy, and how it marks the program there."""

    id: str
    name: str
    mark: str


@dataclass(frozen=True, slots=True)
class PlacementView:
    """A basic policy, and its directions that name the program."""

    policy: str
    directions: tuple[DirectionPlace, ...]


def placements(
    scene: Scene, given: Sequence[Placement], lang: Lang, words: Words
) -> tuple[PlacementView, ...]:
    """Return where the strategy names a program, policy by policy."""
    say = words["policy"]
    placed = {placement.direction: placement for placement in given}
    views = []
    for policy in scene.catalog.policy.values():
        directions = tuple(
            DirectionPlace(
                it.id,
                say["direction"].format(n=it.number, name=it.name[lang]),
                _mark(placed[it.id], words),
            )
            for it in policy.directions
            if it.id in placed
        )
        if directions:
            name = say["basic"].format(n=policy.number, name=policy.name[lang])
            views.append(PlacementView(name, directions))
    return tuple(views)


def _mark(placement: Placement, words: Words) -> str:
    return words["mark"][placement.mark] if placement.mark else ""
