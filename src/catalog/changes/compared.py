"""Compare the present version of a catalog with an earlier one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from catalog.changes.follows import with_consequences
from catalog.changes.pages import changed_feeds, changed_pages
from catalog.changes.side import Side
from catalog.changes.values import Changes
from catalog.check.merges import CODE
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.history.labels import load_labels
from catalog.history.records import Comparison
from catalog.history.version import Files, Version, laid_out
from catalog.kinds import KINDS
from catalog.model.kinds import REFERENCE, DataKind
from catalog.publish.origin import file_ids

_KINDS: Final[tuple[DataKind, ...]] = (*KINDS, *REFERENCE)
_MISTAKES: Final = Message(
    "今のデータに直すところが {n} 件あります（catalog check）。直すまで、サイトは作れません。",
    "The present data has {n} to mend (see catalog check); until then the site cannot be made.",
)
_LEFT_OUT: Final = Message(
    "{which}読めない記録があります（{ids}）。それにかかわるページは、くらべていません。",
    "Some records cannot be read {which} ({ids}); pages that show them are not compared.",
)
_UNREAD: Final = Message(
    "{file} は{which}読めないので、くらべていません。",
    "{file} cannot be read {which}, so it is not compared.",
)
_IN_OLD: Final = Message("もとの版で", "in the earlier version")
_IN_NEW: Final = Message("今", "at present")
_CONFLICT: Final = Message("{place} {name}: {text}", "{place} {name}: {text}")
_PAGES_OF_UNREAD: Final = Message(
    "読めないファイルがあるあいだは、ページをくらべません。",
    "Pages are not compared while a file cannot be read.",
)
_NO_PAGES: Final = Message(
    "ページはくらべられませんでした（市か組織の記録が読めません）。",
    "Pages could not be compared: the record of the city or of an organization cannot be read.",
)


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier version: what it is called, its files by their ids, and their contents as far as they are known."""

    name: Message
    ids: Mapping[str, str]
    files: Files


def compare(project: Project, earlier: Earlier, today: date) -> Changes:
    """Return everything in which `project` differs from an earlier version, both as they stand on `today`."""
    with laid_out(project, earlier.files, _KINDS) as was:
        versions = Version(was, _KINDS), Version(project, _KINDS)
        unread = list(_unread(*versions))
        kinds = [kind for kind in _KINDS if kind.id not in {each.id for each, _ in unread}]
        labels = load_labels(project)
        found = Comparison(*versions, labels, kinds).changes()
        before, after = Side.of(was, today), Side.of(project, today)
        records = tuple(with_consequences(change, before, after, labels) for change in found)
        ids = {f"{change.kind}/{change.id}/" for change in records}
        pages = () if unread else tuple(changed_pages(before, after, ids))
        feeds = () if unread else changed_feeds(before, after)
    notes = (
        *(_UNREAD.format(file=f"data/{kind.file}", which=which) for kind, which in unread),
        *_conflicts(after),
        *([_PAGES_OF_UNREAD] if unread else _notes_on_pages(before, after)),
        *_mistakes(after),
    )
    return Changes(
        earlier.name, project.site_url, records, pages, feeds, _others(project, earlier.ids), tuple(notes)
    )


def _unread(before: Version, after: Version) -> Iterator[tuple[DataKind, Message]]:
    """Find kinds of which no record can be read in one version; all of the other would seem new."""
    for kind in before.kinds:
        for version, which in ((before, _IN_OLD), (after, _IN_NEW)):
            if version.is_unread(kind.id):
                yield kind, which


def _conflicts(after: Side) -> Iterator[Message]:
    """Tell what both sides of an unfinished merge hold, record by record."""
    for problem in after.problems:
        for detail in problem.details if problem.code == CODE else ():
            place, name = str(problem.location), problem.subject or ""
            yield _CONFLICT.format(place=place, name=name, text=detail)


def _mistakes(after: Side) -> Iterator[Message]:
    if mistakes := sum(problem.is_error for problem in after.problems):
        yield _MISTAKES.format(n=mistakes)


def _notes_on_pages(before: Side, after: Side) -> Iterator[Message]:
    for side, which in ((before, _IN_OLD), (after, _IN_NEW)):
        if ids := sorted(record_id or kind for kind, record_id in side.loaded.origins.left_out):
            yield _LEFT_OUT.format(which=which, ids=", ".join(ids))
    if before.laid_out is None or after.laid_out is None:
        yield _NO_PAGES


def _others(project: Project, ids: Mapping[str, str]) -> tuple[str, ...]:
    """Return words and settings that differ; any page may say them."""
    now = file_ids(project)
    names = [project.relative(path) for path in (project.settings, *project.words)]
    return tuple(name for name in names if name in ids and ids[name] != now.get(name))
