"""`catalog rename`: another id for a record."""

from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.cli.sound import PREVIEWED, new_errors, stop_at_errors
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.renaming.plan import Renaming, renaming
from catalog.sheets.replacing import replace_files

_HELP: Final = Message(
    "記録の id を変えます。それを指すところ（データ、content/ のリンク）もすべて変わり、"
    "前の住所には行き先を示すページが残ります。"
    "--write を付けるまでは、何が変わるかを示すだけです。",
    "Give a record another id. Whatever names it is changed too, in the data and in links of content/, and its former "
    "address leads to the new one. Until --write is given it only shows what would change.",
)
_WRITE: Final = Message("ファイルに書きこむ", "Write to the files")
_HEAD: Final = Message("{kind}/{old} → {kind}/{new}", "{kind}/{old} → {kind}/{new}")
_PLACES: Final = Message("    {file}: {n} か所", "    {file}: {n} places")
_LEADS: Final = Message(
    "    前の住所 /{old}/ は /{new}/ に導きます", "    the former address /{old}/ leads to /{new}/"
)
_WRITTEN: Final = Message(
    "書きこみました。git diff で確かめてください。", "Written. Look at it with git diff."
)


@command(_HELP)
@click.argument("old")
@click.argument("new")
@option("--write", "may_write", is_flag=True, text=_WRITE)
@root_option
@lang_option
def rename(old: str, new: str, *, may_write: bool, root: Path, lang: Lang) -> None:
    """Show, and with `may_write` do, what another id for a record asks for."""
    project, day = project_at(root), today(lang)
    found = renaming(load(project), old, new.rpartition("/")[2], day)
    click.echo(_text(found, root, lang))
    stop_at_errors(new_errors(project, found.contents, day), lang)
    if may_write:
        replace_files(found.contents)
    click.echo((_WRITTEN if may_write else PREVIEWED)[lang])


def _text(found: Renaming, root: Path, lang: Lang) -> str:
    head = _HEAD[lang].format(kind=found.kind.id, old=found.old, new=found.new)
    places = (
        _PLACES[lang].format(file=path.relative_to(root).as_posix(), n=found.places[path])
        for path in found.contents
    )
    leads = _LEADS[lang].format(old=found.old_address, new=found.new_address) if found.old_address else ""
    return "\n".join(filter(None, (head, *places, leads)))
