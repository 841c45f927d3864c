"""`catalog release`: make the site as its host needs it."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

import click

from catalog.addresses.web import is_example_url
from catalog.build.flow import Request, build_catalog
from catalog.cli.due import say_due
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, listener, now, option, root_option
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Lang
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
def release(root: Path, lang: Lang, into: Path | None, *, precompress: bool) -> None:
    """Build the catalog in `root` strictly, with the files of hosts."""
    moment = now(lang)
    restore_lost_site(root, lang)
    _refuse_example(root)
    finish = partial(finish_release, precompress=precompress)
    request = Request(root, moment, into, finish_for_host=finish)
    where = build_catalog(request, replace(listener(lang), timed=partial(say_due, lang=lang)))
    if where is None:
        click.echo(_UNCHANGED[lang], err=True)
        raise SystemExit(1)
    if precompress and not has_brotli():
        click.echo(_NO_BROTLI[lang], err=True)
    manifest = read_manifest(where / MANIFEST)
    click.echo(_DONE[lang].format(n=len(manifest.files) if manifest else 0, manifest=MANIFEST, where=where))


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
