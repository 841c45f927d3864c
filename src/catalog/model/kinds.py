"""Kinds of records as the data has them: what each is called, its file, its type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from catalog.model.city import City
from catalog.model.figures import Indicator, Industry, Scheme, Strategy
from catalog.model.organization import Organization
from catalog.model.reference import BasicPolicy, Document, GlossaryEntry, Synonyms, Vocabulary

KindId = str
"""What a kind is called in the data, in addresses and in scripts: `programs`."""

Records = Mapping[str, Any]
"""Records of one kind by their ids."""

PRODUCTS_FILE: Final = "brand_products.yaml"


@dataclass(frozen=True, kw_only=True)
class DataKind:
    """A kind of record as the model reads it."""

    id: KindId
    file: str
    """Below `data/`."""
    record: type[Any]
    without_drafts: Callable[[Any, Mapping[KindId, Records]], Any] | None = None
    """Takes out of a record what points to records that are not among the published."""


REFERENCE: Final = (
    DataKind(id="organizations", file="organizations.yaml", record=Organization),
    DataKind(id="policy", file="policy.yaml", record=BasicPolicy),
    DataKind(id="schemes", file="schemes.yaml", record=Scheme),
    DataKind(id="strategies", file="strategies.yaml", record=Strategy),
    DataKind(id="indicators", file="indicators.yaml", record=Indicator),
    DataKind(id="industries", file="industries.yaml", record=Industry),
    DataKind(id="glossary", file="glossary.yaml", record=GlossaryEntry),
    DataKind(id="synonyms", file="synonyms.yaml", record=Synonyms),
    DataKind(id="documents", file="documents.yaml", record=Document),
    DataKind(id="vocabulary", file="vocabulary.yaml", record=Vocabulary),
    DataKind(id="city", file="city.yaml", record=City),
)
"""What records refer to: any page may show it. Kinds with pages of their own are the `KINDS` of `catalog.kinds`."""

FILES: Final = {kind.id: kind.file for kind in REFERENCE}
"""The data files of what records refer to."""
