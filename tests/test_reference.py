"""Nothing is undocumented: whatever there is has its line in `docs/`, in both languages, with an example that holds."""

import re
import shlex
from pathlib import Path
from typing import Any

import click
import pytest
import yaml
from click.testing import CliRunner
from repositories import commit, start
from sample_project import ROOT, TODAY, edit, write_sample
from tests.sheets.sheet_files import csv_text, save, workbook
from tools.reference import commands, pages, settings, words
from tools.reference.fields import example, fields, flow
from tools.reference.kinds_of_value import described

from catalog.cli.commands import main
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.kinds import KINDS
from catalog.sheets.book.export import as_book
from catalog.sheets.book.start import look_at
from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes
from catalog.source.chunks import Chunk
from catalog.source.settings import read_settings
from catalog.source.yaml_events import parse
from catalog.translations.xliff import as_xliff
from catalog.yearly.sample import HEADER, WIDTHS

JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
REMADE = "run `python -m tools.reference`"
LEFT_RUNNING = frozenset({"serve", "edit", "build", "release", "upload", "links", "guide", "mcp"})
"""Other tests run these; here it is enough that their examples are understood."""


@pytest.mark.parametrize(
    ("name", "text"), list(pages.files()), ids=lambda name: name if name.endswith(".md") else ""
)
def test_a_page_of_the_reference_is_current(name: str, text: str) -> None:
    assert (pages.DOCS / name).read_text("utf-8") == text, REMADE


def test_the_contents_lead_to_every_page() -> None:
    links = set(re.findall(r"\]\(([^)]+)\)", (pages.DOCS / "README.md").read_text("utf-8")))
    assert links == {name for name, _ in pages.files()}
    assert {path.name for path in pages.DOCS.glob("*.md")} == {*links, "README.md"}


def test_every_field_is_explained() -> None:
    lacking = [field.name for field in fields() if not field.explanation]
    assert not lacking, f"these fields lack an explanation in words/fields.yaml: {lacking}"
    assert all(JAPANESE.search(field.explanation.ja) for field in fields() if field.explanation)


def test_every_field_says_what_to_write() -> None:
    assert all(described(field.schema, lang) for field in fields() for lang in LANGS)


def test_every_field_has_an_example() -> None:
    lacking = [field.name for field in fields() if not field.inner and not example(field)]
    assert not lacking, f"these fields have no value in examples/minato/data: {lacking}"


def test_the_example_of_a_field_can_be_typed() -> None:
    typed = {example(field) or "-" for field in fields()} - {"-"}
    text = "".join(f"  field-{number}: {value}\n" for number, value in enumerate(sorted(typed)))
    tree: Any = parse(Chunk.of("examples", 1, f"- id: it\n{text}"))
    assert tree.problems == []
    assert [flow(value) for value in tree.value[0].values()][1:] == sorted(typed)


@pytest.mark.parametrize("name", main.commands)
def test_a_command_has_examples(name: str) -> None:
    assert commands.EXAMPLES.get(name), f"command {name} lacks examples in tools/reference/commands.py"
    arguments = {
        f"{name} {param.name}" for param in main.commands[name].params if isinstance(param, click.Argument)
    }
    assert arguments <= set(commands.ARGUMENTS), "these arguments lack a line in tools/reference/commands.py"


def test_every_option_is_in_an_example() -> None:
    shown = {name: " ".join(lines).split() for name, lines in commands.EXAMPLES.items()}
    common = {"--root", "--lang"}
    options = {(name, param.opts[0]) for name, command in main.commands.items() for param in command.params}
    lacking = [
        f"{name} {option}"
        for name, option in sorted(options)
        if option.startswith("--") and option not in shown["check" if option in common else name]
    ]
    assert not lacking, f"these options lack an example in tools/reference/commands.py: {lacking}"


