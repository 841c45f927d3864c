"""Recipes do what they say: their commands are run, in order, by staff who do what stands around them."""

import re
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from typing import Any, Final

import pytest
from following import FOLDER, NAMES, commands_of, follow, text_of
from PIL import Image
from tools.recipe_pictures import SCENES

from catalog.editing.recipes import recipes
from catalog.ground.text import LANGS

Ask = Callable[..., Any]


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


_PRINTS: Final = "6-publish"
"""Makes the guide on paper as well, which takes half a minute."""


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] if name == _PRINTS else []) for name in NAMES]
)
def test_a_recipe_leads_where_it_says(name: str, tmp_path: Path) -> None:
    project, output = follow(name, tmp_path)
    assert AFTER[name](project.root, output)


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_of_a_recipe_give_the_same_commands(name: str) -> None:
    assert commands_of(text_of(name, "ja")) == commands_of(text_of(name, "en"))
    assert set(AFTER) == set(NAMES)


def test_the_recipes_are_listed_in_their_order() -> None:
    listed = re.findall(r"\((\d-\w+)\.ja\.md\)", (FOLDER / "README.md").read_text("utf-8"))
    assert listed == NAMES


def pictures_of(name: str, lang: str) -> list[tuple[str, str]]:
    return re.findall(r"!\[(.*)\]\((.*)\)", text_of(name, lang))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", NAMES)
def test_a_recipe_has_a_small_picture_and_says_what_it_shows(name: str, lang: str) -> None:
    ((alt, place),) = pictures_of(name, lang)
    assert place == f"pictures/{name}.{lang}.webp", f"the picture of {name} is missing: make recipes"
    assert alt
    with Image.open(FOLDER / place) as picture:
        assert picture.size == (1000, 600)
    assert (FOLDER / place).stat().st_size < 80_000


def test_no_picture_is_unused() -> None:
    used = {place for name in NAMES for lang in LANGS for _, place in pictures_of(name, lang)}
    assert {path.relative_to(FOLDER).as_posix() for path in (FOLDER / "pictures").iterdir()} == used


def test_every_recipe_has_a_scene_for_its_picture() -> None:
    assert list(SCENES) == NAMES


@pytest.mark.parametrize("lang", LANGS)
def test_the_editor_shows_the_pictures_and_no_other_file(ask: Ask, own: dict[str, str], lang: str) -> None:
    reply = ask(f"/help/pictures/1-deadline.{lang}.webp", "HEAD", own)
    assert (reply.status, reply.headers["Content-Type"]) == (200, "image/webp")
    assert (
        int(reply.headers["Content-Length"]) == (FOLDER / f"pictures/1-deadline.{lang}.webp").stat().st_size
    )
    for path in ("/help/1-deadline.ja.md", "/help/pictures/../README.md", "/help/pictures/%2e%2e/README.md"):
        assert ask(path, "GET", own).status == 404


def test_the_editor_shows_every_recipe(ask: Ask, own: dict[str, str]) -> None:
    assert 'href="/help/"' in ask("/", "GET", own).text
    page = ask("/help/", "GET", own).text
    for name, recipe in recipes("en").items():
        assert f'id="{name}"' in page
        assert escape(recipe.title) in page
        assert set(commands_of(text_of(name, "en"))) <= set(re.sub("<[^>]+>", "\n", page).splitlines())
