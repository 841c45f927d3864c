"""Records of a project as they stand now, each to be opened with its form, or why those of a kind cannot be."""

from dataclasses import dataclass
from typing import Any

from catalog.check.merges import in_words
from catalog.editing.fields import as_data
from catalog.editing.form import Form
from catalog.editing.meeting import as_opened
from catalog.editing.stored import KINDS_OF_RECORDS, Answer, Stored, stored_records
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.conflicts import Merge
from catalog.history.labels import load_labels
from catalog.kinds import KINDS
from catalog.model.load import load_data
from catalog.model.schema import explanations_of
from catalog.source.files import read_text


@dataclass(frozen=True, slots=True)
class Shelf:
    """All records of a project, for one who reads a language."""

    project: Project
    lang: Lang

    def records(self, kind: str) -> list[Stored]:
        return list(stored_records(self.project, KINDS_OF_RECORDS[kind]))

    def has(self, kind: str, record_id: str) -> bool:
        """Return whether a record can be opened."""
        return kind in KINDS_OF_RECORDS and any(record.id == record_id for record in self.records(kind))

    def find(self, kind: str, digest: str) -> Stored | None:
        """Return the record whose text has this digest."""
        return next((record for record in self.records(kind) if record.chunk.digest == digest), None)

    def unread(self, kind: str) -> list[Answer]:
        """Return why no record of a kind can be edited: another encoding, or both sides of an unfinished merge."""
        path = self.project.data / KINDS_OF_RECORDS[kind].file
        text = read_text(path, self.project.relative(path))
        problems = [] if isinstance(text, str) else in_words([text], self.merge)
        return [
            as_data(problem, None, self.lang)
            for problem in problems
            if problem.location.path == f"data/{path.name}"
        ]

    @property
    def merge(self) -> Merge:
        """Return the merge that git could not finish, if there is one."""
        return Merge(self.project, tuple(KINDS_OF_RECORDS.values()))

    def open(self, kind: str, record_id: str) -> Answer | None:
        """Return a record with its form, and what tells whether it was changed meanwhile."""
        found = next((record for record in self.records(kind) if record.id == record_id), None)
        if not found:
            return None
        opened = as_opened(found, KINDS_OF_RECORDS[kind])
        return {**opened, "name": found.name[self.lang], "schema": self._form(kind)}

    def _form(self, kind: str) -> dict[str, Any]:
        explanations, _ = explanations_of(self.project)
        catalog = load_data(self.project, KINDS).catalog
        return Form(catalog, load_labels(self.project), explanations, self.lang).of(KINDS_OF_RECORDS[kind])
