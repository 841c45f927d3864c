"""The style guide: the colours, the patterns and the pieces of the site, shown with the first record of each kind."""

from dataclasses import dataclass
from typing import get_args

from catalog.model.city import Pattern
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class Swatch:
    id: str
    name: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class DesignView:
    colors: tuple[Swatch, ...]
    """Those of the city, then its accent."""
    patterns: tuple[str, ...]


def design_view(scene: Scene, voice: Voice) -> DesignView:
    city = scene.catalog.home
    return DesignView(
        colors=tuple(
            Swatch(color.id, voice(color.name), color.light, color.dark)
            for color in (*city.colors, city.accent)
        ),
        patterns=get_args(Pattern),
    )
