"""The desk where one record at a time is edited: looked at as it would be, and written; nothing else changes."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from catalog.editing.dropped import CameraData, DroppedPhotos
from catalog.editing.joining import Joiner
from catalog.editing.meeting import Meeting, as_opened
from catalog.editing.reminding import reminder
from catalog.editing.saves import Saves
from catalog.editing.sending import Sender
from catalog.editing.shelf import Shelf
from catalog.editing.stage import Stage
from catalog.editing.stored import KINDS_OF_RECORDS, Answer, Content, Stored
from catalog.editing.trial import Trial
from catalog.ground.digest import digest as digest_of
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.choices import Chosen
from catalog.history.labels import load_labels
from catalog.sheets.record_content import content_of
from catalog.translations.stamps import read_stamps
from catalog.translations.taking import stamped_record

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


@dataclass(slots=True)
class Desk:
    """The records of a project, for one who edits them in a language on a day."""

    project: Project
    today: date
    lang: Lang
    at_work: threading.Lock = field(default_factory=threading.Lock)
    """One change at a time, however many tabs there are."""
    saves: Saves = field(init=False)
    stage: Stage = field(init=False)
    photos: DroppedPhotos = field(init=False)

    def __post_init__(self) -> None:
        self.saves = Saves(self.project)
        self.stage = Stage(self.project, self.today)
        self.photos = DroppedPhotos(self.project)

    @property
    def shelf(self) -> Shelf:
        return Shelf(self.project, self.lang)

    @property
    def sender(self) -> Sender:
        return Sender(self.project, tuple(KINDS_OF_RECORDS.values()), self.today, self.lang)

    def close(self) -> None:
        """Take away what nobody saved."""
        self.photos.clear()
        self.stage.close()

    def look(self, kind: str, digest: str, filled: Content) -> Answer:
        """Return the problems that a record would have; nothing is written."""
        with self.at_work:
            stored = self.shelf.find(kind, digest)
            if not stored:
                return {"problems": self.shelf.unread(kind)}
            trial = self._trial(kind)
            after, unwritable = trial.rewritten(digest, content_of(filled, KINDS_OF_RECORDS[kind]))
            return {"problems": trial.problems(stored, after) if after else unwritable}

    def save(self, kind: str, digest: str, base: Content, filled: Content) -> Answer:
        """Write a record that was opened as `base`, if nobody changed it meanwhile and nothing is wrong with it."""
        with self.at_work:
            if unread := self.shelf.unread(kind):
                return {"refused": _UNREAD[self.lang], "problems": unread}
            declared = KINDS_OF_RECORDS[kind]
            stored, content = self.shelf.find(kind, digest), content_of(filled, declared)
            if not stored:
                meeting = Meeting(declared, load_labels(self.project), self.lang)
                return meeting.of(self.shelf.records(kind), content_of(base, declared), content)
            if content == stored.content:
                return {"done": _SAME[self.lang], **as_opened(stored, declared)}
            return self._write(kind, stored, content)

    def _write(self, kind: str, stored: Stored, content: Content) -> Answer:
        trial = self._trial(kind)
        after, unwritable = trial.rewritten(stored.chunk.digest, content)
        problems = trial.problems(stored, after) if after else unwritable
        if after is None or any(problem["severity"] == "error" for problem in problems):
            return {"refused": _WRONG[self.lang], "problems": problems}
        contents = {trial.path: after, **self._stamps(kind, stored, content)}
        self.saves.write(contents, self.photos.taken_by(content))
        saved = next(record for record in self.shelf.records(kind) if record.id == content["id"])
        return {
            "done": SAVED[self.lang],
            "problems": problems,
            **reminder(stored.content, saved.content, self.today, self.lang),
            **as_opened(saved, KINDS_OF_RECORDS[kind]),
        }

    def _stamps(self, kind: str, stored: Stored, content: Content) -> Mapping[Path, bytes]:
        """Return the file of stamps, which says of new English from which Japanese it was made."""
        stamps, _ = read_stamps(self.project)
        key = kind, str(content["id"])
        fresh = stamped_record(stamps.moved((kind, stored.id), key), key, content, self.today)
        return {self.project.stamps: fresh.as_text().encode()} if stamps.are_kept and fresh != stamps else {}

    def join(self, kind: str, opened: str, chosen: Chosen) -> Answer:
        """Write both sides of an unfinished merge as one, as somebody chose."""
        with self.at_work:
            return Joiner(self.shelf, self.today, self.saves).join(kind, opened, chosen)

    def undo(self) -> Answer:
        """Bring back what the last save changed."""
        with self.at_work:
            return self.saves.undo(self.lang)

    def show(self, kind: str, digest: str, filled: Content) -> Answer:
        """Return the addresses of a record's page as it would be, by language; none while it cannot be shown."""
        content, trial = content_of(filled, KINDS_OF_RECORDS[kind]), self._trial(kind)
        after, _ = trial.rewritten(digest, content) if self.shelf.find(kind, digest) else (None, [])
        if after is None:
            return {"pages": {}}
        with trial.draft(after) as draft:
            version = digest_of(after)
            return {"pages": dict(self.stage.show(draft, kind, str(content.get("id", "")), version))}

    def take_photo(self, name: str, content: bytes, data: CameraData) -> Answer:
        with self.at_work:
            return self.photos.take(name, content, data, self.lang)

    def offer(self) -> Answer:
        """Return what can be committed and sent of that which was saved."""
        return self.sender.offer(self.saves.touched)

    def commit(self, message: str, branch: str, *, is_sent: bool) -> Answer:
        with self.at_work:
            return self.sender.commit(self.saves.touched, message, branch, is_sent=is_sent)

    def _trial(self, kind: str) -> Trial:
        return Trial(self.project, kind, self.today, self.lang)
