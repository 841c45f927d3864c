"""Whatever file somebody names, it is read or refused with a place and a sentence."""

import datetime as dt
import io
import re
import time
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from sheet_files import (
    WHOLE,
    as_bytes,
    codes,
    csv_text,
    formatted,
    ole,
    package,
    plan_of,
    save,
    strict,
    with_styles,
    workbook,
)

from catalog.ground.project import Project
from catalog.problems.text import as_text
from catalog.sheets.file_kind import Unfit, kind_of
from catalog.sheets.plan import Plan
from catalog.sheets.table import MAX_BYTES, read_table
from catalog.sheets.workbook_reader import MAX_UNPACKED

TEXT = csv_text([WHOLE])


def value(plan: Plan, header: str) -> str:
    return next(change.after for change in plan.entries[0].changes if change.column.header == header)


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp932"),
        TEXT.encode("utf-16"),
        csv_text([WHOLE], "\t").encode("utf-16"),
        csv_text([WHOLE], ";").encode(),
        TEXT.encode("euc_jp"),
        TEXT.encode("iso2022_jp"),
    ],
    ids=["utf-8", "with-mark", "windows", "utf-16", "tabs-of-excel", "semicolons", "euc-jp", "iso-2022-jp"],
)
def test_csv_is_read_in_every_encoding_of_japan(project: Project, content: bytes) -> None:
    plan = plan_of(project, content, "list.csv")
    assert codes(plan) == []
    assert value(plan, "概要") == "梅の香りの醤油です。"


