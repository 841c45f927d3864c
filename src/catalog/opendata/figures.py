"""Figures in long form, a line for each value, and what explains the other files: code tables, item definitions."""

from collections.abc import Iterator

from catalog.model.figures import Indicator, Industry
from catalog.opendata.cells import Row, both, yes
from catalog.opendata.filled import filled_layouts
from catalog.views.scene import Scene


def indicator_rows(scene: Scene) -> Iterator[Row]:
    for indicator in scene.catalog.indicators.values():
        for name, reading in (("基準", indicator.base), ("目標", indicator.target)):
            yield {
                "全国地方公共団体コード": scene.catalog.home.code or "",
                "ID": indicator.id,
                **both("名称", indicator.name),
                "区分": name,
                "年": reading.year,
                "値": reading.value,
                **both("単位", indicator.unit),
                "累計": yes(indicator.cumulative),
                **_source(scene, indicator),
            }


def industry_rows(scene: Scene) -> Iterator[Row]:
    for industry in scene.catalog.industries.values():
        for count in industry.counts:
            counted = (("事業所数", count.establishments, "事業所"), ("従業者数", count.workers, "人"))
            for name, value, unit in counted:
                yield {
                    "全国地方公共団体コード": scene.catalog.home.code or "",
                    "ID": industry.id,
                    **both("名称", industry.name),
                    "年": count.year,
                    "項目": name,
                    "値": value,
                    "単位": unit,
                    **_source(scene, industry),
                }


def _source(scene: Scene, figure: Indicator | Industry) -> Row:
    return {"出典": scene.catalog.documents[figure.document].title.ja, "出典_箇所": figure.section}


def term_rows(scene: Scene) -> Iterator[Row]:
    for vocabulary in scene.catalog.vocabulary.values():
        for term in vocabulary.terms:
            yield {
                "表": vocabulary.id,
                "コード": term.id,
                **both("名称", term.name),
                **both("定義", term.definition),
            }


def item_rows(scene: Scene) -> Iterator[Row]:
    for layout in filled_layouts(scene):
        for item in layout.items:
            yield {
                "ファイル": layout.file(scene.catalog.home),
                "項目名": item.name,
                "型": item.type,
                "必須": yes(item.is_required),
                "独自": yes(item.is_own),
                **both("説明", item.means),
            }
