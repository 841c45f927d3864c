"""`catalog confirm`: an office has confirmed a record."""

from datetime import date
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.cli.help import WrongUse, command, lang_option, option, project_at, root_option, today, unknown
from catalog.cli.sound import finish, refuse_errors
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.kinds import KindId
from catalog.yearly.confirm import Answer, changes_of, confirmation, confirmed_contents

_HELP: Final = Message(
    "窓口に確かめた記録の、確認日と年度を新しくします。--write を付けるまでは、示すだけです。",
    "Renew the day, and the fiscal year, of records that an office has confirmed. "
    "Until --write is given nothing is changed.",
)
_YEAR: Final = Message(
    "確かめた年度（なければ、記録の to_confirm）", "The fiscal year (`to_confirm` of the record if not given)"
)
_DOCUMENT: Final = Message(
    "前の年度の文書の代わりに出典とする文書の id",
    "Id of the document to cite in the place of an earlier year's",
)
_MOVE: Final = Message(
    "動いた日。前の日=新しい日（例: 2026-07-03=2027-07-02）。何度でも書けます",
    "A day that has moved, as OLD=NEW such as 2026-07-03=2027-07-02 (may be repeated)",
)
_NO_DAYS: Final = Message(
    "--move には、2026-07-03=2027-07-02 のように、前の日と新しい日を書いてください: {typed}",
    "Write --move like 2026-07-03=2027-07-02, the old day and the new: {typed}",
)
_WRITE: Final = Message("データのファイルに書きこむ", "Write to the data files")
_UNKNOWN: Final = Message("「{id}」という記録はありません。{hint}", "There is no record `{id}`. {hint}")
_TWO: Final = Message(
    "「{id}」は二つ以上の種類にあります。programs/{id} のように書いてください。",
    "More than one kind has a record `{id}`: write it like programs/{id}.",
)
_NO_DOCUMENT: Final = Message("「{id}」という文書はありません。{hint}", "There is no document `{id}`. {hint}")
_IDS: Final = Message("data/ のファイルにある id を書いてください。", "Write an id that is in data/.")


@command(_HELP)
@click.argument("ids", nargs=-1, required=True)
@option("--year", type=click.IntRange(2000, 2100), text=_YEAR)
@option("--document", text=_DOCUMENT)
@option("--move", multiple=True, metavar="OLD=NEW", text=_MOVE)
@option("--write", "may_write", is_flag=True, text=_WRITE)
@root_option
@lang_option
def confirm(  # noqa: PLR0913  # one for each option
    *,
    ids: tuple[str, ...],
    year: int | None,
    document: str | None,
    move: tuple[str, ...],
    may_write: bool,
    root: Path,
    lang: Lang,
) -> None:
    """Show, and with `may_write` do, what a confirmation changes."""
    day, loaded = today(lang), load(project_at(root))
    refuse_errors(loaded.problems, lang)
    catalog = loaded.catalog
    if document and document not in catalog.documents:
        raise unknown(document, catalog.documents, _NO_DOCUMENT, _IDS, lang)
    answer = Answer(day, year, tuple(_days(each, lang) for each in move), document)
    named = (_named(catalog, each, lang) for each in dict.fromkeys(ids))
    found = [confirmation(catalog, kind, record, answer) for kind, record in named]
    for each in found:
        click.echo(f"{each.record.name[lang]} ({each.record.id})")
        click.echo("\n".join(f"    {change[lang]}" for change in changes_of(each)))
    contents, problems = confirmed_contents(found, loaded.project)
    refuse_errors(problems, lang)
    finish(loaded.project, contents, day, lang, may_write=may_write)


def _days(typed: str, lang: Lang) -> tuple[str, str]:
    old, _, new = typed.partition("=")
    try:
        return date.fromisoformat(old).isoformat(), date.fromisoformat(new).isoformat()
    except ValueError:
        raise WrongUse(_NO_DAYS[lang].format(typed=typed)) from None


def _named(catalog: Catalog, typed: str, lang: Lang) -> tuple[KindId, Entry]:
    entries = list(catalog.entries())
    found = [(kind, entry) for kind, entry in entries if typed in {entry.id, f"{kind}/{entry.id}"}]
    if not found:
        raise unknown(typed, [entry.id for _, entry in entries], _UNKNOWN, _IDS, lang)
    if len(found) > 1:
        raise WrongUse(_TWO[lang].format(id=typed))
    return found[0]
