"""Whatever a record points to is there: every field that declares a target (`catalog.model.pointers`) is followed."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Final

from catalog.check.facts import Facts
from catalog.check.pointers import Place, joined, unknown
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.model.entry import Entry
from catalog.model.kinds import DataKind
from catalog.model.pointers import Pointer, To, pointers_of, targets_of, without
from catalog.model.timing import covers, first_moment
from catalog.problems import Problem


def known_targets(facts: Facts) -> Iterator[Problem]:
    """Every pointer leads to a record, or to a part of one, that is there."""
    named = _named(facts)
    ids = {to: targets for to in named if (targets := _ids(facts, to)) is not None}
    lost = {(to, target) for to, target_ids in ids.items() for target in named[to] - target_ids}
    places = _places(facts, lost) if lost else {}
    for to, by_target in places.items():
        if _is_there(facts, to):
            free = ids[to] - named[to]
            for target, each in by_target.items():
                yield unknown(facts, target, each, ids[to], free, _noun(facts, to), facts.kind(to.kind).file)
        else:
            yield _no_vocabulary(facts, to.record, [place for each in by_target.values() for place in each])


def other_targets(facts: Facts) -> Iterator[Problem]:
    """No record points to itself."""
    for kind in facts.kinds:
        if (to := To(kind.id)) in targets_of(kind.record):
            for record in facts.catalog.of(kind.id).values():
                own = (pointer.path for pointer in pointers_of(record) if pointer[1:] == (to, record.id))
                yield from (_itself(facts, kind, Place(kind.id, record.id, path)) for path in own)


def published_targets(facts: Facts) -> Iterator[Problem]:
    """No published record needs a draft: one that it can do without is left out of the site with the draft.

    So with a record that is on the site for a time only, while the other is there.
    """
    entries = {(kind, entry.id): entry for kind, entry in facts.entries()}
    hidden = {key: entry for key, entry in entries.items() if _is_at_times_hidden(entry)}
    now = first_moment(facts.today)
    for kind in facts.kinds if hidden else ():
        for record in facts.catalog.of(kind.id).values():
            pointing = entries.get((kind.id, record.id), _ALWAYS)

            def is_missing(to: To, record_id: str, pointing: Entry = pointing) -> bool:
                target = None if to.part else hidden.get((to.kind, record_id))
                return target is not None and not covers(target, pointing, now)

            if pointing.status == "published" and without(record, is_missing) is None:
                pointer = next(each for each in pointers_of(record) if is_missing(each.to, each.id))
                needed = hidden[pointer.to.kind, pointer.id]
                yield _needs_a_draft(facts, Place(kind.id, record.id, pointer.path), pointer, needed)


_ALWAYS: Final = Entry(id="always", name=Text("-", "-"), summary=Text("-", "-"), verified_on=date(2000, 1, 1))
"""Stands for records that are neither drafts nor timed."""


def _is_at_times_hidden(entry: Entry) -> bool:
    return bool(entry.status == "draft" or entry.publish_from or entry.publish_until)


_TIMED: Final = Message(
    "「{id}」がサイトに出ていないあいだ、これを指すこの記録も出せません。",
    "While `{id}` is not on the site, what points to it cannot be there either.",
)
_WHILE: Final = Message(
    "publish_from と publish_until を、「{id}」が出ているあいだに収めてください。",
    "Let `publish_from` and `publish_until` lie within the time of `{id}`.",
)


def _named(facts: Facts) -> dict[To, set[str]]:
    """Return all ids that are pointed to, by what they are to be ids of."""
    named: dict[To, set[str]] = {}
    for kind in facts.kinds:
        for record in facts.catalog.of(kind.id).values():
            for _, to, target in pointers_of(record):
                named.setdefault(to, set()).add(target)
    return named


def _places(facts: Facts, lost: Collection[tuple[To, str]]) -> Mapping[To, Mapping[str, list[Place]]]:
    """Return the places that name what is not there: a second walk, for mistakes are rare."""
    found: dict[To, dict[str, list[Place]]] = {}
    for kind in facts.kinds:
        for record in facts.catalog.of(kind.id).values():
            for path, to, target in pointers_of(record):
                if (to, target) in lost:
                    places = found.setdefault(to, {}).setdefault(target, [])
                    places.append(Place(kind.id, record.id, path))
    return found


def _ids(facts: Facts, to: To) -> set[str] | None:
    """Return the ids that a pointer may hold; None if one that cannot be read may be any."""
    if not to.part:
        typed_ids = facts.origins.typed(to.kind)
        return None if "" in typed_ids else typed_ids
    if not facts.origins.is_whole(to.kind, to.record or None):
        return None
    return set(facts.catalog.ids_of(to))


def _is_there(facts: Facts, to: To) -> bool:
    return not to.record or to.record in facts.catalog.of(to.kind)


def _noun(facts: Facts, to: To) -> Message:
    kind = facts.kind(to.kind)
    if to.record:
        name = facts.catalog.of(to.kind)[to.record].name
        return Message(name.ja, name.en)
    return kind.parts[to.part] if to.part else kind.noun


def _no_vocabulary(facts: Facts, vocabulary: str, used: Collection[Place]) -> Problem:
    message = Message(
        "data/vocabulary.yaml に語彙「{id}」がありません（{n} か所で使われています）。",
        "There is no vocabulary `{id}` in data/vocabulary.yaml, though {n} places use it.",
    ).format(id=vocabulary, n=len(used))
    hint = Message(
        "git の前の版から、語彙「{id}」を戻してください。",
        "Bring the vocabulary `{id}` back from the last version in git.",
    ).format(id=vocabulary)
    return joined(facts, used, "unknown-vocabulary", message, hint)


def _itself(facts: Facts, kind: DataKind, place: Place) -> Problem:
    message = Message("「{id}」は、この{what}自身です。", "`{id}` is this very {what}.")
    hint = Message(
        "ほかの{what}の id を書くか、消してください。", "Write the id of another {what}, or remove it."
    ).format(what=kind.noun)
    message = message.format(id=place.record_id, what=kind.noun)
    return facts.problem(*place, "unknown-reference", message, hint)


def _needs_a_draft(facts: Facts, place: Place, pointer: Pointer, needed: Entry) -> Problem:
    if needed.status == "published":
        return facts.problem(
            *place, "draft-needed", _TIMED.format(id=pointer.id), _WHILE.format(id=pointer.id)
        )
    message = Message(
        "「{id}」は下書きなので、これを指すこの記録もサイトに出せません。",
        "`{id}` is a draft, so that what points to it cannot be published either.",
    ).format(id=pointer.id)
    hint = Message(
        "「{id}」を公開するか、こちらも下書き（status: draft）にしてください。",
        "Publish `{id}`, or make this a draft too (`status: draft`).",
    ).format(id=pointer.id)
    return facts.problem(*place, "draft-needed", message, hint)
