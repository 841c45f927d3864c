"""Kinds of records as the data has them: what each is called, its file, its type."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from catalog.ground.message import Message
from catalog.model.city import City
from catalog.model.easy_words import EasyWords
from catalog.model.fact_check import FactCheck
from catalog.model.figure_table import FigureTable
from catalog.model.figures import Indicator, Industry, Scheme, Strategy
from catalog.model.market import Claim, Market
from catalog.model.move import Move
from catalog.model.organization import Organization
from catalog.model.plan import Ordinance, Plan
from catalog.model.reference import BasicPolicy, Document, GlossaryEntry, Synonyms, Vocabulary
from catalog.model.sector import Sector
from catalog.model.survey import Survey

KindId = str
"""What a kind is called in the data, in addresses and in scripts: `programs`."""

Records = Mapping[str, Any]
"""Records of one kind by their ids."""

PRODUCTS_FILE: Final = "brand_products.yaml"


_RECORD: Final = Message("記録", "record")


@dataclass(frozen=True, kw_only=True)
class DataKind:
    """A kind of record as the model reads it."""

    id: KindId
    file: str
    """Below `data/`."""
    record: type[Any]
    is_needed: bool = False
    """Whether no site can do without; of any other kind the file may be absent, or hold no more than comments."""
    noun: Message = _RECORD
    """One of them, where staff are told that it is not there."""
    parts: Mapping[str, Message] = field(default_factory=dict[str, Message])
    """Fields whose parts other records point to, and what one part is called."""


BACKGROUND: Final = (
    DataKind(
        id="sectors",
        file="sectors.yaml",
        record=Sector,
        parts={"portraits": Message("産業", "industry")},
    ),
    DataKind(id="surveys", file="surveys.yaml", record=Survey),
    DataKind(id="plans", file="plans.yaml", record=Plan, noun=Message("計画", "plan")),
    DataKind(id="ordinances", file="ordinances.yaml", record=Ordinance),
    DataKind(id="tables", file="tables.yaml", record=FigureTable),
)
"""What the documents hold beside the records; a city may have none of it."""

REFERENCE: Final = (
    DataKind(
        id="organizations",
        file="organizations.yaml",
        record=Organization,
        is_needed=True,
        noun=Message("組織", "organization"),
    ),
    DataKind(
        id="policy",
        file="policy.yaml",
        record=BasicPolicy,
        parts={"directions": Message("施策の方向性", "direction of the strategy")},
    ),
    DataKind(id="schemes", file="schemes.yaml", record=Scheme, noun=Message("認定制度", "scheme")),
    DataKind(id="strategies", file="strategies.yaml", record=Strategy),
    DataKind(id="indicators", file="indicators.yaml", record=Indicator),
    DataKind(id="industries", file="industries.yaml", record=Industry),
    DataKind(id="glossary", file="glossary.yaml", record=GlossaryEntry),
    DataKind(
        id="synonyms",
        file="synonyms.yaml",
        record=Synonyms,
        noun=Message("言いかえの組", "group of synonyms"),
    ),
    DataKind(id="easy_words", file="easy_words.yaml", record=EasyWords),
    DataKind(id="documents", file="documents.yaml", record=Document, noun=Message("文書", "document")),
    DataKind(
        id="vocabulary",
        file="vocabulary.yaml",
        record=Vocabulary,
        is_needed=True,
        parts={"terms": Message("語", "term")},
    ),
    DataKind(
        id="city", file="city.yaml", record=City, is_needed=True, parts={"colors": Message("色", "colour")}
    ),
    DataKind(id="moves", file="moves.yaml", record=Move),
    DataKind(id="checks", file="checks.yaml", record=FactCheck),
    DataKind(id="markets", file="markets.yaml", record=Market, noun=Message("市場", "market")),
    DataKind(id="claims", file="claims.yaml", record=Claim, noun=Message("うたい文句", "claim")),
    *BACKGROUND,
)
"""What records refer to: any page may show it. Kinds with pages of their own are the `KINDS` of `catalog.kinds`."""

FILES: Final = {kind.id: kind.file for kind in REFERENCE}
"""The data files of what records refer to."""
