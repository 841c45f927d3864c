"""Texts of a record for the search, by how much they say about it."""

from collections.abc import Callable
from dataclasses import dataclass

Card = dict[str, str]
"""What a result shows: texts by name; a text that would be empty is absent."""


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One thing to find, in one language."""

    kind: str
    id: str
    name: tuple[str, ...]
    """What it is called, in either language, and how that is read."""
    about: tuple[str, ...] = ()
    """What it is, in a word or two: kind, purpose, parts."""
    summary: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    """Everything else that its page says."""
    aside: tuple[str, ...] = ()
    """What it has to do with: offices, places."""

    @property
    def key(self) -> str:
        return repr(self)

    def read(self) -> "SearchDocument":
        return self


@dataclass(frozen=True, slots=True)
class UnreadDocument:
    """A document whose texts are put together only when its key is new: of ten thousand, an edit reads a few."""

    kind: str
    id: str
    key: str
    """Changes with everything that its texts and its card are made of, but for the code."""
    read: Callable[[], SearchDocument]


Document = SearchDocument | UnreadDocument

Found = tuple[Document, Callable[[], Card]]
"""What a search looks at, and what makes its card."""
