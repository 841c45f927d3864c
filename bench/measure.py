"""Run a whole process, and say how long it took and how much memory it had at its peak."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.project import ROOT

ENVIRONMENT: Final = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
    "CATALOG_TODAY": "2026-11-21",  # so that midnight changes no page
    "NO_MKDOCS_2_WARNING": "1",
}

_SAMPLE_SECONDS: Final = 0.02


@dataclass(frozen=True, slots=True)
class Run:
    seconds: float
    cpu_seconds: float
    """Of all processes and cores together; a busy machine changes it little."""
    largest: int
    """Bytes of the largest single process, by the account of the system."""


def run(command: Sequence[str]) -> Run:
    """Run `command` to its end; a failure ends the bench."""
    began = time.perf_counter()
    process = _start(command)
    usage = _finish(process, command)
    seconds = time.perf_counter() - began
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


def peak_of_tree(command: Sequence[str]) -> int:
    """Run `command` untimed and return the peak in bytes of all its processes together; 0 if not known.

    Pages that processes share are counted once. Looking costs time, so this is a run of its own.
    """
    process = _start(command)
    peak = 0
    while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
        peak = max(peak, sum(_share(pid) for pid in _tree(process.pid)))
        time.sleep(_SAMPLE_SECONDS)
    _finish(process, command)
    return peak


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    # The output goes to a file of the system's, not to a pipe that nobody empties.
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=ENVIRONMENT, stdout=quiet, stderr=quiet)


def _finish(process: subprocess.Popen[bytes], command: Sequence[str]) -> "os.struct_rusage":
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        subprocess.run(command, env=ENVIRONMENT, check=False)  # once more, to show what it says
        raise SystemExit(f"failed: {' '.join(command)}")
    return usage


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _read(children).split():
            yield from _tree(int(child))


def _share(pid: int) -> int:
    for line in _read(Path(f"/proc/{pid}/smaps_rollup")).splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, ValueError):  # a process may end at any time
        return ""