def test_no_words_are_left_of_what_is_gone() -> None:
    there = {f"{name} {param.name}" for name, command in main.commands.items() for param in command.params}
    assert set(commands.EXAMPLES) == set(main.commands)
    assert set(commands.ARGUMENTS) <= there


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = write_sample(tmp_path_factory.mktemp("commands"))
    row = {"製品名": "琥珀醤油", "事業者名": "大野醤油"}
    save(project.root, csv_text([row]), "list.csv")
    for name in ("programs-edited.xlsx", "catalog-edited.xlsx"):
        save(project.root, as_book(look_at(project, KINDS, ["programs"])), name)
    save(project.root, workbook([row]), "list.xlsx")
    (project.root / "texts.xlf").write_bytes(as_xliff([]))
    checked = ("1", "programs/trade-fairs", "name", "名前", "x", "y", "z", "o", "")
    sheet = SheetToWrite("facts", HEADER.en.split("|"), [checked], WIDTHS)
    save(project.root, workbook_bytes([sheet]), "checked.xlsx")
    start(project.root)
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    commit(project.root)
    return project


EVERY = [(line, name) for name, lines in commands.EXAMPLES.items() for line in lines]


@pytest.mark.parametrize(("line", "name"), EVERY, ids=[line for line, _ in EVERY])
def test_an_example_of_a_command_works(
    line: str, name: str, sample: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sample.root)
    monkeypatch.setenv("CATALOG_TODAY", TODAY.isoformat())
    program, *typed = shlex.split(line)
    assert (program, typed[0]) == ("catalog", name)
    if name in LEFT_RUNNING:
        with main.make_context("catalog", typed) as context:
            main.commands[name].make_context(name, typed[1:], parent=context)
    else:
        result = CliRunner().invoke(main, typed, catch_exceptions=False)
        assert result.exit_code == 0, result.output


def test_every_group_of_words_says_where_it_is_used() -> None:
    typed: dict[str, Any] = yaml.load(words.FILE.read_bytes(), yaml.CBaseLoader)  # noqa: S506  # texts only
    groups = words.groups()
    assert list(groups) == list(typed)
    lacking = [name for name, where in groups.items() if where is None]
    assert not lacking, (
        f"these groups of words/ui.yaml lack a comment `# 日本語 / English` above them: {lacking}"
    )


def test_every_target_of_make_says_what_it_does() -> None:
    lacking = [name for name, text in settings.targets().items() if text is None]
    assert not lacking, (
        f"these targets of the Makefile lack a comment `# 日本語 / English` above them: {lacking}"
    )
    assert not [text for text in settings.targets().values() if text and JAPANESE.search(text.en)]


def test_every_variable_of_the_environment_is_named() -> None:
    sources = [*(ROOT / "src").rglob("*.py"), *(ROOT / "hooks").glob("*.py"), *(ROOT / "tools").glob("*.sh")]
    used = {name for path in sources for name in re.findall(r"\bCATALOG_[A-Z_]+\b", path.read_text("utf-8"))}
    assert used == set(settings.VARIABLES)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, (_, line) in settings.VARIABLES.items()])
def test_the_example_of_a_variable_works(
    name: str, line: str, sample: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting, program, *typed = shlex.split(line)
    assert (setting.split("=")[0], program) == (name, "catalog")
    monkeypatch.chdir(sample.root)
    monkeypatch.setenv(*setting.split("="))
    assert CliRunner().invoke(main, typed, catch_exceptions=False).exit_code == 0


def test_the_example_of_a_setting_is_read(tmp_path: Path) -> None:
    file = tmp_path / "mkdocs.yml"
    for name, (_, line) in settings.EXTRA.items():
        file.write_text(f"site_name: a\nextra:\n  {line}\n", "utf-8")
        assert line.startswith(f"{name}: ")
        assert name != "renderer" or read_settings(file).renderer == "plain"


def test_every_setting_of_ours_is_named() -> None:
    projects = (ROOT, ROOT / "examples" / "minato")
    files = [yaml.load((root / "mkdocs.yml").read_bytes(), yaml.CBaseLoader) for root in projects]  # noqa: S506
    used = {name for typed in files for name in typed.get("extra", {})}
    read = re.findall(r'"extra"\) or \{\}\)\.get\("(\w+)"', _text(ROOT / "src/catalog/source/settings.py"))
    templates = "".join(_text(path) for path in (ROOT / "overrides").rglob("*.html"))
    assert read
    assert {*used, *read, *re.findall(r"config\.extra\.(\w+)", templates)} == set(settings.EXTRA)


def _text(path: Path) -> str:
    return path.read_text("utf-8")
