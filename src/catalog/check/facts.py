"""Facts that the rules look at."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from catalog.check.contents import wordings_of
from catalog.check.loaded import Loaded
from catalog.ground.message import Message
from catalog.ground.naming import name_of
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.kinds import REFERENCE, DataKind, KindId
from catalog.problems import Problem, Severity
from catalog.problems.codes import Code
from catalog.source.origins import Origins, as_typed
from catalog.source.yaml_events import parse


@dataclass(frozen=True)
class Facts:
    """All that was loaded, and the day on which it is looked at."""

    loaded: Loaded
    today: date
    sound: frozenset[str] = frozenset()
    """Digests of records in which rules that look at single texts have found nothing before."""

    @property
    def catalog(self) -> Catalog:
        return self.loaded.catalog

    @property
    def origins(self) -> Origins:
        return self.loaded.origins

    @property
    def project(self) -> Project:
        return self.loaded.project

    @property
    def kinds(self) -> tuple[DataKind, ...]:
        """Every kind of record that has a data file."""
        return (*self.catalog.kinds, *REFERENCE)

    def is_new(self, kind: KindId, record_id: str) -> bool:
        """Return whether the texts of a record are still to be looked at."""
        return self.catalog.digests.get((kind, record_id)) not in self.sound

    def count_new(self) -> int:
        """Return how many records with pages have texts to be looked at."""
        return sum(self.is_new(kind, entry.id) for kind, entry in self.entries())

    @property
    def texts(self) -> set[Text]:
        """Every text of the records that are new once, however many say it."""
        return self._wordings[0]

    @property
    def words(self) -> set[str]:
        """Whatever else was typed in words, once."""
        return self._wordings[1]

    @cached_property
    def _wordings(self) -> tuple[set[Text], set[str]]:
        return wordings_of(
            record
            for kind in self.kinds
            for record_id, record in self.catalog.of(kind.id).items()
            if self.is_new(kind.id, record_id)
        )

    def kind(self, kind_id: KindId) -> DataKind:
        return next(kind for kind in self.kinds if kind.id == kind_id)

    def entries(self) -> Iterator[tuple[KindId, Entry]]:
        """Return every record that has a page, with its kind."""
        return self.catalog.entries()

    def problem(  # noqa: PLR0913, PLR0917  # one argument for each thing a reader wants to know
        self,
        kind: KindId,
        record_id: str,
        path: tuple[str | int, ...],
        code: Code,
        message: Message,
        hint: Message,
        severity: Severity = "error",
    ) -> Problem:
        """Make a problem at the field `path` of a record, named as staff would name it."""
        record = self.catalog.of(kind)[record_id]
        typed = as_typed(parse(self.origins.chunks[kind, record_id]), path)
        field = ".".join(str(part + 1) if isinstance(part, int) else part for part in typed)
        subject = Message(f"{record_id} {field}", f"{record_id} {field}")
        if name := name_of(record):
            subject = Message(f"{name.ja} ({record_id}) {field}", f"{name.en} ({record_id}) {field}")
        at = self.origins.at(kind, record_id, *path)
        return Problem(at, code, message, hint, subject, severity)
