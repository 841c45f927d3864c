"""Conditions of a program row by row: who may apply, and for what."""

from collections.abc import Iterable, Sequence

from catalog.ground.text import Text
from catalog.model.figures import Indicator
from catalog.model.program import Audience, Combination, Cost, Course, Hires, Sessions, Uses
from catalog.views.parts import Row, row, texts
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def audience_rows(
    scene: Scene, audience: Audience | None, voice: Voice, exclusions: Sequence[Text] = ()
) -> tuple[Row, ...]:
    """Rows about the applicants, or those who take part, condition by condition."""
    say = voice.words.program
    if audience is None:
        return row(say.exclusions, *texts(exclusions, voice))
    years, weeks = audience.min_years_in_city, audience.min_leave_weeks

    def named(vocabulary: str, ids: Iterable[str]) -> list[str]:
        return [voice(scene.term(vocabulary, term_id)) for term_id in ids]

    return (
        *row(say.applicants, *organization_names(scene, audience, voice)),
        *row(say.sizes, *named("size", audience.sizes)),
        *row(say.stages, *named("stage", audience.stages)),
        *row(say.persons, *named("person", audience.people)),
        *row(say.industries, *named("industry", audience.industries)),
        *row(
            say.place,
            place_text(scene, audience, voice),
            say.years_in_city.format(n=years) if years else "",
        ),
        *row(say.form, say.corporations_only if audience.corporations_only else ""),
        *row(say.circumstances, *named("circumstance", audience.circumstances)),
        *row(say.needs, *named("need", audience.needs)),
        *row(say.hires, hires_text(scene, audience.hires, voice)),
        *row(say.leave, say.leave_weeks.format(n=weeks) if weeks else ""),
        *row(say.exclusions, *named("circumstance", audience.excluded), *texts(exclusions, voice)),
        *row(say.more, voice(audience.note)),
    )


def takes_part_text(scene: Scene, participant: Audience, voice: Voice) -> str:
    """Name those who take part: `参加する方（個人）`."""
    say = voice.words.program
    sizes = voice.formats.listed([voice(scene.term("size", size)) for size in participant.sizes])
    return say.with_note.format(text=say.takes_part, note=sizes) if sizes else say.takes_part


def place_text(scene: Scene, audience: Audience, voice: Voice) -> str:
    """Place where the applicant must be: in the words of the source, or in whose area."""
    if audience.in_city:
        return voice(audience.in_city)
    office = scene.catalog.organizations.get(audience.area_of or "")
    return voice.words.program.area_of.format(name=voice(office.name)) if office else ""


def organization_names(scene: Scene, audience: Audience, voice: Voice) -> list[str]:
    """Name the only bodies that it is for."""
    return [voice(scene.catalog.organizations[key].name) for key in audience.organizations]


def hires_text(scene: Scene, hires: Hires | None, voice: Voice) -> str:
    """People whom an applicant has to employ: `新卒者、県外からの転職者（30歳未満、正社員）`."""
    if hires is None:
        return ""
    say = voice.words.program
    people = voice.formats.listed([voice(scene.term("hire", term_id)) for term_id in hires.people])
    age = [say.under_age.format(n=hires.under_age)] if hires.under_age else []
    more = [*age, *([say.regular_only] if hires.regular_only else [])]
    return say.with_note.format(text=people, note=voice.formats.listed(more)) if more else people


def cost_text(cost: Cost, voice: Voice, only: Sequence[str] = ()) -> str:
    """Name a cost with its limits: `機械装置（160万円以上）`; `only` names the courses and industries it is for."""
    say = voice.words.program
    limits = [say.only_for.format(names=voice.formats.listed(list(only)))] if only else []
    if cost.min_yen is not None:
        limits.append(say.at_least.format(amount=voice.formats.money(cost.min_yen)))
    if cost.max_share_percent is not None:
        limits.append(say.share.format(n=cost.max_share_percent))
    if cost.note:
        limits.append(voice(cost.note))
    if not limits:
        return voice(cost.name)
    return say.with_note.format(text=voice(cost.name), note=voice.formats.listed(limits))


def cost_texts(
    scene: Scene, costs: Iterable[Cost], courses: Sequence[Course], voice: Voice
) -> tuple[str, ...]:
    """Name costs, with the courses and industries that alone may claim them."""
    names = {course.id: voice(course.name) for course in courses}

    def only(cost: Cost) -> list[str]:
        industries = (voice(scene.term("industry", term_id)) for term_id in cost.industries)
        return [*(names[course] for course in cost.courses if course in names), *industries]

    return tuple(cost_text(cost, voice, only(cost)) for cost in costs)


def combination_text(combination: Combination | None, voice: Voice) -> str:
    """Answer whether other subsidies may be used for the same thing; empty where no source does."""
    if combination is None:
        return ""
    say = voice.words.program
    return voice(combination.note) or (say.combination_yes if combination.allowed else say.combination_no)


def uses_text(uses: Uses, voice: Voice) -> str:
    text = voice.words.uses[uses.per].format(n=uses.times)
    return voice.words.program.with_note.format(text=text, note=voice(uses.since)) if uses.since else text


def session_rows(sessions: Sessions | None, voice: Voice) -> tuple[Row, ...]:
    """Rows about the sessions: how often one is held, and for how many people."""
    if sessions is None:
        return ()
    say, people = voice.words.program, sessions.capacity
    capacity = (say.people_about if sessions.capacity_is_about else say.people).format(n=people)
    return (
        *row(say.held, say.per_year.format(n=sessions.per_year) if sessions.per_year else ""),
        *row(say.capacity, capacity if people else ""),
        *row(
            say.firms, say.firms_per_year.format(n=sessions.firms_per_year) if sessions.firms_per_year else ""
        ),
        *row(say.panel, say.people_about.format(n=sessions.panel) if sessions.panel else ""),
    )


def indicator_rows(scene: Scene, ids: Iterable[str], voice: Voice) -> tuple[Row, ...]:
    """Rows about the targets that the documents measure something by, with their years."""
    found = (scene.catalog.indicators[key] for key in ids if key in scene.catalog.indicators)
    return tuple(row for indicator in found for row in _indicator(indicator, voice))


def _indicator(indicator: Indicator, voice: Voice) -> tuple[Row, ...]:
    say, unit = voice.words.program, voice(indicator.unit)
    values = (indicator.base, indicator.target)
    texts = (say.target.format(year=each.year, value=f"{each.value:,}", unit=unit) for each in values)
    return row(voice(indicator.name), *texts)
