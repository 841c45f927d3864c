"""The message of a commit in words: the changes in a line, then record by record and field by field."""

from collections.abc import Iterator, Sequence
from typing import Final

from catalog.changes.earlier import earlier
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.history.in_words import WHAT, field_line, title_of
from catalog.history.labels import load_labels
from catalog.history.record_change import RecordChange
from catalog.history.records import Comparison
from catalog.history.version import Version, laid_out
from catalog.model.kinds import DataKind
from catalog.publish.place import configured_place

_MANY: Final = Message("記録 {n} 件を変更", "Change {n} records")
_LONGEST_TITLE: Final = 72


def changes_since_commit(
    project: Project, kinds: Sequence[DataKind], names: Sequence[str]
) -> list[RecordChange]:
    """Return what these files say otherwise than the last commit; nothing where there is none."""
    changed = [kind for kind in kinds if f"data/{kind.file}" in names]
    try:
        last = earlier(project, configured_place(project.root), "HEAD")
    except Failure:
        return []
    with laid_out(project, last.files, kinds) as was:
        before, after = Version(was, kinds), Version(project, kinds)
        return list(Comparison(before, after, load_labels(project), changed).changes())


def commit_message(changes: Sequence[RecordChange], names: Sequence[str], lang: Lang) -> str:
    """Return the message of a commit of these files, with a title that says it in a line."""
    lines = list(_lines(changes, lang))
    lines += [f"+ {name}" for name in names if not name.startswith("data/")]
    title = _title(changes, lang) or ", ".join(names)
    return "\n".join([title, "", *lines]) if len(lines) > 1 else title


def _title(changes: Sequence[RecordChange], lang: Lang) -> str:
    if len(changes) > 1:
        return _MANY.format(n=len(changes))[lang]
    for change in changes:
        fields = [f"{change.name[lang]}: {field_line(each, lang)}" for each in change.fields]
        short = f"{WHAT[change.what][lang]}: {change.name[lang]}"
        return fields[0] if len(fields) == 1 and len(fields[0]) <= _LONGEST_TITLE else short
    return ""


def _lines(changes: Sequence[RecordChange], lang: Lang) -> Iterator[str]:
    for change in changes:
        if len(changes) > 1:
            yield f"{WHAT[change.what][lang]}: {title_of(change, lang)}"
        yield from (f"- {field_line(each, lang)}" for each in change.fields)
