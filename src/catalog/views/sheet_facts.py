"""What a line sheet tells of a product: each fact that a buyer needs, or that nobody has said it yet."""

from collections.abc import Iterator
from typing import Final

from catalog.ground.text import Lang
from catalog.model.product import BrandProduct
from catalog.views import formats
from catalog.views.certificate import CertificateView, certificate_view
from catalog.views.measures import measure_rows
from catalog.views.parts import texts
from catalog.views.scene import Scene
from catalog.views.trade import trade_rows

COLUMNS: Final = (
    ("sku", "division", "certificate", "measures", "materials"),
    ("price", "minimum_order", "case_pack", "lead_time", "shelf_life"),
    ("hs_code", "incoterms", "export_markets", "food_contact", "allergens"),
)
"""The facts as they stand below each other: the goods, the terms, what the border and the label ask."""


def sheet_facts(scene: Scene, product: BrandProduct, lang: Lang) -> dict[str, str | None]:
    """Return what is known by its name, in order; None stands for what a buyer has to ask the maker."""
    known = {name: said for name, said in _known(scene, product, lang) if said}
    asked = {it.name: it.said or None for it in trade_rows(scene, product, lang)}
    facts = {"price": None, **known, **asked}
    return {name: facts[name] for column in COLUMNS for name in column if name in facts}


def _known(scene: Scene, product: BrandProduct, lang: Lang) -> Iterator[tuple[str, str]]:
    """Say what nobody need be asked for; the price is said or else on request."""
    measures = measure_rows(product.measures, lang, scene.say(lang))
    certificate = certificate_view(scene, product, lang)
    yield "division", certificate.division
    yield "certificate", _certificate(certificate, lang)
    yield "measures", formats.listed([f"{it.label} {it.said[0]}" for it in measures], lang)
    yield "materials", formats.listed(list(texts(product.materials, lang)), lang)
    yield "price", _price(scene, product, lang)


def _certificate(it: CertificateView, lang: Lang) -> str:
    """Write a certificate in a line; one that has ended says so."""
    ended = it.status_label if it.has_ended else ""
    said = (it.scheme, it.year, it.award, it.number, ended)
    return formats.listed([word for word in said if word], lang)


def _price(scene: Scene, product: BrandProduct, lang: Lang) -> str:
    price, say = product.price, scene.say(lang)
    if price is None:
        return ""
    tax = say["product"]["tax_included" if price.includes_tax else "tax_excluded"]
    note = say["product"]["price_as_of"].format(tax=tax, day=formats.plain_day(price.as_of, lang))
    return say["sheet"]["noted"].format(value=formats.money(price.yen, lang), note=note)
