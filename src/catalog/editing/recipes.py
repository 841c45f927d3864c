"""Recipes for staff as pages of the editor's help: the files of `docs/recipes/`, which come with the package."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.ground.project import INSTALLED
from catalog.ground.text import Lang
from catalog.renderers.prose import prose_html

_FOLDER: Final = INSTALLED / "docs" / "recipes"


@dataclass(frozen=True, slots=True)
class Recipe:
    """One thing that staff do, step by step, in one language."""

    title: str
    html: str


def recipes(lang: Lang) -> Mapping[str, Recipe]:
    """Return every recipe by its name, in the order in which they are read."""
    files = sorted(_FOLDER.glob(f"*.{lang}.md"))
    return {file.name.split(".")[0]: _read(file.read_text(encoding="utf-8")) for file in files}


def pictures() -> Mapping[str, Path]:
    """Return the pictures by the names that recipes have for them."""
    return {file.relative_to(_FOLDER).as_posix(): file for file in (_FOLDER / "pictures").glob("*.webp")}


def _read(text: str) -> Recipe:
    title, _, body = text.removeprefix("# ").partition("\n")
    return Recipe(title, prose_html(body))
