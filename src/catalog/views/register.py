"""The register of certificates: every certified product by year."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from catalog.model.product import BrandProduct
from catalog.views.certificate import CertificateView, certificate_view
from catalog.views.listing import Coverage, coverage
from catalog.views.maker import maker_path
from catalog.views.parts import LinkView
from catalog.views.scene import Scene
from catalog.words.voice import Voice

REGISTER_FILE: Final = "api/v1/register.csv"

MOST_LINES: Final = 600
"""On the page; a city has some hundred certificates, and a longer page would be slow on a phone."""


@dataclass(frozen=True, slots=True)
class Certified:
    """A line of the register."""

    id: str
    name: str
    official_name: str
    maker: str
    maker_path: str
    color: str
    certificate: CertificateView


@dataclass(frozen=True, slots=True)
class RegisterYear:
    id: str
    name: str
    lines: tuple[Certified, ...]


@dataclass(frozen=True, slots=True)
class Register:
    years: tuple[RegisterYear, ...]
    """The latest first; those whose year is not known come last."""
    more: tuple[LinkView, ...]
    """Years that would make the page too long: where they are listed instead."""
    coverage: Coverage | None
    file: str
    """The same as a table, below the root of the site."""


def register_view(scene: Scene, voice: Voice) -> Register:
    """Gather all certificates by their year."""
    of_year: defaultdict[int, list[BrandProduct]] = defaultdict(list)
    for product in scene.catalog.products.values():
        of_year[product.certificate.fiscal_year or 0].append(product)
    years = sorted(of_year, reverse=True)
    lines_until = dict(zip(years, accumulate(len(of_year[year]) for year in years), strict=True))
    return Register(
        years=tuple(
            RegisterYear(
                id=f"year-{year or 'unknown'}",
                name=_name(year, voice),
                lines=tuple(_line(scene, product, voice) for product in of_year[year]),
            )
            for year in years
            if lines_until[year] <= MOST_LINES
        ),
        more=tuple(
            LinkView(_name(year, voice), f"products/?year={year}" if year else "products/")
            for year in years
            if lines_until[year] > MOST_LINES
        ),
        coverage=coverage(scene, voice),
        file=REGISTER_FILE,
    )


def _name(year: int, voice: Voice) -> str:
    return voice.formats.fiscal_year(year) if year else voice.words.register.no_year


def _line(scene: Scene, product: BrandProduct, voice: Voice) -> Certified:
    division = scene.catalog.term("division", product.division) if product.division else None
    return Certified(
        id=product.id,
        name=voice(product.name),
        official_name=voice.official(product.name),
        maker=voice(scene.catalog.organizations[product.maker].name),
        maker_path=maker_path(product.maker),
        color=scene.look("products", division).color,
        certificate=certificate_view(scene, product, voice),
    )
