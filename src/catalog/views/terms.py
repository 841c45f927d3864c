"""Of which time the conditions are that a page gives."""

from collections.abc import Mapping

from catalog.ground.text import Lang
from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.rules.status import main_application, status_on
from catalog.views import formats
from catalog.views.scene import Scene
from catalog.words import Words


def program_terms(scene: Scene, program: Program) -> Mapping[str, object]:
    """Return how a program stands on the day of the build, and for which days its conditions hold, as plain data."""
    terms = scene.terms(program)
    status = status_on(main_application(program, scene.today, terms), scene.today, terms)
    days = {"starts": terms.starts.isoformat(), "ends": terms.ends.isoformat()} if terms else None
    return {"status": status, **({"terms": days} if days else {})}


def terms_text(terms: Period | None, lang: Lang, words: Words) -> str:
    """Name a period: a fiscal year by its number, any other by its days."""
    if terms is None:
        return ""
    year = formats.fiscal_year_of(terms.starts)
    if terms == period_of_year(year):
        return formats.fiscal_year(year, lang)
    days = {"opens": formats.day(terms.starts, lang), "closes": formats.day(terms.ends, lang)}
    return words["program"]["period"].format(**days)


def earlier_terms(scene: Scene, program: Program, lang: Lang) -> str:
    """Name the period of the conditions if it is over."""
    terms = scene.terms(program)
    return terms_text(terms, lang, scene.say(lang)) if terms and terms.ends < scene.today else ""
