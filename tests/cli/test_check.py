"""`catalog check`: what staff run before they commit."""

import json
from pathlib import Path
from typing import Any

import pytest
from sample_project import edit

from catalog.cli.commands import main
from catalog.ground.project import Project
from catalog.ground.text import LANGS

FILES = ("programs", "facilities", "brand_products", "organizations")

OVERDUE = ("data/programs.yaml", "review_by: 2027-04-01", "review_by: 2026-11-20")
"""A warning: the tests take place on 2026-11-21."""


def test_sound_data_end_with_0(project: Project, run: Any) -> None:
    result = run(project, "check")
    assert (result.returncode, result.stdout, result.stderr) == (0, "問題はありません。\n", "")


def test_the_language_is_japanese_unless_somebody_chooses(
    project: Project, invoke: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CATALOG_LANG")
    assert invoke("check", "--lang", "en", "--root", project.root).output == "No problems.\n"
    for chosen, options, said in (
        ("en", (), "No problems.\n"),
        ("fr", (), "問題はありません。\n"),
        ("en", ("--lang", "ja"), "問題はありません。\n"),
    ):
        monkeypatch.setenv("CATALOG_LANG", chosen)
        assert invoke("check", *options, "--root", project.root).output == said


def test_an_error_is_told_with_its_place_its_record_and_what_to_do(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", "fiscal_year: 2026", "fiscal_year: R8")
    result = invoke("check", "--root", project.root)
    assert result.exit_code == 1
    assert result.output == (
        "data/programs.yaml:17:16: エラー[not-a-year] 見本市出展補助 (trade-fairs) fiscal_year: "
        "「R8」は西暦の年ではありません。\n"
        "    → 「2026」のことですか。西暦の4けたで書いてください（例: 2026）。\n"
        "エラー 1 件、注意 0 件。\n"
        "説明と例: catalog explain not-a-year\n"
    )


def test_a_warning_ends_with_0(project: Project, invoke: Any) -> None:
    edit(project, *OVERDUE)
    result = invoke("check", "--lang", "en", "--root", project.root)
    assert result.exit_code == 0
    assert "data/programs.yaml:53:14: warning[review-overdue]" in result.output
    assert result.output.endswith("0 errors, 1 warnings.\nWith an example: catalog explain review-overdue\n")


def test_a_new_year_is_told_in_one_line_with_the_command_and_stops_nobody(
    project: Project, invoke: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(project, "data/programs.yaml", "review_by: 2027-04-01", "review_by: 2027-12-01")
    monkeypatch.setenv("CATALOG_TODAY", "2027-04-02")
    result = invoke("check", "--strict", "--lang", "en", "--root", project.root)
    assert result.exit_code == 0, result.output
    sound, past = result.output.splitlines()
    assert sound == "No problems."
    assert past.startswith("Records whose time is over: 2 (terms of an earlier year")
    assert past.endswith("See catalog report")
    assert json.loads(invoke("check", "--format", "json", "--root", project.root).output) == []


def test_a_warning_ends_with_1_where_one_is_strict(project: Project, invoke: Any) -> None:
    assert invoke("check", "--strict", "--root", project.root).exit_code == 0
    edit(project, *OVERDUE)
    assert invoke("check", "--strict", "--root", project.root).exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [["--root", "/nowhere"], ["--lang", "fr"], ["--format", "xml"], ["--colour"], ["extra"]],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(arguments: list[str], invoke: Any) -> None:
    assert invoke("check", *arguments).exit_code == 2


def test_json_is_a_list_that_speaks_both_languages(project: Project, invoke: Any) -> None:
    assert json.loads(invoke("check", "--format", "json", "--root", project.root).output) == []
    edit(project, "data/programs.yaml", "provider: support-centre", "provider: support-center")
    result = invoke("check", "--format", "json", "--root", project.root)
    assert result.exit_code == 1
    assert json.loads(result.output) == [
        {
            "path": "data/programs.yaml",
            "line": 60,
            "column": 13,
            "severity": "error",
            "code": "unknown-reference",
            "subject": {
                "ja": "専門家の派遣 (expert-visits) provider",
                "en": "Expert Visits (expert-visits) provider",
            },
            "message": {
                "ja": "「support-center」という組織はありません。",
                "en": "There is no organization `support-center`.",
            },
            "hint": {"ja": "「support-centre」のことですか。", "en": "Did you mean `support-centre`?"},
            "details": [],
            "also": [],
        }
    ]


def test_github_is_told_in_the_language_chosen(project: Project, invoke: Any) -> None:
    edit(project, "data/programs.yaml", "rate: 2/3", 'rate: "50%\\n"')
    result = invoke("check", "--format", "github", "--lang", "en", "--root", project.root)
    (line,) = result.output.splitlines()
    assert line.startswith("::error file=data/programs.yaml,line=30,col=18,title=wrong-format::")
    assert "50%25" in line


def test_sound_data_give_github_nothing_to_mark(project: Project, invoke: Any) -> None:
    assert invoke("check", "--format", "github", "--root", project.root).output.strip() == ""


def test_a_terminal_that_lacks_a_character_still_gets_the_message(project: Project, run: Any) -> None:
    """A Japanese Windows pipes its output in cp932, which has neither é nor 🍡."""
    edit(project, "data/programs.yaml", "en: Expert Visits", "en: Expért Visits 🍡")
    edit(project, "data/programs.yaml", "kind: expert", "kind: exprt")
    result = run(project, "check", "--lang", "en", PYTHONIOENCODING="cp932")
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert "data/programs.yaml:58:9: error[unknown-reference]" in result.stdout


def test_hundreds_of_records_are_read_by_all_cores_and_told_in_order(project: Project, run: Any) -> None:
    """From 400 records on the work is spread over processes."""
    record = "- id: maker-{n}\n  name: {{ja: 製作所{n}, en: Maker {n}}}\n  kind: maker\n"
    text = "".join(record.format(n=n) for n in range(450))
    path = project.data / "organizations.yaml"
    before = path.read_text("utf-8").rstrip().count("\n") + 1
    broken = text.replace("Maker 7}\n  kind", "Maker 7}\n  knd").replace(
        "Maker 440}", "Maker 440, zh: 四四〇}"
    )
    path.write_text(path.read_text("utf-8").rstrip() + "\n" + broken, "utf-8")
    problems = json.loads(run(project, "check", "--format", "json").stdout)
    assert [(problem["code"], problem["line"], problem["column"]) for problem in problems] == [
        ("unknown-field", before + 3 * 7 + 3, 3),
        ("unknown-field", before + 3 * 440 + 2, 37),
    ]
    assert problems[1]["subject"]["en"] == "Maker 440 (maker-440) name.zh"


def test_the_words_of_the_site_are_checked_too(project: Project, invoke: Any) -> None:
    edit(project, "words/ui.yaml", "ja: ホーム, ", "")
    result = invoke("check", "--root", project.root)
    assert result.exit_code == 1
    assert "[word-incomplete]" in result.output


@pytest.mark.parametrize("content", ["", "[a, b]\n", "hello\n"], ids=["empty", "list", "scalar"])
def test_words_that_are_no_words_are_reported(project: Project, invoke: Any, content: str) -> None:
    """Without words no page can be made, so the check must not call the catalog sound."""
    project.words[0].write_text(content, "utf-8")
    result = invoke("check", "--root", project.root)
    assert result.exit_code == 1
    assert "words/ui.yaml:1:1" in result.output
    assert "エラー 1 件" in result.output, "one cause, one message"


@pytest.mark.parametrize(
    "command", [command for command in main.commands if command not in {"explain", "init", "mcp"}]
)
@pytest.mark.parametrize("lang", LANGS)
def test_a_folder_without_a_catalog_is_one_sentence_of_every_command_that_reads_one(
    tmp_path: Path, invoke: Any, command: str, lang: str
) -> None:
    more = {"new": ["program"], "import": ["products", "x.csv"], "export": ["products", "--csv", "x.csv"]}
    result = invoke(command, *more.get(command, []), "--lang", lang, "--root", tmp_path)
    assert result.exit_code == 2
    assert len(result.output.splitlines()) == 1
    assert str(tmp_path) in result.output
    assert "--root" in result.output


def test_within_a_catalog_its_folder_is_named(project: Project, invoke: Any) -> None:
    result = invoke("check", "--lang", "en", "--root", project.data)
    assert result.exit_code == 2
    assert f"there is one in {project.root}:" in result.output


@pytest.mark.parametrize("command", ["check", "report", "build"])
def test_a_day_that_is_none_is_one_sentence(
    project: Project, invoke: Any, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CATALOG_TODAY", "nonsense")
    result = invoke(command, "--root", project.root)
    assert result.exit_code == 2
    assert len(result.output.splitlines()) == 1
    assert "「nonsense」は日付ではありません。" in result.output


def test_the_same_data_give_the_same_words_in_the_same_order_in_every_process(
    project: Project, run: Any
) -> None:
    for name in FILES:
        path = project.data / f"{name}.yaml"
        path.write_text(
            path.read_text("utf-8").replace("  name: ", "  nmae: ").replace("ja: ", "jp: "), "utf-8"
        )
    first, second = (run(project, "check", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first.stdout.count("\n") > 80
    assert first.stdout == second.stdout
