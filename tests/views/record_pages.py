"""What a page says, block by block: for tests that ask for one of them."""

from typing import Any, TypeVar

from catalog.views.blocks import Rows
from catalog.views.record_page import Block, RecordPage

_Part = TypeVar("_Part")


def block(page: RecordPage[Any], anchor: str) -> Block:
    """Return the one block that stands at `anchor`."""
    (found,) = (block for block in page.blocks if block.anchor == anchor)
    return found


def part(page: RecordPage[Any], anchor: str, kind: type[_Part]) -> _Part:
    """Return the one part of a kind in the block at `anchor`."""
    (found,) = (part for part in block(page, anchor).parts if isinstance(part, kind))
    return found


def parts(page: RecordPage[Any], anchor: str, kind: type[_Part]) -> list[_Part]:
    return [part for part in block(page, anchor).parts if isinstance(part, kind)]


def rows(page: RecordPage[Any], anchor: str) -> dict[str, tuple[str, ...]]:
    """Return the texts of all rows of a block by their labels."""
    return {row.label: row.texts for part in parts(page, anchor, Rows) for row in part.items}


def anchors(page: RecordPage[Any]) -> list[str]:
    return [block.anchor for block in page.blocks]