HOSTILE = {
    "locked": (ole("EncryptionInfo", "EncryptedPackage"), "locked"),
    "old": (ole("Workbook", "EncryptedPackage in a cell"), "old-format"),
    "very-old": (ole("Book"), "old-format"),
    "word": (ole("WordDocument"), "not-a-workbook"),
    "locked-or-old": (ole(), "old-format"),
    "empty": (b"", "not-a-workbook"),
    "text": (b"hello", "other-ending"),
    "csv": (TEXT.encode("cp932"), "other-ending"),
    "binary": (package("xl/workbook.bin"), "binary-workbook"),
    "open-document": (package(mimetype="application/vnd.oasis.opendocument.spreadsheet"), "open-document"),
    "numbers": (package("Index/Document.iwa"), "numbers"),
    "docx": (package("word/document.xml"), "not-a-workbook"),
    "html": (b"\xef\xbb\xbf <html><table><tr><td>1</td></tr></table>", "web-page"),
    "html-in-utf-16": ("<TABLE>".encode("utf-16"), "web-page"),
    "mail-of-a-page": (b"MIME-Version: 1.0\r\n", "web-page"),
    "xml-of-2003": (b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>', "xml-spreadsheet"),
    "pdf": (b"%PDF-1.7", "not-a-workbook"),
    "damaged": (as_bytes(workbook([WHOLE]))[:-200], "not-a-workbook"),
    "other-zip": (b"PK\x05\x06" + bytes(18), "not-a-workbook"),
    "no-table": (as_bytes(Workbook()), "no-table"),
    "far-cell": ("far", "too-large"),
}


def _far() -> bytes:
    book = workbook([WHOLE])
    book.worksheets[0]["XFD1048576"] = "x"
    return as_bytes(book)


@pytest.mark.parametrize(("content", "code"), HOSTILE.values(), ids=HOSTILE)
def test_a_workbook_that_is_none_is_refused(project: Project, content: bytes | str, code: str) -> None:
    plan = plan_of(project, _far() if content == "far" else content)
    assert codes(plan) == [("list.xlsx", code)]
    assert "list.xlsx" in as_text(plan.problems, "ja")


@pytest.mark.parametrize("name", ["list.xls", "list.csv", "list"])
@pytest.mark.parametrize("kind", ["locked", "old", "open-document", "html"])
def test_what_a_file_is_counts_and_not_its_name(project: Project, kind: str, name: str) -> None:
    content, code = HOSTILE[kind]
    assert codes(plan_of(project, content, name)) == [(name, code)]


def test_a_workbook_that_is_called_csv_is_to_be_renamed(project: Project) -> None:
    plan = plan_of(project, workbook([WHOLE]), "list.csv")
    assert codes(plan) == [("list.csv", "other-ending")]
    assert ".xlsx" in plan.problems[0].hint.ja


def test_a_locked_zip_is_told_as_such() -> None:
    content = bytearray(package("xl/workbook.xml"))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    unfit = kind_of(bytes(content))
    assert isinstance(unfit, Unfit)
    assert unfit.code == "locked"


def test_a_workbook_in_the_strict_dialect_is_read(project: Project) -> None:
    plan = plan_of(project, strict(as_bytes(workbook([WHOLE | {"認定期限": date(2029, 3, 31)}]))))
    assert codes(plan) == []
    assert (plan.entries[0].name, value(plan, "認定期限")) == ("梅しょうゆ", "2029-03-31")


@pytest.mark.parametrize(
    ("number", "day"), [(31, "2029-03-31"), (57, "2029-03-31"), (58, "2029-03-31"), (55, None)]
)
def test_the_dates_that_excel_in_japan_has_by_number_are_dates(
    project: Project, number: int, day: str | None
) -> None:
    content = as_bytes(workbook([WHOLE | {"認定期限": date(2029, 3, 31)}]))
    by_number = with_styles(
        content, {rb"<numFmts.*?</numFmts>": b"", rb'numFmtId="16\d"': b'numFmtId="%d"' % number}
    )
    plan = plan_of(project, by_number)
    assert codes(plan) == ([] if day else [("list.xlsx:製品!L2", "cell-not-read")])
    assert day is None or value(plan, "認定期限") == day


@pytest.mark.parametrize(
    ("header", "held", "code", "read"),
    [
        ("認定番号", 12, "00000", "00012"),
        ("認定番号", 7, '"M22-"00', "M22-07"),
        ("品番", "07", '"M22-"@', "M22-07"),
        ("HSコード", 2501, "0.00", "2501.00"),
        ("HSコード", 902.1, "0000.00", "0902.10"),
        ("最小注文数", 1200, '#,##0"個"', "1200"),
        ("認定年度", 7, '"令和"0"年度"', "2025"),
        ("認定期限", date(2029, 3, 31), '[$-411]ggge"年"m"月"d"日"', "2029-03-31"),
    ],
)
def test_a_cell_counts_as_excel_shows_it(
    project: Project, header: str, held: object, code: str, read: str
) -> None:
    plan = plan_of(project, formatted(header, held, code))
    assert codes(plan) == []
    assert value(plan, header) == read


@pytest.mark.parametrize(
    ("header", "held", "code"),
    [
        ("認定番号", 12, "[DBNum1]0"),
        ("認定番号", 0.5, "0%"),
        ("最小注文数", 12.4, "0"),
        ("最小注文数", 1200000, "#,##0,"),
        ("認定番号", date(2026, 2, 4), "m-d"),
        ("認定期限", date(2026, 3, 31), "m/d"),
        ("認定期限", date(2029, 3, 1), 'yyyy"年"m"月"'),
        ("認定番号", dt.time(12, 30), "h:mm"),
        ("認定番号", dt.timedelta(hours=30), "[h]:mm"),
    ],
)
def test_a_cell_that_shows_otherwise_than_it_is_is_refused_with_its_place(
    project: Project, header: str, held: object, code: str
) -> None:
    plan = plan_of(project, formatted(header, held, code))
    assert codes(plan) == [("list.xlsx:製品!L2", "cell-not-read")]
    assert "文字列" in plan.problems[0].hint.ja


def test_of_two_encodings_that_fit_the_one_with_a_table_counts(project: Project) -> None:
    in_euc = "製品名,概要\n糊,品\n".encode("euc_jp")
    assert in_euc.decode("cp932")
    assert plan_of(project, in_euc, "list.csv").entries[0].name == "糊"
    half_width = "ID,ｻｲｽﾞ,SKU\n,,ｱｲ\n".encode("cp932")
    assert half_width.decode("euc_jp")
    (row,) = read_table(save(project.root, half_width, "list.csv"), None).rows
    assert [cell.text for cell in row.cells.values()] == ["ｱｲ"]


@pytest.mark.parametrize(
    ("content", "place", "code"),
    [
        (b"\xff\x00\x81", "list.csv", "encoding"),
        (b"\0\0", "list.csv", "encoding"),
        (b'"\xe8\xa3\xbd"x,y\n', "list.csv:1:1", "not-a-table"),
        (b"", "list.csv", "no-table"),
        (b"a,b\n1,2\n", "list.csv", "no-table"),
    ],
)
def test_a_csv_that_is_none_is_refused(project: Project, content: bytes, place: str, code: str) -> None:
    assert codes(plan_of(project, content, "list.csv")) == [(place, code)]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [problem.code for problem in read_table(tmp_path / "none.xlsx", None).problems] == ["file-missing"]
    assert [problem.code for problem in read_table(tmp_path, None).problems] == ["file-missing"]


def test_a_sheet_holds_the_facts_of_a_thousand_products(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    workbook([{"製品名": f"製品{number}", "事業者名": "大野醤油"} for number in range(12_000)]).save(path)
    assert len(read_table(path, None).rows) == 12_000


def test_a_huge_file_is_refused_before_it_is_read(project: Project) -> None:
    path = project.root / "huge.xlsx"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert [problem.code for problem in read_table(path, None).problems] == ["too-large"]


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused_at_once(project: Project) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("xl/worksheets/sheet1.xml", b" " * (MAX_UNPACKED + 1))
    began = time.monotonic()
    assert codes(plan_of(project, packed.getvalue())) == [("list.xlsx", "too-large")]
    assert time.monotonic() - began < 5


def test_the_header_may_stand_below_a_title(project: Project) -> None:
    book = workbook([WHOLE])
    sheet = book.worksheets[0]
    sheet.insert_rows(1, 2)
    sheet["A1"] = "認定製品一覧"
    sheet.merge_cells("A1:F1")
    plan = plan_of(project, book)
    assert codes(plan) == []
    assert str(plan.entries[0].at) == "list.xlsx:製品!A4"


def test_numbers_and_days_of_excel_are_what_they_look_like(project: Project) -> None:
    row = WHOLE | {
        "認定番号": 12.0,
        "価格_円": 1200.0,
        "価格_税": "税込",
        "価格_時点": date(2026, 10, 1),
    }
    plan = plan_of(project, workbook([row | {"HSコード": 2103.9, "食品接触": True}]))
    assert codes(plan) == []
    shown = [value(plan, name) for name in ("認定番号", "価格_円", "価格_時点", "HSコード", "食品接触")]
    assert shown == ["12", "1200", "2026-10-01", "2103.90", "可"]


def test_a_day_that_excel_made_of_something_else_is_not_taken(project: Project) -> None:
    plan = plan_of(project, workbook([WHOLE | {"認定番号": date(2026, 2, 4)}]))
    assert codes(plan) == [("list.xlsx:製品!L2", "cell-not-read")]
    assert "表計算が日付に変えた" in plan.problems[0].hint.ja


@pytest.mark.parametrize("formula", ["=1+1", "=#REF!", "#N/A"])
def test_a_formula_without_its_value_is_refused(project: Project, formula: str) -> None:
    plan = plan_of(project, workbook([WHOLE | {"価格_円": formula}]))
    assert codes(plan)[0] == ("list.xlsx:製品!L2", "cell-not-read")
    assert "計算式" in plan.problems[0].hint.ja


def test_the_value_of_a_formula_is_taken(project: Project) -> None:
    content = as_bytes(workbook([WHOLE | {"認定番号": "=6+6"}]))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"(</f>)<v(?: ?/|></v)>", rb"\1<v>12</v>", old.read(name)))
    assert value(plan_of(project, out.getvalue()), "認定番号") == "12"


