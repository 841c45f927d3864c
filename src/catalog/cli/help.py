"""What all commands share: help in both languages, the language of messages, the folder of the project."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

from catalog.project import Project
from catalog.text import LANGS, Text

_LANG: Final = Text(
    "メッセージの言語（既定は ja。環境変数 CATALOG_LANG でも選べます）",
    "Language of messages (ja unless CATALOG_LANG says otherwise)",
)
_ROOT: Final = Text(
    "カタログのフォルダ（既定は今いるフォルダ）", "Folder of the catalog (the current one if not given)"
)


def both(text: Text) -> str:
    """Say it in Japanese, then in English."""
    return f"{text.ja}\n\n{text.en}"


def brief(text: Text) -> str:
    """Say the first sentence of it in both languages, for the list of commands."""
    return line(Text(text.ja.split("。")[0], text.en.split(". ")[0].removesuffix(".")))


def line(text: Text) -> str:
    """Say it in both languages on one line, for an option."""
    return f"{text.ja} / {text.en}"


def lang_option(command: Callable[..., Any]) -> Callable[..., Any]:
    chosen = os.environ.get("CATALOG_LANG", "ja")
    default = chosen if chosen in LANGS else "ja"
    return click.option("--lang", type=click.Choice(LANGS), default=default, help=line(_LANG))(command)


def root_option(command: Callable[..., Any]) -> Callable[..., Any]:
    folder = click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path)
    return click.option("--root", type=folder, default=".", help=line(_ROOT))(command)


def project_at(root: Path) -> Project:
    """Return the project in `root`; where only the data matters, its address does not."""
    return Project(root, "/")
