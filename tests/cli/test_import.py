"""`catalog import`: shown first, written when asked, whole or not at all."""

import csv
from pathlib import Path
from typing import Any

import pytest
from sample_project import MakeProject, edit, sample_text

from catalog.ground.project import Project

NEW_PRODUCT = {
    "ID": "",
    "製品名": "梅しょうゆ",
    "製品名_英語": "Plum Soy Sauce",
    "概要": "梅の醤油です。",
    "概要_英語": "Soy sauce with plum.",
    "事業者名": "大野醤油",
    "認定制度名": "工芸の印",
    "価格_円": "",
    "出典_文書": "guide-2025",
    "出典_箇所": "表紙",
    "確認日": "2026-11-20",
}
HEADER, NEW = list(NEW_PRODUCT), list(NEW_PRODUCT.values())
DEARER = ["loom-sensor", *[""] * 6, "15000", *[""] * 3]
JAPANESE = [cell if HEADER[at] not in {"製品名_英語", "概要_英語"} else "" for at, cell in enumerate(NEW)]


def table(project: Project, *rows: list[str], name: str = "list.csv") -> Path:
    path = project.root / name
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([HEADER, *rows])
    return path


def products(project: Project) -> str:
    return (project.data / "brand_products.yaml").read_text("utf-8")


@pytest.fixture
def take(project: Project, invoke: Any) -> Any:
    return lambda *args: invoke("import", "products", *args, "--root", project.root)


def test_until_asked_it_only_shows_what_would_change(project: Project, take: Any) -> None:
    result = take(table(project, NEW, DEARER))
    assert result.exit_code == 0
    assert "+ 追加: 梅しょうゆ (plum-soy-sauce)  list.csv:2:1" in result.output
    assert "    ! 価格_円: 12000 → 15000（書き換えるには --update）" in result.output
    assert "! 違い: 織機センサー (loom-sensor)  list.csv:3:1（書き換えません）" in result.output
    assert "追加 1 件、変更 0 件、違い 1 件、同じ 0 件、待ち 0 件。" in result.output
    assert "--write を付けてください" in result.output
    assert products(project) == sample_text("brand_products.yaml")


def test_asked_it_writes_what_is_new_and_replaces_nothing(project: Project, take: Any) -> None:
    result = take(table(project, NEW, DEARER), "--write", "--lang", "en")
    assert result.exit_code == 0
    assert "Written to data/brand_products.yaml." in result.output
    assert products(project).startswith(sample_text("brand_products.yaml"))
    assert "- id: plum-soy-sauce" in products(project)
    assert "yen: 12000" in products(project)


def test_update_replaces_and_doing_it_again_changes_nothing(project: Project, take: Any) -> None:
    path = table(project, NEW, DEARER)
    first = take(path, "--write", "--update", "--lang", "en")
    assert "    価格_円: 12000 → 15000" in first.output
    assert "yen: 15000" in products(project)
    again = take(path, "--write", "--update", "--lang", "en")
    assert (
        "0 new, 0 changed, 0 differ, 2 the same, 0 waiting; 1 not in the table are left alone."
        in again.output
    )
    assert "There is nothing to write." in again.output


@pytest.mark.parametrize("wrong", [{"確認日": "きのう"}, {"概要": "長" * 101}, {"事業者名": "どこか"}])
def test_one_mistake_and_nothing_is_written(project: Project, take: Any, wrong: dict[str, str]) -> None:
    bad = [wrong.get(header, value) for header, value in zip(HEADER, NEW, strict=True)]
    bad[1] = "別の品"
    result = take(table(project, NEW, bad), "--write")
    assert result.exit_code == 1
    assert f"list.csv:3:{HEADER.index(next(iter(wrong))) + 1}: エラー[" in result.output
    assert "何も書きこんでいません" in result.output
    assert products(project) == sample_text("brand_products.yaml")


def test_rows_without_english_wait_in_a_file_of_their_own(project: Project, take: Any) -> None:
    waiting = project.root / "waiting.xlsx"
    result = take(table(project, JAPANESE), "--write", "--waiting", waiting, "--lang", "en")
    assert result.exit_code == 0
    assert "still missing: 製品名_英語, 概要_英語" in result.output
    assert "There is nothing to write." in result.output
    assert products(project) == sample_text("brand_products.yaml")
    assert "waiting: 梅しょうゆ  waiting.xlsx:製品!A2" in take(waiting, "--lang", "en").output


def test_nothing_in_a_table_moves_the_cursor(project: Project, take: Any) -> None:
    odd = [cell if at != 4 else "Clear\x1b[2Jall" for at, cell in enumerate(NEW)]
    result = take(table(project, odd))
    assert "\x1b" not in result.output
    assert "Clear\\x1b[2Jall" in result.output
    assert result.exit_code == 1


def test_a_cell_that_hides_something_is_named_and_not_mended(project: Project, take: Any) -> None:
    wrong = dict(zip(HEADER, NEW, strict=True)) | {"概要_英語": "Soy\u202e sauce"}
    result = take(table(project, [*wrong.values()]), "--write")
    place = f"list.csv:2:{HEADER.index('概要_英語') + 1}"
    assert f"{place}: エラー[invisible-character]" in result.output
    assert "U+202E" in result.output
    assert "\u202e" not in result.output
    assert products(project) == sample_text("brand_products.yaml")


def test_a_file_that_is_there_is_never_replaced(project: Project, take: Any) -> None:
    path = table(project, JAPANESE)
    before = path.read_bytes()
    result = take(path, "--waiting", path)
    assert result.exit_code == 2
    assert path.read_bytes() == before


def test_a_table_of_waiting_rows_is_a_workbook_by_its_name(project: Project, take: Any) -> None:
    waiting = project.root / "w.csv"
    result = take(table(project, JAPANESE), "--waiting", waiting)
    assert result.exit_code == 2
    assert "--waiting に書くのは Excel のブックです" in result.output
    assert not waiting.exists()


def test_a_catalog_with_mistakes_is_mended_first(project: Project, take: Any) -> None:
    edit(project, "data/brand_products.yaml", "division: food", "divsion: food")
    result = take(table(project, NEW), "--write")
    assert result.exit_code == 1
    assert "data/brand_products.yaml:28:3: エラー[unknown-field]" in result.output


def test_the_first_products_of_a_city_can_be_taken_in(make_project: MakeProject, invoke: Any) -> None:
    project = make_project({"data/brand_products.yaml": "# products\n"})
    result = invoke("import", "products", table(project, NEW), "--write", "--root", project.root)
    assert result.exit_code == 0
    assert products(project).startswith("# products\n- id: plum-soy-sauce\n")


def test_a_process_of_its_own_ends_without_a_traceback(project: Project, run: Any) -> None:
    path = project.root / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 not really")
    result = run(project, "import", "products", str(path), "--lang", "en")
    assert result.returncode == 1
    assert "list.xlsx: error[not-a-workbook]" in result.stdout
    assert "Traceback" not in result.stderr