def test_a_cell_that_is_merged_down_counts_for_every_row(project: Project) -> None:
    book = workbook(
        [WHOLE, WHOLE | {"製品名": "桜しょうゆ", "製品名_英語": "Cherry Soy Sauce", "事業者名": None}]
    )
    book.worksheets[0].merge_cells("G2:G3")
    plan = plan_of(project, book)
    assert codes(plan) == []
    assert [entry.record["maker"] for entry in plan.entries] == ["ono-soy", "ono-soy"]


def test_hidden_rows_count_and_empty_ones_do_not(project: Project) -> None:
    book = workbook(
        [WHOLE, {}, WHOLE | {"製品名": "桜しょうゆ", "製品名_英語": "Cherry Soy Sauce"}, {"製品名": "  "}]
    )
    book.worksheets[0].row_dimensions[4].hidden = True
    plan = plan_of(project, book)
    assert [str(entry.at) for entry in plan.entries] == ["list.xlsx:製品!A2", "list.xlsx:製品!A4"]


def test_another_sheet_can_be_named_and_one_that_is_not_read_is_told(project: Project) -> None:
    book = workbook([WHOLE])
    more = book.create_sheet("食品")
    more.append(["製品名", "概要"])
    more.append(["桜しょうゆ", "桜の香りです。"])
    assert codes(plan_of(project, book)) == [("list.xlsx:食品", "sheet-not-read")]
    assert plan_of(project, book, sheet="食品").entries[0].name == "桜しょうゆ"
    assert codes(plan_of(project, book, sheet="機械")) == [("list.xlsx", "no-table")]


