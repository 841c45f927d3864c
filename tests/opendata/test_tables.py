"""Tables of open data keep the rules of machine-readable tables, and say only what a source says."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_project import edit

from catalog.ground.project import Project
from catalog.opendata.layout import Layout, layouts

Publish = Callable[[], Path]
TABLES = [layout for layout in layouts() if layout.format == "csv" and layout.id != "event"]
"""Those that the sample has records for as it is."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    text = (folder / name).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


def record(folder: Path, name: str, record_id: str, column: str = "ID") -> dict[str, str]:
    return next(row for row in rows(folder, name) if row[column] == record_id)


def test_every_table_is_one_that_a_program_can_read(publish: Publish) -> None:
    folder = publish()
    for layout in TABLES:
        content = (folder / f"172014_{layout.id}.csv").read_bytes()
        assert content.startswith(b"\xef\xbb\xbf"), layout.id
        assert content.count(b"\r\n") == content.count(b"\n") == content.count(b"\r"), layout.id
        header, *lines = csv.reader(content.decode("utf-8-sig").splitlines())
        assert header == [item.name for item in layout.items], layout.id
        assert len(set(header)) == len(header), layout.id
        assert lines, layout.id
        assert {len(line) for line in lines} == {len(header)}, layout.id


@pytest.mark.parametrize("layout", layouts(), ids=lambda layout: layout.name)
def test_every_item_of_a_layout_says_what_it_means(layout: Layout) -> None:
    texts = [item.means for item in layout.items] + [layout.title, layout.about, layout.readers]
    assert all(text.ja and text.en for text in texts)
    assert layout.id.replace("_", "").isalnum()


def test_days_are_iso_and_numbers_bare_digits(publish: Publish) -> None:
    folder = publish()
    for layout in TABLES:
        for row in rows(folder, f"172014_{layout.id}.csv"):
            for item in layout.items:
                if item.type == "date" and row[item.name]:
                    assert _DAY.fullmatch(row[item.name])
                if item.type in {"integer", "number"} and row[item.name]:
                    assert re.fullmatch(r"\d+(\.\d+)?", row[item.name])


def test_no_cell_becomes_a_formula_or_a_second_line(publish: Publish, project: Project) -> None:
    name = "{ja: 織機センサー, en: Loom Sensor}"
    edit(project, "data/brand_products.yaml", name, '{ja: "＝1+1", en: "@sum\\n(x)"}')
    product = record(publish(), "172014_certified_product.csv", "loom-sensor")
    assert (product["名称"], product["名称_英語"]) == ("'＝1+1", "'@sum (x)")


def test_what_no_source_states_is_empty(publish: Publish) -> None:
    for place in rows(publish(), "172014_public_facility.csv"):
        guessed = ("緯度", "経度", "POIコード", "町字ID", "法人番号", "所在地_町字")
        assert [place[name] for name in guessed] == [""] * len(guessed)


def test_without_a_code_the_files_are_named_by_the_id_of_the_city(publish: Publish, project: Project) -> None:
    edit(project, "data/city.yaml", '  code: "172014"\n', "")
    folder = publish()
    assert {row["全国地方公共団体コード"] for row in rows(folder, "kanazawa_certified_product.csv")} == {""}
    assert not list(folder.glob("172014*"))


def test_a_program_has_the_names_of_the_national_model_and_marks_what_is_ours(publish: Publish) -> None:
    header = rows(publish(), "172014_support_program.csv")[0].keys()
    own = {
        item.name
        for layout in TABLES
        if layout.id == "support_program"
        for item in layout.items
        if item.is_own
    }
    assert {"制度所管組織", "タイトル（制度名）", "概要", "内容", "連絡先情報"} <= header
    assert own == {name for name in header if name.startswith("独自_")}


def test_a_product_says_what_the_systems_of_buyers_take(publish: Publish, project: Project) -> None:
    trade = """measures: {weight: 1.2 kg}
  trade:
    {sku: LS-1, gtin: "4901234567894", origin: JP, hs_code: "9031.80", minimum_order: 2, food_contact: false,
     incoterms: [EXW, FOB], export_markets: [DE], lead_time: 2-4 weeks}
  price: {yen: 12000"""
    edit(project, "data/brand_products.yaml", "price: {yen: 12000", trade)
    folder = publish()
    sensor = record(folder, "172014_certified_product.csv", "loom-sensor")
    assert (sensor["品番"], sensor["GTIN"], sensor["原産国"]) == ("LS-1", "04901234567894", "JP")
    assert (sensor["HSコード"], sensor["最小注文数_個"], sensor["納期"]) == ("9031.80", "2", "2-4 weeks")
    assert (sensor["引き渡し条件"], sensor["輸出先"]) == ("EXW;FOB", "DE")
    assert (sensor["食品に触れる使い方"], sensor["重さ_g"]) == ("無", "1200")
    price = ("小売価格_円", "小売価格_税込", "小売価格_確認日")
    assert [sensor[name] for name in price] == ["12000", "有", "2026-10-01"]
    soy = record(folder, "172014_certified_product.csv", "amber-soy")
    asked = ("GTIN", "原産国", "HSコード", "食品に触れる使い方", "重さ_g", *price)
    assert [soy[name] for name in asked] == [""] * len(asked)


def test_a_draft_is_in_no_table(publish: Publish, project: Project) -> None:
    edit(project, "data/brand_products.yaml", "- id: loom-sensor\n", "- id: loom-sensor\n  status: draft\n")
    folder = publish()
    assert all("loom-sensor" not in file.read_text("utf-8") for file in folder.iterdir() if file.is_file())


def test_a_course_with_fixed_days_is_an_event_and_a_deadline_is_none(
    publish: Publish, project: Project
) -> None:
    assert not (publish() / "172014_event.csv").exists()
    held = "{type: deadline, opens: 2027-01-14, closes: 2027-02-18, last_day_for: attending}"
    edit(project, "data/programs.yaml", "{type: rolling}", held)
    (course,) = rows(publish(), "172014_event.csv")
    assert len(course) == 32
    assert (course["NO"], course["イベント名"]) == ("1", "専門家の派遣")
    assert (course["開始日"], course["終了日"]) == ("2027-01-14", "2027-02-18")
    assert course["緯度"] == course["定員"] == ""
