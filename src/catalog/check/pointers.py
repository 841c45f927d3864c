"""Pointers to what is not there: one mistake is one problem, however many places make it."""

from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.kinds import KindId
from catalog.model.pointers import Path
from catalog.problems import Problem
from catalog.problems.codes import Code
from catalog.problems.suggestions import did_you_mean

_MANY: Final = 3
"""So many places do not share a slip of the hand: the record was removed, or has another id now."""

_NEAR: Final = 0.8
"""Ids that begin alike are not meant alike."""


class Place(NamedTuple):
    """A field of a record."""

    kind: KindId
    record_id: str
    path: Path


def unknown(  # noqa: PLR0913, PLR0917  # one argument for each thing that decides what is said
    facts: Facts,
    target: str,
    places: Collection[Place],
    ids: Collection[str],
    free: Collection[str],
    what: Message,
    file: str,
) -> Problem:
    """Make one problem of all the places that name `target` and none of `ids`; nobody names those that are free."""
    is_slip = len(places) < _MANY
    hint = _of_a_slip(target, ids, file) if is_slip else _of_a_loss(target, free, what, file)
    return joined(facts, places, "unknown-reference", _message(target, what, len(places)), hint)


def joined(facts: Facts, places: Iterable[Place], code: Code, message: Message, hint: Message) -> Problem:
    """Return one problem at the first of some places that names the others."""
    problems = [facts.problem(*place, code, message, hint) for place in places]
    first, *others = sorted(problems, key=lambda problem: problem.location)
    return first.with_also(others)


def _message(target: str, what: Message, count: int) -> Message:
    if count == 1:
        text = Message("「{id}」という{what}はありません。", "There is no {what} `{id}`.")
    else:
        text = Message(
            "「{id}」という{what}はありません（{n} か所に書かれています）。",
            "There is no {what} `{id}`, though {n} places name it.",
        )
    return text.format(id=target, what=what, n=count)


def _of_a_slip(target: str, ids: Collection[str], file: str) -> Message:
    text = Message(
        "data/{file} にある id を書くか、そこに書き足してください。",
        "Use an id from data/{file}, or add it there.",
    )
    return did_you_mean(target, ids, cutoff=_NEAR) or text.format(file=file)


def _of_a_loss(target: str, free: Collection[str], what: Message, file: str) -> Message:
    """Hint for a lost record that many name; only a record that nobody names may be its new id."""
    text = Message(
        "消したか、id を変えたのかもしれません。data/{file} に戻すか、すべての場所を新しい id に直してください。",
        "The {what} may have been deleted or renamed. Bring it back in data/{file} or change all these places.",
    ).format(file=file, what=what)
    guess = did_you_mean(target, free, cutoff=_NEAR)
    return Message(f"{text.ja}{guess.ja}", f"{text.en} {guess.en}") if guess else text
