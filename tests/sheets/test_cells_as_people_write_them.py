"""What stands in a cell is understood as people write it, and refused where it could mean something else."""

import pytest

from catalog.ground.message import Message
from catalog.sheets.column_words import ABOUT
from catalog.sheets.columns import COLUMNS, column_named
from catalog.sheets.lookup import Lookup

UNDERSTOOD = {
    "認定年度": {
        "令和7年度": "2025",
        "令和 7 年度": "2025",
        "2,025": "2025",
        "Ｒ７": "2025",
        "2025年度": "2025",
        "令和元年": "2019",
        "H30": "2018",
    },
    "認定期限": {"2027/3/31": "2027-03-31", "令和9年3月31日": "2027-03-31", "R9.3.31": "2027-03-31"},
    "価格_円": {
        "1,200円": "1200",
        "￥１，２００": "1200",
        "\\1,200": "1200",
        "1,234,567": "1234567",
        "12.0": "12",
        "0": "0",
    },
    "価格_税": {"税込": "true", "税込み": "true", "税抜": "false"},
    "寸法": {
        "120 x 80 mm": "120 x 80 mm",
        "12cm×8cm": "12 x 8 cm",
        "1,200×80×45mm": "1200 x 80 x 45 mm",
        "W120×D80×H45mm": "120 x 80 x 45 mm",
        "W120 D80 H45 mm": "120 x 80 x 45 mm",
        "Ｄ８０×Ｗ１２０×Ｈ４５ｍｍ": "120 x 80 x 45 mm",
        "H45mm×D80mm×W120mm": "120 x 80 x 45 mm",
        "高さ45 幅120 奥行き80mm": "120 x 80 x 45 mm",
        "幅120、奥行80、高さ45（mm）": "120 x 80 x 45 mm",
        "120(W)×45(H)×80(D)mm": "120 x 80 x 45 mm",
        "45H×80D×120W cm": "120 x 80 x 45 cm",
        "（高さ×幅×奥行）45×120×80mm": "120 x 80 x 45 mm",
        "45×120×80mm（H×W×D）": "120 x 80 x 45 mm",
        "縦80×横120×高さ45mm": "120 x 80 x 45 mm",
        "D80×W120mm": "120 x 80 mm",
    },
    "直径": {"φ9.5㎝": "9.5 cm", "直径90mm": "90 mm", "90mm": "90 mm"},
    "高さ": {"H120mm": "120 mm", "高さ12cm": "12 cm"},
    "長さ": {"1.2m": "1.2 m", "L=1,200mm": "1200 mm"},
    "重さ": {"３２０ｇ": "320 g", "1.2kg": "1.2 kg", "1,200グラム": "1200 g"},
    "内容量": {"300mL": "300 ml", "1リットル": "1 l", "50cc": "50 ml"},
    "納期": {
        "2〜4週間": "2-4 weeks",
        "2～4 週間": "2-4 weeks",
        "2ー4週": "2-4 weeks",
        "30日": "30 days",
        "1ヶ月": "1 months",
        "2年以内": "2 years",
    },
    "HSコード": {"2103.9": "2103.90", "210390": "2103.90", "0902.10": "0902.10", "2103": "2103"},
    "インコタームズ": {"EXW、fob": ("EXW", "FOB")},
    "GTIN": {"４９-12345 678904": "4912345678904", "0036000241457": "0036000241457"},
    "原産国": {"日本": "JP", "FR": "FR"},
    "輸出先": {"フランス、米国;DE": ("FR", "US", "DE")},
    "食品接触": {"○": "true", "不可": "false"},
    "アレルゲン": {"なし": ()},
    "製品名": {"ＡＢＣ ｼｮｳﾕ": "ABC ショウユ", "あ\n い": "あ い", "\u304b\u3099": "が"},
    "概要": {"江\u2f3e\u200bの\u00a0味": "江戸の 味", "a\u00adb": "ab"},
    "URL": {"https://example.jp/\ufeff": "https://example.jp/"},
    "製品名_カナ": {"アワ ポンズ": "あわぽんず"},
    "材料": {"大豆; 小麦": ("大豆", "小麦"), "塩; 砂糖\n水": ("塩; 砂糖", "水")},
    "事業者名": {"㈱大野醤油": "ono-soy", "ono-soy": "ono-soy", "Ono Soy": "ono-soy", "オオノ醤油": None},
    "部門": {"食品": "food", "Food": "food"},
    "状態": {"下書き": "draft", "公開": "published"},
}

