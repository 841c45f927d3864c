"""Pour records into the shells that the renderer has made.

A shell is an ordinary page with marks like `@@body@@`. It is cut at its marks once; a page is its pieces with
the slots between them. What a record says goes in between and is never looked at again, so a mark inside a
text stays text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final, NamedTuple

from catalog.pages.page import Page, Slots
from catalog.problems import Location, Problem, Problems
from catalog.slots import HEAD_SLOTS, SLOT
from catalog.text import Lang, Text

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


Shells = Mapping[tuple[Lang, str], Shell]
"""Shells by language and name."""


def cut_shell(html: str, name: str, lang: Lang) -> Shell:
    """Cut the rendered page of a shell at its marks."""
    unwrapped = _ALONE.sub(r"\1", html)
    return Shell(name, lang, tuple(SLOT.split(unwrapped)), _digest(html.encode()))


class Poured(NamedTuple):
    """A page as it was written: what it was made from, and what came out."""

    file: str
    key: str
    digest: str


@dataclass(frozen=True, slots=True)
class LastBuild:
    """The pages of the site as it stands, kept so that what has not changed need not be made again."""

    site: Path
    pages: Mapping[str, Poured]

    def content(self, file: str, key: str) -> bytes | None:
        """Return a page made from the same things, if it still has the bytes that it was written with."""
        page = self.pages.get(file)
        if page is None or page.key != key:
            return None
        try:
            content = (self.site / file).read_bytes()
        except OSError:
            return None
        return content if _digest(content) == page.digest else None


def pour(pages: Iterable[Page], shells: Shells, target: Path, last: LastBuild, shared: str) -> list[Poured]:
    """Write `pages` below `target`. `shared` changes whenever something changes that all pages show."""
    return [
        poured
        for page in pages
        for poured in _pour_one(page, shells[page.lang, page.shell], target, last, shared)
    ]


def _pour_one(page: Page, shell: Shell, target: Path, last: LastBuild, shared: str) -> Iterator[Poured]:
    key = _digest(f"{shared} {shell.digest} {page.key}".encode())
    yield _pour_file(page.file, key, lambda: shell.fill(page.slots()), target, last)
    if page.twin:
        yield _pour_file(page.twin_file, key, page.twin, target, last)


def _pour_file(file: str, key: str, make: Callable[[], str], target: Path, last: LastBuild) -> Poured:
    content = last.content(file, key)
    if content is not None:
        _link(last.site / file, target / file, content)
        return last.pages[file]
    content = make().encode()
    _write(target / file, content)
    return Poured(file, key, _digest(content))


def _link(source: Path, target: Path, content: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.hardlink_to(source)
    except OSError:  # another file system, or one without links
        _write(target, content)


def _write(target: Path, content: bytes) -> None:
    try:
        target.write_bytes(content)
    except FileNotFoundError:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=12).hexdigest()


def check_shells(pages: Iterable[Page], shells: Shells) -> Problems:
    """Find slots that no page fills and values that no shell takes, one page for each shell."""
    first = {(page.lang, page.shell): page for page in reversed(list(pages))}
    in_order = sorted(first.values(), key=lambda page: (page.lang, page.shell))
    return [it for page in in_order for it in _check_shell(page, shells.get((page.lang, page.shell)))]


def _check_shell(page: Page, shell: Shell | None) -> Iterable[Problem]:
    given = frozenset(page.slots())
    slots = shell.slots if shell else frozenset()
    for slot in sorted(slots - given):
        yield _mismatch(
            page,
            slot,
            "unfilled-slot",
            Text("「@@{slot}@@」に入るものがありません。", "Nothing fills `@@{slot}@@`."),
        )
    for slot in sorted(given - slots):
        yield _mismatch(
            page,
            slot,
            "missing-slot",
            Text("「@@{slot}@@」の印がありません。", "The mark `@@{slot}@@` is missing."),
        )


def _mismatch(page: Page, slot: str, code: str, message: Text) -> Problem:
    in_head = slot in HEAD_SLOTS
    path = "overrides/main.html" if in_head else f"content/{page.shell}.{page.lang}.md"
    hint = Text("このファイルの「@@…@@」の印を確かめてください。", "Look at the marks `@@…@@` of this file.")
    return Problem(Location(path, 1, 1), code, message.format(slot=slot), hint)
