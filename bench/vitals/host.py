"""A host as the net has them: connections stay open, and text comes compressed."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any, Final

from bench.browser import listening

_TEXT: Final = ("text/", "application/json", "image/svg+xml")
_LEVEL: Final = 6
"""What hosts compress with."""


@contextmanager
def hosted(site: Path) -> Iterator[str]:
    """Serve a finished site that nobody changes meanwhile, and return its address."""
    with listening(partial(_Host, directory=str(site))) as home:
        yield home


class _Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_: Any) -> None: ...

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        kind = self.guess_type(str(file))
        is_text = kind.startswith(_TEXT)
        self._send(kind, _compressed(file) if is_text else file.read_bytes(), is_text=is_text)

    def _send(self, kind: str, body: bytes, *, is_text: bool) -> None:
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if is_text else kind)
        self.send_header("Content-Length", str(len(body)))
        if is_text:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)


@cache
def _compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), _LEVEL, mtime=0)
