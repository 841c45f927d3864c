"""Demands of markets abroad on goods, as official texts state them, and words that need a proof."""

from typing import Annotated, Literal

from catalog.ground.text import Text
from catalog.model.pointers import term_of
from catalog.model.types import CitedUrl, Day, Id, record

ExportFact = Literal[
    "responsible_person",
    "origin",
    "fibre_content",
    "ingredients",
    "allergens",
    "net_quantity",
    "shelf_life",
    "warnings",
    "declaration",
    "test_report",
    "food_category",
]
"""What a market may ask for; `rules/export.py` says which field of a product answers it."""


@record
class MarketRule:
    """A demand that an official text states: with its clause, its address and the day on which it was read."""

    goods: tuple[Annotated[Id, term_of("goods")], ...]
    asks: ExportFact
    clause: Text
    says: Text
    """What the text says, in a sentence."""
    url: CitedUrl
    read_on: Day
    food_contact: bool | None = None
    """Whether it speaks of goods that touch food alone, or of others alone."""


@record
class MarketQuestion:
    """A question whose official text nobody has read: its name, and nothing that it might ask."""

    goods: tuple[Annotated[Id, term_of("goods")], ...]
    asks: ExportFact


@record
class Market:
    """A market and all that is known of its demands. None of it is advice."""

    id: Id
    name: Text
    rules: tuple[MarketRule, ...] = ()
    ask: tuple[MarketQuestion, ...] = ()


@record
class Claim:
    """Words of praise that hold only with a proof, in either language."""

    id: Id
    name: Text
    japanese: tuple[str, ...]
    english: tuple[str, ...]
