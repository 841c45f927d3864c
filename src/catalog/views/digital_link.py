"""The address of a product by its GTIN, and where it leads, in the words of GS1 Digital Link.

Link types are terms of the GS1 Web Vocabulary (https://ref.gs1.org/voc/).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from catalog.ground.text import LANGS, address
from catalog.model.product import BrandProduct
from catalog.rules.gtin import in_full, link_path
from catalog.views.linked_data import Node
from catalog.views.parts import LinkView
from catalog.views.scene import Scene
from catalog.words.voice import Voice

VOC: Final = "https://ref.gs1.org/voc/"
LINKSET: Final = "linkset.json"
"""Lies beside the page; RFC 9264."""


@dataclass(frozen=True, slots=True)
class DigitalLinkView:
    """Page at the address of a GTIN, in one language."""

    gtin: str
    title: str
    maker: str
    here: LinkView
    """The page of the product in the language of the page; from its home."""
    url: str
    """What a print leads to; empty where the site has no real address."""


@dataclass(frozen=True, slots=True)
class TypedLink:
    """A link with its type in the words of GS1."""

    type: str
    href: str
    lang: str
    title: str


def with_gtin(scene: Scene) -> Iterator[tuple[BrandProduct, str]]:
    """Return the products that have a GTIN, with it."""
    for product in scene.catalog.products.values():
        if product.trade and product.trade.gtin:
            yield product, product.trade.gtin


def digital_link_view(scene: Scene, product: BrandProduct, gtin: str, voice: Voice) -> DigitalLinkView:
    maker = voice(scene.catalog.organizations[product.maker].name)
    here = LinkView(voice.words.export.to_product, f"products/{product.id}/")
    url = scene.site_url + link_path(gtin) if scene.has_real_address else ""
    return DigitalLinkView(in_full(gtin), voice(product.name), maker, here, url)


def typed_links(scene: Scene, product: BrandProduct) -> tuple[TypedLink, ...]:
    """Return where the address of a product leads: what it is and how it is certified, in each language."""
    path = f"products/{product.id}/"
    places = {"pip": "", "certificationInfo": "#certificate"}
    if product.export and product.export.warnings:
        places["safetyInfo"] = "#export"
    return tuple(
        TypedLink(VOC + name, f"{scene.site_url}{address(lang, path)}{part}", lang, product.name[lang])
        for name, part in places.items()
        for lang in LANGS
    )


def link_node(scene: Scene, product: BrandProduct, gtin: str) -> Node:
    """Return a product as linked data in the words of GS1."""
    pages = (link for link in typed_links(scene, product) if link.type == f"{VOC}pip")
    return {
        "@context": {"gs1": VOC},
        "@id": scene.site_url + link_path(gtin),
        "@type": "gs1:Product",
        "gs1:gtin": in_full(gtin),
        "gs1:productName": [{"@value": product.name[lang], "@language": lang} for lang in LANGS],
        "gs1:pip": [{"@id": page.href} for page in pages],
    }


def linkset(scene: Scene, product: BrandProduct, gtin: str) -> Mapping[str, object]:
    """Return all that the address of a product leads to, for machines."""
    by_type: dict[str, object] = {}
    links = typed_links(scene, product)
    for kind in dict.fromkeys(link.type for link in links):
        by_type[kind] = [
            {"href": link.href, "hreflang": [link.lang], "title": link.title, "type": "text/html"}
            for link in links
            if link.type == kind
        ]
    default = {f"{VOC}defaultLink": by_type[f"{VOC}pip"]}
    return {"linkset": [{"anchor": scene.site_url + link_path(gtin), **default, **by_type}]}
