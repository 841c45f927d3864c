"""Programs of one purpose in few words, each with every status that the calendar will bring: `api/v1/themes/`.

Sites that embed a list, and programs that answer for somebody, need no rule to say how a program stands on a day.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any, Final, get_args

from catalog.exports.api_guides import spoken_by
from catalog.exports.json_data import API, SCHEMA_VERSION, both, urls
from catalog.ground.json_file import json_content
from catalog.ground.output import KeyedFile
from catalog.model.period import first_of_fiscal_year
from catalog.model.program import Program
from catalog.model.reference import Term
from catalog.rules.coming import Standing, coming_statuses
from catalog.rules.status import TABLE, Status
from catalog.views.offer import glance
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_YEARS: Final = 2
"""The end of the next fiscal year: as far as anybody prints a day."""


def api_themes(scene: Scene) -> Iterator[KeyedFile]:
    """Return `api/v1/themes/<theme>.json` for each purpose, those without a program too: somebody may embed it."""
    themes = scene.catalog.vocabulary["theme"].terms if scene.catalog.programs else ()
    for theme in themes:
        yield KeyedFile(f"{API}themes/{theme.id}.json", scene.everything, partial(_content, scene, theme))


def _content(scene: Scene, theme: Term) -> bytes:
    own = (program for program in scene.catalog.programs.values() if theme.id in program.themes)
    until = _until(scene.today)
    list_of = {lang: f"{url}?theme={theme.id}" for lang, url in urls(scene, "programs/").items()}
    return json_content(
        {
            "schema_version": SCHEMA_VERSION,
            "as_of": scene.today.isoformat(),
            "until": until.isoformat(),
            "id": theme.id,
            "name": both(theme.name),
            "url": list_of,
            "words": spoken_by(scene, _words),
            "now": TABLE["now"],
            "programs": [_program(scene, program, until) for program in own],
        }
    )


def _until(today: date) -> date:
    begun = first_of_fiscal_year(today)
    return begun.replace(year=begun.year + _YEARS) - timedelta(days=1)


def _words(voice: Voice) -> dict[str, Any]:
    """Return what an embedded list says, so that no text stands in its script."""
    say = voice.words.embed
    statuses = {status: voice.words.status[status] for status in get_args(Status)}
    return {"more": say.more, "last_day": say.last_day, "status": statuses}


def _program(scene: Scene, program: Program, until: date) -> dict[str, Any]:
    statuses = coming_statuses(program, scene.today, until, scene.terms(program))
    return {
        "id": program.id,
        "url": urls(scene, f"programs/{program.id}/"),
        "name": both(program.name),
        "amount": spoken_by(scene, lambda voice: glance(program, voice).amount),
        "statuses": [_standing(each) for each in statuses],
    }


def _standing(standing: Standing) -> dict[str, str]:
    last = {"last_day": standing.last_day.isoformat()} if standing.last_day else {}
    return {"from": standing.begins.isoformat(), "status": standing.status, **last}
