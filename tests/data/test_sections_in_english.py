"""Every section that a record cites has a name in English, made of the headings of its document."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from catalog.model.catalog import Catalog
from catalog.model.kinds import REFERENCE
from catalog.views.sections import section_name


def test_every_section_that_records_cite_has_a_name_in_english(catalog: Catalog) -> None:
    cited = {
        (source.document, source.section)
        for kind in (*catalog.kinds, *REFERENCE)
        for record in catalog.of(kind.id).values()
        for source in _cited(record)
    }
    assert len(cited) > 100
    for document, section in cited:
        assert section_name(section, catalog.documents[document].headings), section


def _cited(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for part in value:
            yield from _cited(part)
    elif is_dataclass(value) and not isinstance(value, type):
        if getattr(value, "document", None) and getattr(value, "section", None):
            yield value
        for field in fields(value):
            if field.name != "to_check":
                yield from _cited(getattr(value, field.name))
