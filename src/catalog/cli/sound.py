"""Changes of files that are shown first, and written only with leave to and if no check finds a new error."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.check import check
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems import Problem, Problems, in_order
from catalog.problems.text import as_text
from catalog.sheets import rehearsal
from catalog.sheets.replacing import replace_files

PREVIEWED: Final = Message(
    "何も書きこんでいません。書きこむには --write を付けてください。",
    "Nothing was written; use --write to write it.",
)
_STOPPED: Final = Message(
    "エラーがあるため、何も書きこんでいません。", "Because of the errors nothing was written."
)
_WRITTEN: Final = Message("{files} に書きこみました。", "Written to {files}.")
_NOTHING: Final = Message("書きこむことはありません。", "There is nothing to write.")


def print_problems(problems: Problems, lang: Lang) -> None:
    """Print what is wrong, if anything is."""
    if problems:
        click.echo(as_text(in_order(problems), lang))


def stop_at_errors(problems: Problems, lang: Lang) -> None:
    """Print what is wrong, and end the command where that is an error."""
    print_problems(problems, lang)
    if any(problem.is_error for problem in problems):
        click.echo(_STOPPED[lang], err=True)
        raise SystemExit(1)


def refuse_errors(problems: Iterable[Problem], lang: Lang) -> None:
    """Stop at errors and name them; of warnings nothing is said."""
    stop_at_errors([problem for problem in problems if problem.is_error], lang)


def new_errors(project: Project, contents: Mapping[Path, bytes], today: date) -> Problems:
    """Return the errors that all checks would find with these contents of files, and do not find now."""
    return rehearsal.new_errors(project, contents, lambda tried: check(load(tried), today))


def finish(
    project: Project, contents: Mapping[Path, bytes], today: date, lang: Lang, *, may_write: bool
) -> None:
    """Write data files, with leave to, if they bring no new error; say what was done."""
    if contents:
        refuse_errors(new_errors(project, contents, today), lang)
    if may_write:
        for path in contents:
            path.parent.mkdir(parents=True, exist_ok=True)
        replace_files(contents)
    print_end([project.relative(path) for path in contents], lang, is_written=may_write)


def print_end(files: Iterable[str], lang: Lang, *, is_written: bool) -> None:
    """Print to which files something was written, or would be."""
    named = ", ".join(files)
    end = _NOTHING if not named else _WRITTEN if is_written else PREVIEWED
    click.echo(end[lang].format(files=named))
