"""What the rules look at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from catalog.model.catalog import Catalog, Kind
from catalog.model.entry import Entry
from catalog.problems import Problem, Severity
from catalog.project import Project
from catalog.text import Text


@dataclass(frozen=True, slots=True)
class Facts:
    """The catalog, the folder it came from, and the day on which it is looked at."""

    catalog: Catalog
    project: Project
    today: date

    def entries(self) -> Iterator[tuple[Kind, Entry]]:
        """Return every record that has a page, with its kind."""
        for program in self.catalog.programs.values():
            yield "programs", program
        for facility in self.catalog.facilities.values():
            yield "facilities", facility
        for product in self.catalog.products.values():
            yield "products", product

    def problem(  # noqa: PLR0913, PLR0917  # one argument for each thing a reader wants to know
        self,
        kind: Kind,
        record_id: str,
        path: tuple[str | int, ...],
        code: str,
        message: Text,
        hint: Text,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem at the field `path` of a record, named as staff would name it."""
        record = getattr(self.catalog, kind)[record_id]
        field = ".".join(str(part + 1) if isinstance(part, int) else part for part in path)
        named = (getattr(record, it) for it in ("name", "title", "term") if hasattr(record, it))
        subject = Text(f"{record_id} {field}", f"{record_id} {field}")
        if name := next(named, None):
            subject = Text(f"{name.ja} ({record_id}) {field}", f"{name.en} ({record_id}) {field}")
        at = self.catalog.at(kind, record_id, *path)
        return Problem(at, code, message, hint, subject, severity)
