"""Plans and ordinances: what they aim at, for how long, what they promise, what came of them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from catalog.model.catalog import Catalog
from catalog.model.period import period_of_year
from catalog.model.plan import Goal, Ordinance, Plan, Review
from catalog.views.figures import FigureLine, FigureView, table_figure
from catalog.views.parts import CitationView, Row, cited_together, row, texts
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class MarkView:
    printed: str
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class GoalView:
    name: str
    aim: str
    success: str
    targets: FigureView


@dataclass(frozen=True, slots=True)
class OutcomeView:
    name: str
    headings: tuple[str, ...]
    achieved: tuple[str, ...]
    still_open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    id: str
    name: str
    aim: str
    aim_ja: str
    """The aim as the document words it, on an English page."""
    summary: str
    facts: tuple[Row, ...]
    marks: tuple[MarkView, ...]
    goals: tuple[GoalView, ...]
    tables: tuple[FigureView, ...]
    outcomes: tuple[OutcomeView, ...]
    sources: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class RoleView:
    who: str
    part: str


@dataclass(frozen=True, slots=True)
class OrdinanceView:
    id: str
    name: str
    official_name: str
    summary: str
    facts: tuple[Row, ...]
    principles: tuple[str, ...]
    roles: tuple[RoleView, ...]
    measures: tuple[str, ...]
    sources: tuple[CitationView, ...]


@dataclass(frozen=True, slots=True)
class PlansView:
    plans: tuple[PlanView, ...]
    ordinances: tuple[OrdinanceView, ...]


def plans_view(scene: Scene, voice: Voice) -> PlansView:
    """Decide and format everything that the page of further plans and of ordinances shows."""
    return PlansView(
        tuple(plan_view(scene, plan, voice) for plan in further_plans(scene.catalog)),
        tuple(_ordinance(scene, ordinance, voice) for ordinance in scene.catalog.ordinances.values()),
    )


def further_plans(catalog: Catalog) -> tuple[Plan, ...]:
    """Return the plans that the page on strategy and vision does not show."""
    elsewhere = {record.document for record in (*catalog.policy.values(), *catalog.strategies.values())}
    return tuple(plan for plan in catalog.plans.values() if plan.document not in elsewhere)


def plans_in(scene: Scene, documents: Collection[str], voice: Voice) -> tuple[PlanView, ...]:
    """Return the plans that these documents are."""
    plans = scene.catalog.plans.values()
    return tuple(plan_view(scene, plan, voice) for plan in plans if plan.document in documents)


def plan_view(scene: Scene, plan: Plan, voice: Voice) -> PlanView:
    """Show a plan with the tables that belong to it."""
    return PlanView(
        id=plan.id,
        name=voice(plan.name),
        aim=voice(plan.aim),
        aim_ja=voice.official(plan.aim) if plan.aim else "",
        summary=voice(plan.summary),
        facts=_facts(plan, scene.today, voice),
        marks=tuple(
            MarkView(meaning.printed, voice.words.mark[meaning.mark], voice(meaning.meaning))
            for meaning in plan.marks
        ),
        goals=tuple(_goal(goal, number, plan.id, voice) for number, goal in enumerate(plan.goals, 1)),
        tables=tuple(
            table_figure(scene, table, voice)
            for table in scene.catalog.tables.values()
            if table.plan == plan.id
        ),
        outcomes=tuple(
            OutcomeView(
                voice(outcome.name),
                texts(outcome.headings, voice),
                texts(outcome.achieved, voice),
                texts(outcome.still_open, voice),
            )
            for outcome in plan.outcomes
        ),
        sources=cited_together(scene, plan.sources, voice),
    )


def _facts(plan: Plan, today: date, voice: Voice) -> tuple[Row, ...]:
    say = voice.words.plan
    over = say.over if plan.period and plan.period.ends < today else ""
    return (
        *row(say.lasts, voice(plan.lasts), over),
        *row(say.covers, voice.formats.listed(texts(plan.covers, voice))),
        *row(say.review, *_review(plan.review, today, voice)),
        *row(say.evaluation, voice(plan.evaluation)),
    )


def _review(review: Review | None, today: date, voice: Voice) -> tuple[str, ...]:
    """Tell when a review is due and, once its year is over, that no result is at hand."""
    if review is None:
        return ()
    year = review.fiscal_year
    is_over = year is not None and period_of_year(year).ends < today
    return (voice(review.due), voice.words.plan.no_result if is_over else "")


def _goal(goal: Goal, number: int, plan_id: str, voice: Voice) -> GoalView:
    say = voice.words.plan
    with_unit = voice.words.figure.with_unit
    lines = (
        FigureLine(voice(target.name), (with_unit.format(n=f"{target.value:,}", unit=voice(target.unit)),))
        for target in goal.targets
    )
    name = say.goal.format(n=number, name=voice(goal.name))
    return GoalView(
        name=name,
        aim=voice(goal.aim),
        success=say.success.format(share=goal.share, who=voice(goal.success)),
        targets=FigureView(
            f"{plan_id}-{number}", say.targets, "", voice.words.figure.item, (say.target,), tuple(lines)
        ),
    )


def _ordinance(scene: Scene, ordinance: Ordinance, voice: Voice) -> OrdinanceView:
    say = voice.words.plan
    in_force = voice.formats.plain_day(ordinance.in_force) if ordinance.in_force else ""
    return OrdinanceView(
        id=ordinance.id,
        name=voice(ordinance.name),
        official_name=voice.official(ordinance.name),
        summary=voice(ordinance.summary),
        facts=(*row(say.enacted, voice(ordinance.enacted)), *row(say.in_force, in_force)),
        principles=texts(ordinance.principles, voice),
        roles=tuple(RoleView(voice(role.who), voice(role.part)) for role in ordinance.roles),
        measures=texts(ordinance.measures, voice),
        sources=cited_together(scene, ordinance.sources, voice),
    )
