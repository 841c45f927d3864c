"""`catalog export`: records as a workbook, for translators and for whoever works in spreadsheets."""

from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option
from catalog.cli.table_file import refuse_other_ending, refuse_to_replace
from catalog.cli.table_kinds import chosen_kinds, kind_argument
from catalog.ground.message import Message
from catalog.ground.text import Lang

_HELP: Final = Message(
    "記録を Excel のブックに書き出します。書き換えて catalog import で取りこみます。"
    "使い方はブックの README にあります。",
    "Write records as a workbook. What is changed in it comes back with catalog import; its sheet README says how.",
)
_XLSX: Final = Message("Excel のファイル（.xlsx）", "Excel workbook (.xlsx)")
_CSV: Final = Message("製品だけの、1つの表のファイル（UTF-8）", "One table of products alone (CSV in UTF-8)")
_ALL: Final = Message("すべての種類を1つのブックにする", "All kinds in one workbook")
_REPLACE: Final = Message("同じ名前のファイルを書き換える", "Replace a file of that name")
_WHERE: Final = Message(
    "--xlsx か --csv で、書き出すファイルを指定してください。", "Name a file with --xlsx or --csv."
)
_PRODUCTS_ALONE: Final = Message(
    "--csv で書き出せるのは products だけです。--xlsx を使ってください。",
    "Only products fit into one CSV table; use --xlsx.",
)


@command(_HELP, "export")
@kind_argument
@option("--all", "is_all", is_flag=True, text=_ALL)
@option("--xlsx", type=click.Path(dir_okay=False, path_type=Path), text=_XLSX)
@option("--csv", type=click.Path(dir_okay=False, path_type=Path), text=_CSV)
@option("--replace", is_flag=True, text=_REPLACE)
@root_option
@lang_option
def export_table(  # noqa: PLR0913  # one argument for each option
    *,
    kind: str | None,
    is_all: bool,
    xlsx: Path | None,
    csv: Path | None,
    replace: bool,
    root: Path,
    lang: Lang,
) -> None:
    """Write records of the catalog in `root`."""
    from catalog.cli.book_files import export_book  # noqa: PLC0415  # no other command needs them
    from catalog.cli.give_out import give_out_list  # noqa: PLC0415

    kinds = chosen_kinds(kind, lang, is_all=is_all)
    if not (xlsx or csv):
        raise click.UsageError(_WHERE[lang])
    if csv and kinds != ("products",):
        raise click.UsageError(_PRODUCTS_ALONE[lang])
    refuse_other_ending(xlsx, ".xlsx", "--xlsx", lang)
    refuse_other_ending(csv, ".csv", "--csv", lang)
    for path in (xlsx, csv) if not replace else ():
        refuse_to_replace(path, lang)
    project = project_at(root)
    if xlsx:
        export_book(project, kinds, xlsx, lang)
    if csv:
        give_out_list(project, csv, lang)
