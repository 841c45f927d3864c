"""Recipes do what they say: their commands are run, in order, by staff who do what stands around them."""

import re
import shlex
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner
from PIL import Image
from repositories import git
from sample_project import ROOT, edit, write_sample

from catalog.cli.commands import main
from catalog.editing.recipes import recipes
from catalog.ground.project import Project

FOLDER: Final = ROOT / "docs" / "recipes"
NAMES: Final = sorted({path.name.split(".")[0] for path in FOLDER.glob("[0-9]*.md")})
Ask = Callable[..., Any]


def commands_of(text: str) -> list[str]:
    return [line for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]


def text_of(name: str, lang: str) -> str:
    return (FOLDER / f"{name}.{lang}.md").read_text("utf-8")


def begin(project: Project) -> None:
    """Let the project be a repository with two commits, the last of them a mistake."""
    edit(project, "mkdocs.yml", "https://catalog.example.jp/", "https://catalog.city.umino.lg.jp/")
    git(project.root, "init", "--quiet")
    git(project.root, "add", "--all")
    git(project.root, "commit", "--quiet", "--message", "a")


def change_deadline(project: Project) -> None:
    edit(project, "data/programs.yaml", "closes: 2027-01-29", "closes: 2027-02-05")


def add_photo(project: Project) -> None:
    (project.content / "photos").mkdir(exist_ok=True)
    Image.new("RGB", (1600, 1200), "#17506f").save(project.content / "photos" / "loom.jpg")
    (block,) = re.findall(r"```yaml\n(.*?)```", text_of("3-product", "ja"), re.DOTALL)
    edit(project, "data/brand_products.yaml", "\n  name:", f"\n{block.rstrip()}\n  name:")


def make_a_mistake(project: Project) -> None:
    edit(project, "data/facilities.yaml", "\n  name:", "\n  nam:")
    git(project.root, "commit", "--quiet", "--all", "--message", "b")
    edit(project, "data/programs.yaml", "\n  name:", "\n  nam:")


def translate(project: Project) -> None:
    table = project.root / "製品.csv"
    if table.is_file():
        table.write_bytes(table.read_bytes().replace(b"Loom Sensor", b"Loom Thread Sensor"))


BEFORE: Final[Mapping[str, Callable[[Project], None]]] = {
    "1-deadline": change_deadline,
    "3-product": add_photo,
    "7-undo": make_a_mistake,
}
AFTER: Final[Mapping[str, Callable[[Path, str], bool]]] = {
    "1-deadline": lambda _, output: "2027年1月29日 → 2027年2月5日" in output,
    "2-program": lambda root, _: "night-market" in (root / "data/programs.yaml").read_text("utf-8"),
    "3-product": lambda _, output: "問題はありません" in output,
    "4-translate": lambda root, _: (
        "Loom Thread Sensor" in (root / "data/brand_products.yaml").read_text("utf-8")
    ),
    "5-review": lambda root, _: (root / "preview.zip").is_file(),
    "6-publish": lambda root, _: (root / "www" / "index.html").is_file(),
    "7-undo": lambda root, output: "問題はありません" in output and "nam:" not in _data(root),
    "8-year": lambda root, _: (
        "fiscal_year: 2027" in (root / "data/programs.yaml").read_text("utf-8")
        and (root / "data/earlier/programs-2026.yaml").is_file()
        and (root / "電話.xlsx").is_file()
    ),
    "9-city": lambda root, _: (root / "umino" / "mkdocs.yml").is_file(),
}
"""What is true when a recipe has been followed."""


def _data(root: Path) -> str:
    return "".join(f"{path.read_text('utf-8')}" for path in (root / "data").glob("*.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_a_recipe_leads_where_it_says(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = write_sample(tmp_path)
    begin(project)
    BEFORE.get(name, lambda _: None)(project)
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("CATALOG_TODAY", "2026-11-21")
    output = ""
    for line in commands_of(text_of(name, "ja")):
        program, *words = shlex.split(line.replace("/var/www/catalog", str(tmp_path / "www")))
        if program == "git":
            git(project.root, *words)
            continue
        done = CliRunner().invoke(main, words, catch_exceptions=False)
        assert done.exit_code == 0, line + done.output
        output += done.output
        if name == "4-translate" and words[0] == "export":
            translate(project)
    assert AFTER[name](project.root, output)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_of_a_recipe_give_the_same_commands(name: str) -> None:
    assert commands_of(text_of(name, "ja")) == commands_of(text_of(name, "en"))
    assert set(AFTER) == set(NAMES)


def test_the_recipes_are_listed_in_their_order() -> None:
    listed = re.findall(r"\((\d-\w+)\.ja\.md\)", (FOLDER / "README.md").read_text("utf-8"))
    assert listed == NAMES


def test_the_editor_shows_every_recipe(ask: Ask, own: dict[str, str]) -> None:
    assert 'href="/help/"' in ask("/", "GET", own).text
    page = ask("/help/", "GET", own).text
    for name, recipe in recipes("en").items():
        assert f'id="{name}"' in page
        assert escape(recipe.title) in page
        assert set(commands_of(text_of(name, "en"))) <= set(re.sub("<[^>]+>", "\n", page).splitlines())
