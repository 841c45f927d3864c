"""Import of a table, for `catalog import`: plan, show, check, and write if asked to."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.check import check
from catalog.cli.help import today
from catalog.cli.sound import print_end, stop_at_errors
from catalog.cli.table_file import refuse_other_ending, refuse_to_replace, write_table
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.sheets.apply import Prepared, prepare, write
from catalog.sheets.plan_text import plan_text
from catalog.sheets.start import look, plan_file

_FILLED: Final = Message(
    "待ちの {n} 件を {file} に書きました。色の付いたセルを埋めて、もう一度取りこんでください。",
    "The {n} that wait are in {file}. Fill in the coloured cells and import it again.",
)
_HOW_TO_FILL: Final = Message(
    "待ちの行は、--waiting ファイル.xlsx で、埋めるところに色を付けた表にできます。",
    "With --waiting FILE.xlsx the rows that wait become a table in which the gaps are coloured.",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Options and arguments of the command line."""

    file: Path
    sheet: str | None
    waiting: Path | None
    may_write: bool
    update: bool
    add_makers: bool


def take_in(project: Project, asked: Asked, lang: Lang) -> None:
    """Show the changes that the table would make; with leave to write, make them."""
    refuse_other_ending(asked.waiting, ".xlsx", "--waiting", lang)
    refuse_to_replace(asked.waiting, lang)
    start = look(project, KINDS)
    stop_at_errors(start.problems, lang)
    plan = plan_file(start, asked.file, asked.sheet, update=asked.update, add_makers=asked.add_makers)
    click.echo(plan_text(plan, lang))
    day = today(lang)
    prepared = prepare(plan, project, day, lambda beside: check(load(beside), day))
    stop_at_errors([*plan.problems, *prepared.problems], lang)
    if plan.waiting and asked.waiting:
        from catalog.sheets.export import as_workbook, waiting_rows  # noqa: PLC0415  # openpyxl is slow to import

        write_table(asked.waiting, as_workbook(waiting_rows(plan, start.catalog), plan.waiting), lang)
        click.echo(_FILLED[lang].format(n=len(plan.waiting), file=asked.waiting))
    elif plan.waiting:
        click.echo(_HOW_TO_FILL[lang])
    finish(prepared, project, lang, write if asked.may_write else None)


def finish(
    prepared: Prepared, project: Project, lang: Lang, put: Callable[[Prepared, Project], None] | None
) -> None:
    """Put the files in their place, if they may be, and say so."""
    if put:
        put(prepared, project)
    print_end([f"data/{name}" for name in prepared.contents], lang, is_written=put is not None)
