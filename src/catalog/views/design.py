"""The style guide: the colours, the patterns and the pieces of the site, shown with the first record of each kind."""

from dataclasses import dataclass
from typing import get_args

from catalog.ground.text import Lang
from catalog.model.city import Pattern
from catalog.views.scene import Scene


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


def design_view(scene: Scene, lang: Lang) -> DesignView:
    city = scene.catalog.home
    return DesignView(
        colors=tuple(Swatch(it.id, it.name[lang], it.light, it.dark) for it in (*city.colors, city.accent)),
        patterns=get_args(Pattern),
    )
