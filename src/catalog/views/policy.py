"""The strategy and the vision: what the city wants, by which programs, and what it measures."""

from dataclasses import dataclass

from catalog.model.figures import Indicator, Strategy
from catalog.model.program import Program
from catalog.views.parts import CitationView, LinkView, citation_of, texts
from catalog.views.plans import PlanView, further_plans, plans_in
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
    description: str
    measures: tuple[MeasureView, ...]


@dataclass(frozen=True, slots=True)
class BasicPolicyView:
    id: str
    title: str
    count: str
    description: str
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
class StrategyView:
    title: str
    description: str
    approaches: tuple[str, ...]
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyView:
    policies: tuple[BasicPolicyView, ...]
    total: str
    strategies: tuple[StrategyView, ...]
    indicators: tuple[ChartRow, ...]
    policy_source: CitationView | None
    vision_source: CitationView | None
    indicator_source: CitationView | None
    policy_plans: tuple[PlanView, ...]
    """What the document of the policies aims at."""
    vision_plans: tuple[PlanView, ...]
    more: tuple[LinkView, ...]
    """Plans and ordinances that another page shows."""


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
        strategies=tuple(_strategy(strategy, voice) for strategy in catalog.strategies.values()),
        indicators=tuple(_indicator(indicator, voice) for indicator in catalog.indicators.values()),
        policy_source=sources["policy"],
        vision_source=sources["strategies"],
        indicator_source=sources["indicators"],
        policy_plans=plans_in(scene, {policy.document for policy in catalog.policy.values()}, voice),
        vision_plans=plans_in(scene, {strategy.document for strategy in catalog.strategies.values()}, voice),
        more=_more(scene, voice),
    )


_CITED = ("policy", "strategies", "indicators")


def _more(scene: Scene, voice: Voice) -> tuple[LinkView, ...]:
    records = (*further_plans(scene.catalog), *scene.catalog.ordinances.values())
    return tuple(LinkView(voice(record.name), f"policy/plans/#{record.id}") for record in records)


def _strategy(strategy: Strategy, voice: Voice) -> StrategyView:
    return StrategyView(
        voice.words.policy.strategy.format(n=strategy.number, name=voice(strategy.name)),
        voice(strategy.description),
        texts(strategy.approaches, voice),
        texts(strategy.examples, voice),
    )


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
                voice(direction.description),
                measures,
            )
            for direction in policy.directions
            for measures in [_measures(scene, programs, direction.id, voice)]
        )
        distinct = {measure.path for direction in directions for measure in direction.measures}
        title = words.basic.format(n=policy.number, name=voice(policy.name))
        count = words.measures.format(n=len(distinct))
        views.append(BasicPolicyView(policy.id, title, count, voice(policy.description), directions))
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
