"""Files of tables that commands write: somebody may be working in them."""

from pathlib import Path
from typing import Final

import click

from catalog.ground.message import Message
from catalog.ground.text import Lang

_THERE: Final = Message(
    "{file} はもうあります。ほかの名前にするか、消してからやり直してください。",
    "{file} is there already. Choose another name, or remove it first.",
)
_CANNOT: Final = Message(
    "{file} に書けません（{why}）。Excel で開いていれば閉じてください。",
    "{file} cannot be written ({why}). If it is open in Excel, close it.",
)

_OTHER_ENDING: Final = Message(
    "{option} に書くのは{what}です。ファイルの名前の終わりを {ending} にしてください: {file}",
    "{option} writes {what}. Let the name of the file end in {ending}: {file}",
)
_WHATS: Final = {
    ".xlsx": Message(" Excel のブック", "an Excel workbook"),
    ".csv": Message(" CSV のファイル", "a CSV file"),
}


def refuse_other_ending(path: Path | None, ending: str, option: str, lang: Lang) -> None:
    """Stop where the name of a file says that it is something else than what `option` writes."""
    if path and path.suffix.lower() != ending:
        words = _OTHER_ENDING.format(option=option, what=_WHATS[ending], ending=ending, file=path)
        raise click.UsageError(words[lang])


def refuse_to_replace(path: Path | None, lang: Lang) -> None:
    """Stop where there is a file already."""
    if path and path.exists():
        raise click.UsageError(_THERE[lang].format(file=path))


def write_table(path: Path, content: bytes, lang: Lang) -> None:
    """Write a file, or say why that cannot be done."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise click.UsageError(_CANNOT[lang].format(file=path, why=error.strerror)) from None
