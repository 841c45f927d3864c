"""Where one record at a time is edited: it is read, looked at as it would be, and written; nothing else changes."""

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from catalog.build.load import load
from catalog.check import check
from catalog.check.merges import in_words
from catalog.editing.dropped import CameraData, DroppedPhotos
from catalog.editing.fields import as_data, is_within
from catalog.editing.form import Form
from catalog.editing.meeting import Meeting, as_opened
from catalog.editing.saves import Save
from catalog.editing.sending import Sender
from catalog.editing.stage import Stage
from catalog.editing.stored import Answer, Content, Stored, stored_records
from catalog.ground.digest import digest as digest_of
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.conflicts import Merge
from catalog.history.labels import load_labels
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.load import load_data
from catalog.model.schema import explanations_of
from catalog.problems import in_order
from catalog.sheets.beside import Draft, lay_beside
from catalog.sheets.data_file import rewrite_record
from catalog.sheets.record_content import content_of
from catalog.sheets.rehearsal import causes, is_new_error
from catalog.source.chunks import Chunk, split_records
from catalog.source.files import read_text
from catalog.translations.stamps import read_stamps
from catalog.translations.taking import stamped_record

KINDS_OF_RECORDS: Final[Mapping[str, DataKind]] = {kind.id: kind for kind in (*KINDS, *REFERENCE)}

SAVED: Final = Message("保存しました。", "Saved.")
_SAME: Final = Message(
    "変わったところがないので、保存していません。", "Nothing has changed, so nothing was saved."
)
_WRONG: Final = Message(
    "まだ保存していません。印のついた項目を直してください。",
    "Not saved yet: mend the fields that are marked.",
)
_UNREAD: Final = Message(
    "まだ保存していません。記録のファイルがいま読めません。直してから、もう一度保存してください。入力した内容は残っています。",
    "Not saved yet: the file of this record cannot be read now. Mend it and save again. "
    "What you have typed is still here.",
)
UNDONE: Final = Message("前の保存を取り消しました。", "The last save was undone.")
_NOTHING_TO_UNDO: Final = Message("取り消せる保存がありません。", "There is no save to undo.")
_CHANGED_SINCE: Final = Message(
    "保存したあとに {file} がほかで変更されたので、取り消せません。",
    "{file} was changed elsewhere after that save, so it cannot be undone.",
)


