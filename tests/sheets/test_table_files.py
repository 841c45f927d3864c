"""Whatever file somebody names, it is read or refused with a place and a sentence."""

import io
import re
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from sheet_files import WHOLE, as_bytes, codes, csv_text, plan_of, save, workbook

from catalog.problem_text import as_text
from catalog.project import Project
from catalog.sheets.plan import Plan
from catalog.sheets.table import MAX_BYTES, read_table
from catalog.sheets.workbook_reader import MAX_UNPACKED

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
TEXT = csv_text([WHOLE])


def value(plan: Plan, header: str) -> str:
    return next(it.after for it in plan.entries[0].changes if it.column.header == header)


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp932"),
        TEXT.encode("utf-16"),
        csv_text([WHOLE], "\t").encode("utf-16"),
        csv_text([WHOLE], ";").encode(),
    ],
    ids=["utf-8", "with-mark", "windows-in-japan", "utf-16", "tabs-of-excel", "semicolons"],
)
def test_csv_is_read_in_every_encoding_that_excel_writes(project: Project, content: bytes) -> None:
    plan = plan_of(project, content, "list.csv")
    assert codes(plan) == []
    assert value(plan, "概要") == "梅の香りの醤油です。"


HOSTILE = {
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "locked"),
    "old": (OLE, "old-format"),
    "empty": (b"", "not-a-workbook"),
    "text": (b"hello", "not-a-workbook"),
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
    assert [it.code for it in read_table(tmp_path / "none.xlsx", None).problems] == ["file-missing"]
    assert [it.code for it in read_table(tmp_path, None).problems] == ["file-missing"]


def test_a_huge_file_is_refused_before_it_is_read(project: Project) -> None:
    path = project.root / "huge.xlsx"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert [it.code for it in read_table(path, None).problems] == ["too-large"]


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
    shown = [value(plan, it) for it in ("認定番号", "価格_円", "価格_時点", "HSコード", "食品接触")]
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
            new.writestr(name, re.sub(rb"(</f>)<v ?/>", rb"\1<v>12</v>", old.read(name)))
    assert value(plan_of(project, out.getvalue()), "認定番号") == "12"


def test_a_cell_that_is_merged_down_counts_for_every_row(project: Project) -> None:
    book = workbook(
        [WHOLE, WHOLE | {"製品名": "桜しょうゆ", "製品名_英語": "Cherry Soy Sauce", "事業者名": None}]
    )
    book.worksheets[0].merge_cells("G2:G3")
    plan = plan_of(project, book)
    assert codes(plan) == []
    assert [it.record["maker"] for it in plan.entries] == ["ono-soy", "ono-soy"]


def test_hidden_rows_count_and_empty_ones_do_not(project: Project) -> None:
    book = workbook(
        [WHOLE, {}, WHOLE | {"製品名": "桜しょうゆ", "製品名_英語": "Cherry Soy Sauce"}, {"製品名": "  "}]
    )
    book.worksheets[0].row_dimensions[4].hidden = True
    plan = plan_of(project, book)
    assert [str(it.at) for it in plan.entries] == ["list.xlsx:製品!A2", "list.xlsx:製品!A4"]


def test_another_sheet_can_be_named_and_one_that_is_not_read_is_told(project: Project) -> None:
    book = workbook([WHOLE])
    more = book.create_sheet("食品")
    more.append(["製品名", "概要"])
    more.append(["桜しょうゆ", "桜の香りです。"])
    assert codes(plan_of(project, book)) == [("list.xlsx:食品", "sheet-not-read")]
    assert plan_of(project, book, sheet="食品").entries[0].name == "桜しょうゆ"
    assert codes(plan_of(project, book, sheet="機械")) == [("list.xlsx", "no-table")]


def test_a_column_nobody_knows_is_named_and_the_like_of_it_offered(project: Project) -> None:
    plan = plan_of(project, workbook([WHOLE | {"製品名_英吾": "x", "備考": "y"}]))
    assert codes(plan) == [("list.xlsx:製品!L1", "column-not-read"), ("list.xlsx:製品!M1", "column-not-read")]
    assert "製品名_英語" in plan.problems[0].hint.ja


def test_two_columns_for_one_thing_are_refused(project: Project) -> None:
    assert codes(plan_of(project, workbook([WHOLE | {"名称": "x"}]))) == [
        ("list.xlsx:製品!L1", "column-twice")
    ]


def test_the_place_in_a_csv_is_row_and_column(project: Project) -> None:
    plan = plan_of(project, csv_text([WHOLE | {"認定年度": "来年"}]), "list.csv")
    assert codes(plan) == [("list.csv:2:12", "cell-not-read")]


def test_a_list_of_a_thousand_products_is_read_in_seconds(tmp_path: Path) -> None:
    rows = [WHOLE | {"製品名": f"製品{n}", "製品名_英語": f"Product {n}"} for n in range(1000)]
    path = save(tmp_path, workbook(rows))
    began = time.monotonic()
    assert len(read_table(path, None).rows) == 1000
    assert time.monotonic() - began < 20
