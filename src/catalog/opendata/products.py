"""Certified products and their makers as tables. No national layout exists for them."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from catalog.characters.kana import as_katakana
from catalog.model.product import BrandProduct, Price, Trade
from catalog.opendata.cells import Row, both, day, page_url, several, yes
from catalog.rules.gtin import in_full
from catalog.views.maker import maker_path, makers
from catalog.views.scene import Scene

_GRAMS: Final = {"g": 1, "kg": 1000}


def product_rows(scene: Scene) -> Iterator[Row]:
    return (_product(scene, product) for product in scene.catalog.products.values())


def _product(scene: Scene, product: BrandProduct) -> Row:
    certificate, maker = product.certificate, scene.catalog.organizations[product.maker]
    return {
        "全国地方公共団体コード": scene.catalog.home.code or "",
        "ID": product.id,
        "名称": product.name.ja,
        "名称_カナ": as_katakana(product.kana or ""),
        "名称_英語": product.name.en,
        "認定制度名": scene.catalog.schemes[certificate.scheme].name.ja,
        "認定番号": certificate.number or "",
        "認定年度": certificate.fiscal_year or "",
        "認定期限": day(certificate.valid_until),
        "認定終了日": day(certificate.withdrawn_on),
        **both("賞", scene.term("award", certificate.award) if certificate.award else None),
        "事業者ID": maker.id,
        **both("事業者名", maker.name),
        **both("分類", scene.term("division", product.division) if product.division else None),
        **both("説明", product.summary),
        "原材料": several(material.ja for material in product.materials),
        "原材料_英語": several(material.en for material in product.materials),
        "URL": page_url(scene, f"products/{product.id}/"),
        "最終確認日": day(product.verified_on),
        **_for_buyers(product.trade or Trade()),
        **_price(product.price),
        "重さ_g": _grams(product.measures.weight) if product.measures and product.measures.weight else "",
    }


def _for_buyers(trade: Trade) -> Row:
    """Return what the systems of buyers ask of an article."""
    return {
        "品番": trade.sku or "",
        "GTIN": in_full(trade.gtin) if trade.gtin else "",
        "原産国": trade.origin or "",
        "HSコード": trade.hs_code or "",
        "最小注文数_個": trade.minimum_order or "",
        "1箱の入数_個": trade.case_pack or "",
        "納期": trade.lead_time or "",
        "引き渡し条件": several(trade.incoterms),
        "輸出先": several(trade.export_markets),
        "食品に触れる使い方": "" if trade.food_contact is None else yes(trade.food_contact),
    }


def _price(price: Price | None) -> Row:
    return {
        "小売価格_円": price.yen if price else "",
        "小売価格_税込": yes(price.includes_tax) if price else "",
        "小売価格_確認日": day(price.as_of) if price else "",
    }


def _grams(typed: str) -> str:
    """Return the bare number of `1.2 kg`: 1200."""
    number, unit = typed.split(" ")
    return f"{(Decimal(number) * _GRAMS[unit]).normalize():f}"


def maker_rows(scene: Scene) -> Iterator[Row]:
    for maker in makers(scene):
        yield {
            "全国地方公共団体コード": scene.catalog.home.code or "",
            "ID": maker.id,
            "名称": maker.name.ja,
            "名称_カナ": as_katakana(maker.kana or ""),
            "名称_英語": maker.name.en,
            **both("所在地", maker.place),
            "電話番号": maker.phone or "",
            "メールアドレス": maker.email or "",
            "創業年": maker.since or "",
            "対応言語": several(maker.languages),
            "認定製品数": len(scene.products_of[maker.id]),
            "URL": maker.website or page_url(scene, maker_path(maker.id)),
        }
