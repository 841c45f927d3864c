"""Files that a city may lack are not missed, by the check or by the pages."""

from pathlib import Path

from sample_project import TODAY, edit, write_sample

from catalog.build.site import build_site

_EXPORT = """export:
    goods: [GOODS]
    warnings:
      - {ja: 水にぬらさないでください。, en: Keep it dry.}
  price: {yen: 12000"""


def test_a_product_for_export_needs_neither_markets_nor_claims(tmp_path: Path) -> None:
    project = write_sample(tmp_path, {"data/markets.yaml": None, "data/claims.yaml": None})
    edit(project, "data/brand_products.yaml", "price: {yen: 12000", _EXPORT.replace("GOODS", "textiles"))
    site = build_site(project, today=TODAY)
    assert [problem for problem in site.problems if "brand_products" in str(problem.location)] == []
    assert site.is_sound
