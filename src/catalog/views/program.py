"""A program in the order in which a business asks about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from catalog.model.program import Application, Audience, Cost, Course, Placement, Program, Sessions, Uses
from catalog.rules.dates import events
from catalog.rules.status import main_application, status_on
from catalog.text import Lang
from catalog.views import formats
from catalog.views.estimate import EstimateView, estimate_data, estimate_view
from catalog.views.listing import ProgramCard, program_card
from catalog.views.offer import Glance, OfferView, glance, offer_view
from catalog.views.parts import (
    CitationView,
    ContactView,
    LinkView,
    Row,
    Tag,
    citations,
    contact,
    links,
    row,
    texts,
)
from catalog.views.scene import Scene
from catalog.views.words import Words


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """Until when one can apply. The script renews the status on the reader's clock."""

    type: str
    opens: str
    closes: str
    """ISO days for the script; empty if there is none."""
    status: str
    label: str
    day: str
    note: str
    past: str
    """What to do now that the day has passed; empty before."""


@dataclass(frozen=True, slots=True)
class CourseView:
    id: str
    name: str
    group: str
    summary: str
    aliases: tuple[str, ...]
    columns: tuple[str, ...]
    """Names of the fields of `OfferView` that have something to say, in order."""
    offers: tuple[OfferView, ...]
    figures: tuple[Mapping[str, str], ...]
    """Attributes of each offer, from which the script computes an estimate."""
    rows: tuple[Row, ...]
    deadline: DeadlineView | None


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


@dataclass(frozen=True, slots=True)
class ProgramView:
    id: str
    name: str
    official_name: str
    """The Japanese name on an English page."""
    aliases: tuple[str, ...]
    summary: str
    kind: str
    themes: tuple[Tag, ...]
    color: str
    provider: str
    glance: Glance
    deadline: DeadlineView
    dates: str
    """`ahead` if there is a day to put into a calendar, `past` if all of them are over, empty without one."""
    conditions_of: str
    """The fiscal year whose conditions are given, if that year is over."""
    courses: tuple[CourseView, ...]
    estimate: EstimateView | None
    """None for a program that pays no part of a cost."""
    benefits: tuple[str, ...]
    held: tuple[Row, ...]
    """How often, and for how many people."""
    part_of: LinkView | None
    parts: tuple[ProgramCard, ...]
    """Programs that are parts of this one."""
    eligibility: tuple[Row, ...]
    pays_for: tuple[Row, ...]
    steps: tuple[str, ...]
    contacts: tuple[ContactView, ...]
    combination: str
    notes: tuple[str, ...]
    facilities: tuple[LinkView, ...]
    policy: tuple[PlacementView, ...]
    related: tuple[ProgramCard, ...]
    links: tuple[LinkView, ...]
    sources: tuple[CitationView, ...]
    verified_on: str
    verified_iso: str


def program_view(scene: Scene, program: Program, lang: Lang) -> ProgramView:
    """Decide and format everything that the page of `program` shows."""
    words = scene.say(lang)
    catalog = scene.catalog
    themes = [catalog.term("theme", theme) for theme in program.themes]
    return ProgramView(
        id=program.id,
        name=program.name[lang],
        official_name=program.name.ja if lang == "en" else "",
        aliases=program.aliases,
        summary=program.summary[lang],
        kind=scene.term("program-kind", program.kind, lang),
        themes=tuple(Tag(theme.name[lang], scene.look("programs", theme).color) for theme in themes),
        color=scene.look("programs", next((it for it in themes if it.color), None)).color,
        provider=catalog.organizations[program.provider].name[lang],
        glance=glance(program, lang, words),
        deadline=deadline_view(main_application(program, scene.today), scene.today, lang, words),
        dates=_dates(program, scene.today),
        conditions_of=_conditions_of(program, scene.today, lang, words),
        courses=tuple(_course(scene, course, lang, words) for course in program.courses),
        estimate=estimate_view(program, lang, words),
        benefits=texts(program.benefits, lang),
        held=_sessions(program.sessions, words),
        part_of=_part_of(scene, program, lang),
        parts=tuple(program_card(scene, it, lang) for it in scene.parts_of.get(program.id, ())),
        eligibility=(
            *audience_rows(scene, program.audience, lang, words),
            *row(words["program"]["requirements"], *texts(program.requirements, lang)),
            *row(words["program"]["exclusions"], *texts(program.exclusions, lang)),
        ),
        pays_for=(
            *row(words["program"]["projects"], *texts(program.eligible_projects, lang)),
            *row(words["program"]["costs"], *(cost_text(it, lang, words) for it in program.eligible_costs)),
        ),
        steps=texts(program.steps, lang),
        contacts=tuple(
            contact(scene, it.organization, lang, phone=it.phone, note=it.note) for it in program.contacts
        ),
        combination=_combination(program, lang, words),
        notes=texts(program.notes, lang),
        facilities=tuple(
            LinkView(facility.name[lang], f"facilities/{facility.id}/")
            for facility in (catalog.facilities.get(it) for it in program.facilities)
            if facility
        ),
        policy=_placements(scene, program.policy, lang, words),
        related=tuple(
            program_card(scene, related, lang)
            for related in (catalog.programs.get(it) for it in program.related)
            if related
        ),
        links=links(program, lang),
        sources=citations(scene, program.sources, lang),
        verified_on=formats.plain_day(program.verified_on, lang),
        verified_iso=program.verified_on.isoformat(),
    )


def _part_of(scene: Scene, program: Program, lang: Lang) -> LinkView | None:
    whole = scene.catalog.programs.get(program.part_of or "")
    return LinkView(whole.name[lang], f"programs/{whole.id}/") if whole else None


