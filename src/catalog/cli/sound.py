"""Changes of data files that are written only if no check finds a new error, for commands that show first."""

from collections.abc import Iterable
from datetime import date
from typing import Final

import click

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems import Problem, in_order
from catalog.problems.text import as_text
from catalog.yearly.rewriting import Contents, new_errors, write

_PREVIEWED: Final = Message(
    "何も書きこんでいません。書きこむには --write を付けてください。",
    "Nothing was written; use --write to write it.",
)
_STOPPED: Final = Message(
    "エラーがあるため、何も書きこんでいません。", "Because of the errors nothing was written."
)
_WRITTEN: Final = Message("{files} に書きこみました。", "Written to {files}.")
_NOTHING: Final = Message("書きこむことはありません。", "There is nothing to write.")


def refuse_errors(problems: Iterable[Problem], lang: Lang) -> None:
    """Stop at errors, and name them."""
    errors = [problem for problem in in_order([*problems]) if problem.is_error]
    if errors:
        click.echo(as_text(errors, lang))
        click.echo(_STOPPED[lang], err=True)
        raise SystemExit(1)


def finish(project: Project, contents: Contents, today: date, lang: Lang, *, may_write: bool) -> None:
    """Write data files, with leave to, if they bring no new error; say what was done."""
    if not contents:
        click.echo(_NOTHING[lang])
        return
    refuse_errors(new_errors(project, contents, today), lang)
    if may_write:
        write(contents)
    files = ", ".join(project.relative(path) for path in contents)
    click.echo((_WRITTEN if may_write else _PREVIEWED)[lang].format(files=files))
