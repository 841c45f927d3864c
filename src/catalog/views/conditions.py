"""Who may apply for a program, and for what: conditions row by row."""

from catalog.ground.text import Lang
from catalog.model.program import Audience, Cost, Sessions, Uses
from catalog.views import formats
from catalog.views.parts import Row, row
from catalog.views.scene import Scene
from catalog.words import Words


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


def uses_text(uses: Uses, lang: Lang, words: Words) -> str:
    text = words["uses"][uses.per].format(n=uses.times)
    return words["program"]["with_note"].format(text=text, note=uses.since[lang]) if uses.since else text


def session_rows(sessions: Sessions | None, words: Words) -> tuple[Row, ...]:
    """Say how often something is held, and for how many people."""
    if sessions is None:
        return ()
    say, people = words["program"], sessions.capacity
    capacity = say["people_about" if sessions.capacity_is_about else "people"].format(n=people)
    return (
        *row(say["held"], say["per_year"].format(n=sessions.per_year) if sessions.per_year else ""),
        *row(say["capacity"], capacity if people else ""),
    )