@dataclass(slots=True)
class Desk:
    """The records of a project, for one who edits them in a language on a day."""

    project: Project
    today: date
    lang: Lang
    saves: list[Save] = field(default_factory=list[Save])
    """Those of this start that can be undone, the last one last."""
    touched: set[Path] = field(default_factory=set[Path])
    """Files that this start has written, for git."""
    at_work: threading.Lock = field(default_factory=threading.Lock)
    """One change at a time, however many tabs there are."""
    stage: Stage = field(init=False)
    photos: DroppedPhotos = field(init=False)

    def __post_init__(self) -> None:
        self.stage = Stage(self.project, self.today)
        self.photos = DroppedPhotos(self.project)

    @property
    def sender(self) -> Sender:
        return Sender(self.project, tuple(KINDS_OF_RECORDS.values()), self.today, self.lang)

    def close(self) -> None:
        """Take away what nobody saved."""
        self.photos.clear()
        self.stage.close()

    def has(self, kind: str, record_id: str) -> bool:
        """Return whether a record can be opened."""
        return kind in KINDS_OF_RECORDS and any(record.id == record_id for record in self.records(kind))

    def unread(self, kind: str) -> list[Answer]:
        """Return why no record of a kind can be edited: another encoding, or both sides of an unfinished merge."""
        path = self.project.data / KINDS_OF_RECORDS[kind].file
        text = read_text(path, self.project.relative(path))
        merge = Merge(self.project, tuple(KINDS_OF_RECORDS.values()))
        problems = [] if isinstance(text, str) else in_words([text], merge)
        return [
            as_data(problem, _NOWHERE, self.lang)
            for problem in problems
            if problem.location.path == f"data/{path.name}"
        ]

    def records(self, kind: str) -> list[Stored]:
        return list(stored_records(self.project, KINDS_OF_RECORDS[kind]))

    def open(self, kind: str, record_id: str) -> Answer | None:
        """Return a record with its form, and what tells whether it was changed meanwhile."""
        found = next((record for record in self.records(kind) if record.id == record_id), None)
        return (
            {
                **as_opened(found, KINDS_OF_RECORDS[kind]),
                "name": found.name[self.lang],
                "schema": self._form(kind),
            }
            if found
            else None
        )

    def _form(self, kind: str) -> dict[str, Any]:
        explanations, _ = explanations_of(self.project)
        catalog = load_data(self.project, KINDS).catalog
        return Form(catalog, load_labels(self.project), explanations, self.lang).of(KINDS_OF_RECORDS[kind])

    def look(self, kind: str, digest: str, filled: Content) -> Answer:
        """Return the problems that a record would have; nothing is written."""
        with self.at_work:
            stored = next((record for record in self.records(kind) if record.chunk.digest == digest), None)
            if not stored:
                return {"problems": self.unread(kind)}
            content = content_of(filled, KINDS_OF_RECORDS[kind])
            rewritten = self._rewritten(kind, digest, content)
            return {"problems": self._problems(kind, stored, rewritten[0]) if rewritten[0] else rewritten[1]}

    def save(self, kind: str, digest: str, base: Content, filled: Content) -> Answer:
        """Write a record that was opened as `base`, if nobody changed it meanwhile and nothing is wrong with it."""
        with self.at_work:
            if unread := self.unread(kind):
                return {"refused": _UNREAD[self.lang], "problems": unread}
            records = self.records(kind)
            stored = next((record for record in records if record.chunk.digest == digest), None)
            content = content_of(filled, KINDS_OF_RECORDS[kind])
            if not stored:
                declared = KINDS_OF_RECORDS[kind]
                meeting = Meeting(declared, load_labels(self.project), self.lang)
                return meeting.of(records, content_of(base, declared), content)
            if content == stored.content:
                return {"done": _SAME[self.lang], **as_opened(stored, KINDS_OF_RECORDS[kind])}
            return self._write(kind, stored, content)

    def _write(self, kind: str, stored: Stored, content: Content) -> Answer:
        after, unwritable = self._rewritten(kind, stored.chunk.digest, content)
        problems = self._problems(kind, stored, after) if after else unwritable
        if after is None or any(problem["severity"] == "error" for problem in problems):
            return {"refused": _WRONG[self.lang], "problems": problems}
        path = self.project.data / KINDS_OF_RECORDS[kind].file
        contents = {path: after, **self._stamps(kind, stored, content)}
        self.saves.append(Save.write(contents, self.photos.taken_by(content)))
        self.touched |= self.saves[-1].after.keys()
        saved = next(record for record in self.records(kind) if record.id == content["id"])
        return {"done": SAVED[self.lang], "problems": problems, **as_opened(saved, KINDS_OF_RECORDS[kind])}

    def _stamps(self, kind: str, stored: Stored, content: Content) -> Mapping[Path, bytes]:
        """Return the file of stamps, which says of new English from which Japanese it was made."""
        stamps, _ = read_stamps(self.project)
        key = kind, str(content["id"])
        fresh = stamped_record(stamps.moved((kind, stored.id), key), key, content, self.today)
        return {self.project.stamps: fresh.as_text().encode()} if stamps.are_kept and fresh != stamps else {}

    def undo(self) -> Answer:
        """Bring back what the last save changed, if all of it is still as that save left it."""
        with self.at_work:
            if not self.saves:
                return {"refused": _NOTHING_TO_UNDO[self.lang]}
            if changed := self.saves[-1].changed_since():
                file = self.project.relative(changed)
                return {"refused": _CHANGED_SINCE.format(file=file)[self.lang]}
            self.saves.pop().undo()
            return {"done": UNDONE[self.lang]}

    def show(self, kind: str, digest: str, filled: Content) -> Answer:
        """Return the addresses of a record's page as it would be, by language; none while it cannot be shown."""
        stored = next((record for record in self.records(kind) if record.chunk.digest == digest), None)
        content = content_of(filled, KINDS_OF_RECORDS[kind])
        after, _ = self._rewritten(kind, digest, content) if stored else (None, [])
        if after is None:
            return {"pages": {}}
        with self._draft(kind, after) as draft:
            version = digest_of(after)
            return {"pages": dict(self.stage.show(draft, kind, str(content.get("id", "")), version))}

    def take_photo(self, name: str, content: bytes, data: CameraData) -> Answer:
        with self.at_work:
            return self.photos.take(name, content, data, self.lang)

    def offer(self) -> Answer:
        """Return what can be committed and sent of that which was saved."""
        return self.sender.offer(self.touched)

    def commit(self, message: str, branch: str, *, is_sent: bool) -> Answer:
        with self.at_work:
            return self.sender.commit(self.touched, message, branch, is_sent=is_sent)

    def _rewritten(self, kind: str, digest: str, content: Content) -> tuple[bytes | None, list[Answer]]:
        path = self.project.data / KINDS_OF_RECORDS[kind].file
        found = rewrite_record(path, self.project.relative(path), digest, content)
        whole = [{**as_data(problem, _NOWHERE, self.lang), "path": []} for problem in found.problems]
        return (None, whole) if found.problems else (found.content, [])

    @contextmanager
    def _draft(self, kind: str, after: bytes) -> Generator[Draft]:
        """Lay the project beside itself as it would be."""
        changed = {self.project.data / KINDS_OF_RECORDS[kind].file: after}
        with TemporaryDirectory(prefix="catalog-edit-") as folder:
            yield lay_beside(self.project, Path(folder), changed, Draft)

    def _problems(self, kind: str, stored: Stored, after: bytes) -> list[Answer]:
        """Return what would be wrong with a record, and what would be wrong elsewhere only because of it."""
        before = causes(check(load(self.project), self.today))
        with self._draft(kind, after) as draft:
            found = in_order(check(load(draft), self.today))
        chunk = _at_place_of(stored.chunk, after)
        concerned = [
            problem for problem in found if is_within(problem, chunk) or is_new_error(problem, before)
        ]
        return [as_data(problem, chunk, self.lang) for problem in concerned]


_NOWHERE: Final = Chunk.of("", 0, "")


def _at_place_of(chunk: Chunk, after: bytes) -> Chunk:
    """Return the record that begins where `chunk` began: those before it have not changed."""
    chunks, _ = split_records(after.decode("utf-8-sig"), chunk.file)
    return next(each for each in chunks if each.line == chunk.line)
