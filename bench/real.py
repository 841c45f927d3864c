"""The real catalog: a cold build, the heaviest record, and how soon an edit shows while serving."""

import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from statistics import median
from typing import Final

from bench.measure import ENVIRONMENT, run
from bench.pages import compressed, count_pages
from bench.project import copy_project, ours_command
from bench.workspace import Workspace
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

_PATIENCE_SECONDS: Final = 60
_POLL_SECONDS: Final = 0.01


@dataclass(frozen=True, slots=True)
class Real:
    pages: int
    cold_seconds: float
    reload_seconds: float
    heaviest: int
    """Bytes of the heaviest page of a record, compressed."""


def measure_real(place: Workspace, rounds: int) -> Real:
    project = copy_project(place.fresh("real"))
    cold: list[float] = []
    for _ in range(rounds):
        for made in ("site", ".cache"):
            shutil.rmtree(project / made, ignore_errors=True)
        cold.append(run(ours_command(project)).seconds)
    kinds = ("programs", "facilities", "products")
    records = [path for kind in kinds for path in project.glob(f"site/**/{kind}/*/index.html")]
    heaviest = max(compressed(path.read_bytes()) for path in records)
    return Real(count_pages(project / "site"), median(cold), _reload(project, rounds), heaviest)


def _reload(project: Path, rounds: int) -> float:
    """Return the median of the seconds from saving a summary to seeing it on the page."""
    port = _free_port()
    command = [sys.executable, "-m", "catalog", "serve", "--root", str(project), "--port", str(port)]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(command, env=ENVIRONMENT, stdout=quiet, stderr=quiet)
    try:
        return median(_edits(project, port, rounds))
    finally:
        server.send_signal(signal.SIGINT)
        server.wait()


def _edits(project: Path, port: int, rounds: int) -> Iterator[float]:
    data = project / "data" / "programs.yaml"
    typed = data.read_text(encoding="utf-8")
    record_id, summary = _one_summary(project, typed)
    path = f"/programs/{record_id}/"
    _wait_for(port, path, summary)
    for number in range(rounds):
        edition = f"第{number + 1}版"
        edited = edition + summary[len(edition) :]  # as long as before: a summary may not be too long
        data.write_text(typed.replace(summary, edited), encoding="utf-8")
        began = time.perf_counter()
        _wait_for(port, path, edition)
        yield time.perf_counter() - began


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _one_summary(project: Path, typed: str) -> tuple[str, str]:
    """Return a program and its summary, one that stands on a single line of the data."""
    catalog, _ = load_catalog(Project(project, "/"), KINDS)
    return next(
        (program.id, program.summary.ja)
        for program in catalog.programs.values()
        if program.status == "published" and typed.count(program.summary.ja) == 1
    )


def _wait_for(port: int, path: str, wanted: str) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        if wanted in _page(port, path):
            return
        time.sleep(_POLL_SECONDS)
    raise SystemExit(f"{path} never said {wanted}")


def _page(port: int, path: str) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE_SECONDS)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode()
    except (OSError, HTTPException):  # the server is still starting
        return ""
    finally:
        connection.close()
