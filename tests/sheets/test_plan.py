"""A row finds its record, and only what somebody has agreed to would change."""

import re
from typing import Any

import pytest
from sample_project import edit
from sheet_files import WHOLE, Rows, codes, csv_text, plan_of

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.sheets.entry import Entry
from catalog.sheets.plan import Plan

SOY = {"製品名": "琥珀醤油"}
WAITED_FOR = [header for header in WHOLE if header not in {"製品名", "製品名_カナ", "出典_URL"}]


def plan(project: Project, *rows: Any, **options: bool) -> Plan:
    return plan_of(project, csv_text(rows), "list.csv", **options)


def changed(entry: Entry) -> dict[str, tuple[str, str]]:
    return {change.column.header: (change.before, change.after) for change in entry.changes}


def test_a_whole_row_is_a_new_record(project: Project) -> None:
    found = plan(project, WHOLE)
    assert found.problems == []
    (entry,) = found.ready
    assert (entry.id, entry.is_new) == ("plum-soy-sauce", True)
    assert entry.record["name"] == {"ja": "梅しょうゆ", "en": "Plum Soy Sauce"}
    assert entry.record["certificate"] == {"scheme": "kagayaki"}, "there is one scheme"
    assert found.others == 2


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"ID": "amber-soy", "製品名": "琥珀の醤油"}, "amber-soy"),
        ({"製品名": "琥珀醤油", "部門": "食品"}, "amber-soy"),
        ({"認定番号": "165", "製品名": "織機センサー"}, "loom-sensor"),
        ({"認定番号": "165", "認定年度": "令和6年度", "製品名": "織機センサー"}, "loom-sensor"),
        ({"ID": "ＡＭＢＥＲ-ＳＯＹ", "部門": "食品"}, "amber-soy"),
    ],
)
def test_a_row_finds_its_record(project: Project, row: dict[str, str], found: str) -> None:
    (entry,) = plan(project, row).entries
    assert (entry.id, entry.is_new) == (found, False)


ODD_NAME = "10−20〜30（限定版） Amber-Soy"  # the signs in question


@pytest.mark.parametrize(
    "written",
    [
        ODD_NAME,
        "10－20～30(限定版)AMBER－SOY",
        "１０‐２０~３０（限定版）　Ａｍｂｅｒ―Ｓｏｙ",
        "10-20∼30（限定版）amber–soy",
    ],
)
def test_a_name_is_the_same_however_it_is_written(project: Project, written: str) -> None:
    edit(project, "data/brand_products.yaml", "琥珀醤油", ODD_NAME)
    found = plan(project, {"製品名": written, "認定番号": "12"}, update=True)
    (entry,) = found.entries
    assert (entry.id, entry.is_new, found.problems) == ("amber-soy", False, [])
    assert changed(entry) == {"認定番号": ("", "12")}, "the record keeps its writing"


def test_a_certificate_with_the_name_written_otherwise_is_the_same(project: Project) -> None:
    edit(project, "data/brand_products.yaml", "織機センサー", "織機センサー（第2版）")
    (entry,) = plan(project, {"認定番号": "165", "製品名": "織機 センサー(第２版)"}).entries
    assert (entry.id, entry.changes, entry.held) == ("loom-sensor", (), ())


@pytest.mark.parametrize(
    "written", ["織機センサ", "織機せんさー", "織機・センサー", "【織機センサー】", "織機センサ-"]
)
def test_a_name_that_is_nearly_that_of_a_record_is_asked_about(project: Project, written: str) -> None:
    found = plan(project, WHOLE | {"製品名": written, "事業者名": "石野製作所"})
    assert codes(found) == [("list.csv:2:2", "near-name")] or codes(found) == [("list.csv:2:1", "near-name")]
    assert "「織機センサー」のことですか" in found.problems[0].message.ja
    assert "loom-sensor" in found.problems[0].hint.ja
    of_another = plan(project, WHOLE | {"製品名": written, "事業者名": "大野醤油"})
    assert [entry.is_new for entry in of_another.ready] == [True]
    with_an_id = plan(project, WHOLE | {"製品名": written, "事業者名": "石野製作所", "ID": "loom-sensor-2"})
    assert [(entry.id, entry.is_new) for entry in with_an_id.ready] == [("loom-sensor-2", True)]


def test_signs_that_excel_exchanges_in_a_csv_are_no_change(project: Project) -> None:
    edit(project, "data/brand_products.yaml", "透きとおった", "10〜20−30 — 透きとおった")
    row = {"ID": "amber-soy", "概要": "10～20－30 ― 透きとおった琥珀色の醤油です。"}
    (entry,) = plan(project, row, update=True).entries
    assert entry.changes == ()


