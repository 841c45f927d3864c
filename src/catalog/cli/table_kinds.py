"""The kinds of records that commands write and read as tables."""

from typing import Any, Final

import click

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.sheets.book.start import kinds_with_tables

KINDS_WITH_TABLES: Final = tuple(kind.id for kind in kinds_with_tables(KINDS))
_WHICH: Final = Message(
    "{kinds} のどれか、または --all を指定してください。", "Name one of {kinds}, or use --all."
)


def kind_argument(decorated: Any) -> Any:
    """Let a command take the kind of its records."""
    return click.argument("kind", required=False, metavar=f"[{'|'.join(KINDS_WITH_TABLES)}]")(decorated)


def chosen_kinds(kind: str | None, lang: Lang, *, is_all: bool) -> tuple[str, ...]:
    """Return the kinds that somebody asks for, one or all."""
    if is_all != (kind is None) or kind not in {None, *KINDS_WITH_TABLES}:
        raise click.UsageError(_WHICH[lang].format(kinds=", ".join(KINDS_WITH_TABLES)))
    return (kind,) if kind else KINDS_WITH_TABLES
