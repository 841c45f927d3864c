"""Certified products and their makers as tables. No national layout exists for them."""

from collections.abc import Iterator

from catalog.characters.kana import as_katakana
from catalog.model.product import BrandProduct
from catalog.opendata.cells import Row, both, day, page_url, several
from catalog.views.maker import maker_path, makers
from catalog.views.scene import Scene


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
    }


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
