"""Export of the products as one table, for `catalog export --csv`."""

from pathlib import Path
from typing import Final

import click

from catalog.cli.sound import stop_at_errors
from catalog.cli.table_file import write_table
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.sheets.export import as_csv, catalog_rows
from catalog.sheets.start import look

_DONE: Final = Message("{n} 件を {file} に書きました。", "{n} products are in {file}.")


def give_out_list(project: Project, path: Path, lang: Lang) -> None:
    """Write the products of `project` as one table, in CSV."""
    start = look(project, KINDS)
    stop_at_errors(start.problems, lang)
    rows = catalog_rows(start.now.records.values(), start.lookup, start.catalog)
    write_table(path, as_csv(rows), lang)
    click.echo(_DONE[lang].format(n=len(rows), file=path))
