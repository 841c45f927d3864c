"""Unfinished merges of data files: what both sides hold, record by record and field by field."""

from collections.abc import Iterator, Sequence
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.history.conflicts import Conflict, Merge
from catalog.history.in_words import field_line, short
from catalog.history.record_change import FieldChange, RecordChange, What
from catalog.problems import Location, Problem
from catalog.source.merge_sides import Sides

CODE: Final = "merge-conflict"
OURS: Final = Message("こちら（{name}）", "ours ({name})")
THEIRS: Final = Message("相手（{name}）", "theirs ({name})")

_BOTH_CHANGED: Final = Message(
    "この記録を二人が別々に変えたので、git がひとつにできませんでした（マージの途中です）。",
    "Two people changed this record in different ways, and git could not join them (a merge is not finished).",
)
_ADDED: Final = Message(
    "同じ場所に別々の記録が加えられたので、git がひとつにできませんでした（マージの途中です）。",
    "Two people added records at the same place, and git could not join them (a merge is not finished).",
)
_CHOOSE: Final = Message(
    "catalog edit でどちらを残すか選ぶか、残す文だけにして、"
    "印の行（<<<<<<<、=======、>>>>>>>）をすべて消してください。",
    "Choose which text stays in catalog edit; or leave only that text, and remove all lines of marks "
    "(<<<<<<<, =======, >>>>>>>).",
)
_KEEP: Final = Message(
    "この記録を残すなら、印の行（<<<<<<<、=======、>>>>>>>）だけを消してください。",
    "To keep this record, remove the lines of marks alone (<<<<<<<, =======, >>>>>>>).",
)
_MIXED: Final = Message(
    "記録の途中に印があり、二つの記録の行がまざっています。残す記録ごとに「- id:」から書きそろえ、"
    "印の行（<<<<<<<、=======、>>>>>>>）をすべて消してください。",
    "Marks stand within the record, and lines of two records are mixed. Write out each record that you keep from "
    "`- id:` on, and remove all lines of marks (<<<<<<<, =======, >>>>>>>).",
)
_ONLY: Final = Message("{side}だけにある記録です", "only {side} has this record")
_SAYS: Final = Message("{side}: {text}", "{side}: {text}")
_AS_IT_WAS: Final = Message("もとのまま", "as it was")
_WHOLE: Final[dict[What, Message]] = {
    "added": Message("この記録を追加", "added this record"),
    "removed": Message("この記録を削除", "removed this record"),
    "unreadable": Message("YAML として読めません", "cannot be read as YAML"),
}
_NEW_ID: Final = Message("id: {old} → {new}", "id: {old} → {new}")
_BETWEEN: Final = Message("{label}: {ours}は {a}、{theirs}は {b}", "{label}: {ours} {a}, {theirs} {b}")
_WRITING: Final = Message("コメントや書き方だけが違います", "only comments or the way of writing differ")


def merge_problems(merge: Merge) -> Iterator[Problem]:
    """Return a problem for each record that the sides of a merge do not say alike."""
    for kind in merge.kinds:
        for conflict in merge.conflicts(kind):
            yield _problem(conflict, merge.sides[kind.id])


def in_words(problems: Sequence[Problem], merge: Merge) -> Iterator[Problem]:
    """Return problems of reading, those of an unfinished merge record by record where both sides can be told apart."""
    if not any(problem.code == CODE for problem in problems):
        yield from problems
        return
    by_record = list(merge_problems(merge))
    files = {problem.location.path for problem in by_record}
    yield from (each for each in problems if each.code != CODE or each.location.path not in files)
    yield from by_record


def _problem(conflict: Conflict, sides: Sides) -> Problem:
    is_new = conflict.was_there is not True and conflict.between is not None and not conflict.between.fields
    return Problem(
        Location(f"data/{conflict.kind.file}", conflict.line, 1),
        CODE,
        _ADDED if is_new else _BOTH_CHANGED,
        (_KEEP if conflict.is_whole else _MIXED) if is_new else _CHOOSE,
        Message(*(f"{conflict.name[lang]} ({conflict.id})" for lang in LANGS)),
        details=details_of(conflict, sides),
    )


def details_of(conflict: Conflict, sides: Sides) -> tuple[Message, ...]:
    """Return what both sides hold in words."""
    ours, theirs = OURS.format(name=sides.ours.name), THEIRS.format(name=sides.theirs.name)
    return tuple(_details(conflict, ours, theirs))


def _details(conflict: Conflict, ours: Message, theirs: Message) -> Iterator[Message]:
    change = conflict.between
    if change is None:
        yield _WRITING
    elif conflict.was_there:
        yield from (_SAYS.format(side=ours, text=text) for text in _changes(conflict.ours))
        yield from (_SAYS.format(side=theirs, text=text) for text in _changes(conflict.theirs))
    elif change.what in {"added", "removed"}:
        yield _ONLY.format(side=theirs if change.what == "added" else ours)
    else:
        yield from (_of_both(each, ours, theirs) for each in change.fields)


def _changes(change: RecordChange | None) -> Iterator[Message]:
    if change is None:
        yield _AS_IT_WAS
    elif change.what in _WHOLE:
        yield _WHOLE[change.what]
    elif change.former_id:
        yield _NEW_ID.format(old=change.former_id, new=change.id)
    for each in change.fields if change else ():
        yield Message(*(field_line(each, lang) for lang in LANGS))


def _of_both(change: FieldChange, ours: Message, theirs: Message) -> Message:
    a, b = (Message(*(short(side, lang) for lang in LANGS)) for side in (change.before, change.after))
    return _BETWEEN.format(label=change.label, ours=ours, a=a, theirs=theirs, b=b)
