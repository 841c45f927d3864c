"""`catalog upgrade`: what changed between two versions, and what a city has to do."""

from pathlib import Path
from typing import Final

import click

import catalog
from catalog.cli.help import command, lang_option, project_at, root_option
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.source.settings import UnreadableSettingsError, read_settings
from catalog.starter.migrations import news, pending, version_of

_HELP: Final = Message(
    "catalog の版が新しくなって変わったことと、このフォルダでしなければならないことを示します。何も書きかえません。",
    "Say what changed since the version that this folder was made for, and what has to be done. Nothing is changed.",
)
_FROM: Final = Message("{old} → {new}", "{old} → {new}")
_UNKNOWN: Final = Message("（書かれていません）", "(not stated)")
_NOTHING: Final = Message("することはありません。", "There is nothing to do.")
_STATE: Final = Message(
    '終わったら、mkdocs.yml の extra: に「catalog: "{new}"」と書いてください。',
    'When all is done, write `catalog: "{new}"` below `extra:` in mkdocs.yml.',
)


@command(_HELP)
@root_option
@lang_option
def upgrade(root: Path, lang: Lang) -> None:
    """Print the news and the migrations between the version of the project and that of the program."""
    old, new = _made_for(root), catalog.__version__
    click.echo(_FROM[lang].format(old=old or _UNKNOWN[lang], new=new))
    for section in news(old):
        click.echo(f"\n{section}")
    to_do = list(pending(project_at(root), old))
    for migration, files in to_do:
        click.echo("\n" + migration.title[lang] + "".join(f"\n  {file}" for file in files))
    if not to_do:
        click.echo(_NOTHING[lang])
    if version_of(old) < version_of(new):
        click.echo(_STATE[lang].format(new=new))


def _made_for(root: Path) -> str:
    try:
        return read_settings(root / "mkdocs.yml").made_for
    except UnreadableSettingsError:
        return ""
