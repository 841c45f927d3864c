"""`catalog check`: is the data right?"""

from pathlib import Path
from typing import Final

import click

from catalog.cli.help import both, brief, lang_option, line, project_at, root_option, today
from catalog.problem_text import FORMATS, Format
from catalog.problems import in_order
from catalog.site import check_catalog
from catalog.text import Lang, Text

_HELP: Final = Text(
    "データを確かめ、直すところをすべて一度に示します。終了コード: 0 問題なし、1 エラーあり、2 使い方の誤り。",
    "Check the data and show everything to mend at once. Exit code: 0 sound, 1 errors, 2 wrong usage.",
)
_FORMAT: Final = Text("出力の形", "Form of the output")
_STRICT: Final = Text("注意もエラーとして扱う", "Treat warnings as errors")


@click.command(help=both(_HELP), short_help=brief(_HELP))
@root_option
@lang_option
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", help=line(_FORMAT))
@click.option("--strict", is_flag=True, help=line(_STRICT))
def check(root: Path, lang: Lang, form: Format, strict: bool) -> None:  # noqa: FBT001  # click passes flags so
    """Print the problems of the catalog in `root`."""
    _, _, problems = check_catalog(project_at(root), today=today(lang))
    found = in_order(problems)
    click.echo(FORMATS[form](found, lang))
    if any(problem.is_error or strict for problem in found):
        raise SystemExit(1)
