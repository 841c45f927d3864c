"""`catalog import`: take a workbook, or the city's list of products, into the catalog."""

import gc
from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option
from catalog.cli.table_kinds import chosen_kinds, kind_argument
from catalog.ground.message import Message
from catalog.ground.text import Lang

_HELP: Final = Message(
    "catalog export のブック、または製品の一覧（.xlsx か .csv）をデータに取りこみます。"
    "--write を付けるまでは、何が変わるかを示すだけです。空のセルは何も消しません。"
    "終了コード: 0 問題なし、1 エラーあり、2 使い方の誤り。",
    "Take a workbook of catalog export, or a list of products (.xlsx or .csv), into the data. "
    "Until --write is given it only shows what would change. An empty cell removes nothing. "
    "Exit code: 0 sound, 1 errors, 2 wrong usage.",
)
_ALL: Final = Message("ブックにあるすべての種類を取りこむ", "Take all kinds that the workbook holds")
_WRITE: Final = Message("データのファイルに書きこむ", "Write to the data files")
_UPDATE: Final = Message(
    "今ある値と違うとき、表の値に書き換える", "Replace values that differ from those in the table"
)
_ADD_MAKERS: Final = Message("まだないつくり手も加える", "Add makers that are not there yet")
_SHEET: Final = Message(
    "読むシートの名前（既定は表のある最初のシート）", "Name of the sheet (the first with a table)"
)
_WAITING: Final = Message(
    "英語などがまだない行を書き出すファイル（.xlsx）",
    "File (.xlsx) for the rows that still lack English or more",
)


_FOR_LISTS: Final = Message(
    "--add-makers、--sheet、--waiting は、製品の一覧を取りこむときだけ使えます。",
    "--add-makers, --sheet and --waiting are for lists of products alone.",
)
_FILE: Final = Message("取りこむファイルを指定してください。", "Name the file to import.")


@command(_HELP, "import")
@kind_argument
@click.argument("file", type=click.Path(path_type=Path), required=False)
@option("--all", "is_all", is_flag=True, text=_ALL)
@option("--write", "may_write", is_flag=True, text=_WRITE)
@option("--update", is_flag=True, text=_UPDATE)
@option("--add-makers", is_flag=True, text=_ADD_MAKERS)
@option("--sheet", text=_SHEET)
@option("--waiting", type=click.Path(dir_okay=False, path_type=Path), text=_WAITING)
@root_option
@lang_option
def import_table(  # noqa: PLR0913  # one argument for each option
    *,
    kind: str | None,
    file: Path | None,
    is_all: bool,
    may_write: bool,
    update: bool,
    add_makers: bool,
    sheet: str | None,
    waiting: Path | None,
    root: Path,
    lang: Lang,
) -> None:
    """Show, and with `may_write` do, what the table in `file` asks for."""
    from catalog.cli.book_files import BookWish, holds_book, import_book  # noqa: PLC0415  # no other command needs them
    from catalog.cli.take_in import Asked, take_in  # noqa: PLC0415

    gc.disable()  # nearly all that is read stays to the end: looking for garbage takes a quarter longer
    if is_all and kind and not file:
        kind, file = None, Path(kind)
    kinds, project = chosen_kinds(kind, lang, is_all=is_all), project_at(root)
    if file is None:
        raise click.UsageError(_FILE[lang])
    is_of_lists = add_makers or bool(sheet) or waiting is not None
    if kinds == ("products",) and (is_of_lists or not holds_book(file)):
        asked = Asked(file, sheet, waiting, may_write=may_write, update=update, add_makers=add_makers)
        take_in(project, asked, lang)
    elif is_of_lists:
        raise click.UsageError(_FOR_LISTS[lang])
    else:
        import_book(project, kinds, file, lang, BookWish(may_write, update))
