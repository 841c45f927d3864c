"""The register of certificates as a table, in the column names of Japanese open data.

The national layouts (自治体標準オープンデータセット, Digital Agency) have none for certified
products; these are columns in the same style. What is not known is empty.
"""

from collections.abc import Mapping

from catalog.ground.output import OutputFile
from catalog.ground.text import address
from catalog.model.product import BrandProduct
from catalog.opendata.cells import csv_content
from catalog.rules.certificate import certificate_status
from catalog.views.register import REGISTER_FILE
from catalog.views.scene import Scene


def register_csv(scene: Scene) -> OutputFile:
    """Return `api/v1/register.csv` with both languages side by side; there must be a product."""
    rows = [_row(scene, product) for product in scene.catalog.products.values()]
    return OutputFile(REGISTER_FILE, csv_content(rows[0], rows))


def _row(scene: Scene, product: BrandProduct) -> Mapping[str, str]:
    certificate, maker = product.certificate, scene.catalog.organizations[product.maker]
    division = scene.catalog.term("division", product.division).name if product.division else None
    award = scene.catalog.term("award", certificate.award).name if certificate.award else None
    status = certificate_status(certificate, scene.today)
    return {
        "ID": product.id,
        "名称": product.name.ja,
        "名称_カナ": product.kana or "",
        "名称_英語": product.name.en,
        "認定制度名": scene.catalog.schemes[certificate.scheme].name.ja,
        "認定番号": certificate.number or "",
        "認定年度": str(certificate.fiscal_year or ""),
        "認定期限": certificate.valid_until.isoformat() if certificate.valid_until else "",
        "認定の状態": scene.voice("ja").words.certificate[status],
        "賞": award.ja if award else "",
        "賞_英語": award.en if award else "",
        "事業者名": maker.name.ja,
        "事業者名_英語": maker.name.en,
        "分類": division.ja if division else "",
        "分類_英語": division.en if division else "",
        "説明": product.summary.ja,
        "説明_英語": product.summary.en,
        "URL": scene.site_url + address("ja", f"products/{product.id}/"),
    }
