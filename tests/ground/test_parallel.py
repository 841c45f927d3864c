"""Workers end with their parent, however it ends, and an error ends them all."""

import os
import signal
import subprocess
import sys

import pytest

from catalog.ground.parallel import ENOUGH

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.cpu_count() == 1, reason="nothing is forked here"
)

PATIENCE = 20
"""Seconds; far more than it takes, so that only a worker that lives on fails."""

WORK = f"""
import os, signal, sys, threading
from catalog.ground.parallel import do_all
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
def work():
    os.write(1, b"working\\n")
    signal.pause()
do_all([work] * 2, size={ENOUGH})
"""


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGKILL, -9), (signal.SIGTERM, 143), (signal.SIGINT, -2), (signal.SIGSEGV, -11)],
)
def test_workers_end_when_their_parent_is_ended(number: signal.Signals, code: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WORK], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout
    assert [process.stdout.readline() for _ in range(2)] == ["working\n"] * 2
    process.send_signal(number)
    process.communicate(timeout=PATIENCE)  # the pipe ends when the last worker that could write to it does
    assert process.returncode == code


ENDING = f"""
import os, signal
from catalog.ground.parallel import do_all
def fail():
    raise OSError(28, "No space left on device", "/site/index.html")
def die():
    os.kill(os.getpid(), signal.SIGKILL)
try:
    do_all([signal.pause, {{end}}], size={ENOUGH})
except Exception as error:
    print(type(error).__name__, error)
"""


def ended(end: str) -> str:
    """Return how a pair of workers ends of which one waits for ever; in a process without threads of its own."""
    command = [sys.executable, "-c", ENDING.format(end=end)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True).stdout


def test_a_worker_that_is_killed_is_a_sentence() -> None:
    assert ended("die").startswith("Failure")
    assert "was killed" in ended("die")


def test_an_error_of_one_worker_ends_all_and_keeps_its_place() -> None:
    assert ended("fail") == "OSError [Errno 28] No space left on device: '/site/index.html'\n"
