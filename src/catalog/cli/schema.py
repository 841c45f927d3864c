"""`catalog schema`: tell editors what the data files may hold."""

from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, project_at, root_option
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.model.schema import schema_files
from catalog.problems.text import as_text

_HELP: Final = Message(
    "エディタのための JSON Schema を schemas/ に書きます。",
    "Write JSON Schemas for editors to schemas/.",
)
_DONE: Final = Message("schemas/ に {n} 個のファイルを書きました。", "{n} files are in schemas/.")


@command(_HELP)
@root_option
@lang_option
def schema(root: Path, lang: Lang) -> None:
    """Write the schema of every data file of the catalog in `root`."""
    files, problems = schema_files(project_at(root), KINDS)
    if problems:
        click.echo(as_text(problems, lang))
        raise SystemExit(1)
    (root / "schemas").mkdir(exist_ok=True)
    for name, content in files.items():
        (root / "schemas" / name).write_text(content, encoding="utf-8")
    click.echo(_DONE[lang].format(n=len(files)))
