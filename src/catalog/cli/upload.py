"""`catalog upload`: bring a release to the folder that its server shows."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, option, project_at, root_option
from catalog.cli.progress import Progress
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.hosting.folder import Folder
from catalog.hosting.upload import Plan, plan_upload, upload
from catalog.publish.lock import Lock
from catalog.publish.place import configured_place

_HELP: Final = Message(
    "catalog release で作ったサイトを、サーバーのフォルダに写します。中身の違うものだけを、"
    "新しいファイル、ページの順に送り、最後に要らないものを消します。--write までは、何が変わるかを示すだけです。",
    "Copy the site of `catalog release` to the folder of a server: only what differs, new files first, then pages, "
    "removals last. Without --write it only says what would change.",
)
_TO: Final = Message("サーバーが見せるフォルダ", "The folder that the server shows")
_FROM: Final = Message(
    "送るサイト（既定は mkdocs.yml の site_dir）", "The site to copy (site_dir of mkdocs.yml if not given)"
)
_WRITE: Final = Message("実際に写す", "Really copy it")
_REPLACE: Final = Message(
    "ほかの方法で置かれたファイルや、別のサイトも置きかえる",
    "Replace files that were put there in another way, or another site",
)
_FOREIGN: Final = Message(
    "{folder} には、この命令で置いたのではないファイル（{files}）があります。"
    "置きかえてよければ --replace を付けてください。",
    "{folder} holds files that this command did not put there ({files}). Add --replace if they may be replaced.",
)
_OTHER_SITE: Final = Message(
    "{folder} には別のサイト（{url}）があります。置きかえてよければ --replace を付けてください。",
    "{folder} holds another site ({url}). Add --replace if it may be replaced.",
)
_SENDING: Final = Message("ファイルを送っています", "Copying files")
_NOTHING: Final = Message(
    "送るものはありません。サイトは同じです。", "There is nothing to copy: the sites are the same."
)
_WOULD: Final = Message(
    "新しいもの {added}、変わるもの {changed}、消すもの {removed}。実際に写すには --write を付けてください。",
    "{added} new, {changed} changed, {removed} to remove. Add --write to copy them.",
)
_DONE: Final = Message(
    "写しました（新しいもの {added}、変わったもの {changed}、消したもの {removed}）: {folder}",
    "Copied ({added} new, {changed} changed, {removed} removed): {folder}",
)
_MORE: Final = Message("  … ほか {n} 個", "  … and {n} more")
_MOST: Final = 20
"""So many names of a sort are shown."""


@command(_HELP, "upload")
@root_option
@lang_option
@option(
    "--to", "to", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), required=True, text=_TO
)
@option("--from", "site", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), text=_FROM)
@option("--write", is_flag=True, text=_WRITE)
@option("--replace", is_flag=True, text=_REPLACE)
def upload_command(  # noqa: PLR0913  # one for each option
    root: Path, lang: Lang, to: Path, site: Path | None, *, write: bool, replace: bool
) -> None:
    """Show what an upload would change or, if asked to, make it."""
    restore_lost_site(root, lang)
    folder = Folder(to)
    lock = Lock(project_at(root).cache / "upload.lock")
    lock.take(lambda _: None)
    try:
        plan = plan_upload(site or configured_place(root).site, folder)
        _refuse_foreign(plan, folder, is_allowed=replace)
        _carry_out(plan, folder, lang, is_written=write)
    finally:
        lock.release()


def _carry_out(plan: Plan, folder: Folder, lang: Lang, *, is_written: bool) -> None:
    if plan.is_empty and not folder.corner.exists():
        click.echo(_NOTHING[lang])
        return
    counts = {"added": len(plan.added), "changed": len(plan.changed), "removed": len(plan.removed)}
    if not is_written:
        click.echo("\n".join(_lines(plan, lang)))
        click.echo(_WOULD[lang].format(**counts))
        return
    bar = Progress(lang)
    try:
        upload(plan, folder, lambda done, total: bar.show(_SENDING, done, total))
    finally:
        bar.clear()
    click.echo(_DONE[lang].format(**counts, folder=folder.path))


def _lines(plan: Plan, lang: Lang) -> Iterator[str]:
    for sign, names in (("+", plan.added), ("*", plan.changed), ("-", plan.removed)):
        yield from (f"  {sign} {name}" for name in names[:_MOST])
        if len(names) > _MOST:
            yield _MORE[lang].format(n=len(names) - _MOST)


def _refuse_foreign(plan: Plan, folder: Folder, *, is_allowed: bool) -> None:
    if is_allowed:
        return
    if plan.other_site:
        raise Failure(_OTHER_SITE.format(folder=folder.path, url=plan.other_site))
    if plan.foreign:
        raise Failure(_FOREIGN.format(folder=folder.path, files=_first(plan.foreign)))


def _first(names: Sequence[str]) -> str:
    return ", ".join([*names[:3], *("…" for _ in names[3:4])])
