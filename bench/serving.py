"""How soon an edit shows in a browser that looks at `catalog serve`."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from statistics import median
from typing import Any, Final

import yaml

from bench.measure import ENVIRONMENT

_PATIENCE_SECONDS: Final = 300
_POLL_SECONDS: Final = 0.05
_CHANGES: Final = "/-preview/changes"
"""Where the script of the preview listens for new versions."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary that stands once in a data file, and the page that says it."""

    record: str
    text: str


def reload_seconds(project: Path, data: str, rounds: int) -> float:
    """Return the median of the seconds from saving a summary of `data` to having the new page, as a browser gets it."""
    with _serving(project) as port:
        return median(_edits(project / "data" / f"{data}.yaml", _section(data), port, rounds))


def _section(data: str) -> str:
    return "products" if data == "brand_products" else data


@contextmanager
def _serving(project: Path) -> Generator[int]:
    port = _free_port()
    command = [sys.executable, "-m", "catalog", "serve", "--root", str(project), "--port", str(port)]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, env=ENVIRONMENT, stdout=quiet, stderr=quiet)
    try:
        yield port
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _edits(data: Path, section: str, port: int, rounds: int) -> Iterator[float]:
    typed = data.read_text(encoding="utf-8")
    summary = one_summary(typed)
    path = f"/{section}/{summary.record}/"
    _wait_for_start(port, path)
    for number in range(rounds):
        edition = f"第{number + 1}版"
        edited = edition + summary.text[len(edition) :]  # as long as before: a summary may not be too long
        yield _seconds_to_see(data, typed.replace(summary.text, edited), port, path, edition)


def one_summary(typed: str) -> Summary:
    """Return a published record near the middle of a data file whose summary stands there once, on one line."""
    records = ["- " + chunk for chunk in f"\n{typed}".split("\n- ")[1:]]
    middle = len(records) // 2
    for chunk in (*records[middle:], *records[:middle]):
        record: dict[str, Any] = yaml.safe_load(chunk)[0]
        text = record["summary"]["ja"]
        if record.get("status") != "draft" and typed.count(text) == 1:
            return Summary(record["id"], text)
    raise SystemExit("No record has a summary that stands on one line, and once.")


def _seconds_to_see(data: Path, typed: str, port: int, path: str, wanted: str) -> float:
    """Save, wait for the message that makes the browser reload, and get the page."""
    listening = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_SECONDS)
    listening.request("GET", _CHANGES)
    messages = listening.getresponse()
    messages.readline()  # the version that the browser shows already
    began = time.perf_counter()
    data.write_text(typed, encoding="utf-8")
    try:
        while line := messages.readline():
            if line.startswith(b"data:") and wanted in _page(port, path):
                return time.perf_counter() - began
    except OSError:
        pass
    finally:
        listening.close()
    raise SystemExit(f"`catalog serve` never showed {wanted} at {path}.")


def _wait_for_start(port: int, path: str) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        if _page(port, path):
            return
        time.sleep(_POLL_SECONDS)
    raise SystemExit(f"`catalog serve` never showed {path}.")


def _page(port: int, path: str) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_SECONDS)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    except (OSError, HTTPException):  # the server is still starting
        return ""
    finally:
        connection.close()
