"""Whatever becomes of a table, it is read or refused by its places: no traceback, and nothing that nobody wrote."""

import random
import shutil
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from openpyxl import Workbook
from sample_project import SAMPLE, TODAY, find_problems
from sheet_files import WHOLE, as_bytes, csv_text, save, workbook

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.problems.text import as_text
from catalog.sheets.apply import prepare
from catalog.sheets.plan_text import plan_text
from catalog.sheets.start import Start, look, plan_file

VALUES: Final[list[Any]] = [
    *(
        "",
        " ",
        "　",
        "合計",
        "※ 注",
        "=1+1",
        "＝1",
        "'",
        '"',
        "\n",
        "a\tb",
        "\u200b",
        "\u202e",
        "〜",
        "𠮷",
        "x" * 5000,
    ),
    *(
        "1,2000",
        "10個20個",
        "1.2.3",
        "H12×D3",
        "φ",
        "R99",
        "2026-02-30",
        "製品名",
        "None",
        "NaN",
        "{id}",
        "%s",
        "9" * 400,
    ),
    *(
        0,
        -1,
        12,
        1.5,
        1e300,
        -1e-300,
        True,
        date(2026, 3, 31),
        date(1900, 1, 1),
        time(1, 2),
        timedelta(days=4),
    ),
]
FORMATS: Final = [
    *(
        "General",
        "@",
        "00000",
        '"M"00',
        "#,##0",
        "0.00",
        "0%",
        "[DBNum1]0",
        ";;;",
        "m/d",
        "yyyy/m/d",
        "[h]:mm",
    ),
    *('@"様"', "0;", '"', "[", "\\", "_", "*", "#,", ".", "@@", "0.0.0", "[Red]", '[$-411]ggge"年"'),
]
OF_A_WHOLE_FILE: Final = {
    *("encoding", "no-table", "not-a-workbook", "other-ending", "web-page", "locked", "too-large"),
}
ENCODINGS: Final = ["utf-8", "utf-8-sig", "cp932", "euc_jp", "iso2022_jp_ext", "utf-16", "utf-16-le"]


def chance_of(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  # it is to be the same every time


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    root = tmp_path_factory.mktemp("spoilt")
    shutil.copytree(SAMPLE / "data", root / "data")
    return look(Project(root, "/"), KINDS)


def spoilt_rows(chance: random.Random) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [WHOLE | {"製品名": f"品{n}", "認定番号": str(n)} for n in range(4)]
    headers = [*WHOLE, "寸法", "価格_円", "認定期限", "認定年度", "部門", "材料", "備考", "ID"]
    for _ in range(6):
        chance.choice(rows)[chance.choice(headers)] = chance.choice(VALUES)
    return rows


def spoilt_workbook(chance: random.Random) -> Workbook:
    book = workbook(spoilt_rows(chance))
    sheet = book.worksheets[0]
    for _ in range(6):
        cell = sheet.cell(chance.randint(1, 5), chance.randint(1, sheet.max_column))
        cell.number_format = chance.choice(FORMATS)
    if chance.random() < 0.3:
        sheet.merge_cells(start_row=2, end_row=4, start_column=7, end_column=7)
    return book


def spoilt_bytes(content: bytes, chance: random.Random) -> bytes:
    raw = bytearray(content)
    for _ in range(chance.randint(0, 3)):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    return bytes(raw[: chance.choice([len(raw), len(raw), chance.randrange(len(raw))])])


def is_sound(start: Start, folder: Path, name: str, content: Any) -> None:
    """Plan an import, and make sure that whatever is wrong has a place and words."""
    plan = plan_file(start, save(folder, content, name), None, update=False, add_makers=True)
    for problem in plan.problems:
        assert problem.location.path == name
        assert problem.location.line or problem.code in OF_A_WHOLE_FILE
        assert problem.message.ja
        assert problem.hint.en
    assert as_text(plan.problems, "ja") is not None
    assert plan_text(plan, "ja")


@pytest.mark.parametrize("seed", range(25))
def test_a_spoilt_workbook_is_read_or_refused_by_its_cells(start: Start, tmp_path: Path, seed: int) -> None:
    is_sound(start, tmp_path, "list.xlsx", spoilt_workbook(chance_of(seed)))


@pytest.mark.parametrize("seed", range(25))
def test_a_damaged_workbook_is_read_or_refused(start: Start, tmp_path: Path, seed: int) -> None:
    chance = chance_of(seed)
    is_sound(start, tmp_path, "list.xlsx", spoilt_bytes(as_bytes(workbook([WHOLE])), chance))


@pytest.mark.parametrize("seed", range(25))
def test_a_spoilt_csv_is_read_or_refused_by_its_cells(start: Start, tmp_path: Path, seed: int) -> None:
    chance = chance_of(seed)
    text = csv_text(spoilt_rows(chance), chance.choice(",\t;"))
    content = text.encode(chance.choice(ENCODINGS), "replace")
    is_sound(start, tmp_path, "list.csv", spoilt_bytes(content, chance) if chance.random() < 0.5 else content)


@pytest.mark.parametrize("seed", range(3))
def test_what_a_spoilt_table_would_write_is_checked_to_the_end(project: Project, seed: int) -> None:
    path = save(project.root, spoilt_workbook(chance_of(seed)))
    plan = plan_file(look(project, KINDS), path, None, update=True, add_makers=True)
    found = prepare(plan, project, TODAY, lambda beside: list(find_problems(beside))).problems
    assert all(
        problem.location.path == "list.xlsx" or problem.location.path.startswith("data/") for problem in found
    )
