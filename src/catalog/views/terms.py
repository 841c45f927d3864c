"""Of which time the conditions are that a page gives."""

from collections.abc import Mapping

from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.rules.status import main_application, status_on
from catalog.views.scene import Scene
from catalog.words.formats import fiscal_year_of
from catalog.words.voice import Voice


def program_terms(scene: Scene, program: Program) -> Mapping[str, object]:
    """Return how a program stands on the day of the build, and for which days its conditions hold, as plain data."""
    terms = scene.terms(program)
    status = status_on(main_application(program, scene.today, terms), scene.today, terms)
    days = {"starts": terms.starts.isoformat(), "ends": terms.ends.isoformat()} if terms else None
    return {"status": status, **({"terms": days} if days else {})}


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
