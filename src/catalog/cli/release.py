"""`catalog release`: make the site as its host needs it."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

import click

from catalog.addresses.web import is_example_url
from catalog.build.flow import Listener, Request, build_catalog
from catalog.build.site import Press
from catalog.check.loaded import Loaded
from catalog.cli.due import say_due
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, listener, now, option, root_option
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.printed import Printed
from catalog.ground.text import Lang
from catalog.guide.files import print_release
from catalog.guide.pdf import NoPressError
from catalog.hosting.compress import has_brotli
from catalog.hosting.manifest import MANIFEST, read_manifest
from catalog.hosting.release import finish_release
from catalog.source.settings import UnreadableSettingsError, read_settings

_HELP: Final = Message(
    "公開するサイトを作ります。サーバーの設定（_headers、.htaccess、web.config など）と、ファイルの一覧を添えます。"
    "まちがいがあるとき、アドレスが見本のままのとき、下書きが入っているときは、作りません。",
    "Make the site for its host, with the settings of servers (_headers, .htaccess, web.config …) and a manifest. "
    "Errors, an example as its address, and drafts on it are refused.",
)
_INTO: Final = Message(
    "サイトを置くフォルダ（既定は mkdocs.yml の site_dir）",
    "Folder for the site (site_dir of mkdocs.yml if not given)",
)
_PRECOMPRESS: Final = Message(
    "圧縮したファイル（gzip。brotli のライブラリがあれば brotli も）を並べて置く",
    "Add compressed files beside the texts: gzip, and brotli if its library is installed",
)
_GUIDE: Final = Message(
    "紙の支援ガイド（PDF）を /guide/ に入れる。どちらも書かなければ、作れるときだけ入れる",
    "Put the guide on paper (PDF) below /guide/; by default where they can be printed",
)
_LEAFLETS: Final = Message("支援ごとのちらしも入れる", "Add a leaflet of each program")
_PRINTING: Final = Message("紙のガイドを作っています", "Printing the guide")
_WITHOUT: Final = Message(
    "紙のガイドなしで作ります（要らなければ --no-guide）。{why}",
    "The release has no guide on paper (--no-guide if none is wanted). {why}",
)
_NO_ADDRESS: Final = Message(
    "サイトのアドレスが{url}なので、公開用には作れません。mkdocs.yml の site_url を本当のアドレスに変えてください。",
    "No release is made: the address of the site is {url}. Set site_url in mkdocs.yml to the real one.",
)
_NONE: Final = Message("書かれていない", "not given")
_EXAMPLE: Final = Message("見本（{url}）のまま", "an example ({url})")
_UNCHANGED: Final = Message("サイトは変わっていません。", "The site was not changed.")
_NO_BROTLI: Final = Message(
    "brotli のライブラリがないので、圧縮は gzip だけです。",
    "Compressed with gzip alone: the library of brotli is not installed.",
)
_DONE: Final = Message(
    "公開できます（{n} 個のファイル、一覧は {manifest}）: {where}",
    "Ready for its host ({n} files, listed in {manifest}): {where}",
)


@command(_HELP)
@root_option
@lang_option
@option("--into", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), text=_INTO)
@option("--precompress", is_flag=True, text=_PRECOMPRESS)
@option("--guide/--no-guide", default=None, text=_GUIDE)
@option("--leaflets", is_flag=True, text=_LEAFLETS)
def release(  # noqa: PLR0913  # one for each option
    root: Path, lang: Lang, into: Path | None, *, precompress: bool, guide: bool | None, leaflets: bool
) -> None:
    """Build the catalog in `root` strictly, with the files of hosts."""
    moment = now(lang)
    restore_lost_site(root, lang)
    _refuse_example(root)
    finish = partial(finish_release, precompress=precompress)
    hears = replace(listener(lang), timed=partial(say_due, lang=lang))
    press = _press(hears, is_asked=guide or leaflets, leaflets=leaflets) if guide is not False else None
    request = Request(root, moment, into, finish_for_host=finish, press=press)
    where = build_catalog(request, hears)
    if where is None:
        click.echo(_UNCHANGED[lang], err=True)
        raise SystemExit(1)
    if precompress and not has_brotli():
        click.echo(_NO_BROTLI[lang], err=True)
    manifest = read_manifest(where / MANIFEST)
    click.echo(_DONE[lang].format(n=len(manifest.files) if manifest else 0, manifest=MANIFEST, where=where))


def _press(hears: Listener, *, is_asked: bool, leaflets: bool) -> Press:
    """Return what prints the guide; where its parts are missing, a release that did not ask for it goes without."""

    def press(loaded: Loaded, today: date) -> tuple[Printed, ...]:
        progress = partial(hears.progress, _PRINTING)
        try:
            return print_release(loaded, today, has_leaflets=leaflets, progress=progress)
        except NoPressError as error:
            if is_asked:
                raise
            hears.say(_WITHOUT.format(why=error.text))
            return ()

    return press


def _refuse_example(root: Path) -> None:
    """Stop if nobody could reach the site by its address; what else is wrong with that the build says."""
    try:
        url = read_settings(root / "mkdocs.yml").site_url
    except UnreadableSettingsError:
        return
    if url == "/":
        raise Failure(_NO_ADDRESS.format(url=_NONE))
    if is_example_url(url):
        raise Failure(_NO_ADDRESS.format(url=_EXAMPLE.format(url=url)))
