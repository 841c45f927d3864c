"""`catalog report`: what staff should look at."""

from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from sample_project import edit

from catalog.ground.project import Project


def test_every_record_with_something_to_look_at_is_named_with_its_place(
    project: Project, invoke: Any
) -> None:
    result = invoke("report", "--lang", "en", "--root", project.root)
    assert result.exit_code == 0
    assert "data/programs.yaml:71:3: Renewing Machines (new-machines)" in result.output
    assert "        to check: Ask the city whether it goes on next year." in result.output
    assert "        no English for the heading: 見本市出展補助" in result.output


def test_japanese_is_spoken_unless_somebody_chooses(project: Project, invoke: Any) -> None:
    result = invoke("report", "--root", project.root)
    assert "        確かめること: 来年度も続くか市に確かめます。" in result.output
    assert "記録 7 件のうち、下書き 0 件、確かめること 1 件" in result.output


def test_a_draft_is_listed_as_one(project: Project, invoke: Any) -> None:
    invoke("new", "program", "--root", project.root)
    result = invoke("report", "--lang", "en", "--root", project.root)
    assert "(new-program)\n        draft (not on the site)" in result.output
    assert "Of 8 records: 1 drafts" in result.output


def test_the_other_value_of_a_doubt_is_told(project: Project, invoke: Any) -> None:
    note = "en: Ask the city whether it goes on next year.}"
    edit(project, "data/programs.yaml", note, f"{note}\n      other_value: 令和9年度まで")
    assert "（別の値: 令和9年度まで）" in invoke("report", "--root", project.root).output


def test_the_most_urgent_comes_first_and_each_section_with_its_phone(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", "review_by: 2027-04-01", "review_by: 2026-11-01")
    lines = invoke("report", "--lang", "en", "--root", project.root).output.splitlines()
    assert lines[0] == "■ Now: the site says what no longer holds (1)"
    assert "(076-" in lines[1]
    assert lines[3] == "        to be reviewed by 1 November 2026"


def test_a_section_reads_its_own_tasks_alone(project: Project, invoke: Any) -> None:
    lines = invoke("report", "--section", "support-centre", "--root", project.root).output
    assert "来年度も続くか" not in lines
    wrong = invoke("report", "--section", "support-center", "--root", project.root)
    assert wrong.exit_code == 2
    assert "「support-centre」のことですか" in wrong.output


def test_markup_in_a_note_stays_text_in_every_form(project: Project, invoke: Any) -> None:
    edit(
        project,
        "data/programs.yaml",
        "en: Ask the city whether it goes on",
        "en: Ask <b>the *city*</b> whether it goes on",
    )
    page = invoke("report", "--lang", "en", "--format", "html", "--root", project.root).output
    assert "Ask &lt;b&gt;the *city*&lt;" in page
    text = invoke("report", "--lang", "en", "--format", "markdown", "--root", project.root).output
    assert r"Ask \<b\>the \*city\*\</b\>" in text


def test_the_workbook_has_a_row_for_each_task(project: Project, invoke: Any, tmp_path: Path) -> None:
    file = tmp_path / "tasks.xlsx"
    assert invoke("report", "--format", "xlsx", "--root", project.root).exit_code == 2
    assert invoke("report", "--format", "xlsx", "--output", file, "--root", project.root).exit_code == 0
    rows = list(load_workbook(file).active.values)
    assert rows[0][:3] == ("急ぎ", "担当", "電話")
    assert any("来年度も続くか" in row[6] for row in rows[1:])


def test_with_errors_there_is_no_report_but_the_errors(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", "kind: expert", "knd: expert")
    result = invoke("report", "--root", project.root)
    assert result.exit_code == 1
    assert "data/programs.yaml:58:3: エラー[unknown-field]" in result.output
    assert "記録" not in result.output.split("エラー", 1)[0]
