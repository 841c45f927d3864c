"""`catalog preview`: one ZIP with the site as it will be, for those who decide on it."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

import click

from catalog.build.flow import Request, build_catalog
from catalog.build.site import Site
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, listener, option, root_option, today
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.hosting.preview import Ribbon, write_preview
from catalog.words.voice import voices_of

_HELP: Final = Message(
    "上司などに見せるための ZIP を一つ作ります。下書きも入ります。展開して index.html を開けば見られます。"
    "どのページにも「確認用」の帯が付き、検索サイトには載りません。公開中のサイトは変わりません。",
    "Make one ZIP to show to those who decide, drafts included: unpack it and open index.html. "
    "Every page says that it is for review, and search engines leave it out. The published site is not changed.",
)
_TO: Final = Message("ZIP のファイル（既定は preview.zip）", "The ZIP file (preview.zip if not given)")
_NO_ZIP: Final = Message(
    "{path} は .zip で終わっていません。--to には .zip のファイルを書いてください。",
    "{path} does not end with .zip. Name a .zip file with --to.",
)
_UNCHANGED: Final = Message("ZIP は作っていません。", "No ZIP was made.")
_DONE: Final = Message(
    "{path} ができました（{pages} ページ、下書き {drafts} 件）。展開して、中の index.html を開いてください。",
    "{path} is ready ({pages} pages, {drafts} drafts). Unpack it and open the index.html in it.",
)


@command(_HELP)
@root_option
@lang_option
@option("--to", "to", type=click.Path(dir_okay=False, resolve_path=True, path_type=Path), text=_TO)
def preview(root: Path, lang: Lang, to: Path | None) -> None:
    """Build the catalog in `root` with its drafts, and pack it."""
    day, target = today(lang), to or root / "preview.zip"
    if target.suffix.lower() != ".zip":
        raise Failure(_NO_ZIP.format(path=target))
    restore_lost_site(root, lang)
    laid_out: list[Site] = []
    request = Request(root, day, root / ".cache" / "with-drafts", shows_drafts=True)
    built = build_catalog(request, replace(listener(lang), timed=laid_out.append))
    if built is None:
        click.echo(_UNCHANGED[lang], err=True)
        raise SystemExit(1)
    ribbon = _ribbon(laid_out[0], day)
    pages = _pack(built, ribbon, target)
    click.echo(_DONE[lang].format(path=target, pages=pages, drafts=len(ribbon.drafts)))


def _ribbon(site: Site, day: date) -> Ribbon:
    drafts = frozenset(path.rstrip("/") for path, entry in site.hidden.items() if entry.status == "draft")
    return Ribbon(voices_of(site.loaded.words), day, drafts)


def _pack(site: Path, ribbon: Ribbon, target: Path) -> int:
    """Write the ZIP beside its place, so that a half one never stands there."""
    beside = target.with_name(f".{target.name}.part")
    try:
        with beside.open("wb") as file:
            pages = write_preview(site, ribbon, file, f"{target.stem}-{ribbon.today.isoformat()}")
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    return pages
