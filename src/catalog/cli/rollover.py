"""`catalog rollover`: turn to a new fiscal year."""

from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.cli.help import command, lang_option, option, project_at, root_option, today, unknown
from catalog.cli.sound import finish, refuse_errors
from catalog.cli.table_file import refuse_other_ending, refuse_to_replace, write_table
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.yearly.rollover import contents_of, plan_rollover
from catalog.yearly.text import CALL_HEADER, CALL_WIDTHS, as_text, call_rows

_HELP: Final = Message(
    "新しい年度に切りかえます。新しい文書を加え、前の年度の支援を「確かめる」記録として引き継ぎ、"
    "前の年度のページを残し、電話をかける先を並べます。--write を付けるまでは、示すだけです。",
    "Turn to a new fiscal year: add its documents, take programs of the year before along as to be confirmed, keep "
    "their pages, and list whom to call. Until --write is given nothing is changed.",
)
_END: Final = Message(
    "終わる支援の id（何度でも）。前の年度の終わりでサイトから消えます",
    "Id of a program that ends (may be repeated): it leaves the site with the year before",
)
_CALLS: Final = Message("電話をかける先の表（.xlsx）を書くファイル", "File (.xlsx) for the list of calls")
_WRITE: Final = Message("データのファイルに書きこむ", "Write to the data files")
_UNKNOWN: Final = Message("「{id}」という支援はありません。{hint}", "There is no program `{id}`. {hint}")
_IDS: Final = Message("programs.yaml の id を書いてください。", "Write an id of programs.yaml.")
_CALLS_DONE: Final = Message("電話をかける先を {file} に書きました。", "The list of calls is in {file}.")


@command(_HELP)
@click.argument("year", type=click.IntRange(2000, 2100))
@option("--end", "ended", multiple=True, text=_END)
@option("--calls", type=click.Path(dir_okay=False, path_type=Path), text=_CALLS)
@option("--write", "may_write", is_flag=True, text=_WRITE)
@root_option
@lang_option
def rollover(  # noqa: PLR0913  # one for each option
    *, year: int, ended: tuple[str, ...], calls: Path | None, may_write: bool, root: Path, lang: Lang
) -> None:
    """Show, and with `may_write` do, what a new fiscal year asks for."""
    refuse_other_ending(calls, ".xlsx", "--calls", lang)
    refuse_to_replace(calls, lang)
    day, loaded = today(lang), load(project_at(root))
    refuse_errors(loaded.problems, lang)
    for program_id in ended:
        if program_id not in loaded.catalog.programs:
            raise unknown(program_id, loaded.catalog.programs, _UNKNOWN, _IDS, lang)
    plan = plan_rollover(loaded.catalog, year, ended)
    click.echo(as_text(plan, loaded.catalog, lang))
    if calls:
        from catalog.sheets.workbook_writer import SheetToWrite, workbook_bytes  # noqa: PLC0415  # openpyxl is slow

        rows = call_rows(plan.taken, loaded.catalog, lang)
        sheet = SheetToWrite(str(year), CALL_HEADER[lang].split("|"), rows, CALL_WIDTHS)
        write_table(calls, workbook_bytes([sheet]), lang)
        click.echo(_CALLS_DONE[lang].format(file=calls))
    contents, problems = contents_of(plan, loaded.origins, loaded.project)
    refuse_errors(problems, lang)
    finish(loaded.project, contents, day, lang, may_write=may_write)
