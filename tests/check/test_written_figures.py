"""Figures are read however people write them, and are compared only where a value of the record can be meant."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
import yaml
from sample_project import TODAY, write_sample

from catalog.build.load import load
from catalog.check.facts import Facts
from catalog.check.figures import figures_of
from catalog.check.own_values import own_of, untrue
from catalog.ground.text import Lang

PROGRAM = {
    "id": "fairs",
    "name": {"ja": "見本市の補助", "en": "Grants for Fairs"},
    "summary": {"ja": "出展を助けます。", "en": "Helps with fairs."},
    "kind": "subsidy",
    "themes": ["sales"],
    "provider": "support-centre",
    "contacts": [{"organization": "support-centre"}],
    "fiscal_year": 2025,
    "courses": [
        {
            "id": "japan",
            "name": {"ja": "国内", "en": "Japan"},
            "offers": [{"rate": "1/2", "limit_yen": 700000}],
        },
        {
            "id": "abroad",
            "name": {"ja": "海外", "en": "Abroad"},
            "offers": [{"rate": "2/3", "limit_yen": 1000000}],
        },
    ],
    "application": {"type": "deadline", "closes": date(2025, 7, 31)},
    "sources": [{"document": "guide-2025", "section": "見本市出展補助"}],
    "verified_on": date(2026, 11, 1),
}
Wrong = Callable[[str, Lang], list[str]]


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Wrong:
    """Return the figures of a note that are not those of the program."""
    written = yaml.safe_dump([PROGRAM], allow_unicode=True, sort_keys=False)
    facts = Facts(
        load(write_sample(tmp_path_factory.mktemp("fairs"), {"data/programs.yaml": written})), TODAY
    )
    program = facts.catalog.programs["fairs"]
    own = own_of(facts, program)
    return lambda text, lang: [
        figure.typed for figure, _, _ in untrue(program, ("notes", 0), text, lang, own)
    ]


AMOUNTS = {
    1_000_000: "100万円 1,000,000円 1000000円 百万円 一〇〇万円 ¥1,000,000 ￥1million ¥1m 1,000千円",
    200_000: "二十万円 ￥200k 0.2百万円",
}
ENGLISH_AMOUNTS = {
    1_500_000: ("¥1.5 million", "JPY 1,500,000", "1,500,000 JPY", "1.5 million yen", "¥ 1,500,000"),
    2_000_000: ("two million yen", "¥2m"),
    500_000: ("half a million yen", "five hundred thousand yen"),
}


def test_amounts_are_read_in_any_way_of_writing() -> None:
    ways = [(yen, way) for yen, text in AMOUNTS.items() for way in text.split()]
    ways += [(yen, way) for yen, texts in ENGLISH_AMOUNTS.items() for way in texts]
    assert [(way, [each.value for each in figures_of(way)]) for _, way in ways] == [
        (way, [yen]) for yen, way in ways
    ]


@pytest.mark.parametrize(
    "text", ["数百万円", "数十万円", "百貨店", "役割", "（単位：千円）", "３割引", "十数万円"]
)
def test_what_only_looks_like_an_amount_or_a_share_is_none(text: str) -> None:
    assert {figure.sort for figure in figures_of(text)}.isdisjoint({"yen", "share"})


def test_shares_are_read_in_any_way_of_writing() -> None:
    ways = {
        Fraction(2, 3): (
            "3分の2",
            "三分の二",
            "2/3",
            "２／３",
            "⅔",
            "two thirds",
            "two-thirds",
            "two thirds of",
        ),
        Fraction(1, 2): ("半額", "5割", "五割", "50%", "５０％", "50パーセント", "½", "one half", "half of"),
        Fraction(3, 10): ("3割", "三割", "30 per cent", "thirty percent"),
        Fraction(1): ("全額を補助",),
    }
    for share, texts in ways.items():
        assert [(text, figures_of(text)[0].sort, figures_of(text)[0].value) for text in texts] == [
            (text, "share", share) for text in texts
        ]


def test_days_are_read_in_any_way_of_writing() -> None:
    ways = {
        "2025-07-04": "2025年7月4日|令和7年7月4日|R7.7.4|R7年7月4日|令和七年七月四日|2025/7/4|2025.7.4|2025-07-04"
        "|4 July 2025|4th July 2025|the 4th of July 2025|July 4, 2025|July 4th, 2025|4 Jul 2025|Jul. 4, 2025",
        "-07-04": "7月4日|七月四日|4 July|4th of July|Jul 4",
        "2027-03-31": "令和9年3月末|令和9年3月末日|令和9年の3月31日|the end of March 2027",
        "-07-31": "7月末|the end of July",
    }
    for day, texts in ways.items():
        for text in texts.split("|"):
            assert [(each.sort, each.value) for each in figures_of(text)] == [("day", day)], text


@pytest.mark.parametrize("text", ["Groups of 5 may apply.", "2月末まで", "十日間", "end of February"])
def test_what_is_no_certain_day_is_none(text: str) -> None:
    assert "day" not in {figure.sort for figure in figures_of(text)}


@pytest.mark.parametrize(
    "text",
    [
        *(
            "最大70万円です。",
            "最大で70万円です。",
            "70万円が上限です。",
            "70万円を限度とします。",
            "多くて70万円です。",
        ),
        *("上限額：七十万円", "70万円を超えない額", "いちばん多い場合で70万円"),
    ],
)
def test_what_japanese_calls_the_most_is_the_highest(wrong: Wrong, text: str) -> None:
    assert wrong(text, "ja")
    assert not wrong(text.replace("70万円", "100万円").replace("七十", "百"), "ja")


@pytest.mark.parametrize(
    "text",
    [
        *("Up to ¥700,000.", "Up to a total of ¥700,000.", "Capped at ¥700,000.", "With a cap of ¥700,000."),
        *("Maximum: ¥700,000", "The upper limit is ¥700,000.", "¥700,000 at most", "At most JPY 700,000"),
        *("No more than ¥700,000.", "Not exceeding ¥700,000.", "¥700,000 maximum", "max. ¥700,000"),
    ],
)
def test_what_english_calls_the_most_is_the_highest(wrong: Wrong, text: str) -> None:
    assert wrong(text, "en")
    assert not wrong(text.replace("700,000", "1,000,000"), "en")


HONEST = [
    ("資本金1億円以下の企業が対象です。", "For firms with capital of up to ¥100 million."),
    ("売上高が前年より5%以上減った企業が先です。", "Firms whose sales fell by 5% come first."),
    ("賃金を3%以上引き上げること", "Raise wages by at least 3%."),
    ("消費税（10%）は含みません。", "Consumption tax (10%) is not covered."),
    ("昨年度の上限は80万円でした。", "Last year the limit was ¥800,000."),
    (
        "国の補助金（上限450万円）とは別です。",
        "It is separate from the national subsidy (up to ¥4.5 million).",
    ),
    ("1,000円未満は切り捨てます。", "Amounts below ¥1,000 are rounded down."),
    ("10万円以上の備品は対象外です。", "Equipment of ¥100,000 or more is not covered."),
    ("手数料は500円です。", "There is a fee of ¥500."),
    ("企業の約3割が使っています。", "About 30% of firms use it."),
    ("説明会は5月10日に開きます。", "A briefing is held on 10 May."),
    ("5月10日（土）に説明会があります。", "The briefing is on Saturday, 10 May."),
    ("結果は、8月20日ごろに発表します。", "Results are announced on about 20 August."),
    ("令和7年4月1日に施行された条例によります。", "The ordinance is in force since 1 April 2025."),
]


@pytest.mark.parametrize(("ja", "en"), HONEST)
def test_what_is_about_something_else_is_no_mistake(wrong: Wrong, ja: str, en: str) -> None:
    assert (wrong(ja, "ja"), wrong(en, "en")) == ([], [])


def test_what_is_about_the_program_beside_it_is_a_mistake(wrong: Wrong) -> None:
    """Neither capital nor a briefing excuses another figure of the same sentence."""
    assert wrong("資本金1億円以下の企業に、費用の3割を補助します。", "ja") == ["3割"]
    assert wrong("説明会は5月10日、締切は7月30日です。", "ja") == ["7月30日"]
    assert wrong("The briefing is on 10 May, and the last day is 30 July.", "en") == ["30 July"]
    assert wrong("It pays ¥900,000 to firms with capital of ¥100 million.", "en") == ["¥900,000"]
