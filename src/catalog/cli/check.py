"""`catalog check`: is the data right?"""

from pathlib import Path
from typing import Final

import click

from catalog import check as rules
from catalog.build.load import load
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.kinds import KINDS
from catalog.problems import in_order
from catalog.problems.text import FORMATS, Format
from catalog.views.tasks import past_records

_HELP: Final = Message(
    "データを確かめ、直すところをすべて一度に示します。終了コード: 0 問題なし、1 エラーあり、2 使い方の誤り。",
    "Check the data and show everything to mend at once. Exit code: 0 sound, 1 errors, 2 wrong usage.",
)
_FORMAT: Final = Message("出力の形", "Form of the output")
_STRICT: Final = Message("注意もエラーとして扱う", "Treat warnings as errors")
_PAST: Final = Message(
    "時期の過ぎた記録が {n} 件あります（前の年度の条件、過ぎた締切、切れた証明）: catalog report",
    "Records whose time is over: {n} (terms of an earlier year, past deadlines, ended proofs). See catalog report",
)
_MORE: Final = Message("説明と例: catalog explain {code}", "With an example: catalog explain {code}")


@command(_HELP)
@root_option
@lang_option
@option("--format", "form", type=click.Choice(list(FORMATS)), default="text", text=_FORMAT)
@option("--strict", is_flag=True, text=_STRICT)
def check(root: Path, lang: Lang, form: Format, strict: bool) -> None:  # noqa: FBT001  # click passes flags so
    """Print the problems of the catalog in `root`."""
    restore_lost_site(root, lang)
    loaded, day = load(project_at(root)), today(lang)
    found = in_order(rules.check(loaded, day))
    click.echo(FORMATS[form](found, lang))
    has_errors = any(problem.is_error for problem in found)
    if form == "text" and not has_errors and (past := past_records(loaded.catalog, KINDS, day)):
        click.echo(_PAST[lang].format(n=len(past)))
    if found and form == "text":
        first = next((problem for problem in found if problem.is_error), found[0])
        click.echo(_MORE[lang].format(code=first.code))
    if has_errors or (strict and found):  # nobody mistyped what time alone has overtaken
        raise SystemExit(1)
