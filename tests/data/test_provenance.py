"""Nothing is said that nobody can look up."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from catalog.model.catalog import Catalog
from catalog.model.entry import Entry, Source

_NUMBERS = (int, float)
_NOT_FACTS = {"years_unit", "fiscal_year", "verified_on", "review_by"}


def _entries(catalog: Catalog) -> Iterator[Entry]:
    yield from catalog.programs.values()
    yield from catalog.facilities.values()
    yield from catalog.products.values()


def _numbers(value: Any, path: str = "") -> Iterator[str]:
    """Return where a record holds numbers, phones, rates and days that a source must print."""
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_FACTS and field.name not in {"sources", "to_check"}:
                yield from _numbers(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _numbers(item, f"{path}[{number}]")
    elif isinstance(value, _NUMBERS) and not isinstance(value, bool):
        yield path


def _is_exact(source: Source) -> bool:
    return bool((source.document and source.section) or (source.url and source.title))


def test_every_record_names_a_place_that_can_be_looked_up(catalog: Catalog) -> None:
    vague = [
        entry.id for entry in _entries(catalog) if not entry.sources or not all(map(_is_exact, entry.sources))
    ]
    assert vague == []


def test_numbers_stand_only_in_records_that_cite_a_section_or_a_page(catalog: Catalog) -> None:
    numbered = {entry.id: list(_numbers(entry)) for entry in _entries(catalog)}
    assert any(numbered.values()), "the walk finds numbers"
    unsupported = {
        entry.id: numbered[entry.id]
        for entry in _entries(catalog)
        if numbered[entry.id] and not any(map(_is_exact, entry.sources))
    }
    assert unsupported == {}


def test_organizations_with_a_phone_cite_where_it_is_printed(catalog: Catalog) -> None:
    uncited = [
        organization.id
        for organization in catalog.organizations.values()
        if organization.phone and not organization.sources
    ]
    assert uncited == []


@pytest.mark.parametrize("kind", ["policy", "strategies", "indicators", "industries"])
def test_figures_name_document_and_section(catalog: Catalog, kind: str) -> None:
    records = getattr(catalog, kind).values()
    assert records
    assert all(record.document in catalog.documents and record.section for record in records)


def test_every_sentence_on_a_product_has_the_page_it_was_read_on(catalog: Catalog) -> None:
    told = [fact for product in catalog.products.values() for fact in (*product.story, *product.features)]
    assert told
    assert all(fact.source.startswith("http") for fact in told)


def test_all_that_was_found_on_products_and_makers_is_told(catalog: Catalog) -> None:
    told = {product.id: (len(product.story), len(product.features)) for product in catalog.products.values()}
    assert told == {
        "yamato-awa-ponzu": (5, 4),
        "ishino-omotenashi-tray": (2, 2),
        "cpu-yui-net": (5, 9),
        "tsuda-mizuhiki-kit": (1, 5),
        "kanazawa-nishiki-kaga-jibuni": (2, 1),
        "kanazawa-nishiki-jibuni-maki": (2, 2),
        "hisatsune-kinpaku-yuzen": (1, 2),
        "kanazawa-akashia-hatsushibori": (0, 0),
    }
    makers = {
        organization.id: len(organization.profile)
        for organization in catalog.organizations.values()
        if organization.profile
    }
    assert makers == {
        "yamato-shoyu-miso": 13,
        "ishino-seisakusho": 13,
        "cpu": 1,
        "tsuda-mizuhiki": 5,
        "kanazawa-nishiki": 7,
        "hisatsune": 3,
        "yamagishi-yohojo": 4,
    }


def test_every_page_that_a_maker_is_described_by_is_among_the_sources(catalog: Catalog) -> None:
    missing = {
        fact.source
        for maker in catalog.organizations.values()
        for fact in maker.profile
        if fact.source not in {source.url for source in maker.sources}
    }
    assert missing == set()


def test_nothing_is_said_of_a_patent_on_a_product(catalog: Catalog) -> None:
    facts = [
        fact.text
        for product in (*catalog.products.values(), *catalog.organizations.values())
        for field in ("story", "features", "awards", "profile")
        for fact in getattr(product, field, ())
    ]
    texts = [*facts, *(product.summary for product in catalog.products.values())]
    assert len(texts) > 60
    assert [text for text in texts if "特許" in text.ja or "patent" in text.en.lower()] == []


def test_a_product_without_confirmed_certification_is_a_draft(catalog: Catalog) -> None:
    published = {product.id for product in catalog.products.values() if product.status == "published"}
    assert published == {"yamato-awa-ponzu", "ishino-omotenashi-tray", "cpu-yui-net"}


def test_a_heading_that_names_a_record_has_its_english_name(catalog: Catalog) -> None:
    named = {
        ja: record.name.en
        for kind in (catalog.programs, catalog.facilities, catalog.ordinances)
        for record in kind.values()
        for ja in (record.name.ja, *getattr(record, "aliases", ()))
    }
    headings = [heading for document in catalog.documents.values() for heading in document.headings]
    assert [each.ja for each in headings if not named.get(each.ja, each.en).startswith(each.en)] == []
