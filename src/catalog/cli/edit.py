"""`catalog edit`: change a record in a form, in the browser on this computer."""

import signal
import threading
import webbrowser
from contextlib import closing
from pathlib import Path
from typing import Final

import click

from catalog.cli.help import command, lang_option, option, project_at, root_option, today
from catalog.cli.serve import at_port
from catalog.editing.desk import Desk
from catalog.editing.server import EditServer
from catalog.ground.message import Message
from catalog.ground.text import Lang

_HELP: Final = Message(
    "記録をブラウザの入力画面で編集します。保存すると、その記録だけが書き換わります。Ctrl+C で終わります。",
    "Edit records in a form in the browser. Saving rewrites that record alone; Ctrl+C ends it.",
)
_PORT: Final = Message("ポート番号（なければ、空いた番号）", "Port (one that is free, if not given)")
_OPEN: Final = Message(
    "ブラウザで開かず、アドレスだけを出す", "Do not open a browser, print the address only"
)
_AT: Final = Message(
    "ここで編集できます: {url}\nこのコンピューターで、終わらせる（Ctrl+C）まで使えるアドレスです。",
    "Edit at {url}\nThis address works on this computer alone, as long as this runs (Ctrl+C ends it).",
)


@command(_HELP)
@root_option
@lang_option
@option("--port", type=click.IntRange(0, 65535), default=0, text=_PORT)
@option("--no-open", "is_quiet", is_flag=True, text=_OPEN)
def edit(root: Path, lang: Lang, port: int, is_quiet: bool) -> None:  # noqa: FBT001  # click passes flags so
    """Serve the forms of the catalog in `root` until interrupted."""
    desk = Desk(project_at(root), today(lang), lang)
    server = at_port(lambda: EditServer(desk, port), port, lang)
    for asked_to_end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked_to_end, signal.default_int_handler)
    try:
        with server.answering(), closing(desk):
            threading.Thread(target=desk.stage.warm, daemon=True).start()
            click.echo(_AT[lang].format(url=server.address))
            if not is_quiet:
                webbrowser.open(server.address)
            threading.Event().wait()
    except KeyboardInterrupt:
        click.echo()
