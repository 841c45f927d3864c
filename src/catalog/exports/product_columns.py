"""The index of the products, which may be ten thousand: in columns, and what many share in tables.

Alike values lie together, so that the file packs to a few bytes for each product; `record-index.js` makes plain
records of it. What is long, the summary, is left out.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from catalog.ground.output import OutputFile
from catalog.model.product import BrandProduct
from catalog.views.answers import answer_text
from catalog.views.buyer_facets import BUYER_FACETS
from catalog.views.listing import ProductCard, product_card
from catalog.views.parts import PhotoView
from catalog.views.scene import Scene
from catalog.views.sort_keys import newest, ranks
from catalog.words.voice import Voice


def product_columns(scene: Scene, products: Sequence[BrandProduct], voice: Voice) -> OutputFile:
    """Return `index/products.<voice>.json`."""
    cards = [product_card(scene, product, voice) for product in products]
    content = {"columns": _columns(products, cards, voice), "tables": _tables(scene, products, cards, voice)}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return OutputFile(f"index/products.{voice.lang}.json", f"{text}\n".encode())


def _columns(
    products: Sequence[BrandProduct], cards: Sequence[ProductCard], voice: Voice
) -> dict[str, list[Any]]:
    rank = ranks(products, voice)
    columns = {
        "id": [product.id for product in products],
        "name": [card.name for card in cards],
        "rank": [rank.get(product.id) for product in products] if rank else [],
        **{name: _filled(cards, name) for name in ("price", "minimum", "lead_time")},
        "ended": [card.ended or None for card in cards] if any(card.ended for card in cards) else [],
        "photo": [photo_files(card.photo) for card in cards] if any(card.photo for card in cards) else [],
    }
    return {name: column for name, column in columns.items() if column or name == "id"}


def _filled(cards: Sequence[ProductCard], name: str) -> list[str | None]:
    """Return the texts of a field, or none at all where no card has one."""
    texts = [getattr(card, name) or None for card in cards]
    return texts if any(texts) else []


def photo_files(photo: PhotoView | None) -> dict[str, Any] | None:
    """Return the files of a photo as `product-card.js` shows them."""
    if not photo:
        return None
    srcset = ", ".join(f"{file} {width}w" for file, width in photo.sizes)
    forms = [media.removeprefix("image/") for media, _ in photo.sources]
    return {"srcset": srcset, "forms": forms, "alt": photo.alt}


def _tables(
    scene: Scene, products: Sequence[BrandProduct], cards: Sequence[ProductCard], voice: Voice
) -> dict[str, Any]:
    """Return a table for each facet: its rows, and the row of each product."""
    pairs = list(zip(products, cards, strict=True))
    organizations = scene.catalog.organizations
    answers = cache(lambda maker: answer_text(scene, organizations[maker], voice))
    tables = {
        "division": _table(
            (pair.division, {"division": card.division, "color": card.color, "pattern": card.pattern})
            for pair, card in pairs
        ),
        "award": _table((pair.certificate.award, {"award": card.award}) for pair, card in pairs),
        "year": _table((newest(pair), {"year": card.year, "newest": newest(pair)}) for pair, card in pairs),
        "maker": _table(
            (product.maker, {"maker": card.maker, "ask": answers(product.maker)}) for product, card in pairs
        ),
    }
    several = {"keyword": [product.keywords for product in products]}
    several |= {
        facet.id: [tuple(facet.values(scene, product)) for product in products] for facet in BUYER_FACETS
    }
    return tables | {name: _many(values) for name, values in several.items() if any(values)}


def _table(pairs: Iterable[tuple[str | None, Mapping[str, str]]]) -> dict[str, Any]:
    """Return the rows that differ, those without an id too, and for each product its row."""
    rows: dict[str, int] = {}
    written: list[dict[str, str]] = []
    of: list[int] = []
    for value, texts in pairs:
        if (value or "") not in rows:
            rows[value or ""] = len(rows)
            written.append({"id": value or "", **texts})
        of.append(rows[value or ""])
    filled = [{name: text for name, text in row.items() if text} for row in written]
    return {"rows": filled, "of": of}


def _many(values: Iterable[Sequence[str]]) -> dict[str, Any]:
    rows: dict[str, int] = {}
    of = [[rows.setdefault(value, len(rows)) for value in its] for its in values]
    return {"rows": [{"id": value} for value in rows], "of": of}
