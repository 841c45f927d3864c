"""A plan is written as a whole or not at all, and a mistake is told by the cell that it came from."""

import os
import stat
from typing import Any

import pytest
from sample_project import TODAY, edit, find_problems
from sheet_files import WHOLE, csv_text, plan_of

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.sheets.apply import Prepared, prepare, write
from catalog.sheets.plan import Plan


def prepared(project: Project, *rows: Any, **options: bool) -> Prepared:
    plan: Plan = plan_of(project, csv_text(rows), "list.csv", **options)
    assert plan.problems == []
    return prepare(plan, project, TODAY, lambda beside: list(find_problems(beside)))


def data(project: Project) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in project.data.iterdir()}


def test_new_records_and_their_makers_are_there_afterwards(project: Project) -> None:
    row = WHOLE | {"事業者名": "浅野川酒造", "事業者名_英語": "Asanogawa Shuzo", "価格_円": "800"}
    row |= {
        "価格_税": "税別",
        "価格_時点": "2026/10/1",
        "アレルゲン": "なし",
        "賞": "大賞",
        "認定番号": "007",
    }
    write(prepared(project, row, add_makers=True), project)
    catalog, problems = load_catalog(project, KINDS)
    assert problems == []
    product = catalog.products["plum-soy-sauce"]
    assert catalog.organizations[product.maker].name.en == "Asanogawa Shuzo"
    assert product.price
    assert (product.price.yen, product.price.includes_tax) == (800, False)
    assert product.trade
    assert product.trade.allergens == ()
    assert product.certificate.number == "007"
    assert not [
        problem for problem in find_problems(project) if "data/brand_products" in problem.location.path
    ]


def test_a_plan_that_changes_nothing_writes_nothing(project: Project) -> None:
    assert prepared(project, {"製品名": "琥珀醤油", "部門": "食品"}).contents == {}


def test_only_the_lines_of_the_field_change(project: Project) -> None:
    before = data(project)
    write(prepared(project, {"製品名": "織機センサー", "価格_円": "15000"}, update=True), project)
    expected = before["brand_products.yaml"].replace(b"yen: 12000", b"yen: 15000")
    assert data(project) == before | {"brand_products.yaml": expected}


@pytest.mark.parametrize(
    ("said", "place", "code"),
    [
        ({"概要": "長" * 101, "概要_英語": "Long"}, "list.csv:2:3", "summary-too-long"),
        ({"概要_英語": "日本語のまま"}, "list.csv:2:3", "not-translated"),
        ({"URL": "ftp://example.jp/"}, "list.csv:2:3", "wrong-format"),
        ({"インコタームズ": "XYZ"}, "list.csv:2:3", "unknown-choice"),
        ({"認定年度": "1200"}, "list.csv:2:3", "too-small"),
        ({"材料": "豆; 塩", "材料_英語": "Beans; しお"}, "list.csv:2:4", "not-translated"),
    ],
)
def test_what_the_checks_refuse_is_told_by_its_cell(
    project: Project, said: dict[str, str], place: str, code: str
) -> None:
    before = data(project)
    found = prepared(project, {"製品名": "琥珀醤油", "部門": "食品", **said}, update=True)
    assert [(str(problem.location), problem.code) for problem in found.problems] == [(place, code)]
    assert found.problems[0].subject
    assert "琥珀醤油" in found.problems[0].subject.ja
    assert data(project) == before


def test_a_mistake_in_a_new_record_is_told_by_its_cell_too(project: Project) -> None:
    found = prepared(project, WHOLE | {"URL": "www.example.jp"})
    assert [str(problem.location) for problem in found.problems] == ["list.csv:2:12"]


def test_a_column_of_links_without_https_is_one_mistake_with_its_cells_and_what_was_meant(
    project: Project,
) -> None:
    rows = [
        WHOLE | {"製品名": f"製品{n}", "製品名_英語": f"Product {n}", "URL": f"www.example{n}.jp"}
        for n in range(2, 5)
    ]
    (problem,) = prepared(project, *rows).problems
    assert str(problem.location) == "list.csv:2:12"
    assert problem.subject
    assert problem.subject.ja == "URL"
    assert problem.message.en.endswith(" Also in 2 more: 3:12, 4:12")
    assert problem.hint.en.startswith("Did you mean `https://www.example2.jp`?")


