"""`catalog export`: the products as a table, for translators and for whoever works in spreadsheets."""

from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option
from catalog.ground.message import Message
from catalog.ground.text import Lang

_HELP: Final = Message(
    "製品を表に書き出します。catalog import で、そのまま取りこみ直せます。",
    "Write the products as a table. What is filled in comes back with catalog import.",
)
_XLSX: Final = Message("Excel のファイル（.xlsx）", "Excel workbook (.xlsx)")
_CSV: Final = Message("CSV のファイル（UTF-8）", "CSV file (UTF-8)")
_REPLACE: Final = Message("同じ名前のファイルを書き換える", "Replace a file of that name")
_WHERE: Final = Message(
    "--xlsx か --csv で、書き出すファイルを指定してください。", "Name a file with --xlsx or --csv."
)


@command(_HELP, "export")
@click.argument("kind", type=click.Choice(["products"]), expose_value=False)
@option("--xlsx", type=click.Path(dir_okay=False, path_type=Path), text=_XLSX)
@option("--csv", type=click.Path(dir_okay=False, path_type=Path), text=_CSV)
@option("--replace", is_flag=True, text=_REPLACE)
@root_option
@lang_option
def export_table(*, xlsx: Path | None, csv: Path | None, replace: bool, root: Path, lang: Lang) -> None:
    """Write the products of the catalog in `root`."""
    from catalog.cli.give_out import give_out  # noqa: PLC0415  # openpyxl is slow to import

    if not (xlsx or csv):
        raise click.UsageError(_WHERE[lang])
    give_out(project_at(root), xlsx, csv, lang, may_replace=replace)