REFUSED = {
    "認定年度": ["来年", "7", "25", "20 25", "2,02"],
    "認定期限": ["2027-02-30", "春", "46296", "2027 3 31", "2027/3/3 1"],
    "価格_円": [
        *("オープン価格", "-1", "1,200円(税込)", "1.5", "1.000", "$12"),
        *(
            "1,2000",
            "1,20",
            "12,00,000",
            "0,123",
            "1,200,",
            ",120",
            "1.2.3",
            "10個20個",
            "10 20",
            "１０ ２０円",
            "1、200",
        ),
    ],
    "最小注文数": ["10個20個", "10 20個", "10～20個", "5箱"],
    "価格_税": ["込み込み"],
    "寸法": [
        *(
            "約12cm",
            "12",
            "12mm×3cm",
            "12cm×8",
            "1×2×3×4mm",
            "120×mm",
            "120×80×45",
            "120 80 45mm",
            "1,20×80mm",
        ),
        *("φ90×H120mm", "φ90mm", "直径90×高さ120mm", "W120×H45mm", "H45mm", "縦80×横120mm"),
        *(
            "W120×80×45mm",
            "W120×W80×H45mm",
            "W120×D80×45mm",
            "L120×W80×H45mm",
            "120,80,45mm",
            "120(80)×45mm",
            "W120×D80×T5mm",
        ),
        *("（W×D×H）120×80mm", "W120×D80×H45mm×2個"),
    ],
    "直径": ["W90mm", "φ90×H120mm"],
    "高さ": ["φ90mm", "幅90mm"],
    "長さ": ["H90mm"],
    "重さ": ["320", "約320g", "1,20g", "1.2.3kg", "320g2個", "1 200g", "10g20g"],
    "内容量": ["300ml2本", "3,00ml"],
    "納期": ["要相談", "2-4", "1,2週間", "2週間4週間", "1 2週間"],
    "HSコード": ["調味料", "902.1", "1.2.3", "1,2000"],
    "輸出先": ["フランス、どこか"],
    "事業者名": ["知らない店"],
    "部門": ["調味"],
}


@pytest.mark.parametrize(
    ("header", "typed", "value"),
    [
        (header, typed, value)
        for header, each in UNDERSTOOD.items()
        for typed, value in each.items()
        if value is not None
    ],
)
def test_it_is_understood(known: Lookup, header: str, typed: str, value: object) -> None:
    assert column_named(header).kind.read(typed, known) == value


@pytest.mark.parametrize(
    ("header", "typed"), [(header, typed) for header, each in REFUSED.items() for typed in each]
)
def test_it_is_refused_with_a_word_of_advice(known: Lookup, header: str, typed: str) -> None:
    advice = column_named(header).kind.read(typed, known)
    assert isinstance(advice, Message)
    assert advice.ja
    assert advice.en


@pytest.mark.parametrize(
    ("header", "value"),
    [(header, value) for header, each in UNDERSTOOD.items() for value in each.values() if value is not None],
)
def test_what_a_record_shows_is_read_as_what_it_is(known: Lookup, header: str, value: str) -> None:
    kind = column_named(header).kind
    assert kind.read(kind.show(value, known), known) == value


def test_near_names_are_offered(known: Lookup) -> None:
    advice = column_named("事業者名").kind.read("大野しょうゆ店", known)
    assert isinstance(advice, Message)
    assert "大野醤油" in advice.ja


@pytest.mark.parametrize(
    ("written", "header"),
    [
        ("名称", "製品名"),
        ("製品名（英語）", "製品名_英語"),
        ("認定\n年度", "認定年度"),
        ("ＩＤ", "ID"),
        ("価格(円)", "価格_円"),
        ("名称_英字", "製品名_英語"),
        ("【分　類】", "部門"),
        ("説明", "概要"),
    ],
)
def test_a_header_is_known_however_it_is_written(written: str, header: str) -> None:
    assert column_named(written).header == header


def test_no_two_columns_answer_to_one_header() -> None:
    names = [name for column in COLUMNS for name in (column.header, *column.others)]
    assert all(
        column_named(name).header
        in {column.header for column in COLUMNS if name in {column.header, *column.others}}
        for name in names
    )


def test_every_column_is_explained_and_nothing_else() -> None:
    assert set(ABOUT) == {column.header for column in COLUMNS}
