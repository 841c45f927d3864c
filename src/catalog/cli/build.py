"""`catalog build`: make the site."""

import gc
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import click

from catalog.addresses.web import EXAMPLE_SITE, is_example_url
from catalog.build.flow import Request, build_catalog
from catalog.build.site import Site
from catalog.changes.summary import summary
from catalog.cli.due import DUE, turn_words
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, listener, now, option, project_at, root_option
from catalog.cli.unchanged import CALL
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.timing import Turn
from catalog.problems import Problem
from catalog.problems.text import as_text
from catalog.publish.origin import read_origin
from catalog.publish.place import Place, configured_place
from catalog.publish.stamp import Call, Stamp, keep_stamp
from catalog.renderers.choice import RENDERERS
from catalog.source.site_address import site_url_of

_HELP: Final = Message(
    "サイトを作ります。まちがいがあれば何も変えず、前のサイトを残します。",
    "Make the site. If anything is wrong nothing changes and the last good site stays.",
)
_INTO: Final = Message(
    "サイトを置くフォルダ（既定は mkdocs.yml の site_dir）",
    "Folder for the site (site_dir of mkdocs.yml if not given)",
)
_RENDERER: Final = Message(
    "ページを描くもの（mkdocs: MkDocs と Material、plain: MkDocs を使わない、properdocs: ProperDocs を使う）",
    "What renders the pages (mkdocs: MkDocs and Material; plain: without MkDocs; properdocs: ProperDocs for MkDocs)",
)
_FRESH: Final = Message(
    "前に作ったものを使わず、すべて新しく作る",
    "Make everything anew, whatever was made before",
)
_DONE: Final = Message(
    "サイトができました（{pages} ページ、{seconds:.1f} 秒）: {where}",
    "The site is ready ({pages} pages, {seconds:.1f} s): {where}",
)
_UNCHANGED: Final = Message("サイトは変わっていません。", "The site was not changed.")


@command(_HELP)
@root_option
@lang_option
@option("--into", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), text=_INTO)
@option("--renderer", type=click.Choice(list(RENDERERS)), text=_RENDERER)
@option("--fresh", is_flag=True, text=_FRESH)
def build(root: Path, lang: Lang, into: Path | None, renderer: str | None, *, fresh: bool) -> None:
    """Build the catalog in `root`, strictly."""
    moment = now(lang)  # before anything is made: a day that there is not is wrong usage
    restore_lost_site(root, lang)
    gc.disable()  # nearly all that is made stays to the end: looking for garbage doubles the time
    began, output = time.monotonic(), _Output(lang)
    project, place = project_at(root), Place.at(into) if into else configured_place(root)
    before = read_origin(place, project)
    day = moment.date()
    call = Call(project, CALL.get() or (), day.isoformat())
    inputs = call.inputs
    where = build_catalog(Request(root, moment, into, renderer, is_fresh=fresh), output.listener)
    if where is None:
        click.echo(_UNCHANGED[lang], err=True)
        raise SystemExit(1)
    pages = (where / "sitemap.xml").read_bytes().count(b"<loc>")
    seconds = time.monotonic() - began
    click.echo(_DONE[lang].format(pages=pages, seconds=seconds, where=where))
    if before and (after := read_origin(place, project)):
        click.echo("\n".join(summary(before, after, output.differing, day, lang)))
    if is_example_url(url := site_url_of(project)):
        output.report(EXAMPLE_SITE.format(url=url)[lang], err=False)
    if output.due:
        output.report(DUE.format(**turn_words(output.due))[lang], err=False)
    if call.words:
        due = output.due.at.isoformat() if output.due else ""
        with suppress(OSError):
            keep_stamp(call, Stamp(inputs, str(where), pages, output.lines, due))


class _Output:
    """Prints what a build reports, and remembers it for the next that finds nothing changed."""

    def __init__(self, lang: Lang) -> None:
        self.lines: list[tuple[bool, str]] = []
        self.differing: list[str] = []
        self.due: Turn | None = None
        self._lang: Lang = lang
        self.listener = replace(
            listener(lang), report=self._problems, differ=self.differing.extend, timed=self._timed
        )

    def _timed(self, site: Site) -> None:
        self.due = site.due

    def _problems(self, problems: Sequence[Problem]) -> None:
        if problems:
            self.report(as_text(problems, self._lang))

    def report(self, text: str, *, err: bool = True) -> None:
        self.listener.end()
        click.echo(text, err=err)
        self.lines.append((err, text))
