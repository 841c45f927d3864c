"""Consequences for readers of a change of a record: how it stands today, and whom it fits."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from catalog.changes.side import Side
from catalog.check.eligibility import judged_cases
from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.history.labels import Labels
from catalog.history.record_change import RecordChange
from catalog.history.unverified import DAY, UNVERIFIED, are_unverified
from catalog.model.case import Applicant, Case
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.views.kind import Kind

_STATUS: Final = Message("今日の状態: {before} → {after}", "Status today: {before} → {after}")
_CASE: Final = Message(
    "例「{case}」の答え: {before} → {after}", "Answer to the case “{case}”: {before} → {after}"
)


def with_consequences(change: RecordChange, before: Side, after: Side, labels: Labels) -> RecordChange:
    """Add to a change what follows from it, and the problems that it has brought."""
    old, new = (
        _record(before, change.kind, change.former_id or change.id),
        _record(after, change.kind, change.id),
    )
    follows = tuple(_follows(change, (before, old), (after, new), labels)) if old and new else ()
    return replace(change, follows=follows, problems=_new_problems(change, before, after))


def _follows(
    change: RecordChange, earlier: tuple[Side, Any], later: tuple[Side, Any], labels: Labels
) -> Iterator[Message]:
    was, now = _status(change, *earlier), _status(change, *later)
    if was and now and was != now:
        yield _STATUS.format(before=was, after=now)
    day, paths = getattr(later[1], DAY, None), [each.path for each in change.fields]
    if are_unverified(paths, day, later[0].today):
        yield UNVERIFIED.format(day=day, id=change.id)
    if isinstance(earlier[1], Program) and isinstance(later[1], Program):
        yield from _answers((earlier[0], earlier[1]), (later[0], later[1]), labels)


def _answers(earlier: tuple[Side, Program], later: tuple[Side, Program], labels: Labels) -> Iterator[Message]:
    """Compare whom a program fits, by the cases that it has now."""
    (before, old), (after, new) = earlier, later
    cases = new.cases
    was, now = judged_cases(before.sound.catalog, old, cases), judged_cases(after.sound.catalog, new, cases)
    for case, one, other in zip(cases, was, now, strict=True):
        if one.verdict != other.verdict:
            yield _CASE.format(
                case=_case(case, after, labels),
                before=labels.value(one.verdict),
                after=labels.value(other.verdict),
            )


def _case(case: Case, side: Side, labels: Labels) -> Message:
    """Name a case by its note, or else by what its applicant answers."""
    if case.note:
        return Message(case.note.ja, case.note.en)
    names = _term_names(side)
    answers = [
        each
        for value in _values(case.applicant)
        for each in (value if isinstance(value, tuple) else (value,))
    ]
    names_of_answers = [names.get(str(answer)) or labels.value(str(answer)) for answer in answers]
    return Message(*(", ".join(text[lang] for text in names_of_answers) for lang in LANGS))


def _values(applicant: Applicant) -> Iterator[Any]:
    fields = (getattr(applicant, name) for name in applicant.__dataclass_fields__)
    return (value for value in fields if value not in {None, ()})


def _term_names(side: Side) -> Mapping[str, Message]:
    vocabularies = side.sound.catalog.vocabulary.values()
    return {
        term.id: Message(term.name.ja, term.name.en)
        for vocabulary in vocabularies
        for term in vocabulary.terms
    }


def _status(change: RecordChange, side: Side, record: Any) -> Message | None:
    """Return how a record stands on the day, where its kind knows that."""
    kind = next((each for each in side.loaded.kinds if each.id == change.kind), None)
    if not (isinstance(kind, Kind) and kind.today_facts and side.laid_out):
        return None
    scene, _ = side.laid_out
    status = kind.today_facts(scene, record).get("status")
    voices = [scene.voice(lang) for lang in LANGS]
    return Message(*(voice.words["status"][str(status)] for voice in voices)) if status else None


def _record(side: Side, kind: str, record_id: str) -> Any:
    return side.sound.catalog.of(kind).get(record_id)


def _new_problems(change: RecordChange, before: Side, after: Side) -> tuple[Problem, ...]:
    old = before.problems_of.get((change.kind, change.former_id or change.id), ())
    seen = {(problem.code, problem.message) for problem in old}
    found = after.problems_of.get((change.kind, change.id), ())
    return tuple(problem for problem in found if (problem.code, problem.message) not in seen)
