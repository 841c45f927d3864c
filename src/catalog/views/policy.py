"""The strategy and the vision: what the city wants, by which programs, and what it measures."""

from dataclasses import dataclass

from catalog.model.figures import Indicator, Industry
from catalog.model.program import Program
from catalog.views.parts import CitationView, citation_of
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class MeasureView:
    """A program where the strategy names it."""

    name: str
    path: str
    kind: str
    mark: str
    repeated: str


@dataclass(frozen=True, slots=True)
class DirectionView:
    id: str
    title: str
    count: str
    measures: tuple[MeasureView, ...]


@dataclass(frozen=True, slots=True)
class BasicPolicyView:
    id: str
    title: str
    count: str
    directions: tuple[DirectionView, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A value as a length: `width` is a percentage of the longest bar of its chart."""

    label: str
    value: str
    width: float


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One thing that is measured, in the years given."""

    name: str
    unit: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class CensusView:
    year: str
    establishments: str
    workers: str
    width: float
    """The workers as a percentage of the longest bar; 0 draws none."""


@dataclass(frozen=True, slots=True)
class IndustryView:
    name: str
    counts: tuple[CensusView, ...]


@dataclass(frozen=True, slots=True)
class StrategyView:
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class PolicyView:
    policies: tuple[BasicPolicyView, ...]
    total: str
    strategies: tuple[StrategyView, ...]
    indicators: tuple[ChartRow, ...]
    industries: tuple[IndustryView, ...]
    policy_source: CitationView | None
    vision_source: CitationView | None
    indicator_source: CitationView | None
    industry_source: CitationView | None


def policy_view(scene: Scene, voice: Voice) -> PolicyView:
    """Decide and format everything that the page on the strategy shows."""
    catalog = scene.catalog
    policies = _policies(scene, voice)
    first = {kind: next(iter(catalog.of(kind).values()), None) for kind in _CITED}
    sources = {
        kind: citation_of(scene, place.document, place.section, voice) if place else None
        for kind, place in first.items()
    }
    placed = {measure.path for policy in policies for way in policy.directions for measure in way.measures}
    return PolicyView(
        policies=policies,
        total=voice.words.policy.total.format(n=len(placed)),
        strategies=tuple(
            StrategyView(
                voice.words.policy.strategy.format(n=strategy.number, name=voice(strategy.name)),
                voice(strategy.description),
            )
            for strategy in catalog.strategies.values()
        ),
        indicators=tuple(_indicator(indicator, voice) for indicator in catalog.indicators.values()),
        industries=_industries(scene, voice),
        policy_source=sources["policy"],
        vision_source=sources["strategies"],
        indicator_source=sources["indicators"],
        industry_source=sources["industries"],
    )


_CITED = ("policy", "strategies", "indicators", "industries")


def _policies(scene: Scene, voice: Voice) -> tuple[BasicPolicyView, ...]:
    words = voice.words.policy
    programs = list(scene.catalog.programs.values())
    views = []
    for policy in scene.catalog.policy.values():
        directions = tuple(
            DirectionView(
                direction.id,
                words.direction.format(n=direction.number, name=voice(direction.name)),
                words.measures.format(n=len(measures)),
                measures,
            )
            for direction in policy.directions
            for measures in [_measures(scene, programs, direction.id, voice)]
        )
        distinct = {measure.path for direction in directions for measure in direction.measures}
        title = words.basic.format(n=policy.number, name=voice(policy.name))
        count = words.measures.format(n=len(distinct))
        views.append(BasicPolicyView(policy.id, title, count, directions))
    return tuple(views)


def _measures(scene: Scene, programs: list[Program], direction: str, voice: Voice) -> tuple[MeasureView, ...]:
    words = voice.words
    return tuple(
        MeasureView(
            name=voice(program.name),
            path=f"programs/{program.id}/",
            kind=voice(scene.term("program-kind", program.kind)),
            mark=words.mark[placement.mark] if placement.mark else "",
            repeated=words.policy.repeated if placement.repeated else "",
        )
        for program in programs
        for placement in program.policy
        if placement.direction == direction
    )


def _indicator(indicator: Indicator, voice: Voice) -> ChartRow:
    readings = (indicator.base, indicator.target)
    longest = max(reading.value for reading in readings) or 1
    year = voice.words.policy.year
    return ChartRow(
        voice(indicator.name),
        voice(indicator.unit),
        tuple(
            Bar(year.format(year=reading.year), f"{reading.value:,}", 100 * reading.value / longest)
            for reading in readings
        ),
    )


def _industries(scene: Scene, voice: Voice) -> tuple[IndustryView, ...]:
    """Return the industries with the most workers first, after the sum of all."""
    if not scene.catalog.industries:
        return ()
    total, *industries = scene.catalog.industries.values()
    industries.sort(key=lambda industry: industry.counts[-1].workers, reverse=True)
    longest = max((count.workers for industry in industries for count in industry.counts), default=1)
    return tuple(
        _industry(industry, longest if industry is not total else 0, voice)
        for industry in (total, *industries)
    )


def _industry(industry: Industry, longest: int, voice: Voice) -> IndustryView:
    counts = tuple(
        CensusView(
            str(count.year),
            f"{count.establishments:,}",
            f"{count.workers:,}",
            100 * count.workers / longest if longest else 0,
        )
        for count in industry.counts
    )
    return IndustryView(voice(industry.name), counts)
