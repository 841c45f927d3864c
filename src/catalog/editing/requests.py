"""Requests that change or try something: each by its address, with the body that our own pages send."""

from collections.abc import Mapping
from typing import Any

from catalog.editing.desk import Desk
from catalog.editing.stored import KINDS_OF_RECORDS, Answer


def answer_to(desk: Desk, parts: list[str], body: Mapping[str, Any]) -> Answer | None:
    """Do what is asked for; None if a body is not what our page sends with that."""
    match parts:
        case ["undo"]:
            return desk.undo()
        case ["offer"]:
            return desk.offer()
        case ["commit"] if isinstance(body.get("message"), str) and isinstance(body.get("branch"), str):
            return desk.commit(body["message"], body["branch"], is_sent=body.get("send") is True)
        case ["merge", kind] if kind in KINDS_OF_RECORDS and _is_choice(body):
            return desk.join(kind, body["digest"], body["sides"])
        case [("save" | "check" | "show") as verb, kind] if kind in KINDS_OF_RECORDS and _is_record(body):
            return _about_record(desk, verb, kind, body)
        case _:
            return None


def _about_record(desk: Desk, verb: str, kind: str, body: Mapping[str, Any]) -> Answer:
    if verb == "save":
        return desk.save(kind, body["digest"], body["base"], body["filled"])
    ask = desk.look if verb == "check" else desk.show
    return ask(kind, body["digest"], body["filled"])


def _is_record(body: Mapping[str, Any]) -> bool:
    """Return whether a body is a record as it was opened and as it was filled in."""
    return (
        isinstance(body.get("digest"), str)
        and isinstance(body.get("base"), dict)
        and isinstance(body.get("filled"), dict)
    )


def _is_choice(body: Mapping[str, Any]) -> bool:
    """Return whether a body says of a file which side is taken where."""
    sides: Any = body.get("sides")
    return (
        isinstance(body.get("digest"), str)
        and isinstance(sides, dict)
        and all(side in ("ours", "theirs") for side in sides.values())
    )
