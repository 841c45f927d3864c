"""What the search knows of a thing: its texts by how much they say about it."""

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


Found = tuple[SearchDocument, Card]
