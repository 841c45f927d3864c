"""A cell counts as what Excel shows, or is refused; never as something else."""

import pytest

from catalog.sheets.number_format import shown_number, shown_text, shows_a_day

SHOWN = [
    (12, "General", "12"),
    (2103.9, "General", "2103.9"),
    (0.1 + 0.2, "General", "0.3"),
    (4901234567894, "General", "4901234567894"),
    (12, "@", "12"),
    (12, "00000", "00012"),
    (123456, "00000", "123456"),
    (7, '"M22-"00', "M22-07"),
    (2207, '"M"00-00', "M22-07"),
    (12207, '"M"00-00', "M122-07"),
    (7, r"\M0", "M7"),
    (2501, "0.00", "2501.00"),
    (902.1, "0000.00", "0902.10"),
    (1.5, "0.0#", "1.5"),
    (1.25, "0.0#", "1.25"),
    (0.5, "#.0", ".5"),
    (1234567, "#,##0", "1,234,567"),
    (12, "#,##0", "12"),
    (0, "#,##0", "0"),
    (1234, "0,000", "1,234"),
    (12, "00,000", "00,012"),
    (1200, "#,##0_ ", "1,200 "),
    (1200, "#,##0;[Red]-#,##0", "1,200"),
    (-1200, "#,##0;[Red]-#,##0", "-1,200"),
    (-1200, "#,##0_);(#,##0)", "(1,200)"),
    (-7, "000", "-007"),
    (1200, '"¥"#,##0;[Red]"¥"\\-#,##0', "¥1,200"),
    (1200, "[$¥-411]#,##0", "¥1,200"),
    (1200, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', " 1,200 "),
    (0, '#,##0;-#,##0;"なし"', "なし"),
    (0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', " - "),
    (0, "0;-0;;@", ""),
    (5, '0"個"', "5個"),
    (5, "0個", "5個"),
    (7, '"令和"0"年度"', "令和7年度"),
    (7, 'General"号"', "7号"),
    (9200001, "000-0000", "920-0001"),
    (5, "0;0", "5"),
    (5, '"a;b"0', "a;b5"),
]
REFUSED = [
    (1250.7, "#,##0"),
    (0.5, "0%"),
    (1200, "0.00E+00"),
    (1200000, '#,##0,"千円"'),
    (0.5, "# ?/?"),
    (5, "[>=1]0;0"),
    (7, "[DBNum1]0"),
    (45000, 'ggge"年度"'),
    (5, ";;;"),
    (5, '"abc"'),
    (5, "0 個 箱abc"),
    (1e300, "0"),
    (float("inf"), "0"),
    (5, '@"様"'),
    (5, "0.0.0"),
    (1234, "#,#0-0"),
    (5, '"open'),
]


@pytest.mark.parametrize(("value", "code", "shown"), SHOWN)
def test_a_number_counts_as_it_is_shown(value: float, code: str, shown: str) -> None:
    assert shown_number(value, code) == shown


@pytest.mark.parametrize(("value", "code"), REFUSED)
def test_a_format_that_is_not_understood_or_hides_something_is_refused(value: float, code: str) -> None:
    assert shown_number(value, code) is None


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("General", "07"),
        ("@", "07"),
        ('"M22-"@', "M22-07"),
        ('0;-0;0;@"号"', "07号"),
        ('_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', " 07 "),
        ("#,##0", "07"),
        ("@0", None),
    ],
)
def test_a_text_counts_as_it_is_shown(code: str, shown: str | None) -> None:
    assert shown_text("07", code) == shown


@pytest.mark.parametrize(
    ("code", "whole"),
    [
        ("yyyy/m/d", True),
        ("mm-dd-yy", True),
        ('[$-411]ggge"年"m"月"d"日"', True),
        ("[$-411]ge.m.d", True),
        ("m/d/yy h:mm", True),
        ('yyyy"年"m"月"', False),
        ('m"月"d"日"', False),
        ("mmm-yy", False),
        ("h:mm", False),
        ('"yd"m', False),
    ],
)
def test_a_date_is_a_day_where_year_month_and_day_are_shown(code: str, whole: object) -> None:
    assert shows_a_day(code) is whole