def test_products_of_one_name_from_makers_nobody_knows_yet_are_two(project: Project) -> None:
    rows = [
        WHOLE | {"事業者名": "浅野川酒造"},
        WHOLE | {"事業者名": "犀川酒造"},
        WHOLE | {"事業者名": "㈱犀川酒造"},
    ]
    assert [code for _, code in codes(plan(project, *rows)) if code != "cell-not-read"] == ["product-twice"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([{"ID": "amber", "製品名": "琥珀醤油"}], "other-id"),
        ([{"認定番号": "165", "製品名": "別のセンサー"}], "other-name"),
        ([{"製品名": "琥珀醤油", "部門": ""}, {"製品名": "琥珀醤油", "部門": "食品"}], "product-twice"),
        ([WHOLE, WHOLE], "product-twice"),
        ([{"ID": "Über", "製品名": "新しい品"}], "unfit-id"),
        ([{"ID": "trade-fairs", "製品名": "新しい品"}], "unfit-id"),
        ([{"製品名": "", "部門": "食品"}], "no-name"),
        ([{"製品名": "琥珀醤油", "事業者ID": "ono-soy", "事業者名": "石野製作所"}], "columns-disagree"),
        ([{"製品名": "琥珀醤油", "事業者名": "知らない店"}], "cell-not-read"),
    ],
)
def test_a_row_that_could_mean_two_things_is_refused(project: Project, rows: Rows, code: str) -> None:
    assert [code for _, code in codes(plan(project, *rows))] == [code]


def test_the_same_number_of_another_year_is_another_certificate(project: Project) -> None:
    (entry,) = plan(project, WHOLE | {"認定番号": "165", "認定年度": "R7"}).entries
    assert entry.is_new


def test_two_records_of_one_name_ask_for_the_id(project: Project) -> None:
    edit(project, "data/brand_products.yaml", "ja: 織機センサー", "ja: 琥珀醤油")
    found = plan(project, SOY | {"部門": "食品"})
    assert codes(found) == [("list.csv:2:1", "several-records")]
    assert "loom-sensor, amber-soy" in found.problems[0].hint.ja


def test_a_field_that_is_not_known_yet_is_filled_in(project: Project) -> None:
    (entry,) = plan(project, SOY | {"認定番号": "12", "内容量": "300ml"}).ready
    assert changed(entry) == {"認定番号": ("", "12"), "内容量": ("", "300 ml")}


def test_a_field_that_differs_is_replaced_only_if_somebody_says_so(project: Project) -> None:
    row = {"製品名": "織機センサー", "価格_円": "15000", "認定年度": "R6"}
    (entry,) = plan(project, row).entries
    assert not entry.is_ready
    assert [(change.column.header, change.before, change.after) for change in entry.held] == [
        ("価格_円", "12000", "15000")
    ]
    (entry,) = plan(project, row, update=True).ready
    assert changed(entry) == {"価格_円": ("12000", "15000")}
    assert not entry.held


def test_an_empty_cell_removes_nothing(project: Project) -> None:
    row = {"製品名": "織機センサー", "価格_円": "", "認定番号": " ", "概要": "", "部門": "機械"}
    (entry,) = plan(project, row, update=True).entries
    assert entry.changes == ()


@pytest.mark.parametrize("header", WAITED_FOR)
def test_a_new_record_waits_for_what_every_record_has(project: Project, header: str) -> None:
    found = plan(project, WHOLE | {header: ""})
    assert found.problems == []
    assert found.ready == ()
    assert [column.header for column in found.waiting[0].missing] == [header]


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ({"材料": "大豆; 小麦"}, ["材料_英語"]),
        ({"材料": "大豆; 小麦", "材料_英語": "Soy"}, ["材料_英語"]),
        ({"材料": "大豆", "材料_英語": "Soy; wheat"}, ["材料"]),
        ({"手入れ_英語": "Keep it cool"}, ["手入れ"]),
        ({"価格_円": "800"}, ["価格_税", "価格_時点"]),
        ({"出典_文書": "guide-2025"}, ["出典_箇所"]),
    ],
)
def test_half_of_something_waits_for_the_other_half(
    project: Project, said: dict[str, str], missing: list[str]
) -> None:
    (entry,) = plan(project, SOY | said).waiting
    assert [column.header for column in entry.missing] == missing


def test_a_source_is_one_whatever_the_order_of_its_columns(project: Project) -> None:
    row = {"出典_題名_英語": "Page", "出典_題名": "ページ", "出典_箇所": "表紙"}
    expected = [{"title": {"en": "Page", "ja": "ページ"}, "url": "https://example.jp/"}]
    whole = {key: text for key, text in WHOLE.items() if not key.startswith("出典")}
    (entry,) = plan(project, row | whole | {"出典_箇所": "", "出典_URL": "https://example.jp/"}).ready
    assert entry.record["sources"] == expected
    (waiting,) = plan(project, row | whole | {"出典_箇所": ""}).waiting
    assert [column.header for column in waiting.missing] == ["出典_URL"]


def test_fewer_materials_are_said_in_both_languages(project: Project) -> None:
    edit(
        project,
        "data/brand_products.yaml",
        "  maker: ono-soy",
        "  materials: [{ja: 豆, en: Soy}, {ja: 塩, en: Salt}]\n  maker: ono-soy",
    )
    assert plan(project, SOY | {"材料": "豆"}, update=True).ready == ()
    (entry,) = plan(project, SOY | {"材料": "豆", "材料_英語": "Soy"}, update=True).ready
    assert entry.record["materials"] == [{"ja": "豆", "en": "Soy"}]


