"""The register as a table that a spreadsheet opens well."""

import csv
from typing import Any

from sample_project import edit

from catalog.exports.register_csv import register_csv
from catalog.ground.project import Project
from catalog.views.scene import Scene


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(content.decode("utf-8-sig").splitlines()))


def test_every_published_product_has_one_line_in_both_languages(stage: Any) -> None:
    scene: Scene = stage()
    content = register_csv(scene).content
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == content.count(b"\n") == len(scene.catalog.products) + 1
    sensor = next(row for row in _rows(content) if row["ID"] == "loom-sensor")
    assert (sensor["名称"], sensor["名称_英語"]) == ("織機センサー", "Loom Sensor")
    assert (sensor["認定番号"], sensor["認定年度"], sensor["認定期限"]) == ("165", "2024", "2029-03-31")
    assert sensor["URL"] == "https://catalog.example.jp/products/loom-sensor/"


def test_no_cell_becomes_a_formula_or_a_second_line(stage: Any, project: Project) -> None:
    edit(
        project,
        "data/brand_products.yaml",
        "{ja: 織機センサー, en: Loom Sensor}",
        '{ja: "＝1+1", en: "@sum\\n(x)"}',  # Excel in Japan reckons with it
    )
    row = next(row for row in _rows(register_csv(stage()).content) if row["ID"] == "loom-sensor")
    assert (row["名称"], row["名称_英語"]) == ("'＝1+1", "'@sum (x)")
