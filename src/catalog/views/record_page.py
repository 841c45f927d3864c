"""The page of a record: a head that is laid out by hand, and a list of blocks that every format writes alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from catalog.views.blocks import Part

_Topic = TypeVar("_Topic")
_Head_co = TypeVar("_Head_co", covariant=True)

Found = Literal["body", "aside", "no"]
"""Where a search looks at a block: among all that its page says, among what it has to do with, or nowhere."""

Column = Literal["", "tell", "facts"]
"""Of the page of a product, which has two of them: what is told, and what is asked."""


@dataclass(frozen=True, slots=True)
class Block:
    """A section of a page."""

    anchor: str
    title: str
    parts: tuple[Part, ...]
    look: str = ""
    """The class of its element, where a style knows it apart."""
    column: Column = ""
    is_compared: bool = True
    """Whether its facts stand beside those of other records when these are compared."""
    found: Found = "body"


def blocks_of(topic: _Topic, makers: Sequence[Callable[[_Topic], Block]]) -> tuple[Block, ...]:
    """Return what each maker has to say of `topic`, in order; a block without parts is left out."""
    return tuple(made for made in (make(topic) for make in makers) if made.parts)


@dataclass(frozen=True, slots=True)
class Title:
    """What a record is called, and what it is in a sentence."""

    name: str
    summary: str
    official_name: str = ""
    """The Japanese name on an English page."""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordPage(Generic[_Head_co]):
    """Everything that the page of a record says, in one language."""

    id: str
    title: Title
    head: _Head_co
    """What the template of its head lays out by hand."""
    opening: tuple[Part, ...]
    """The same for those who read text: what stands above the first block."""
    blocks: tuple[Block, ...]
    has_terms: bool = False
    """Whether its words lead to the glossary."""