@pytest.mark.parametrize(
    ("said", "place", "code"),
    [
        ({"URL": "ftp://example.jp/"}, "list.csv:2:3", "wrong-format"),
        ({"URL": "www.example.jp"}, "list.csv:2:3", "wrong-format"),
        ({"概要": "長" * 101}, "list.csv:2:2", "summary-too-long"),
        ({"材料": "豆; 塩", "材料_英語": "Beans; しお"}, "list.csv:2:4", "not-translated"),
    ],
)
def test_a_mistake_in_a_row_that_waits_is_told_before_translators_begin(
    project: Project, said: dict[str, str], place: str, code: str
) -> None:
    before = data(project)
    row = {"製品名": "梅しょうゆ", "概要": "梅の香りです。", **said, "事業者名": "浅野川酒造"}
    found = prepared(project, row, add_makers=True)
    assert [(str(problem.location), problem.code) for problem in found.problems] == [(place, code)]
    assert (found.contents, data(project)) == ({}, before)


@pytest.mark.parametrize(
    "headers",
    [
        ("概要",),
        ("概要_英語", "材料"),
        ("材料_英語",),
        ("価格_円",),
        ("価格_税", "価格_時点"),
        ("出典_題名",),
        ("確認日",),
    ],
)
def test_a_row_that_waits_is_sound_if_what_it_says_is(project: Project, headers: tuple[str, ...]) -> None:
    whole = WHOLE | {
        "材料": "豆",
        "材料_英語": "Beans",
        "価格_円": "5",
        "価格_税": "税込",
        "価格_時点": "2026-10-01",
    }
    row = {"製品名": "梅しょうゆ"} | {header: whole[header] for header in headers}
    assert prepared(project, row, row | {"製品名": "桜しょうゆ"}).problems == []


def test_a_comment_in_the_way_is_told_with_its_line(project: Project) -> None:
    edit(
        project,
        "data/brand_products.yaml",
        "  maker: ono-soy",
        "  aliases: [琥珀]\n  # why\n  maker: ono-soy",
    )
    edit(project, "data/brand_products.yaml", "[琥珀]", "\n    - 琥珀\n    # more to come")
    found = prepared(project, {"製品名": "琥珀醤油", "別名": "こはく; アンバー"}, update=True)
    assert [problem.code for problem in found.problems] == ["change-by-hand"]


def test_a_data_file_keeps_its_mode_and_its_link(project: Project) -> None:
    path, shared = project.data / "brand_products.yaml", project.root / "shared.yaml"
    path.rename(shared)
    shared.chmod(0o660)
    path.symlink_to(shared)
    write(prepared(project, WHOLE), project)
    assert path.is_symlink()
    assert stat.S_IMODE(shared.stat().st_mode) == 0o660
    assert "plum-soy-sauce" in shared.read_text("utf-8")


def test_nothing_is_left_beside_the_files(project: Project) -> None:
    before = set(project.data.iterdir())
    write(prepared(project, WHOLE), project)
    assert set(project.data.iterdir()) == before


def test_what_a_killed_import_has_left_is_cleared_by_the_next(project: Project) -> None:
    left, recent = (project.cache / "import" / name for name in ("left", "recent"))
    for folder in (left, recent):
        folder.mkdir(parents=True)
        (folder / "programs.yaml").touch()
    os.utime(left, (0, 0))
    assert prepared(project, {"製品名": "織機センサー", "価格_円": "15000"}, update=True).problems == []
    assert not left.exists()
    assert recent.exists(), "another import may be at work"


def test_what_stands_in_for_english_has_no_figures_to_disagree_with(project: Project) -> None:
    row = WHOLE | {
        "事業者名": "潮風堂",
        "所在地": "金沢市広坂1丁目23番4号",
        "概要": "重さ12kgの、120円の飴です。",
    }
    assert prepared(project, row | {"概要_英語": ""}, add_makers=True).problems == []
