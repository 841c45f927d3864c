"""`catalog build`: make the site."""

import gc
import time
from pathlib import Path
from typing import Final

import click

from catalog.addresses.web import EXAMPLE_SITE, is_example_url
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.source.site_address import site_url_of
from catalog.text import Lang, Text

_HELP: Final = Text(
    "サイトを作ります。まちがいがあれば何も変えず、前のサイトを残します。",
    "Make the site. If anything is wrong nothing changes and the last good site stays.",
)
_INTO: Final = Text(
    "サイトを置くフォルダ（既定は mkdocs.yml の site_dir）",
    "Folder for the site (site_dir of mkdocs.yml if not given)",
)
_DONE: Final = Text(
    "サイトができました（{pages} ページ、{seconds:.1f} 秒）: {where}",
    "The site is ready ({pages} pages, {seconds:.1f} s): {where}",
)
_KEPT: Final = Text("サイトは変わっていません。", "The site was not changed.")


@command(_HELP)
@root_option
@lang_option
@option("--into", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), text=_INTO)
def build(root: Path, lang: Lang, into: Path | None) -> None:
    """Build the catalog in `root`, strictly."""
    from catalog.cli.renderer import render_site, show_warnings_only  # noqa: PLC0415  # MkDocs is slow to import

    today(lang)  # before anything is made: a day that there is not is wrong usage
    restore_lost_site(root, lang)
    gc.disable()  # nearly all that is made stays to the end: looking for garbage doubles the time
    show_warnings_only()
    began = time.monotonic()
    where = render_site(root, into, lang)
    if where is None:
        click.echo(_KEPT[lang], err=True)
        raise SystemExit(1)
    pages = (Path(where) / "sitemap.xml").read_bytes().count(b"<loc>")
    seconds = time.monotonic() - began
    click.echo(_DONE[lang].format(pages=pages, seconds=seconds, where=where))
    if is_example_url(url := site_url_of(project_at(root))):
        click.echo(EXAMPLE_SITE.format(url=url)[lang])
