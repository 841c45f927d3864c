"""Read the history of the records from git: what readers noticed, day by day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.naming import name_of
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.ground.zone import JAPAN
from catalog.history.changes import Change, History
from catalog.history.compare import is_text
from catalog.history.file_versions import FileVersions, Version
from catalog.history.git import Commit, Repository
from catalog.history.labels import load_labels
from catalog.history.noticed import Noticed, Renamed, is_code
from catalog.history.spoken import Speaker
from catalog.model.catalog import Catalog
from catalog.model.kinds import REFERENCE, DataKind
from catalog.model.pointers import Path, To

_ASKED: Final = "organizations"
"""A kind without pages whose phones and addresses readers use; that one comes or goes tells them nothing."""
_NO_GIT: Final = Message(
    "git の記録がないので、「変わったこと」には何も載りません。",
    "There is no history in git, so “What changed” stays empty.",
)
_SHALLOW: Final = Message(
    "git の記録が途中からしかないので（shallow clone）、「変わったこと」には何も載りません。"
    "`git fetch --unshallow` で、すべて取り寄せてください。",
    "The history in git is cut off (a shallow clone), so “What changed” stays empty. "
    "`git fetch --unshallow` brings the whole.",
)


def read_history(project: Project, catalog: Catalog) -> History:
    """Return what readers noticed since the day that the city counts from, or else since the first day.

    It depends on the present commit and on the names that records have now, on nothing else.
    """
    repository = Repository.of(project.root)
    commits = list(repository.commits(project.data.name)) if repository else []
    if repository is None or not commits:
        return History(missing=_NO_GIT)
    if repository.is_shallow:
        return History(missing=_SHALLOW)
    days = list(_by_day(commits))
    since = catalog.home.changes_since or days[0][0]
    teller = _Teller(project, catalog)
    changes: list[Change] = []
    for kind in (*catalog.kinds, *(kind for kind in REFERENCE if kind.id == _ASKED)):
        versions = _versions(days, f"{project.data.name}/{kind.file}", since)
        rows = (
            FileVersions(repository, project.cache, kind.file, versions).rows() if len(versions) > 1 else ()
        )
        changes += teller.changes(kind, rows)
    order = [kind.id for kind in (*catalog.kinds, *REFERENCE)]
    changes.sort(key=lambda change: (-change.day.toordinal(), order.index(change.kind)))
    return History(since, tuple(changes))


def _by_day(commits: Sequence[Commit]) -> Iterator[tuple[date, list[Commit]]]:
    """Put commits together by days in Japan; a clock that went back moves no commit before another."""
    latest = 0
    dated: list[tuple[date, Commit]] = []
    for commit in commits:
        latest = max(latest, commit.time)
        dated.append((datetime.fromtimestamp(latest, JAPAN).date(), commit))
    for day, found in groupby(dated, key=lambda pair: pair[0]):
        yield day, [commit for _, commit in found]


def _versions(days: Sequence[tuple[date, list[Commit]]], file: str, since: date) -> tuple[Version, ...]:
    """Return a file as it was at the end of each day on which it changed: first that of `since`, or its first."""
    found: list[Version] = []
    for day, commits in days:
        blobs = [change.new for commit in commits for change in commit.files if change.name == file]
        if blobs and blobs[-1]:
            found = [*(found if day > since else ()), Version(day.isoformat(), blobs[-1])]
    return tuple(found)


class _Teller:
    """Puts into words what was typed."""

    def __init__(self, project: Project, catalog: Catalog) -> None:
        self._catalog = catalog
        self._labels = load_labels(project)
        self._speaker = Speaker(self._labels, self._name_of)

    def changes(self, kind: DataKind, rows: Sequence[tuple[str, Noticed | Renamed]]) -> list[Change]:
        """Return the changes of a kind, the newest first, those of a record under the id that it has now."""
        found: list[Change] = []
        present: dict[str, str] = {}
        for day, row in reversed(rows):
            if isinstance(row, Renamed):
                present[row.former] = present.get(row.id, row.id)
            elif change := self._change(kind, day, row, present.get(row.id, row.id)):
                found.append(change)
        return found

    def _change(self, kind: DataKind, day: str, row: Noticed, record_id: str) -> Change | None:
        is_of_office = kind.id == _ASKED
        if is_of_office and row.topic != "contact":
            return None
        name = _text(row.name) or Text(record_id, record_id)
        change = Change(kind.id, record_id, name, date.fromisoformat(day), row.topic)
        return self._with_values(change, kind, row) if row.path else change

    def _with_values(self, change: Change, kind: DataKind, row: Noticed) -> Change | None:
        before, after = (
            None if value is None else self._value(kind, row.path, value) for value in (row.before, row.after)
        )
        alone = row.after if row.before is None else row.before if row.after is None else None
        if is_code(alone) and not self._speaker.is_pointer(kind.record, row.path):
            return None  # a field was put another way
        names = [step for step in row.path if isinstance(step, str)]
        return replace(change, field=".".join(names), label=self._label(row), before=before, after=after)

    def _label(self, row: Noticed) -> Text:
        if row.path[-1] == "name":  # of a cost or a room: the name itself is what changed
            field, within = self._labels.field(row.path[:-1]), None
        else:
            field, within = self._labels.field(row.path), _text(row.within)
        return (
            Text(f"{within.ja} – {field.ja}", f"{within.en} – {field.en}")
            if within
            else Text(field.ja, field.en)
        )

    def _value(self, kind: DataKind, path: Path, value: Any) -> Text:
        message = self._speaker.value(kind.record, path, value)
        return Text(message.ja, message.en)

    def _name_of(self, to: To, record_id: str) -> Message | None:
        """Return the name that what a pointer leads to has now."""
        records = self._catalog.of(to.kind)
        if to.part:
            held = (
                part
                for key, record in records.items()
                if to.record in {"", key}
                for part in getattr(record, to.part)
            )
            found = next((part for part in held if part.id == record_id), None)
        else:
            found = records.get(record_id)
        return name_of(found)


def _text(value: Any) -> Text | None:
    if not is_text(value):
        return None
    return Text(value.get("ja") or value["en"], value.get("en") or value["ja"])
