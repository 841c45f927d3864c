"""Totals, notes and repeated headers never become products, and a product never is taken for one of them."""

from typing import Any

import pytest
from sheet_files import WHOLE, Rows, codes, plan_of, workbook

from catalog.ground.project import Project
from catalog.sheets.plan import Plan

FIRST = {"No.": "1", "製品名": "梅しょうゆ", "事業者名": "大野醤油", "部門": "食品", "概要": "梅の香りです。"}
HEADER = {key: key for key in FIRST}


def plan(project: Project, *rows: dict[str, Any]) -> Plan:
    table: Rows = [FIRST, *rows]
    return plan_of(project, workbook(table))


def left_out(found: Plan) -> list[str]:
    return [problem.message.ja for problem in found.problems if problem.code == "row-left-out"]


@pytest.mark.parametrize(
    "row",
    [
        {"製品名": "合計", "事業者名": "20社"},
        {"製品名": "合　計"},
        {"No.": "計", "製品名": "160件"},
        {"No.": "合計", "製品名": 160},
        {"製品名": "計160件"},
        {"製品名": "小計", "事業者名": "大野醤油"},
        {"製品名": "総数", "事業者名": 3},
        {"製品名": "合計：160件"},
        {"製品名": "食品部門 計"},
        {"部門": "食品 小計", "製品名": "(12件)"},
        {"事業者名": "大野醤油 小計"},
        {"製品名": "Total", "事業者名": 20},
        {"製品名": "Grand Total"},
        {"製品名": "Sub-total"},
    ],
)
def test_a_total_is_left_out_and_said(project: Project, row: dict[str, Any]) -> None:
    found = plan(project, row)
    assert [entry.name for entry in found.entries] == ["梅しょうゆ"]
    assert left_out(found) == ["合計や小計の行は製品として読みません: 3 行目。"]
    assert not [problem for problem in found.problems if problem.is_error]


@pytest.mark.parametrize(
    "row",
    [
        {"製品名": "※ 令和7年4月1日現在"},
        {"No.": "※は更新した製品"},
        {"No.": "※1", "製品名": "認定を取り消したもの"},
        {"製品名": "＊印は新規"},
        {"No.": "（注）数は年度末のもの"},
        {"製品名": "注1）数は年度末のもの"},
        {"製品名": "備考：なし"},
        {"製品名": "出典: 商工課"},
    ],
)
def test_a_note_is_left_out_and_said(project: Project, row: dict[str, Any]) -> None:
    found = plan(project, row)
    assert [entry.name for entry in found.entries] == ["梅しょうゆ"]
    assert left_out(found) == ["※ などの注の行は製品として読みません: 3 行目。"]


def test_a_repeated_header_is_left_out_and_said(project: Project) -> None:
    found = plan(project, HEADER, {"製品名": "桜しょうゆ"}, {"製品名": "製品名", "事業者名": "企業名"})
    assert [entry.name for entry in found.entries] == ["梅しょうゆ", "桜しょうゆ"]
    assert left_out(found) == ["くり返しの見出しの行は読みません: 3、5 行目。"]


@pytest.mark.parametrize("row", [{"No.": "2"}, {"製品名": "―", "事業者名": "〃"}, {"製品名": "\u200b"}])
def test_a_row_that_says_nothing_is_left_out_and_said(project: Project, row: dict[str, Any]) -> None:
    found = plan(project, row)
    assert [entry.name for entry in found.entries] == ["梅しょうゆ"]
    assert left_out(found) == ["製品のことが書かれていない行は読みません: 3 行目。"]


@pytest.mark.parametrize(
    "row",
    [
        {"製品名": "温度計"},
        {"製品名": "時計", "事業者名": "石野製作所"},
        {"製品名": "家計簿"},
        {"製品名": "統合計測器", "事業者名": "石野製作所"},
        {"製品名": "重量計2個", "事業者名": "石野製作所"},
        {"製品名": "Total", "事業者名": "石野製作所"},
        {"製品名": "計量カップ"},
        {"製品名": "総合計", "ID": "grand-total"},
        {"製品名": "※しょうゆ", "事業者名": "大野醤油"},
        {"No.": "※2", "製品名": "桜しょうゆ", "事業者名": "大野醤油"},
        {"製品名": "注連縄"},
        {"製品名": "備前焼"},
    ],
)
def test_a_product_stays_one(project: Project, row: dict[str, Any]) -> None:
    found = plan(project, row)
    assert [entry.name for entry in found.entries] == ["梅しょうゆ", row["製品名"]]
    assert left_out(found) == []


def test_a_whole_list_says_each_cause_once(project: Project) -> None:
    rows = [
        {"製品名": "小計"},
        {"製品名": "桜しょうゆ"},
        {"製品名": "小計"},
        {"製品名": "※ 注"},
        {"No.": "9"},
    ]
    assert len(left_out(plan(project, *rows))) == 3


def test_a_total_below_whole_rows_does_not_stop_them(project: Project) -> None:
    found = plan_of(project, workbook([WHOLE, {"製品名": "合計", "事業者名": "1社"}]))
    assert codes(found) == [("list.xlsx:製品!A3", "row-left-out")]
    assert [entry.id for entry in found.ready] == ["plum-soy-sauce"]
