"""Ids stand where they become addresses: once within a record, and not where the site has a page of its own."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.kinds import KindId
from catalog.problems import Problem

_Place = tuple[KindId, str, tuple[str | int, ...]]


def ids_once(facts: Facts) -> Iterator[Problem]:
    """Courses of a program, directions of the strategy and terms of a vocabulary have ids of their own."""
    catalog = facts.catalog
    for program in catalog.programs.values():
        yield from _repeated(facts, _ids("programs", program.id, "courses", program.courses))
    directions = [
        _ids("policy", policy.id, "directions", policy.directions) for policy in catalog.policy.values()
    ]
    yield from _repeated(facts, [record_id for ids in directions for record_id in ids])
    for vocabulary in catalog.vocabulary.values():
        yield from _repeated(facts, _ids("vocabulary", vocabulary.id, "terms", vocabulary.terms))


def free_addresses(facts: Facts) -> Iterator[Problem]:
    """No record has an id that is the address of another page."""
    for kind, entry in facts.entries():
        if f"{kind}/{entry.id}/index" in facts.loaded.shells:
            yield facts.problem(
                kind,
                entry.id,
                ("id",),
                "address-taken",
                Message(
                    "id「{id}」の住所には、サイトのほかのページがあります。",
                    "At the address of the id `{id}` the site has another page.",
                ).format(id=entry.id),
                Message("別の id にしてください。", "Choose another id."),
            )


def _ids(kind: KindId, record_id: str, field: str, parts: tuple[object, ...]) -> list[tuple[str, _Place]]:
    return [
        (getattr(part, "id"), (kind, record_id, (field, i, "id")))  # noqa: B009  # parts of three types
        for i, part in enumerate(parts)
    ]


def _repeated(facts: Facts, ids: list[tuple[str, _Place]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for part_id, place in ids:
        if part_id in seen:
            yield facts.problem(
                *place,
                "duplicate-id",
                Message("id「{id}」が二回使われています。", "The id `{id}` is used twice.").format(
                    id=part_id
                ),
                Message("どちらかの id を変えてください。", "Change one of the two ids."),
            )
        seen.add(part_id)
