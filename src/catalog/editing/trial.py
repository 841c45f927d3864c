"""A record as it would be: its file is rewritten and checked beside the project, and nothing of it is kept."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from catalog.build.load import load
from catalog.check import check
from catalog.editing.fields import as_data, is_within
from catalog.editing.stored import KINDS_OF_RECORDS, Answer, Content, Stored
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems import in_order
from catalog.sheets.beside import Draft, lay_beside
from catalog.sheets.data_file import rewrite_record
from catalog.sheets.rehearsal import causes, is_new_error
from catalog.source.chunks import Chunk, split_records


@dataclass(frozen=True, slots=True)
class Trial:
    """Changes of one kind of record that are tried before they are written."""

    project: Project
    kind: str
    today: date
    lang: Lang

    @property
    def path(self) -> Path:
        return self.project.data / KINDS_OF_RECORDS[self.kind].file

    def rewritten(self, digest: str, content: Content) -> tuple[bytes | None, list[Answer]]:
        """Return the file in which the record whose text has this digest says `content`, or why there is none."""
        found = rewrite_record(self.path, self.project.relative(self.path), digest, content)
        whole = [{**as_data(problem, None, self.lang), "path": []} for problem in found.problems]
        return (None, whole) if found.problems else (found.content, [])

    @contextmanager
    def draft(self, after: bytes) -> Generator[Draft]:
        """Lay the project beside itself as it would be."""
        with TemporaryDirectory(prefix="catalog-edit-") as folder:
            yield lay_beside(self.project, Path(folder), {self.path: after}, Draft)

    def problems(self, stored: Stored, after: bytes) -> list[Answer]:
        """Return what would be wrong with a record, and what would be wrong elsewhere only because of it."""
        before = causes(check(load(self.project), self.today))
        with self.draft(after) as draft:
            found = in_order(check(load(draft), self.today))
        chunk = _at_place_of(stored.chunk, after)
        concerned = [
            problem for problem in found if is_within(problem, chunk) or is_new_error(problem, before)
        ]
        return [as_data(problem, chunk, self.lang) for problem in concerned]


def _at_place_of(chunk: Chunk, after: bytes) -> Chunk:
    """Return the record that begins where `chunk` began: those before it have not changed."""
    chunks, _ = split_records(after.decode("utf-8-sig"), chunk.file)
    return next(each for each in chunks if each.line == chunk.line)
