"""`catalog explain`: what does a kind of problem mean?"""

from typing import Final

import click

from catalog.cli.help import WrongUse, command, lang_option
from catalog.explain import problem_kinds
from catalog.explain.text import explained, listed
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems.suggestions import did_you_mean

_HELP: Final = Message(
    "問題の種類を、直し方と例で説明します。種類を書かなければ、すべての一覧です。",
    "Explain a kind of problem, what to do about it, and show an example. Without a kind it lists them all.",
)
_UNKNOWN: Final = Message("「{code}」という種類はありません。", "There is no kind `{code}`.")
_ALL: Final = Message("一覧: catalog explain", "All of them: catalog explain")


@command(_HELP)
@click.argument("code", required=False)
@lang_option
def explain(code: str | None, lang: Lang) -> None:
    """Print what `code` means, or all the kinds there are."""
    kinds = problem_kinds()
    if code is None:
        click.echo(listed(kinds.values(), lang))
    elif kind := kinds.get(code.strip("[]")):
        click.echo(explained(kind, lang))
    else:
        raise WrongUse(f"{_UNKNOWN.format(code=code)[lang]} {(did_you_mean(code, kinds) or _ALL)[lang]}")