def test_new_japanese_beside_old_english_is_noticed(project: Project) -> None:
    found = plan(project, SOY | {"概要": "濃い琥珀色の醤油です。"}, update=True)
    assert codes(found) == [("list.csv:2:2", "english-may-be-old")]
    assert found.ready
    both = SOY | {"概要": "濃い琥珀色の醤油です。", "概要_英語": "A deep amber soy sauce."}
    assert plan(project, both, update=True).problems == []


def test_an_unknown_maker_is_added_only_if_somebody_says_so(project: Project) -> None:
    row = WHOLE | {"事業者名": "株式会社　浅野川酒造", "事業者名_英語": "Asanogawa Shuzo"}
    assert [code for _, code in codes(plan(project, row))] == ["cell-not-read"]
    found = plan(
        project,
        row,
        row | {"製品名": "桜酒", "製品名_英語": "Cherry Sake", "事業者名": "浅野川酒造"},
        add_makers=True,
    )
    assert [maker.as_record() for maker in found.new_makers] == [
        {
            "id": "asanogawa-shuzo",
            "name": {"ja": "株式会社 浅野川酒造", "en": "Asanogawa Shuzo"},
            "kind": "maker",
        }
    ]
    assert {entry.record["maker"] for entry in found.ready} == {"asanogawa-shuzo"}


def test_firms_of_two_kinds_are_two_makers(project: Project) -> None:
    rows = [
        WHOLE | {"製品名": name, "製品名_英語": name, "事業者名": maker, "事業者名_英語": maker}
        for name, maker in [("A", "犀川酒造株式会社"), ("B", "（有）犀川酒造"), ("C", "犀川酒造㈱")]
    ]
    found = plan(project, *rows, add_makers=True)
    assert found.problems == []
    assert [maker.name for maker in found.new_makers] == ["犀川酒造株式会社", "（有）犀川酒造"]
    assert len({entry.record["maker"] for entry in found.ready}) == 2
    unclear = plan(project, *rows, WHOLE | {"事業者名": "犀川酒造"}, add_makers=True)
    assert [code for _, code in codes(unclear)] == ["cell-not-read"]


def test_a_firm_of_another_kind_is_not_the_one_in_the_catalog(project: Project) -> None:
    edit(project, "data/organizations.yaml", "ja: 大野醤油", "ja: 株式会社大野醤油")
    assert plan(project, SOY | {"事業者名": "大野醤油㈱"}).problems == []
    (problem,) = plan(project, SOY | {"事業者名": "有限会社大野醤油"}).problems
    assert "「株式会社大野醤油」のことですか" in problem.hint.ja


def test_a_cause_is_told_once_with_all_its_cells(project: Project) -> None:
    rows = [WHOLE | {"製品名": f"品{n}", "事業者名": "犀川酒造" if n % 2 else "浅野川酒造"} for n in range(8)]
    found = plan(project, *rows)
    assert codes(found) == [("list.csv:2:7", "cell-not-read"), ("list.csv:3:7", "cell-not-read")]
    assert "ほか 3 か所: 4:7、6:7、8:7" in found.problems[0].message.ja
    assert found.problems[0].subject == Message("事業者名", "事業者名")


@pytest.mark.parametrize("written", ["食品部門", "食品 部門", "食品分野", "食品の部", "食品認定部門"])
def test_a_division_may_be_called_a_division(project: Project, written: str) -> None:
    (entry,) = plan(project, SOY | {"部門": written}).entries
    assert (entry.changes, entry.held) == ((), ())


def test_a_new_maker_without_english_makes_the_row_wait(project: Project) -> None:
    found = plan(project, WHOLE | {"事業者名": "浅野川酒造"}, add_makers=True)
    assert [column.header for column in found.waiting[0].missing] == ["事業者名_英語"]
    assert found.new_makers == ()


def test_another_name_for_a_known_maker_is_told_and_not_taken(project: Project) -> None:
    found = plan(project, SOY | {"事業者名": "大野醤油", "事業者名_英語": "Ohno Shoyu"})
    assert codes(found) == [("list.csv:2:3", "maker-not-changed")]
    assert found.ready == ()


@pytest.mark.parametrize(
    ("name", "kana", "expected"),
    [
        ("Plum Soy Sauce", "うめしょうゆ", "plum-soy-sauce"),
        ("", "ウメショウユ", "umeshouyu"),
        ("", "ちゃっきーてぃー", "chakkiti"),
        ("Crème d’Or (50%)", "", "creme-dor-50"),
        ("Amber Soy", "", "amber-soy-2"),
        ("A" * 80, "", "a" * 50),
        ("trade fairs", "", "trade-fairs-2"),
    ],
)
def test_a_new_id_is_made_of_the_english_name_or_the_reading(
    project: Project, name: str, kana: str, expected: str
) -> None:
    (entry,) = plan(project, WHOLE | {"製品名_英語": name, "製品名_カナ": kana}).entries
    assert entry.id == expected
    assert re.fullmatch("[a-z0-9-]{1,60}", entry.id)
