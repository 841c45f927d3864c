"""Conditions of a program row by row: who may apply, and for what."""

from catalog.model.program import Audience, Cost, Sessions, Uses
from catalog.views.parts import Row, row
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def audience_rows(scene: Scene, audience: Audience | None, voice: Voice) -> tuple[Row, ...]:
    """Rows about the applicants, condition by condition."""
    if audience is None:
        return ()
    say = voice.words.program
    years = audience.min_years_in_city
    return (
        *row(say.sizes, *(voice(scene.term("size", size)) for size in audience.sizes)),
        *row(say.industries, *(voice(scene.term("industry", industry)) for industry in audience.industries)),
        *row(
            say.place,
            voice(audience.in_city),
            say.years_in_city.format(n=years) if years else "",
        ),
        *row(say.form, say.corporations_only if audience.corporations_only else ""),
        *row(
            say.circumstances,
            *(voice(scene.term("circumstance", circumstance)) for circumstance in audience.circumstances),
        ),
        *row(say.more, voice(audience.note)),
    )


def cost_text(cost: Cost, voice: Voice) -> str:
    """Name a cost with its limits: `機械装置（160万円以上）`."""
    say = voice.words.program
    limits = []
    if cost.min_yen is not None:
        limits.append(say.at_least.format(amount=voice.formats.money(cost.min_yen)))
    if cost.max_share_percent is not None:
        limits.append(say.share.format(n=cost.max_share_percent))
    if cost.note:
        limits.append(voice(cost.note))
    if not limits:
        return voice(cost.name)
    return say.with_note.format(text=voice(cost.name), note=voice.formats.listed(limits))


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
    )
