"""Recipes of `docs/recipes/`, followed by staff who do what stands around their commands."""

import re
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner
from PIL import Image
from repositories import git
from sample_project import ROOT, TODAY, edit, write_sample

from catalog.cli.commands import main
from catalog.ground.project import Project

_PHOTO: Final = ROOT / "examples" / "minato" / "content" / "photos" / "yarn-sentinel-1.webp"
FOLDER: Final = ROOT / "docs" / "recipes"
NAMES: Final = sorted({path.name.split(".")[0] for path in FOLDER.glob("[0-9]*.md")})


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
    with Image.open(_PHOTO) as photo:
        photo.convert("RGB").resize((1600, 1200)).save(project.content / "photos" / "loom.jpg")
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


def follow(name: str, folder: Path) -> tuple[Project, str]:
    """Lay the sample out in `folder`, and do what a recipe says. Return it, and what the commands have said."""
    project = write_sample(folder)
    begin(project)
    BEFORE.get(name, lambda _: None)(project)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project.root)
        patch.setenv("CATALOG_TODAY", TODAY.isoformat())
        return project, "".join(_do(line, name, project) for line in commands_of(text_of(name, "ja")))


def _do(line: str, name: str, project: Project) -> str:
    program, *words = shlex.split(line.replace("/var/www/catalog", str(project.root / "www")))
    if program == "git":
        return git(project.root, *words)
    done = CliRunner().invoke(main, words, catch_exceptions=False)
    assert done.exit_code == 0, line + done.output
    if name == "4-translate" and words[0] == "export":
        translate(project)
    return done.output
