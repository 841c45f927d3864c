"""The industry of the city: how its documents portray it, what they count, and what they weigh."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog.model.figures import Industry
from catalog.model.plan import Swot
from catalog.model.product import BrandProduct
from catalog.model.sector import Portrait, Sector
from catalog.views.figures import FigureView, table_figure
from catalog.views.parts import CitationView, LinkView, citation_of, cited_together, record_links, texts
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class CensusView:
    year: str
    establishments: str
    workers: str
    width: float
    """The workers as a percentage of the longest bar; 0 draws none."""


@dataclass(frozen=True, slots=True)
class IndustryLine:
    name: str
    counts: tuple[CensusView, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """Last count of the census."""

    of: str
    """What was counted, and when."""
    establishments: str
    workers: str


@dataclass(frozen=True, slots=True)
class PortraitView:
    id: str
    name: str
    color: str
    pattern: str
    traits: tuple[str, ...]
    problems: tuple[str, ...]
    """Its own, and those of its sector that name it."""
    counted: Counted | None
    products: tuple[LinkView, ...]
    programs: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class SectorView:
    id: str
    name: str
    portraits: tuple[PortraitView, ...]
    problems: tuple[str, ...]
    """Those that all of its industries share."""
    counted: Counted | None
    sources: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class SwotSide:
    """One of the four fields."""

    id: str
    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SwotView:
    sides: tuple[SwotSide, ...]
    sources: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class IndustryView:
    sectors: tuple[SectorView, ...]
    swot: tuple[SwotView, ...]
    census: tuple[IndustryLine, ...]
    tables: tuple[FigureView, ...]
    surveys: tuple[LinkView, ...]
    census_source: CitationView | None


def industry_view(scene: Scene, voice: Voice) -> IndustryView:
    """Decide and format everything that the page on the industry of the city shows."""
    catalog = scene.catalog
    return IndustryView(
        sectors=tuple(_sector(scene, sector, voice) for sector in catalog.sectors.values()),
        swot=tuple(_swot(scene, plan.swot, voice) for plan in catalog.plans.values() if plan.swot),
        census=_census(catalog.industries.values(), voice) if catalog.industries else (),
        tables=tuple(
            table_figure(scene, table, voice)
            for table in catalog.tables.values()
            if not (table.plan or table.programs)
        ),
        surveys=tuple(
            LinkView(voice(survey.name), f"surveys/#{survey.id}") for survey in catalog.surveys.values()
        ),
        census_source=next(
            (
                citation_of(scene, industry.document, industry.section, voice)
                for industry in catalog.industries.values()
            ),
            None,
        ),
    )


def _sector(scene: Scene, sector: Sector, voice: Voice) -> SectorView:
    return SectorView(
        id=sector.id,
        name=voice(sector.name),
        portraits=tuple(_portrait(scene, portrait, sector, voice) for portrait in sector.portraits),
        problems=tuple(voice(problem.text) for problem in sector.problems if not problem.portraits),
        counted=_counted(scene, sector.census, voice),
        sources=cited_together(scene, sector.sources, voice),
    )


def _portrait(scene: Scene, portrait: Portrait, sector: Sector, voice: Voice) -> PortraitView:
    look = scene.look("products")
    shared = (problem.text for problem in sector.problems if portrait.id in problem.portraits)
    programs = scene.catalog.programs
    return PortraitView(
        id=portrait.id,
        name=voice(portrait.name),
        color=portrait.color or look.color,
        pattern=portrait.pattern or look.pattern,
        traits=texts(portrait.traits, voice),
        problems=texts((*portrait.problems, *shared), voice),
        counted=_counted(scene, portrait.census, voice),
        products=record_links("products", _products_of(scene, portrait.division), voice),
        programs=record_links("programs", (programs[key] for key in portrait.programs), voice),
    )


def _products_of(scene: Scene, division: str | None) -> Iterator[BrandProduct]:
    """Return the products of a division; none where none is named."""
    products = scene.catalog.products.values()
    return (product for product in products if division and product.division == division)


def _counted(scene: Scene, industry_id: str | None, voice: Voice) -> Counted | None:
    if industry_id is None:
        return None
    industry = scene.catalog.industries[industry_id]
    last = industry.counts[-1]
    of = voice.words.industry.counted.format(year=last.year, name=voice(industry.name))
    return Counted(of, f"{last.establishments:,}", f"{last.workers:,}")


def _swot(scene: Scene, swot: Swot, voice: Voice) -> SwotView:
    say = voice.words.industry
    sides = (
        ("strengths", say.strengths, swot.strengths),
        ("weaknesses", say.weaknesses, swot.weaknesses),
        ("opportunities", say.opportunities, swot.opportunities),
        ("threats", say.threats, swot.threats),
    )
    return SwotView(
        tuple(SwotSide(side, title, texts(items, voice)) for side, title, items in sides),
        cited_together(scene, swot.sources, voice),
    )


def _census(given: Iterable[Industry], voice: Voice) -> tuple[IndustryLine, ...]:
    """Return the industries with the most workers first, after the sum of all."""
    total, *industries = given
    industries.sort(key=lambda industry: industry.counts[-1].workers, reverse=True)
    longest = max((count.workers for industry in industries for count in industry.counts), default=1)
    return tuple(
        _line(industry, longest if industry is not total else 0, voice) for industry in (total, *industries)
    )


def _line(industry: Industry, longest: int, voice: Voice) -> IndustryLine:
    counts = tuple(
        CensusView(
            str(count.year),
            f"{count.establishments:,}",
            f"{count.workers:,}",
            100 * count.workers / longest if longest else 0,
        )
        for count in industry.counts
    )
    return IndustryLine(voice(industry.name), counts)
