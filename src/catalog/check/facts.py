"""What the rules look at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from catalog.authored.slots import Shells
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.kinds import REFERENCE, KindId
from catalog.problems import Problem, Severity
from catalog.problems.codes import Code


@dataclass(frozen=True, slots=True)
class Facts:
    """The catalog, the folder it came from, the day on which it is looked at, and the shells of the site."""

    catalog: Catalog
    project: Project
    today: date
    shells: Shells

    def file_of(self, kind: KindId) -> str:
        """Return the name of the data file in which records of `kind` stand."""
        return next(it.file for it in (*self.catalog.kinds, *REFERENCE) if it.id == kind)

    def entries(self) -> Iterator[tuple[KindId, Entry]]:
        """Return every record that has a page, with its kind."""
        return self.catalog.entries()

    def problem(  # noqa: PLR0913, PLR0917  # one argument for each thing a reader wants to know
        self,
        kind: KindId,
        record_id: str,
        path: tuple[str | int, ...],
        code: Code,
        message: Text,
        hint: Text,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem at the field `path` of a record, named as staff would name it."""
        record = self.catalog.of(kind)[record_id]
        field = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        named = (getattr(record, it) for it in ("name", "title", "term") if hasattr(record, it))
        subject = Text(f"{record_id} {field}", f"{record_id} {field}")
        if name := next(named, None):
            subject = Text(f"{name.ja} ({record_id}) {field}", f"{name.en} ({record_id}) {field}")
        at = self.catalog.at(kind, record_id, *path)
        return Problem(at, code, message, hint, subject, severity)
