"""`catalog translations`: what is stale, with the Japanese before and now; accepted, given out and taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from openpyxl import load_workbook
from repositories import commit, start
from sample_project import edit, find_problems
from stamped import stamp
from translate.storage import xliff2

from catalog.ground.project import Project

OLD, NEW = "見本市への出展にかかる費用の3分の2を", "見本市や商談会への出展にかかる費用の3分の2を"
ENGLISH = "Two thirds of the cost of exhibiting at fairs and meetings, up to ¥500,000."
SUMMARY = "trade-fairs:summary"
Told = Callable[..., Result]


@pytest.fixture
def stale(project: Project) -> Project:
    """Return a catalog in git in whose history the Japanese of a summary has changed, and the English has not."""
    start(stamp(project).root)
    edit(project, "data/programs.yaml", OLD, NEW)
    commit(project.root)
    return project


@pytest.fixture
def tell(stale: Project, invoke: Any) -> Told:
    return lambda *args: invoke("translations", *args, "--root", stale.root)


def programs(project: Project) -> str:
    return (project.data / "programs.yaml").read_text("utf-8")


def codes(project: Project) -> list[str]:
    return [problem.code for problem in find_problems(project)]


def test_what_is_stale_is_listed_with_the_japanese_before_and_now(tell: Told) -> None:
    output = tell("--lang", "en").output
    assert "(programs/trade-fairs summary): the Japanese has changed" in output
    assert f"Earlier Japanese: {OLD}" in output
    assert f"Japanese now: {NEW}" in output
    assert "English: Pays two thirds" in output
    assert "0 texts without English, 1 whose Japanese has changed, 0 without a stamp." in output
    assert "catalog translations accept programs/trade-fairs --write" in output


def test_a_check_warns_at_the_english_until_it_is_mended_or_accepted(stale: Project, tell: Told) -> None:
    (problem,) = find_problems(stale)
    assert (problem.code, problem.severity) == ("translation-stale", "warning")
    line = programs(stale).splitlines()[problem.location.line - 1]
    assert line.lstrip().startswith("en: ")
    assert "2026-07-01" in problem.message.en
    assert tell("accept", "trade-fairs", "--write").exit_code == 0
    assert codes(stale) == []


def test_until_asked_accepting_only_shows(stale: Project, tell: Told) -> None:
    before = stale.stamps.read_bytes()
    output = tell("accept", "programs/trade-fairs").output
    assert NEW in output
    assert "--write" in output
    assert stale.stamps.read_bytes() == before


def test_texts_in_both_languages_that_are_new_are_stamped_together(stale: Project, tell: Told) -> None:
    tell("accept", "--all", "--write")
    edit(
        stale,
        "data/programs.yaml",
        "{ja: 市税を納めていること, en: City",
        "{ja: 税を納めていること, en: All city",
    )
    assert codes(stale) == ["translation-unstamped"]
    tell("accept", "--new", "--write")
    assert codes(stale) == []


def test_the_texts_of_a_draft_wait_for_their_stamps_until_it_is_published(stale: Project, tell: Told) -> None:
    tell("accept", "--all", "--write")
    edit(stale, "data/programs.yaml", "en: City taxes", "en: All city taxes")
    edit(stale, "data/programs.yaml", "- id: trade-fairs\n", "- id: trade-fairs\n  status: draft\n")
    assert "translation-unstamped" not in codes(stale)
    edit(stale, "data/programs.yaml", "- id: trade-fairs\n  status: draft\n", "- id: trade-fairs\n")
    assert "translation-unstamped" in codes(stale)


def test_new_english_is_accepted_without_what_is_stale(stale: Project, tell: Told) -> None:
    edit(stale, "data/programs.yaml", "en: City taxes", "en: All city taxes")
    tell("accept", "--new", "--write")
    assert codes(stale) == ["translation-stale"]


def test_a_city_without_stamps_is_asked_for_none_and_may_begin(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", OLD, NEW)
    assert codes(project) == []
    told = invoke("translations", "--lang", "en", "--root", project.root).output
    assert "begin with: catalog translations accept --all --write" in told
    invoke("translations", "accept", "--all", "--write", "--root", project.root)
    assert project.stamps.is_file()
    edit(project, "data/programs.yaml", NEW, OLD)
    assert codes(project) == ["translation-stale"]


def test_a_text_without_english_is_listed_though_the_record_cannot_be_read(
    stale: Project, tell: Told
) -> None:
    edit(
        stale,
        "data/programs.yaml",
        "{ja: 市税を納めていること, en: City taxes are paid}",
        "{ja: 市税を納めていること}",
    )
    output = tell("--lang", "en").output
    assert "no English yet" in output
    assert "1 texts without English" in output


def test_a_workbook_comes_back_with_comments_and_order_kept(
    stale: Project, tell: Told, tmp_path: Path
) -> None:
    file = tmp_path / "out.xlsx"
    edit(stale, "data/programs.yaml", "  kind: subsidy", "  kind: subsidy  # asked the desk")
    assert tell("export", file).exit_code == 0
    book = load_workbook(file)
    sheet: Any = book["Translations"]
    header, row = ([cell.value for cell in cells] for cells in sheet.iter_rows(max_row=2))
    given = dict(zip(header, row, strict=True))
    assert str(given["前の日本語 / Earlier Japanese"]).startswith(OLD)
    assert str(given["日本語 / Japanese"]).startswith(NEW)
    sheet.cell(2, header.index("新しい英語 / New English") + 1).value = ENGLISH
    book.save(file)
    before = programs(stale)
    assert ENGLISH in tell("import", file).output
    assert programs(stale) == before
    assert tell("import", file, "--write").exit_code == 0
    changed = [
        (old, new)
        for old, new in zip(before.split("\n"), programs(stale).split("\n"), strict=True)
        if old != new
    ]
    assert [new.strip() for _, new in changed] == [f'en: "{ENGLISH}"']
    assert codes(stale) == []


def test_xliff_goes_to_a_program_for_translators_and_comes_back(
    stale: Project, tell: Told, tmp_path: Path
) -> None:
    file = tmp_path / "out.xlf"
    tell("export", file)
    assert "取りこむものはありません" in tell("import", file, "--write").output  # nobody has worked on it
    store: Any = xliff2.Xliff2File.parsefile(str(file))
    (unit,) = store.units
    assert unit.source.startswith(NEW)
    assert f'"earlier-source">{OLD}' in file.read_text("utf-8")
    unit.target = ENGLISH
    store.savefile(str(file))
    assert tell("import", file, "--write").exit_code == 0
    assert f'en: "{ENGLISH}"' in programs(stale)
    assert codes(stale) == []


def test_what_was_translated_before_the_japanese_changed_again_is_not_taken(
    stale: Project, tell: Told, tmp_path: Path
) -> None:
    file = tmp_path / "out.xlf"
    tell("export", file)
    file.write_text(file.read_text("utf-8").replace('state="initial"', 'state="final"'), "utf-8")
    edit(stale, "data/programs.yaml", NEW, OLD)
    output = tell("import", file, "--write").output
    assert "translation-not-taken" in output
    assert codes(stale) == []


def test_what_would_break_the_data_is_not_written(stale: Project, tell: Told, tmp_path: Path) -> None:
    file = tmp_path / "out.xlf"
    tell("export", file)
    head, target, tail = file.read_text("utf-8").partition("<target>")
    file.write_text(head + target + tail.replace("¥500,000", "¥5,000,000"), "utf-8")
    before = programs(stale)
    result = tell("import", file, "--write")
    assert (result.exit_code, "figures-differ" in result.output) == (1, True)
    assert programs(stale) == before


def test_a_document_that_would_fetch_or_unfold_something_is_refused(tell: Told, tmp_path: Path) -> None:
    file = tmp_path / "out.xlf"
    file.write_text('<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff>&a;</xliff>')
    result = tell("import", file)
    assert (result.exit_code, "not-xliff" in result.output) == (1, True)


@pytest.mark.parametrize("args", [("accept",), ("accept", "nothing"), ("export",), ("import", "list.csv")])
def test_what_is_not_said_is_asked_for(tell: Told, args: tuple[str, ...]) -> None:
    assert tell(*args).exit_code == 2
