"""Where the strategy of the city names a program."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.model.program import Placement
from catalog.views.scene import Scene
from catalog.words.voice import Voice


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


def placements(scene: Scene, given: Sequence[Placement], voice: Voice) -> tuple[PlacementView, ...]:
    """Return where the strategy names a program, policy by policy."""
    say = voice.words.policy
    placed = {placement.direction: placement for placement in given}
    views = []
    for policy in scene.catalog.policy.values():
        directions = tuple(
            DirectionPlace(
                direction.id,
                say.direction.format(n=direction.number, name=voice(direction.name)),
                _mark(placed[direction.id], voice),
            )
            for direction in policy.directions
            if direction.id in placed
        )
        if directions:
            name = say.basic.format(n=policy.number, name=voice(policy.name))
            views.append(PlacementView(name, directions))
    return tuple(views)


def _mark(placement: Placement, voice: Voice) -> str:
    return voice.words.mark[placement.mark] if placement.mark else ""
