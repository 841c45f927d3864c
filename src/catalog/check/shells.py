"""The pages that records are poured into have the places to pour them."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from catalog.authored.slots import SLOT
from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.problems import Location, Problem, location_in
from catalog.problems.suggestions import did_you_mean
from catalog.source.files import read_text


def known_slots(facts: Facts) -> Iterator[Problem]:
    """Every shell has each of its slots once in both languages, and no other page has a slot."""
    content, pages = facts.project.content, facts.loaded.pages
    shells = {f"{shell}.{lang}.md": slots for shell, slots in facts.loaded.shells.items() for lang in LANGS}
    for page in sorted({*shells, *pages}, key=PurePosixPath):
        path = pages.get(page, content / page)
        name = facts.project.relative(path)
        text = read_text(path, name)
        if isinstance(text, Problem):
            yield text
        else:
            yield from _check_page(text, name, shells.get(page, frozenset()))


def _check_page(text: str, name: str, wanted: frozenset[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for match in SLOT.finditer(text):
        slot = match[1]
        if slot not in wanted or slot in seen:
            yield _unknown(slot, location_in(name, text, match.start()), wanted - seen)
        seen.add(slot)
    for slot in sorted(wanted - seen):
        yield _missing(slot, name)


def _unknown(slot: str, at: Location, free: frozenset[str]) -> Problem:
    hint = Message("この印を消してください。", "Remove the mark.")
    return Problem(
        at,
        "unknown-slot",
        Message("「@@{slot}@@」に入るものはありません。", "Nothing is poured into `@@{slot}@@`.").format(
            slot=slot
        ),
        did_you_mean(slot, free, mark="@@", cutoff=0.5) or hint,
    )


def _missing(slot: str, name: str) -> Problem:
    return Problem(
        Location(name, 1, 1),
        "missing-slot",
        Message("「@@{slot}@@」の印がありません。", "The mark `@@{slot}@@` is missing.").format(slot=slot),
        Message(
            "記録を入れたいところに、この印だけの行を置いてください。",
            "Put it on a line of its own where the records should go.",
        ),
    )
