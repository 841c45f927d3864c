"""What all commands share: help in both languages, the language of messages, the folder of the project."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import IO, Any, Final

import click

from catalog.clock import NoDayError, today_in_japan
from catalog.model.catalog import FILES
from catalog.project import Project
from catalog.text import LANGS, Lang, Text

_LANG: Final = Text(
    "メッセージの言語（既定は ja。環境変数 CATALOG_LANG でも選べます）",
    "Language of messages (ja unless CATALOG_LANG says otherwise)",
)
_ROOT: Final = Text(
    "カタログのフォルダ（既定は今いるフォルダ）", "Folder of the catalog (the current one if not given)"
)


_NO_CATALOG: Final = Text(
    "ここにはカタログがありません（data/ のファイルがありません）: {root}"
    " カタログのフォルダに移るか、--root で指定してください。",
    "There is no catalog (no file of data/) in {root}: go to the folder of the catalog, or name it with --root.",
)
_BELOW: Final = Text(
    "ここにはカタログがありません: {root} カタログは {above} にあります。そこに移るか、--root で指定してください。",
    "There is no catalog in {root}, but there is one in {above}: go there, or name it with --root.",
)


class WrongUse(click.ClickException):
    """Ends a command that cannot begin, with one sentence that says why."""

    exit_code = 2

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(self.message, file=file, err=True)


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
    option = click.option(
        "--lang", type=click.Choice(LANGS), default=default_lang(), is_eager=True, help=line(_LANG)
    )
    return option(command)


def default_lang() -> Lang:
    """Return the language that the environment asks for, or Japanese."""
    return "en" if os.environ.get("CATALOG_LANG") == "en" else "ja"


def root_option(command: Callable[..., Any]) -> Callable[..., Any]:
    folder = click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path)
    return click.option("--root", type=folder, default=".", callback=_catalog_folder, help=line(_ROOT))(
        command
    )


def _catalog_folder(context: click.Context, option: click.Parameter, root: Path) -> Path:
    """Refuse a folder that holds no catalog in one sentence, before hundreds of files are called missing."""
    del option
    if _holds_catalog(root):
        return root
    lang: Lang = context.params.get("lang") or default_lang()
    above = next((it for it in root.parents if _holds_catalog(it)), None)
    if above:
        raise WrongUse(_BELOW[lang].format(root=root, above=above))
    raise WrongUse(_NO_CATALOG[lang].format(root=root))


def _holds_catalog(root: Path) -> bool:
    return any((root / "data" / file).exists() for file in FILES.values())


def today(lang: Lang) -> date:
    """Return the day on which the catalog is looked at; a day that there is not is wrong usage."""
    try:
        return today_in_japan()
    except NoDayError as stop:
        raise WrongUse(stop.message[lang]) from None


def project_at(root: Path) -> Project:
    """Return the project in `root`; where only the data matters, its address does not."""
    return Project(root, "/")