def _sessions(sessions: Sessions | None, words: Words) -> tuple[Row, ...]:
    if sessions is None:
        return ()
    say, people = words["program"], sessions.capacity
    capacity = say["people_about" if sessions.capacity_is_about else "people"].format(n=people)
    return (
        *row(say["held"], say["per_year"].format(n=sessions.per_year) if sessions.per_year else ""),
        *row(say["capacity"], capacity if people else ""),
    )


def deadline_view(application: Application | None, today: date, lang: Lang, words: Words) -> DeadlineView:
    """Say how an application stands on `today`, and what the day is."""
    status = status_on(application, today)
    closes = application.closes if application else None
    opens = application.opens if application else None
    return DeadlineView(
        type=application.type if application else "not-printed",
        opens=opens.isoformat() if opens else "",
        closes=closes.isoformat() if closes else "",
        status=status,
        label=words["status"][status],
        day=_period(opens, closes, lang, words),
        note=application.note[lang] if application and application.note else "",
        past=words["program"]["past"],
    )


def _dates(program: Program, today: date) -> str:
    days = [event.day for event in events(program)]
    return "" if not days else "ahead" if max(days) >= today else "past"


def _period(opens: date | None, closes: date | None, lang: Lang, words: Words) -> str:
    say = words["program"]
    if opens and closes:
        return say["period"].format(opens=formats.day(opens, lang), closes=formats.day(closes, lang))
    return say["until"].format(day=formats.day(closes, lang)) if closes else ""


def _conditions_of(program: Program, today: date, lang: Lang, words: Words) -> str:
    if program.fiscal_year is None or program.fiscal_year >= formats.fiscal_year_of(today):
        return ""
    year = formats.fiscal_year(program.fiscal_year, lang)
    return words["program"]["conditions_of"].format(year=year)


def _course(scene: Scene, course: Course, lang: Lang, words: Words) -> CourseView:
    offers = tuple(offer_view(offer, lang, words) for offer in course.offers)
    fields = ("who", "field", "rate", "gives", "limit", "years", "note")
    return CourseView(
        id=course.id,
        name=course.name[lang],
        group=course.group[lang] if course.group else "",
        summary=course.summary[lang] if course.summary else "",
        aliases=course.aliases,
        columns=tuple(name for name in fields if any(getattr(offer, name) for offer in offers)),
        offers=offers,
        figures=tuple(estimate_data(offer, course, lang) for offer in course.offers),
        rows=_course_rows(scene, course, lang, words),
        deadline=(
            deadline_view(course.application, scene.today, lang, words) if course.application else None
        ),
    )


def _course_rows(scene: Scene, course: Course, lang: Lang, words: Words) -> tuple[Row, ...]:
    say = words["program"]
    least = course.min_cost_yen
    finish = course.finish_by
    return (
        *row(say["projects"], *texts(course.eligible_projects, lang)),
        *audience_rows(scene, course.audience, lang, words),
        *row(say["requirements"], *texts(course.requirements, lang)),
        *row(say["costs"], *(cost_text(cost, lang, words) for cost in course.eligible_costs)),
        *row(say["min_cost"], say["at_least"].format(amount=formats.money(least, lang)) if least else ""),
        *_sessions(course.sessions, words),
        *row(say["uses"], *(_uses(uses, lang, words) for uses in course.uses)),
        *row(say["finish_by"], say["until"].format(day=formats.day(finish, lang)) if finish else ""),
        *row(say["notes"], *texts(course.notes, lang)),
    )


def audience_rows(scene: Scene, audience: Audience | None, lang: Lang, words: Words) -> tuple[Row, ...]:
    """Say who may apply, condition by condition."""
    if audience is None:
        return ()
    say = words["program"]
    years = audience.min_years_in_city
    return (
        *row(say["sizes"], *(scene.term("size", it, lang) for it in audience.sizes)),
        *row(say["industries"], *(scene.term("industry", it, lang) for it in audience.industries)),
        *row(
            say["place"],
            audience.in_city[lang] if audience.in_city else "",
            say["years_in_city"].format(n=years) if years else "",
        ),
        *row(say["form"], say["corporations_only"] if audience.corporations_only else ""),
        *row(say["circumstances"], *(scene.term("circumstance", it, lang) for it in audience.circumstances)),
        *row(say["more"], audience.note[lang] if audience.note else ""),
    )


def cost_text(cost: Cost, lang: Lang, words: Words) -> str:
    """Name a cost with its limits: `機械装置（160万円以上）`."""
    say = words["program"]
    limits = []
    if cost.min_yen is not None:
        limits.append(say["at_least"].format(amount=formats.money(cost.min_yen, lang)))
    if cost.max_share_percent is not None:
        limits.append(say["share"].format(n=cost.max_share_percent))
    if cost.note:
        limits.append(cost.note[lang])
    if not limits:
        return cost.name[lang]
    return say["with_note"].format(text=cost.name[lang], note=formats.listed(limits, lang))


def _uses(uses: Uses, lang: Lang, words: Words) -> str:
    text = words["uses"][uses.per].format(n=uses.times)
    return words["program"]["with_note"].format(text=text, note=uses.since[lang]) if uses.since else text


def _combination(program: Program, lang: Lang, words: Words) -> str:
    if program.combination is None:
        return ""
    if program.combination.note:
        return program.combination.note[lang]
    return words["program"]["combination_yes" if program.combination.allowed else "combination_no"]


def _placements(
    scene: Scene, placements: Sequence[Placement], lang: Lang, words: Words
) -> tuple[PlacementView, ...]:
    """Return where the strategy names a program, policy by policy."""
    say = words["policy"]
    placed = {placement.direction: placement for placement in placements}
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
