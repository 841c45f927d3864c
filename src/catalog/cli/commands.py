"""The commands there are."""

import io
import sys

from catalog.cli.build import build
from catalog.cli.check import check
from catalog.cli.diff import diff
from catalog.cli.edge import guarded
from catalog.cli.explain import explain
from catalog.cli.export_table import export_table
from catalog.cli.help import group, lang_option
from catalog.cli.import_table import import_table
from catalog.cli.new import new_command
from catalog.cli.report import report
from catalog.cli.schema import schema
from catalog.cli.serve import serve
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS

_HELP = Message(
    "産業支援カタログのサイトを作り、確かめます。",
    "Make and check a catalog site of a city's industry promotion.",
)


@group(_HELP)
@lang_option
def main(lang: Lang) -> None:
    """Gather the commands; `--lang` may stand before or after theirs."""
    del lang  # `language()` knows it
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


for command in (
    check,
    explain,
    diff,
    build,
    serve,
    new_command(KINDS),
    import_table,
    export_table,
    report,
    schema,
):
    main.add_command(guarded(command))
