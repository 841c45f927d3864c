"""Of which time the conditions are that a page gives."""

from collections.abc import Mapping
from datetime import date

from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.rules.stands import Stand
from catalog.rules.status import days_of, main_stand, standing
from catalog.views.scene import Scene
from catalog.words.formats import fiscal_year_of
from catalog.words.voice import Voice


def program_terms(scene: Scene, program: Program) -> Mapping[str, object]:
    """Return how a program stands on the day of the build, and for which days its conditions hold, as plain data."""
    terms = scene.terms(program)
    stand = main_stand(program, scene.today, terms)
    status = standing(stand, scene.today, terms)
    days = {"starts": terms.starts.isoformat(), "ends": terms.ends.isoformat()} if terms else None
    return {"status": status, **_window(stand, scene.today), **({"terms": days} if days else {})}


def _window(stand: Stand, today: date) -> Mapping[str, object]:
    """Return the type and the days of the window that speaks for a program, and what must be done by its last day."""
    opens, last = days_of(stand, today)
    days = {"opens": opens, "last_day": last}
    window = {name: day.isoformat() for name, day in days.items() if day}
    if stand.application is None and not window:
        return {}
    ends = stand.limit if stand.limit and stand.until == last else stand.application
    purpose = {"last_day_for": ends.last_day_for} if ends and last else {}
    return {
        "window": {
            "type": stand.application.type if stand.application else "not-printed",
            **window,
            **purpose,
        }
    }


def terms_text(terms: Period | None, voice: Voice) -> str:
    """Name a period: a fiscal year by its number, any other by its days."""
    if terms is None:
        return ""
    year = fiscal_year_of(terms.starts)
    if terms == period_of_year(year):
        return voice.formats.fiscal_year(year)
    opens, closes = voice.formats.day(terms.starts), voice.formats.day(terms.ends)
    return voice.words.program.period.format(opens=opens, closes=closes)


def earlier_terms(scene: Scene, program: Program, voice: Voice) -> str:
    """Name the period of the conditions if it is over."""
    terms = scene.terms(program)
    return terms_text(terms, voice) if terms and terms.ends < scene.today else ""
