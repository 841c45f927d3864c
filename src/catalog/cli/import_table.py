"""`catalog import`: take the city's table of products into the catalog."""

from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option
from catalog.ground.message import Message
from catalog.ground.text import Lang

_HELP: Final = Message(
    "製品の表（.xlsx か .csv）をデータに取りこみます。--write を付けるまでは、何が変わるかを示すだけです。"
    "空のセルは何も消しません。終了コード: 0 問題なし、1 エラーあり、2 使い方の誤り。",
    "Take a table of products (.xlsx or .csv) into the data. Until --write is given it only shows what would change. "
    "An empty cell removes nothing. Exit code: 0 sound, 1 errors, 2 wrong usage.",
)
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


@command(_HELP, "import")
@click.argument("kind", type=click.Choice(["products"]), expose_value=False)
@click.argument("file", type=click.Path(path_type=Path))
@option("--write", "may_write", is_flag=True, text=_WRITE)
@option("--update", is_flag=True, text=_UPDATE)
@option("--add-makers", is_flag=True, text=_ADD_MAKERS)
@option("--sheet", text=_SHEET)
@option("--waiting", type=click.Path(dir_okay=False, path_type=Path), text=_WAITING)
@root_option
@lang_option
def import_table(  # noqa: PLR0913  # one argument for each option
    *,
    file: Path,
    may_write: bool,
    update: bool,
    add_makers: bool,
    sheet: str | None,
    waiting: Path | None,
    root: Path,
    lang: Lang,
) -> None:
    """Show, and with `may_write` do, what the table in `file` asks for."""
    from catalog.cli.take_in import Asked, take_in  # noqa: PLC0415  # openpyxl is slow to import

    asked = Asked(file, sheet, waiting, may_write=may_write, update=update, add_makers=add_makers)
    take_in(project_at(root), asked, lang)
