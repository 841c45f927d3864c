"""A template of Hugo, read off finished pages: one that has everything, and others that differ in one thing each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bench.peer.differences import Page, differences

_OPEN: Final = "{" * 2


@dataclass(frozen=True, slots=True)
class Change:
    """One thing in which a sample differs from another, and what of a template follows from it."""

    name: str
    """What is left out (`price`), or what there is more of (`features +`)."""
    action: str
    """What Hugo asks: `if …` for what may be missing, `range …` for every item after the first."""
    inner: tuple["Change", ...] = ()
    """What may differ within the second item."""

    @property
    def is_repeated(self) -> bool:
        return self.action.startswith("range ")


Sample = tuple[str, ...]
"""The names of the changes that made a sample out of the one that has everything."""

Pages = Callable[[Sample], Page]
Print = Callable[[str], str]
"""Makes actions of the marks in a piece of a page."""


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch of the page that stands under a condition, or a place where more items follow."""

    start: int
    end: int
    change: Change
    other: str
    """The template of what stands there otherwise, or of one item more."""


def samples(changes: Sequence[Change], sample: Sample = ()) -> Iterator[Sample]:
    """Return every sample that `derive` looks at."""
    yield sample
    for change in changes:
        yield from samples(change.inner, (*sample, change.name))


def derive(pages: Pages, changes: Sequence[Change], write: Print, sample: Sample = ()) -> str:
    """Return the template of which every sample is one filling."""
    page = pages(sample)
    edits = _in_order(_edits(pages, changes, write, sample))
    return _emit(page, 0, len(page.tokens), edits, write)


def _edits(pages: Pages, changes: Sequence[Change], write: Print, sample: Sample) -> Iterator[_Edit]:
    page = pages(sample)
    for change in changes:
        own = (*sample, change.name)
        other = pages(own)
        inner = _in_order(_edits(pages, change.inner, write, own))
        for found in differences(page, other):
            if change.is_repeated and found.start != found.end:
                raise SystemExit(_not_added(change, page, found.start, found.end))
            within = [
                edit for edit in inner if found.other_start <= edit.start and edit.end <= found.other_end
            ]
            text = _emit(other, found.other_start, found.other_end, within, write)
            yield _Edit(found.start, found.end, change, text)


def _in_order(edits: Iterable[_Edit]) -> list[_Edit]:
    """Sort edits so that one stands before those within it; what is only added stands before, not within."""
    return sorted(edits, key=lambda edit: (edit.start, edit.start != edit.end, -edit.end))


def _emit(page: Page, start: int, end: int, edits: Sequence[_Edit], write: Print) -> str:
    """Write tokens `start` to `end`; edits stand in order, the longer before those within it."""
    pieces: list[str] = []
    rest = list(edits)
    while rest:
        edit = rest.pop(0)
        within = [other for other in rest if other.start < edit.end]
        rest = rest[len(within) :]
        for inner in within:
            if inner.end > edit.end:
                raise SystemExit(_crossing(edit.change, inner.change, page, inner.start, edit.end))
        inside = _emit(page, edit.start, edit.end, within, write)
        pieces += [_literal(page, start, edit.start, write), _with_action(edit, inside)]
        start = edit.end
    return "".join([*pieces, _literal(page, start, end, write)])


def _with_action(edit: _Edit, inside: str) -> str:
    opened = f"{{{{ {edit.change.action} }}}}"
    if edit.change.is_repeated:
        return f"{opened}{edit.other}{{{{ end }}}}"
    otherwise = f"{{{{ else }}}}{edit.other}" if edit.other else ""
    return f"{opened}{inside}{otherwise}{{{{ end }}}}"


def _literal(page: Page, start: int, end: int, write: Print) -> str:
    text = "".join(page.tokens[start:end])
    return write(text.replace(_OPEN, f'{_OPEN} "{_OPEN}" }}}}'))


def _not_added(change: Change, page: Page, start: int, end: int) -> str:
    found = "".join(page.tokens[start:end])
    return f"No template can be derived: one item more ({change.name}) changes {found!r}, which stands before it."


def _crossing(one: Change, other: Change, page: Page, start: int, end: int) -> str:
    shared = "".join(page.tokens[start:end])
    return (
        f"No template can be derived: {one.name} and {other.name} both decide whether a page has {shared!r}."
    )
