"""The style guide: the colours, the patterns and the pieces of the site, shown with records of the catalog."""

from dataclasses import dataclass
from typing import get_args

from catalog.model.city import Pattern
from catalog.text import Lang
from catalog.views.listing import (
    FacilityCard,
    ProductCard,
    ProgramCard,
    facility_card,
    product_card,
    program_card,
)
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
    program: ProgramCard | None
    facility: FacilityCard | None
    product: ProductCard | None
    """The first of each kind, so that the pieces are seen as they are."""


def design_view(scene: Scene, lang: Lang) -> DesignView:
    catalog, city = scene.catalog, scene.catalog.home
    return DesignView(
        colors=tuple(Swatch(it.id, it.name[lang], it.light, it.dark) for it in (*city.colors, city.accent)),
        patterns=get_args(Pattern),
        program=next((program_card(scene, it, lang) for it in catalog.programs.values()), None),
        facility=next((facility_card(scene, it, lang) for it in catalog.facilities.values()), None),
        product=next((product_card(scene, it, lang) for it in catalog.products.values()), None),
    )
