"""Texts that came back from a translator, taken into the data, with stamps for each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as FilePath
from typing import Any

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Text
from catalog.model.pointers import Path
from catalog.problems import Problem, Problems
from catalog.sheets.cells import notice
from catalog.sheets.data_file import rewrite
from catalog.source.origins import Key
from catalog.translations.row import Returned, path_of
from catalog.translations.stamps import Stamps
from catalog.translations.texts import TypedRecord, typed_texts_of

Contents = Mapping[FilePath, bytes]


@dataclass(frozen=True, slots=True)
class Taken:
    """A text with the English that it gets; that may be the one it has."""

    record: TypedRecord
    path: Path
    before: Text
    after: Text


@dataclass(frozen=True, slots=True)
class Plan:
    """Texts that are taken into the data, and problems of those that are not."""

    taken: Sequence[Taken] = ()
    problems: Problems = field(default_factory=list[Problem])


def plan_of(returned: Iterable[Returned], records: Iterable[TypedRecord]) -> Plan:
    """Find the text that each one is about: the Japanese must still be the one that was translated."""
    by_key = {"/".join(record.key): record for record in records}
    taken: list[Taken] = []
    problems: Problems = []
    for each in returned:
        record = by_key.get(each.record)
        found = _place(record, each) if record else None
        if record and found:
            path, before = found
            taken.append(Taken(record, path, before, Text(before.ja, each.english)))
        else:
            problems.append(_not_taken(each, is_there=record is not None))
    return Plan(taken, problems)


def _place(record: TypedRecord, returned: Returned) -> tuple[Path, Text] | None:
    """Return where the Japanese stands: at its place or, where a list was put in another order, at another."""
    texts = [(path, text) for path, text in record.texts() if text.ja == returned.japanese]
    asked = path_of(returned.place)
    return next((found for found in texts if found[0] == asked), None) or next(iter(texts), None)


def contents_of(plan: Plan, project: Project, stamps: Stamps, day: date) -> tuple[Contents, Problems]:
    """Return the files as they will be, the stamps last, and what has to be changed by hand."""
    by_file: dict[str, dict[str, list[tuple[Path, str]]]] = {}
    for each in plan.taken:
        if each.after != each.before:
            edits = by_file.setdefault(each.record.kind.file, {}).setdefault(each.record.id, [])
            edits.append(((*each.path, "en"), each.after.en))
    contents: dict[FilePath, bytes] = {}
    problems: Problems = []
    for file, edits in by_file.items():
        path = project.data / file
        rewritten = rewrite(path, project.relative(path), edits, ())
        contents[path] = rewritten.content
        problems += rewritten.problems
    contents[project.stamps] = stamped(plan.taken, stamps, day).as_text().encode()
    return contents, problems


def stamped(taken: Iterable[Taken], stamps: Stamps, day: date) -> Stamps:
    """Return the stamps with those of `day` for all that is taken."""
    by_record: dict[Key, list[Taken]] = {}
    for each in taken:
        by_record.setdefault(each.record.key, []).append(each)
    for key, of_record in by_record.items():
        fresh = {each.path: each.after for each in of_record}
        present = [fresh.get(path, text) for path, text in of_record[0].record.texts()]
        stamps = stamps.renewed(key, present, fresh.values(), day)
    return stamps


def stamped_record(stamps: Stamps, key: Key, content: Mapping[str, Any], day: date) -> Stamps:
    """Return the stamps with those of `day` for what is new in a record that somebody has just written."""
    present = [text for _, text in typed_texts_of(content)]
    fresh = [text for text in present if text.ja and text.en and stamps.standing(key, text) == "unstamped"]
    return stamps.renewed(key, present, fresh, day) if fresh else stamps


def _not_taken(returned: Returned, *, is_there: bool) -> Problem:
    message = Message(
        "「{record}」の「{place}」は、書き出したあとに日本語が変わったので、取りこみません。",
        "The Japanese at `{place}` of `{record}` has changed since it was given out, so its English is not taken.",
    )
    hint = Message(
        "catalog translations export でもう一度書き出し、今の日本語を訳してください。",
        "Give it out once more with catalog translations export, and translate the present Japanese.",
    )
    if not is_there:
        message = Message("「{record}」という記録はありません。", "There is no record `{record}`.")
        hint = Message(
            "id が変わったか、記録がなくなりました。今の記録をもう一度書き出してください。",
            "Its id has changed, or the record is gone. Give out the present records once more.",
        )
    text = message.format(record=returned.record, place=returned.place)
    return notice(returned.at, "translation-not-taken", text, hint)
