"""The commands there are."""

import io
import sys

import click

import catalog
from catalog.cli.build import build
from catalog.cli.check import check
from catalog.cli.confirm import confirm
from catalog.cli.diff import diff
from catalog.cli.edge import guarded
from catalog.cli.edit import edit
from catalog.cli.explain import explain
from catalog.cli.export_table import export_table
from catalog.cli.guide import guide
from catalog.cli.help import group, lang_option, option
from catalog.cli.import_table import import_table
from catalog.cli.init import init
from catalog.cli.links import links
from catalog.cli.mcp import mcp
from catalog.cli.new import new_command
from catalog.cli.preview import preview
from catalog.cli.release import release
from catalog.cli.rename import rename
from catalog.cli.report import report
from catalog.cli.rollover import rollover
from catalog.cli.sample import sample
from catalog.cli.schema import schema
from catalog.cli.serve import serve
from catalog.cli.translations import translations
from catalog.cli.upgrade import upgrade
from catalog.cli.upload import upload_command
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS

_HELP = Message(
    "産業支援カタログのサイトを作り、確かめます。",
    "Make and check a catalog site of a city's industry promotion.",
)
_VERSION = Message("この版の番号を表示する", "Show the version and exit")


def _say_version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:  # noqa: FBT001  # click's way
    if is_asked and not context.resilient_parsing:
        click.echo(f"catalog {catalog.__version__}")
        context.exit()


@group(_HELP)
@lang_option
@option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_version, text=_VERSION)
def main(lang: Lang) -> None:
    """Gather the commands; `--lang` may stand before or after theirs."""
    del lang  # `language()` knows it
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


for command in (
    init,
    check,
    explain,
    diff,
    build,
    preview,
    release,
    upload_command,
    guide,
    mcp,
    serve,
    edit,
    new_command(KINDS),
    import_table,
    export_table,
    rename,
    report,
    rollover,
    confirm,
    sample,
    links,
    translations,
    schema,
    upgrade,
):
    main.add_command(guarded(command))
