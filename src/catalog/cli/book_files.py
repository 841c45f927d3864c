"""Workbooks of whole records, for `catalog export` and `catalog import`."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.check import check
from catalog.cli.help import today
from catalog.cli.sound import stop_at_errors
from catalog.cli.table_file import write_table
from catalog.cli.take_in import finish
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.problems import Problem
from catalog.sheets.book.apply import prepare_book, write_book
from catalog.sheets.book.keys import BEFORE
from catalog.sheets.book.merge import plan_book
from catalog.sheets.book.plan_text import book_plan_text
from catalog.sheets.book.reading import Book, is_text_of_book, no_table, read_book
from catalog.sheets.book.start import BookStart, look_at
from catalog.sheets.table import read_file

_DONE: Final = Message(
    "{n} 件の記録を {file} に書きました。使い方は、はじめのシート README にあります。",
    "{n} records are in {file}. Its first sheet, README, says how to use it.",
)


def export_book(project: Project, kinds: Iterable[str], path: Path, lang: Lang) -> None:
    """Write all records of some kinds as a workbook."""
    from catalog.sheets.book.export import as_book  # noqa: PLC0415  # openpyxl is slow to import

    start = look_at(project, KINDS, kinds)
    stop_at_errors(start.problems, lang)
    write_table(path, as_book(start), lang)
    count = sum(map(len, start.records.values()))
    click.echo(_DONE[lang].format(n=count, file=path))


@dataclass(frozen=True, slots=True)
class BookWish:
    """Options of an import."""

    may_write: bool
    update: bool


def holds_book(path: Path) -> bool:
    """Return whether a file looks like a workbook that an export made, before all of it is read."""
    try:
        with zipfile.ZipFile(path) as packed:
            parts = [name for name in packed.namelist() if name.startswith("xl/") and name.endswith(".xml")]
            return any(is_text_of_book(packed.read(name)) for name in parts)
    except (OSError, KeyError, ValueError, NotImplementedError, RuntimeError, zipfile.BadZipFile):
        return False


def import_book(project: Project, kinds: Iterable[str], path: Path, lang: Lang, wish: BookWish) -> None:
    """Show what a workbook would change; with leave to write, change it."""
    start = look_at(project, KINDS, kinds)
    stop_at_errors(start.problems, lang)
    book = _book(path, start, lang)
    plan = plan_book(start, book, update=wish.update)
    click.echo(book_plan_text(plan, lang))
    day = today(lang)
    prepared = prepare_book(plan, project, lambda beside: check(load(beside), day))
    stop_at_errors([*plan.problems, *prepared.problems], lang)
    finish(prepared, project, lang, write_book if wish.may_write else None)


def _book(path: Path, start: BookStart, lang: Lang) -> Book:
    grids = read_file(path, BEFORE)
    if isinstance(grids, Problem):
        stop_at_errors([grids], lang)
        return Book((), {}, [])
    book = read_book(grids, start)
    stop_at_errors([] if book.rows else [no_table(path.name)], lang)
    return book
