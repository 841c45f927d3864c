"""The page of a record: a head that is laid out by hand, and a list of blocks that every format writes alike."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Literal, TypeVar, get_args

from catalog.views.blocks import Part
from catalog.views.topic import Topic
from catalog.words.groups import Words

_Topic = TypeVar("_Topic", bound=Topic[object])
_Topic_contra = TypeVar("_Topic_contra", bound=Topic[object], contravariant=True)
_Head_co = TypeVar("_Head_co", covariant=True)

FoundAs = Literal["body", "aside", "no"]
"""Where a search looks at a block: among all that its page says, among what it has to do with, or nowhere."""

FOUND_AS: Final[tuple[FoundAs, ...]] = get_args(FoundAs)

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
    found: FoundAs = "body"


Parts = Sequence[Part | None]
"""Of a block, in order; one that is None, or has nothing to say, is left out."""


@dataclass(frozen=True, slots=True)
class BlockPlan(Generic[_Topic_contra]):
    """A block as every page of a kind may have it, and what tells its parts of one record."""

    anchor: str
    title: Callable[[Words], str]
    parts: Callable[[_Topic_contra], Parts]
    look: str = ""
    column: Column = ""
    is_compared: bool = True
    found: FoundAs = "body"

    def block(self, topic: _Topic_contra) -> Block:
        return Block(
            self.anchor,
            self.title(topic.voice.words),
            tuple(filter(None, self.parts(topic))),
            self.look,
            self.column,
            self.is_compared,
            self.found,
        )


def blocks_of(
    topic: _Topic, plans: Iterable[BlockPlan[_Topic]], found: Collection[FoundAs] = FOUND_AS
) -> tuple[Block, ...]:
    """Return the blocks that have something to say of `topic`, in order; with `found` only those found so."""
    made = (plan.block(topic) for plan in plans if plan.found in found)
    return tuple(block for block in made if block.parts)


@dataclass(frozen=True, slots=True)
class Title:
    """Name of a record, and a sentence that describes it."""

    name: str
    summary: str
    official_name: str = ""
    """The Japanese name on an English page."""
    aliases: tuple[str, ...] = ()
    outdated: str = ""
    """Says of a translation that what it was made from has changed, and since when."""


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
    """Whether words of the glossary open their meaning."""
