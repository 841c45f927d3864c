"""A site that lacks nothing but the files of its host."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from catalog.ground.tree import NewTree, Written
from catalog.publish.mark import Mark


@dataclass(frozen=True, slots=True)
class FinishedSite:
    """Everything that visitors will see, and what the host has to know of it."""

    tree: NewTree
    files: tuple[Written, ...]
    mark: Mark
    hashes: frozenset[str]
    """The inline scripts of all pages, as a policy names them."""
    site_url: str
    moves: Mapping[str, str] = field(default_factory=dict[str, str])
    """Addresses that lead to others, below the root of the site."""
    drafts: frozenset[str] = frozenset()
    """Drafts as `<kind>/<id>`: none of them may have a page."""


FinishForHost = Callable[[FinishedSite], list[Written]]
"""Puts the files of a host into the tree, and says which they are."""
