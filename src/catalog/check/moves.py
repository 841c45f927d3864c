"""Addresses that lead on: none is in use, and each leads to a page that is there."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.move import Move, end_of
from catalog.problems import Problem
from catalog.problems.suggestions import did_you_mean


def free_old_addresses(facts: Facts) -> Iterator[Problem]:
    """No page stands at an address that leads on, and none leads on twice."""
    seen: set[str] = set()
    there = _pages(facts, with_drafts=True)
    for move in facts.catalog.moves.values():
        if move.old in there or move.old in seen:
            message = Message(
                "「{old}」には今もページがあるか、同じ行き先がもう書いてあります。",
                "At `{old}` there is a page, or it is said already where it leads.",
            ).format(old=move.old)
            hint = Message("この記録を消してください。", "Remove this record.")
            yield facts.problem("moves", move.id, ("old",), "address-taken", message, hint)
        seen.add(move.old)


def known_new_addresses(facts: Facts) -> Iterator[Problem]:
    """Every address leads to a page in the end, and begins with a section of the site."""
    there = _pages(facts)
    sections = {page.partition("/")[0] for page in there}
    moves = facts.catalog.moves.values()
    for move in moves if not facts.origins.left_out else ():
        if move.old.partition("/")[0] not in sections:
            yield _unknown(facts, move, "old", move.old, sections)
        end = end_of(move, moves)
        if end not in there and (end or _is_in_a_circle(move, facts)):
            yield _unknown(facts, move, "new", end or move.new or "", there)


def _is_in_a_circle(move: Move, facts: Facts) -> bool:
    """Return whether an address leads on and on, and nowhere comes to an end."""
    ended = {each.old for each in facts.catalog.moves.values() if each.new is None}
    further = {each.old: each.new for each in facts.catalog.moves.values()}
    place: str | None = move.old
    for _ in further:
        place = further.get(place or "")
        if place is None or place in ended:
            return False
    return True


def _unknown(facts: Facts, move: Move, field: str, place: str, there: set[str]) -> Problem:
    message = Message("「{place}」というページはありません。", "There is no page `{place}`.").format(
        place=place
    )
    hint = Message(
        "種類と id を確かめてください（例: programs/trade-fairs）。",
        "See how kind and id are spelled, as in programs/trade-fairs.",
    )
    return facts.problem(
        "moves", move.id, (field,), "unknown-record", message, did_you_mean(place, there) or hint
    )


def _pages(facts: Facts, *, with_drafts: bool = False) -> set[str]:
    """Return the pages that there are, by their addresses."""
    records = {
        f"{kind}/{entry.id}" for kind, entry in facts.entries() if with_drafts or entry.status == "published"
    }
    makers = {f"makers/{product.maker}" for product in facts.catalog.products.values()}
    shells = {shell.removesuffix("/index") for shell in facts.loaded.shells if shell.endswith("/index")}
    return records | makers | shells
