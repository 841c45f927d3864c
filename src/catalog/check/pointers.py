"""Fields that name another record, and what is said where it is not there: one mistake, however many name it."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from catalog.check.facts import Facts
from catalog.ground.text import Text
from catalog.model.kinds import KindId
from catalog.problems import Problem
from catalog.problems.codes import Code
from catalog.problems.suggestions import did_you_mean

_MANY: Final = 3
"""So many places do not share a slip of the hand: the record was removed, or has another id now."""

_NEAR: Final = 0.8
"""Ids that begin alike are not meant alike."""


class Pointer(NamedTuple):
    """A field that holds the id of something else."""

    kind: KindId
    record_id: str
    path: tuple[str | int, ...]
    target: str | None


def unknown_targets(
    facts: Facts, pointers: Iterable[Pointer], known: Collection[str], what: Text, file: str
) -> Iterator[Problem]:
    """Find ids that no record has; all the places that name one of them are one problem."""
    if "" in known:
        return  # a record that cannot be read may be any
    named: dict[str, list[Pointer]] = {}
    for pointer in pointers:
        if pointer.target is not None:
            named.setdefault(pointer.target, []).append(pointer)
    free = set(known) - set(named)
    for target, places in named.items():
        if target in known:
            continue
        hint = (
            _of_a_slip(target, known, file) if len(places) < _MANY else _of_a_loss(target, free, what, file)
        )
        yield joined(facts, places, "unknown-reference", _message(target, what, len(places)), hint)


def joined(facts: Facts, places: Iterable[Pointer], code: Code, message: Text, hint: Text) -> Problem:
    """Return one problem at the first of some places that names the others."""
    problems = [facts.problem(it.kind, it.record_id, it.path, code, message, hint) for it in places]
    first, *others = sorted(problems, key=lambda it: it.location)
    return first.with_also(others)


def _message(target: str, what: Text, count: int) -> Text:
    if count == 1:
        text = Text("「{id}」という{what}はありません。", "There is no {what} `{id}`.")
    else:
        text = Text(
            "「{id}」という{what}はありません（{n} か所に書かれています）。",
            "There is no {what} `{id}`, though {n} places name it.",
        )
    return text.format(id=target, what=what, n=count)


def _of_a_slip(target: str, known: Collection[str], file: str) -> Text:
    text = Text(
        "data/{file} にある id を書くか、そこに書き足してください。",
        "Use an id from data/{file}, or add it there.",
    )
    return did_you_mean(target, known, cutoff=_NEAR) or text.format(file=file)


def _of_a_loss(target: str, free: Collection[str], what: Text, file: str) -> Text:
    """Say what may have become of a record that many name; only one that nobody names may be its new id."""
    text = Text(
        "消したか、id を変えたのかもしれません。data/{file} に戻すか、すべての場所を新しい id に直してください。",
        "The {what} may have been deleted or renamed. Bring it back in data/{file} or change all these places.",
    ).format(file=file, what=what)
    guess = did_you_mean(target, free, cutoff=_NEAR)
    return Text(f"{text.ja}{guess.ja}", f"{text.en} {guess.en}") if guess else text
