"""What people write instead of the one form of the data, and what they are offered."""

import pytest
from sample_project import MakeProject, find_problems, one_program

from catalog.model.offers import offer
from catalog.problems.suggestions import question

DAY, YEAR, NUMBER, PHONE = "date", "not_a_year", "not_digits", "phone_digits"


def context(kind: str) -> dict[str, object]:
    patterns = {
        "rate": r"^[1-9][0-9]?/[1-9][0-9]?$",
        "percent": r"^[0-9]{1,3}(\.[0-9]{1,2})?$",
        "phone": r"^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}$",
        "postal": r"^[0-9]{7}$",
        "time": r"^([01][0-9]|2[0-4]):[0-5][0-9]$",
        "color": r"^#[0-9a-f]{6}$",
        "id": r"^[a-z0-9]+(-[a-z0-9]+)*$",
        "country": r"^[A-Z]{2}$",
    }
    return {"pattern": patterns[kind]} if kind in patterns else {}


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        (DAY, "R8.3.31", "2026-03-31"),
        (DAY, "令和8年3月31日", "2026-03-31"),
        (DAY, "令和８年３月３１日（火）", "2026-03-31"),
        (DAY, "令和元年5月1日", "2019-05-01"),
        (DAY, "2027/3/31", "2027-03-31"),
        (DAY, "2027-3-31", "2027-03-31"),
        (DAY, "2027－03－31", "2027-03-31"),
        (DAY, "20270331", "2027-03-31"),
        (DAY, "2027-02-30", None),
        (DAY, "3月31日", None),
        (DAY, "soon", None),
        (YEAR, "R8", "2026"),
        (YEAR, "令和8年度", "2026"),
        (YEAR, "2026年度", "2026"),
        (YEAR, "来年度", None),
        ("greater_than_equal", "8", "2026"),
        (NUMBER, "100万円", "1000000"),
        (NUMBER, "１００００００", "1000000"),
        (NUMBER, "1,000,000", "1000000"),
        (NUMBER, "¥1,000,000", "1000000"),
        (NUMBER, "百万円", "1000000"),
        (NUMBER, "1億2,000万円", "120000000"),
        (NUMBER, "1.5億円", "150000000"),
        (NUMBER, "1万5千円", "15000"),
        (NUMBER, "50千円", "50000"),
        (NUMBER, "012", "12"),
        (NUMBER, "3回", "3"),
        (NUMBER, "1_000", "1000"),
        (NUMBER, "1,2000", None),
        (NUMBER, "約100万円", None),
        (NUMBER, "10~20", None),
        (NUMBER, "1.5", None),
        (NUMBER, "円", None),
        (NUMBER, "9" * 20, None),
        ("rate", "50%", "1/2"),
        ("rate", "５０％", "1/2"),
        ("rate", "0.5", "1/2"),
        ("rate", "2分の1", "1/2"),
        ("rate", "三分の二", "2/3"),
        ("rate", "１／２以内", "1/2"),
        ("rate", "½", "1/2"),
        ("rate", "8割", "4/5"),
        ("rate", "半額", "1/2"),
        ("rate", "66.7%", None),
        ("rate", "3/0", None),
        ("rate", "0分の1", None),
        ("percent", "１．５％", "1.5"),
        ("time", "9:00", "09:00"),
        ("time", "９：００", "09:00"),
        ("time", "9時", "09:00"),
        ("time", "午後5時半", "17:30"),
        ("time", "5pm", "17:00"),
        ("time", "1700", "17:00"),
        ("time", "9", None),
        ("time", "25:00", None),
        ("phone", "０７６－２２０－２２０５", "076-220-2205"),
        ("phone", "(076) 220-2205", "076-220-2205"),
        ("phone", "076ー220ー2205（内線123）", "076-220-2205"),
        ("phone", "+81 76-220-2205", "076-220-2205"),
        ("phone", "220-2205", None),
        ("phone", "076-220-220五", None),
        ("postal", "〒920-8577", "9208577"),
        ("color", "8B2635", "#8b2635"),
        ("id", "Trade_Fairs", "trade-fairs"),
        ("id", "金沢", None),
        ("country", "fr", "FR"),
        ("bool_parsing", "はい", "true"),
        ("bool_parsing", "不可", "false"),
        ("bool_parsing", "たぶん", None),
    ],
)
def test_what_people_write_is_offered_as_the_data_want_it(kind: str, typed: str, meant: str | None) -> None:
    more = {"ge": 1500} if kind == "greater_than_equal" else context(kind)
    asked = offer("string_pattern_mismatch" if "pattern" in more else kind, typed, more)
    assert asked == (question(meant) if meant else None)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  kind: expert", "  fiscal_year: R8\n  kind: expert", "「2026」のことですか。西暦の4けた"),
        ("  kind: expert", "  fiscal_year: 8\n  kind: expert", "「2026」のことですか。"),
        ("2026-11-01", "R8.11.1", "「2026-11-01」のことですか。"),
        ("500000", "50万円", "「500000」のことですか。"),
        ("076-220-0005", "076-220-005", "全部で10けたです"),
        ("{type: rolling}", "{type: Rolling}", "「rolling」のことですか。"),
    ],
)
def test_advice_fits_the_field(make_project: MakeProject, old: str, new: str, said: str) -> None:
    (problem,) = find_problems(make_project({"data/programs.yaml": one_program((old, new))}))
    assert said in problem.hint.ja
    assert "1000000" not in problem.hint.ja or "500000" in problem.hint.ja


@pytest.mark.parametrize("field", ["years", "times", "hours", "term_years"])
def test_a_number_of_times_is_one_at_least(make_project: MakeProject, field: str) -> None:
    """None at all would be computed as one on the page, and as nothing in the browser."""
    typed = one_program(("limit_yen: 500000", f"{field}: 0"))
    (problem,) = find_problems(make_project({"data/programs.yaml": typed}))
    assert problem.code == "too-small"
    assert "1" in problem.message.ja


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  kind: expert", "  kinds: expert"),
        ("  verified_on:", "  verifiedOn:"),
        ("en: Basic", "eng: Basic"),
        ("ja: 基本", "jp: 基本"),
    ],
)
def test_a_misspelled_field_is_one_mistake(make_project: MakeProject, old: str, new: str) -> None:
    (problem,) = find_problems(make_project({"data/programs.yaml": one_program((old, new))}))
    assert problem.code == "unknown-field"
    assert "Did you mean" in problem.hint.en
