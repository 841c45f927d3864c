"""The sample catalog with a stamp for each of its English texts."""

from datetime import date
from typing import Final

from sample_project import TODAY

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE
from catalog.translations.stamps import Stamps
from catalog.translations.standing import all_texts
from catalog.translations.taking import Taken, stamped
from catalog.translations.texts import typed_records

STAMPED: Final = date(2026, 7, 1)


def stamps_of(project: Project, day: date = STAMPED) -> str:
    """Return the file that accepts all English of a project as it is."""
    assert day <= TODAY
    texts = all_texts(typed_records(project, (*KINDS, *REFERENCE)), Stamps())
    taken = [Taken(each.record, each.path, each.text, each.text) for each in texts]
    return stamped(taken, Stamps(), day).as_text()


def stamp(project: Project) -> Project:
    project.stamps.write_text(stamps_of(project), "utf-8")
    return project
