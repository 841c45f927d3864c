"""Export of the products as a table, for `catalog export`: in the files asked for."""

from pathlib import Path
from typing import Final

import click

from catalog.cli.table_file import refuse_other_ending, refuse_to_replace, write_table
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.problems import in_order
from catalog.problems.text import as_text
from catalog.sheets.export import as_csv, as_workbook, catalog_rows
from catalog.sheets.start import look

_DONE: Final = Message("{n} 件を {file} に書きました。", "{n} products are in {file}.")


def give_out(project: Project, xlsx: Path | None, csv: Path | None, lang: Lang, *, may_replace: bool) -> None:
    """Write the products of `project` as a workbook, as CSV, or as both."""
    refuse_other_ending(xlsx, ".xlsx", "--xlsx", lang)
    refuse_other_ending(csv, ".csv", "--csv", lang)
    for path in (xlsx, csv):
        if not may_replace:
            refuse_to_replace(path, lang)
    start = look(project, KINDS)
    if start.problems:
        click.echo(as_text(in_order(start.problems), lang))
        raise SystemExit(1)
    rows = catalog_rows(start.now.records.values(), start.lookup, start.catalog)
    for path, make in ((xlsx, as_workbook), (csv, as_csv)):
        if path:
            write_table(path, make(rows), lang)
            click.echo(_DONE[lang].format(n=len(rows), file=path))
