"""`catalog upload`: bring a release to the folder that its server shows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click

from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, option, project_at, root_option
from catalog.cli.progress import Progress
from catalog.cli.server import at_server
from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.hosting.destination import destination_of
from catalog.hosting.folder import Folder
from catalog.hosting.target import Target
from catalog.hosting.upload import Plan, plan_upload, upload
from catalog.publish.lock import Lock
from catalog.publish.place import configured_place

_HELP: Final = Message(
    "catalog release で作ったサイトを、サーバーのフォルダに送ります。フォルダは、このパソコンから見えるものか、"
    "SFTP か FTPS のアドレスです。中身の違うものだけを、新しいファイル、ページの順に送り、"
    "最後に要らないものを消します。途中で切れても、続きから送れます。--write までは、何が変わるかを示すだけです。",
    "Bring the site of `catalog release` to the folder of a server, seen from here or reached by SFTP or FTPS: "
    "only what differs, new files first, then pages, removals last; what was broken off goes on. "
    "Without --write it only says what would change.",
)
_TO: Final = Message(
    "サーバーが見せるフォルダ（/var/www/catalog、sftp://利用者@サーバー/フォルダ、ftps://利用者@サーバー/フォルダ）",
    "The folder that the server shows: /var/www/catalog, sftp://user@host/folder or ftps://user@host/folder",
)
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


class _Place(click.Path):
    """A folder, or the address of one on a server."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return value if "://" in f"{value}" else super().convert(value, param, ctx)


@command(_HELP, "upload")
@root_option
@lang_option
@option(
    "--to", "to", type=_Place(file_okay=False, resolve_path=True, path_type=Path), required=True, text=_TO
)
@option("--from", "site", type=click.Path(file_okay=False, resolve_path=True, path_type=Path), text=_FROM)
@option("--write", is_flag=True, text=_WRITE)
@option("--replace", is_flag=True, text=_REPLACE)
def upload_command(  # noqa: PLR0913  # one for each option
    root: Path, lang: Lang, to: Path | str, site: Path | None, *, write: bool, replace: bool
) -> None:
    """Show what an upload would change or, if asked to, make it."""
    restore_lost_site(root, lang)
    release = site or configured_place(root).site
    work = _Work(release, lang, is_written=write, may_replace=replace)
    lock = Lock(project_at(root).cache / "upload.lock")
    lock.take(lambda _: None)
    try:
        if isinstance(to, Path):
            work.carry_out(Folder(to))
        else:
            at_server(destination_of(to), work.carry_out, lang)
    finally:
        lock.release()


@dataclass(frozen=True, slots=True)
class _Work:
    """The upload that was asked for, to whatever target."""

    site: Path
    lang: Lang
    is_written: bool
    may_replace: bool

    def carry_out(self, target: Target) -> None:
        plan = plan_upload(self.site, target)
        if not self.may_replace:
            _refuse_foreign(plan, target)
        if plan.is_empty and not target.is_unfinished:
            click.echo(_NOTHING[self.lang])
        elif self.is_written:
            self._upload(plan, target)
        else:
            click.echo("\n".join(_lines(plan, self.lang)))
            click.echo(_WOULD[self.lang].format(**_counts(plan)))

    def _upload(self, plan: Plan, target: Target) -> None:
        bar = Progress(self.lang)
        try:
            upload(plan, target, lambda done, total: bar.show(_SENDING, done, total))
        finally:
            bar.clear()
        click.echo(_DONE[self.lang].format(**_counts(plan), folder=target))


def _counts(plan: Plan) -> Mapping[str, int]:
    return {"added": len(plan.added), "changed": len(plan.changed), "removed": len(plan.removed)}


def _lines(plan: Plan, lang: Lang) -> Iterator[str]:
    for sign, names in (("+", plan.added), ("*", plan.changed), ("-", plan.removed)):
        yield from (f"  {sign} {name}" for name in names[:_MOST])
        if len(names) > _MOST:
            yield _MORE[lang].format(n=len(names) - _MOST)


def _refuse_foreign(plan: Plan, target: Target) -> None:
    if plan.other_site:
        raise Failure(_OTHER_SITE.format(folder=target, url=plan.other_site))
    if plan.foreign:
        raise Failure(_FOREIGN.format(folder=target, files=_first(plan.foreign)))


def _first(names: Sequence[str]) -> str:
    return ", ".join([*names[:3], *("…" for _ in names[3:4])])
