"""`catalog links`: are the pages still there that the catalog leads to?"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import click

from catalog.build.load import load
from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.cli.progress import Progress
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.problems.text import as_text
from catalog.sheets.replacing import replace_files
from catalog.source.site_address import site_url_of
from catalog.weblinks.gather import Target, targets
from catalog.weblinks.history import Past, keep_history, read_history
from catalog.weblinks.mend import mended, new_address
from catalog.weblinks.report import links_as_json, links_as_text

_HELP: Final = Message(
    "データと content/ のページが案内しているほかのサイトのページが、今もあるかを確かめます。"
    "まもなく締め切る支援から先に見ます。"
    "終了コード: 0 問題なし、1 見られないページあり、2 使い方の誤り。",
    "See whether the pages of other sites are there that the data and content/ lead to, first those of programs that "
    "close soon. Exit code: 0 sound, 1 pages that cannot be seen, 2 wrong usage.",
)
_FORMAT: Final = Message("出力の形", "Form of the output")
_WRITE: Final = Message(
    "引っ越したページの新しいアドレスを、ファイルに書きこむ",
    "Write the new addresses of pages that have moved for good",
)
_FRESH: Final = Message("今日もう確かめたものも確かめる", "Ask again for what was asked for today")
_DELAY: Final = Message(
    "同じサーバーに続けてたずねるときに待つ秒数", "Seconds between two questions to the same server"
)
_TIMEOUT: Final = Message("返事を待つ秒数", "Seconds to wait for an answer")
_ASKING: Final = Message("ほかのサイトを確かめています", "Asking other sites")
_WRITTEN: Final = Message(
    "新しいアドレスを {n} か所に書きました。git diff で確かめてください。",
    "New addresses were written in {n} places. Look at them with git diff.",
)


@command(_HELP)
@root_option
@lang_option
@option("--format", "form", type=click.Choice(["text", "json"]), default="text", text=_FORMAT)
@option("--write", is_flag=True, text=_WRITE)
@option("--fresh", is_flag=True, text=_FRESH)
@option("--delay", type=click.FloatRange(0, 60), default=1.0, text=_DELAY)
@option("--timeout", type=click.FloatRange(1, 120), default=20.0, text=_TIMEOUT)
def links(  # noqa: PLR0913  # one for each option
    root: Path, lang: Lang, form: str, *, write: bool, fresh: bool, delay: float, timeout: float
) -> None:
    """Ask for every page elsewhere, and say how each answers."""
    from catalog.weblinks.ask import Asker, Manners  # noqa: PLC0415  # httpx, which nothing else needs

    project, day, bar = project_at(root), today(lang), Progress(lang)
    found = targets(load(project), day)
    history = dict(read_history(project.cache))
    to_ask = [
        each.url for each in found if fresh or each.url not in history or not history[each.url].is_fresh(day)
    ]
    with Asker(site_url_of(project), Manners(delay=delay, timeout=timeout)) as asker:
        for number, (url, answer) in enumerate(asker.answers(to_ask)):
            bar.show(_ASKING, number, len(to_ask))
            past = history.get(url)
            history[url] = past.after(answer, day) if past else Past.first(answer, day)
    bar.clear()
    history = {target.url: history[target.url] for target in found}
    keep_history(project.cache, history)
    click.echo(links_as_json(found, history) if form == "json" else links_as_text(found, history, day, lang))
    if write:
        _mend(found, history, project, lang)
    if any(past.is_error(day) for past in history.values()):
        raise SystemExit(1)


def _mend(found: Iterable[Target], history: Mapping[str, Past], project: Project, lang: Lang) -> None:
    moves = [
        (citation, past.answer.moved_to)
        for target in found
        if (past := history[target.url]).answer.state == "moved"
        for citation in target.citations
        if new_address(citation.url, past.answer.moved_to)
    ]
    done = mended(moves, project)
    if done.problems:
        click.echo(as_text(done.problems, lang), err=True)
    replace_files(done.contents)
    click.echo(_WRITTEN[lang].format(n=len(moves) - len(done.problems)), err=True)
