"""`catalog serve`: show the site, and show every edit as it is saved."""

import logging
import re
from pathlib import Path
from typing import Any, Final

import click

from catalog.cli.help import both, brief, lang_option, line, project_at, root_option, today
from catalog.text import Lang, Text

_HELP: Final = Text(
    "サイトを手元で開きます。data/、content/、words/、overrides/ の変更はすぐ画面に出ます。Ctrl+C で終わります。",
    "Open the site on this machine. What you save in data/, content/, words/, overrides/ shows at once; Ctrl+C ends.",
)
_PORT: Final = Text("ポート番号", "Port")
_OPEN: Final = Text("ブラウザで開く", "Open it in a browser")
_AT: Final = Text("ここで見られます: {url}（Ctrl+C で終わり）", "It is at {url} (Ctrl+C ends it)")
_RENEWED: Final = Text("画面を新しくしました。", "Shown anew.")
_WAITING: Final = Text("直して保存すると、もう一度作ります。", "It is made again when you save a correction.")

_WATCHED: Final = ("data", "content", "words", "mkdocs.yml")
"""What each city has of its own."""
_SHARED: Final = ("words", "overrides", "hooks")
"""What all cities have in common."""
_POLL_SECONDS: Final = 0.1
_SETTLE_SECONDS: Final = 0.05
"""How long to wait for further files of the same save."""
_POLICY: Final = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')


@click.command(help=both(_HELP), short_help=brief(_HELP))
@root_option
@lang_option
@click.option("--port", default=8000, show_default=True, help=line(_PORT))
@click.option("--open", "opens", is_flag=True, help=line(_OPEN))
def serve(root: Path, lang: Lang, port: int, opens: bool) -> None:  # noqa: FBT001  # click passes flags so
    """Serve the catalog in `root` until interrupted."""
    from catalog.cli.renderer import render_site, show_warnings_only  # noqa: PLC0415  # MkDocs is slow to import

    today(lang)  # before anything is made: a day that there is not is wrong usage
    show_warnings_only()
    preview = root / ".cache" / "preview"

    def renew() -> None:
        done = render_site(root, preview, lang)
        click.echo((_RENEWED if done else _WAITING)[lang])

    renew()
    server = _server(renew, preview, port)
    for path in watched(root):
        server.watch(str(path))
    click.echo(_AT[lang].format(url=server.url))
    try:
        server.serve(open_in_browser=opens)
    except KeyboardInterrupt:
        server.shutdown(wait=False)


def watched(root: Path) -> set[Path]:
    """Return what to look at: what the city has of its own, and what it shares with others."""
    shared = project_at(root).shared
    return {*(root / name for name in _WATCHED), *(shared / name for name in _SHARED)}


def _server(renew: Any, preview: Path, port: int) -> Any:
    from mkdocs.livereload import LiveReloadServer  # noqa: PLC0415  # MkDocs is slow to import

    class PreviewServer(LiveReloadServer):
        """MkDocs' server; its inline script for reloading is one that the policy of our pages forbids."""

        def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
            injected: bytes = super()._inject_js_into_html(_POLICY.sub(b"", content), epoch)
            return injected

    logging.getLogger("mkdocs.livereload").setLevel(logging.ERROR)
    preview.mkdir(parents=True, exist_ok=True)
    server = PreviewServer(renew, "127.0.0.1", port, str(preview), polling_interval=_POLL_SECONDS)
    server.build_delay = _SETTLE_SECONDS
    return server
