"""Where one record at a time is edited: it is read, looked at as it would be, and written; nothing else changes."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from catalog.build.load import load
from catalog.check import check
from catalog.editing.fields import as_data, is_within
from catalog.editing.form import Form
from catalog.editing.stored import Content, Stored, same_record, stored_records
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.labels import load_labels
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.load import load_data
from catalog.model.schema import explanations_of
from catalog.problems import in_order
from catalog.sheets.beside import Draft, lay_beside
from catalog.sheets.data_file import rewrite_record
from catalog.sheets.record_content import as_filled, content_of
from catalog.sheets.rehearsal import causes, is_new_error
from catalog.sheets.replacing import replace_files
from catalog.source.chunks import Chunk, split_records
from catalog.translations.stamps import read_stamps
from catalog.translations.taking import stamped_record

Answer = dict[str, Any]
"""What a browser is told, as JSON."""

KINDS_OF_RECORDS: Final[Mapping[str, DataKind]] = {kind.id: kind for kind in (*KINDS, *REFERENCE)}

SAVED: Final = Message("保存しました。", "Saved.")
_SAME: Final = Message(
    "変わったところがないので、保存していません。", "Nothing has changed, so nothing was saved."
)
_WRONG: Final = Message(
    "まだ保存していません。印のついた項目を直してください。",
    "Not saved yet: mend the fields that are marked.",
)
_MEANWHILE: Final = Message(
    "開いたあとに、この記録がほかで変更されました。入力した内容はそのまま残っています。",
    "This record was changed elsewhere since you opened it. What you have typed is still here.",
)
_RENAMED: Final = Message(
    "開いたあとに、この記録の id が「{old}」から「{new}」に変わりました。入力した内容はそのまま残っています。",
    "Since you opened this record its id was changed from `{old}` to `{new}`. What you have typed is still here.",
)
_GONE: Final = Message(
    "開いたあとに、この記録がファイルから消されました。入力した内容はそのまま残っています。必要な文を写してください。",
    "Since you opened this record it was removed from its file. What you have typed is still here: copy what you need.",
)
UNDONE: Final = Message("前の保存を取り消しました。", "The last save was undone.")
_NOTHING_TO_UNDO: Final = Message("取り消せる保存がありません。", "There is no save to undo.")
_CHANGED_SINCE: Final = Message(
    "保存したあとに {file} がほかで変更されたので、取り消せません。",
    "{file} was changed elsewhere after that save, so it cannot be undone.",
)


@dataclass(frozen=True, slots=True)
class _Save:
    """A file before and after a record of it was saved."""

    path: Path
    before: bytes
    after: bytes


@dataclass(slots=True)
class Desk:
    """The records of a project, for one who edits them in a language on a day."""

    project: Project
    today: date
    lang: Lang
    last: _Save | None = None
    at_work: threading.Lock = field(default_factory=threading.Lock)
    """One change at a time, however many tabs there are."""

    def records(self, kind: str) -> list[Stored]:
        return list(stored_records(self.project, KINDS_OF_RECORDS[kind]))

    def open(self, kind: str, record_id: str) -> Answer | None:
        """Return a record with its form, and what tells whether it was changed meanwhile."""
        found = next((record for record in self.records(kind) if record.id == record_id), None)
        return (
            {**_as_opened(found, kind), "name": found.name[self.lang], "schema": self._form(kind)}
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
                return {"problems": []}
            content = content_of(filled, KINDS_OF_RECORDS[kind])
            rewritten = self._rewritten(kind, digest, content)
            return {"problems": self._problems(kind, stored, rewritten[0]) if rewritten[0] else rewritten[1]}

    def save(self, kind: str, digest: str, base: Content, filled: Content) -> Answer:
        """Write a record that was opened as `base`, if nobody changed it meanwhile and nothing is wrong with it."""
        with self.at_work:
            records = self.records(kind)
            stored = next((record for record in records if record.chunk.digest == digest), None)
            content = content_of(filled, KINDS_OF_RECORDS[kind])
            if not stored:
                return self._changed_meanwhile(
                    kind, records, content_of(base, KINDS_OF_RECORDS[kind]), content
                )
            if content == stored.content:
                return {"done": _SAME[self.lang], **_as_opened(stored, kind)}
            return self._write(kind, stored, content)

    def _write(self, kind: str, stored: Stored, content: Content) -> Answer:
        after, unwritable = self._rewritten(kind, stored.chunk.digest, content)
        problems = self._problems(kind, stored, after) if after else unwritable
        if after is None or any(problem["severity"] == "error" for problem in problems):
            return {"refused": _WRONG[self.lang], "problems": problems}
        path = self.project.data / KINDS_OF_RECORDS[kind].file
        self.last = _Save(path, path.read_bytes(), after)
        replace_files({path: after, **self._stamps(kind, stored, content)})
        saved = next(record for record in self.records(kind) if record.id == content["id"])
        return {"done": SAVED[self.lang], "problems": problems, **_as_opened(saved, kind)}

    def _stamps(self, kind: str, stored: Stored, content: Content) -> Mapping[Path, bytes]:
        """Return the file of stamps, which says of new English from which Japanese it was made."""
        stamps, _ = read_stamps(self.project)
        key = kind, str(content["id"])
        fresh = stamped_record(stamps.moved((kind, stored.id), key), key, content, self.today)
        return {self.project.stamps: fresh.as_text().encode()} if stamps.are_kept and fresh != stamps else {}

    def undo(self) -> Answer:
        """Bring back the file as it was before the last save, if it is still as that save left it."""
        with self.at_work:
            if not self.last:
                return {"refused": _NOTHING_TO_UNDO[self.lang]}
            if self.last.path.read_bytes() != self.last.after:
                file = self.project.relative(self.last.path)
                return {"refused": _CHANGED_SINCE.format(file=file)[self.lang]}
            replace_files({self.last.path: self.last.before})
            self.last = None
            return {"done": UNDONE[self.lang]}

    def _rewritten(self, kind: str, digest: str, content: Content) -> tuple[bytes | None, list[Answer]]:
        path = self.project.data / KINDS_OF_RECORDS[kind].file
        found = rewrite_record(path, self.project.relative(path), digest, content)
        whole = [{**as_data(problem, _NOWHERE, self.lang), "path": []} for problem in found.problems]
        return (None, whole) if found.problems else (found.content, [])

    def _problems(self, kind: str, stored: Stored, after: bytes) -> list[Answer]:
        """Return what would be wrong with a record, and what would be wrong elsewhere only because of it."""
        before = causes(check(load(self.project), self.today))
        changed = {self.project.data / KINDS_OF_RECORDS[kind].file: after}
        with TemporaryDirectory(prefix="catalog-edit-") as folder:
            draft = lay_beside(self.project, Path(folder), changed, Draft)
            found = in_order(check(load(draft), self.today))
        chunk = _at_place_of(stored.chunk, after)
        concerned = [
            problem for problem in found if is_within(problem, chunk) or is_new_error(problem, before)
        ]
        return [as_data(problem, chunk, self.lang) for problem in concerned]

    def _changed_meanwhile(self, kind: str, records: list[Stored], base: Content, mine: Content) -> Answer:
        """Tell what was changed meanwhile, and offer what both say together: where both changed a field, mine."""
        now = same_record(records, base)
        if not now:
            return {"stale": _GONE[self.lang], "changes": []}
        is_renamed = now.id != base.get("id")
        text = _RENAMED.format(old=base.get("id"), new=now.id) if is_renamed else _MEANWHILE
        changed = [name for name in {**base, **now.content} if base.get(name) != now.content.get(name)]
        both = {name: now.content.get(name) for name in changed if mine.get(name) == base.get(name)}
        merged = {name: value for name, value in {**mine, **both}.items() if value is not None}
        labels = load_labels(self.project)
        changes = [
            {
                "field": labels.field((name,))[self.lang],
                "before": _in_a_line(base.get(name)),
                "now": _in_a_line(now.content.get(name)),
                "mine": _in_a_line(mine.get(name)) if name not in both else None,
            }
            for name in changed
        ]
        return {
            "stale": text[self.lang],
            "changes": changes,
            "merged": as_filled(merged, KINDS_OF_RECORDS[kind]),
            **_as_opened(now, kind),
        }


_NOWHERE: Final = Chunk.of("", 0, "")


def _as_opened(stored: Stored, kind: str) -> Answer:
    record = as_filled(stored.content, KINDS_OF_RECORDS[kind])
    return {"id": stored.id, "digest": stored.chunk.digest, "record": record}


def _at_place_of(chunk: Chunk, after: bytes) -> Chunk:
    """Return the record that begins where `chunk` began: those before it have not changed."""
    chunks, _ = split_records(after.decode("utf-8-sig"), chunk.file)
    return next(each for each in chunks if each.line == chunk.line)


def _in_a_line(value: Any) -> str:
    """Write a value in a line, for people."""
    if isinstance(value, dict):
        return " / ".join(_in_a_line(part) for part in value.values())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "、".join(_in_a_line(part) for part in value)
    return "" if value is None else str(value)
