"""Facts about a product on a line sheet that a buyer needs; unknown ones are marked."""

from collections.abc import Iterator
from typing import Final

from catalog.model.product import BrandProduct
from catalog.views.certificate import CertificateView, certificate_view
from catalog.views.measures import measure_rows
from catalog.views.parts import texts
from catalog.views.scene import Scene
from catalog.views.trade import trade_rows
from catalog.words.voice import Voice

COLUMNS: Final = (
    ("sku", "gtin", "division", "certificate", "measures", "materials"),
    ("price", "minimum_order", "case_pack", "lead_time", "shelf_life"),
    ("origin", "hs_code", "incoterms", "export_markets", "food_contact", "allergens"),
)
"""The facts as they stand below each other: the goods, the terms, what the border and the label ask."""


def sheet_facts(scene: Scene, product: BrandProduct, voice: Voice) -> dict[str, str | None]:
    """Return what is known by its name, in order; None stands for what a buyer has to ask the maker."""
    own = {name: text for name, text in _own_facts(scene, product, voice) if text}
    asked = {row.name: row.text or None for row in trade_rows(scene, product, voice)}
    facts = {"price": None, **own, **asked}
    return {name: facts[name] for column in COLUMNS for name in column if name in facts}


def _own_facts(scene: Scene, product: BrandProduct, voice: Voice) -> Iterator[tuple[str, str]]:
    """Facts that nobody need be asked for; the price is given or else on request."""
    measures = measure_rows(product.measures, voice)
    certificate = certificate_view(scene, product, voice)
    yield "division", certificate.division
    yield "certificate", _certificate(certificate, voice)
    yield "measures", voice.formats.listed([f"{measure.label} {measure.texts[0]}" for measure in measures])
    yield "materials", voice.formats.listed(list(texts(product.materials, voice)))
    yield "price", _price(product, voice)


def _certificate(certificate: CertificateView, voice: Voice) -> str:
    """Write a certificate in a line; one that has ended says so."""
    ended = certificate.status_label if certificate.has_ended else ""
    words = (certificate.scheme, certificate.year, certificate.award, certificate.number, ended)
    return voice.formats.listed([word for word in words if word])


def _price(product: BrandProduct, voice: Voice) -> str:
    price, say = product.price, voice.words
    if price is None:
        return ""
    tax = say.product.tax_included if price.includes_tax else say.product.tax_excluded
    note = say.product.price_as_of.format(tax=tax, day=voice.formats.plain_day(price.as_of))
    return say.sheet.noted.format(value=voice.formats.money(price.yen), note=note)
