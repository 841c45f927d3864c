"""`catalog serve`: show the site, and show every edit as it is saved."""

import gc
import signal
import traceback
import webbrowser
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import click

from catalog.build.flow import Listener, Request, build_catalog
from catalog.build.site import Site
from catalog.cli.due import ribbon_of
from catalog.cli.edge import restore_lost_site
from catalog.cli.help import command, lang_option, listener, now, option, project_at, root_option, today
from catalog.editing.beside_preview import edit_address
from catalog.editing.desk import Desk
from catalog.editing.server import EditServer
from catalog.ground.failure import Failure, failure_of
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems import Problem
from catalog.serving.preview import Mistakes, Preview
from catalog.serving.server import PreviewServer, is_taken
from catalog.serving.watch import saves

_HELP: Final = Message(
    "サイトを手元で開きます。data/、content/、words/、overrides/ の変更はすぐ画面に出ます。Ctrl+C で終わります。",
    "Open the site on this machine. What you save in data/, content/, words/, overrides/ shows at once; Ctrl+C ends.",
)
_PORT: Final = Message(
    "ポート番号（なければ 8000。使われていれば、次の空いた番号）",
    "Port (8000 or the next that is free, if not given)",
)
_OPEN: Final = Message("ブラウザで開く", "Open it in a browser")
_AT: Final = Message("ここで見られます: {url}（Ctrl+C で終わり）", "It is at {url} (Ctrl+C ends it)")
_EDIT_AT: Final = Message(
    "「編集」ボタンつきで見るとき（このコンピューターだけ）: {url}",
    "With a button to edit each record, on this computer alone: {url}",
)
_INSTEAD: Final = Message(
    "ポート {first} はほかのプログラムが使っているので、{port} で開きます。",
    "Port {first} is in use by another program, so this is at {port}.",
)
_TAKEN: Final = Message(
    "ポート {port} はほかのプログラムが使っています。--port でほかの番号（例: --port {other}）を選んでください。",
    "Port {port} is in use by another program. Choose another one with --port (for example --port {other}).",
)
_CANNOT: Final = Message(
    "ポート {port} では開けません（{why}）。--port で 1024 から 65535 までの番号を選んでください。",
    "Port {port} cannot be used ({why}). Choose a number from 1024 to 65535 with --port.",
)
_RENEWED: Final = Message("画面を新しくしました。", "Shown anew.")
_WAITING: Final = Message(
    "直して保存すると、もう一度作ります。", "It is made again when you save a correction."
)
_FAULT: Final = Message(
    "プログラムの誤りです。上の記録を開発者に送ってください。",
    "This is a fault of the program; send what stands above.",
)

Server = TypeVar("Server")

_FIRST_PORT: Final = 8000
_LAST_PORT: Final = 8019

_WATCHED: Final = ("data", "content", "words", "mkdocs.yml")
"""What each city has of its own."""
_SHARED: Final = ("words", "overrides", "hooks")
"""What all cities have in common."""


@command(_HELP)
@root_option
@lang_option
@option("--port", type=click.IntRange(0, 65535), text=_PORT)
@option("--open", "opens", is_flag=True, text=_OPEN)
def serve(root: Path, lang: Lang, port: int | None, opens: bool) -> None:  # noqa: FBT001  # click passes flags so
    """Serve the catalog in `root` until interrupted."""
    now(lang)  # before anything is made: a day that there is not is wrong usage
    restore_lost_site(root, lang)
    preview = Preview(root / ".cache" / "preview", lambda: _build(root, lang, preview))
    server = _server(preview, port, lang)
    for asked_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked_to_end, signal.default_int_handler)
    editor = EditServer(Desk(project_at(root), today(lang), lang), 0, server.url)
    preview.edit_at = partial(edit_address, editor)
    edits = saves(watched(root))
    gc.disable()  # in the midst of a build nearly nothing is garbage, and looking for it takes as long again
    try:
        preview.renew()  # before there are threads, so that workers may be forked
        if preview.mistakes:
            click.echo(_WAITING[lang])
        with server.answering(), editor.answering(), closing(editor.desk):
            click.echo(_AT[lang].format(url=server.url))
            click.echo(_EDIT_AT[lang].format(url=editor.address))
            if opens:
                webbrowser.open(editor.address)
            for _ in edits:
                preview.renew()
                click.echo((_WAITING if preview.mistakes else _RENEWED)[lang])
                gc.collect()
    except KeyboardInterrupt:
        click.echo()
    finally:
        gc.enable()


def watched(root: Path) -> set[Path]:
    """Return what to look at: what the city has of its own, and what it shares with others."""
    shared = project_at(root).shared
    return {*(root / name for name in _WATCHED), *(shared / name for name in _SHARED)}


def _server(preview: Preview, port: int | None, lang: Lang) -> PreviewServer:
    """Take the port that was asked for, or the first that is free; before anything is built."""
    if port is not None:
        return at_port(lambda: PreviewServer(preview, port), port, lang)
    for number in range(_FIRST_PORT, _LAST_PORT + 1):
        try:
            server = PreviewServer(preview, number)
        except OSError:
            continue
        if number != _FIRST_PORT:
            click.echo(_INSTEAD[lang].format(first=_FIRST_PORT, port=number))
        return server
    return at_port(lambda: PreviewServer(preview, _FIRST_PORT), _FIRST_PORT, lang)


def at_port(make: Callable[[], Server], port: int, lang: Lang) -> Server:
    """Return the server that takes a port, or say why it cannot have it."""
    try:
        return make()
    except OSError as error:
        why = _TAKEN if is_taken(error) else _CANNOT
        other = _FIRST_PORT if port > _LAST_PORT else _LAST_PORT + 1
        text = why.format(port=port, other=other, why=error.strerror or str(error))
        raise click.ClickException(text[lang]) from None


def _build(root: Path, lang: Lang, preview: Preview) -> Mistakes | None:
    """Make the site, or return why that cannot be done; what the terminal shows is not lost either."""
    heard: list[Problem] = []
    printer = listener(lang)

    def report(problems: Sequence[Problem]) -> None:
        heard.extend(problem for problem in problems if problem.is_error)
        printer.report(problems)

    def timed(site: Site) -> None:
        preview.ribbons = {path: ribbon_of(entry) for path, entry in site.hidden.items()}

    try:
        moment = now(lang)
        request = Request(root, moment, root / ".cache" / "preview", shows_drafts=True)
        site = build_catalog(request, Listener(printer.say, report, timed=timed))
    except Exception as error:  # noqa: BLE001  # one build that fails is no reason to leave staff without a preview
        return Mistakes(log=_why(error, root)[lang])
    return None if site else Mistakes(tuple(heard))


def _why(error: Exception, root: Path) -> Message:
    """Return why a build could not go on; a fault of the program shows its trace in the terminal."""
    if isinstance(error, OSError):
        error = failure_of(error, root)
    if isinstance(error, Failure):
        return error.text
    traceback.print_exception(error)
    return _FAULT