def test_a_column_nobody_knows_is_named_and_the_like_of_it_offered(project: Project) -> None:
    plan = plan_of(project, workbook([WHOLE | {"製品名_英吾": "x", "メモ": "y"}]))
    assert codes(plan) == [("list.xlsx:製品!L1", "column-not-read"), ("list.xlsx:製品!M1", "column-not-read")]
    assert "製品名_英語" in plan.problems[0].hint.ja
    assert "認定取消日" in plan.problems[1].hint.ja


@pytest.mark.parametrize(
    ("header", "advice"),
    [
        ("FAX", "organizations.yaml"),
        ("メモ", "認定取消日"),
        ("英語説明", "データに入りません"),
        ("No.", "このままで"),
    ],
)
def test_a_column_that_is_dropped_is_not_called_fine(project: Project, header: str, advice: str) -> None:
    plan = plan_of(project, workbook([WHOLE | {header: "x"}]))
    assert [problem.code for problem in plan.problems] == ["column-not-read"]
    assert advice in plan.problems[0].hint.ja
    assert codes(plan_of(project, workbook([WHOLE | {header: ""}]))) == [], "there is nothing to lose"


def test_two_columns_for_one_thing_are_refused(project: Project) -> None:
    assert codes(plan_of(project, workbook([WHOLE | {"名称": "x"}]))) == [
        ("list.xlsx:製品!L1", "column-twice")
    ]


def test_the_place_in_a_csv_is_row_and_column(project: Project) -> None:
    plan = plan_of(project, csv_text([WHOLE | {"認定年度": "来年"}]), "list.csv")
    assert codes(plan) == [("list.csv:2:12", "cell-not-read")]


@pytest.mark.parametrize(("price", "times"), [("1200", 1), ("=1+1", 2)])
def test_a_workbook_is_read_twice_only_for_its_formulas(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, price: str, times: int
) -> None:
    path = save(tmp_path, workbook([WHOLE | {"価格_円": price}]))
    read: list[bool] = []

    def load(*given: Any, data_only: bool) -> Any:
        read.append(data_only)
        return load_workbook(*given, data_only=data_only)

    monkeypatch.setattr("openpyxl.load_workbook", load)
    assert read_table(path, None).rows
    assert len(read) == times


def test_a_list_of_a_thousand_products_is_read_in_seconds(tmp_path: Path) -> None:
    rows = [WHOLE | {"製品名": f"製品{n}", "製品名_英語": f"Product {n}"} for n in range(1000)]
    path = save(tmp_path, workbook(rows))
    began = time.monotonic()
    assert len(read_table(path, None).rows) == 1000
    assert time.monotonic() - began < 20
