"""Which names of a catalog no line breaks within."""

from collections.abc import Iterator

from catalog.ground.text import Text
from catalog.model.catalog import Catalog
from catalog.typesetting.phrases import LONGEST


def whole_names(catalog: Catalog) -> frozenset[str]:
    """Return the names of the city and of marks of approval, and what is short among those of firms and places."""
    others = (name.ja for name in _names(catalog) if len(name.ja) <= LONGEST)
    return frozenset(
        (catalog.home.name.ja, *(scheme.name.ja for scheme in catalog.schemes.values()), *others)
    )


def _names(catalog: Catalog) -> Iterator[Text]:
    for records in (catalog.organizations, catalog.facilities):
        yield from (record.name for record in records.values())
