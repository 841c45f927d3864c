"""Pour records into the shells that the renderer has made.

A shell is an ordinary page with marks like `@@body@@`. It is cut at its marks once; a page is its pieces with
the slots between them. What a record says goes in between and is never looked at again, so a mark inside a
text stays text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from catalog.authored.slots import HEAD_SLOTS, RECORD_SHELL, SCREEN_SLOT, SLOT
from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.ground.tree import NewTree, Written
from catalog.pages.page import Page, Slots
from catalog.problems import Location, Problem, Problems
from catalog.problems.codes import Code
from catalog.typesetting.html import mark_breaks

_CLIMBING: Final = re.compile(r'(=")(?=\.\./)')
"""Before an address that leads up from a page of a shell."""
_ALONE: Final = re.compile(rf"<p>\s*({SLOT.pattern})\s*</p>")
"""Markdown makes a paragraph of a mark on a line of its own."""


@dataclass(frozen=True, slots=True)
class Shell:
    """A page of chrome, cut where records are poured in."""

    name: str
    lang: Lang
    pieces: tuple[str, ...]
    """Text and names of slots in turn, text first and last."""
    digest: str

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(self.pieces[1::2])

    def fill(self, values: Slots) -> str:
        """Return the page with `values` in its slots."""
        return "".join(values[piece] if position % 2 else piece for position, piece in enumerate(self.pieces))

    def below(self, path: str) -> "Shell":
        """Return the shell for a page at `path`: for one that lies deeper, its links climb as much further."""
        deeper = path.count("/") - self.name.count("/") - 1
        if deeper <= 0 or not self.name.endswith(RECORD_SHELL):
            return self
        climb = rf"\1{'../' * deeper}"
        pieces = (each if at % 2 else _CLIMBING.sub(climb, each) for at, each in enumerate(self.pieces))
        return replace(self, pieces=tuple(pieces))


Shells = Mapping[tuple[Lang, str], Shell]
"""Shells by language and name."""

Typeset = Callable[[str, Lang], str]
"""Marks in HTML of a language where lines may end."""


def cut_shell(html: str, name: str, lang: Lang) -> Shell:
    """Cut the rendered page of a shell at its marks."""
    unwrapped = _ALONE.sub(r"\1", html)
    return Shell(name, lang, tuple(SLOT.split(unwrapped)), digest(html.encode()))


def pour(
    pages: Iterable[Page], shells: Shells, tree: NewTree, shared: str, typeset: Typeset = mark_breaks
) -> list[Written]:
    """Put `pages` into `tree`. `shared` changes whenever something changes that all pages show."""
    return [
        written
        for page in pages
        for written in _pour_one(page, shells[page.lang, page.shell], tree, shared, typeset)
    ]


def _pour_one(page: Page, shell: Shell, tree: NewTree, shared: str, typeset: Typeset) -> Iterator[Written]:
    key = digest(shared, shell.digest, page.key)
    yield tree.put(page.file, key, lambda: shell.below(page.path).fill(_typeset(page, typeset)).encode())
    if twin := page.twin:
        yield tree.put(page.twin_file, key, lambda: twin().encode())


def _typeset(page: Page, typeset: Typeset) -> Slots:
    """Return the slots of a page, typeset where they stand in its body."""
    return {
        name: html if name in HEAD_SLOTS else typeset(html, page.lang) for name, html in page.slots().items()
    }


def check_shells(needed: Mapping[tuple[Lang, str], frozenset[str]], shells: Shells) -> Problems:
    """Find slots that nothing fills and values that no shell takes; `needed` names the slots that are filled."""
    return [
        problem
        for (lang, name), given in sorted(needed.items())
        for problem in _check_shell(lang, name, given, shells.get((lang, name)))
    ]


def _check_shell(lang: Lang, name: str, given: frozenset[str], shell: Shell | None) -> Iterable[Problem]:
    slots = shell.slots if shell else frozenset()
    for slot in sorted(slots - given):
        yield _mismatch(
            f"{name}.{lang}",
            slot,
            "unfilled-slot",
            Message("「@@{slot}@@」に入るものがありません。", "Nothing fills `@@{slot}@@`."),
        )
    for slot in sorted(given - slots):
        yield _mismatch(
            f"{name}.{lang}",
            slot,
            "missing-slot",
            Message("「@@{slot}@@」の印がありません。", "The mark `@@{slot}@@` is missing."),
        )


def _mismatch(shell: str, slot: str, code: Code, message: Message) -> Problem:
    in_head = slot in HEAD_SLOTS | {SCREEN_SLOT}
    path = "overrides/main.html" if in_head else f"content/{shell}.md"
    hint = Message(
        "このファイルの「@@…@@」の印を確かめてください。", "Look at the marks `@@…@@` of this file."
    )
    return Problem(Location(path, 1, 1), code, message.format(slot=slot), hint)
