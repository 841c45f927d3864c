"""Python commands as processes of their own, forked from one that has made all imports: a second saved for each.

A fork shares nothing with others but the seed of its hashes. Whoever asks whether two processes agree, or sets
what Python reads as it starts (`PYTHON…`), has to start one anew.
"""

import atexit
import importlib
import json
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

_IMPORTED: Final = (
    "catalog.cli.commands",
    "catalog.exports.calendar",
    "catalog.renderers.mkdocs",
    "email_validator",
    "icalendar",
    "jpholiday",
    "material",
    "mkdocs.__main__",
    "mkdocs.commands.build",
    "mkdocs_static_i18n.plugin",
    "pygments.lexers",
)
"""All that builds import, by either renderer."""


def run_forked(
    command: Sequence[str], at: Path, environment: Mapping[str, str], seconds: int = 120
) -> subprocess.CompletedProcess[str]:
    """Run `-m module …` or `-c code …` as Python would in folder `at`, and return what it says."""
    parent = _parent()
    assert parent.stdin
    assert parent.stdout
    with TemporaryDirectory() as folder:
        call = (list(map(str, command)), str(at), dict(environment), seconds, folder)
        parent.stdin.write(json.dumps(call) + "\n")
        parent.stdin.flush()
        code = int(parent.stdout.readline())
        out, errors = ((Path(folder) / name).read_text("utf-8") for name in ("out", "errors"))
    return subprocess.CompletedProcess(command, code, out, errors)


@cache
def _parent() -> subprocess.Popen[str]:
    """Start the process that is forked, once for each worker of a test run."""
    parent = subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    atexit.register(parent.communicate)  # which ends it
    return parent


def _answer_calls() -> list[str]:
    """Answer each call with the code with which its fork ends; in the fork, return what it is to run."""
    for line in sys.stdin:
        command, at, environment, seconds, folder = json.loads(line)
        child = os.fork()
        if not child:
            signal.alarm(seconds)
            for number, name in enumerate(("in", "out", "errors")):
                os.dup2(os.open(f"{folder}/{name}", os.O_RDWR | os.O_CREAT | os.O_APPEND), number)
            os.chdir(at)
            os.environ.clear()
            os.environ.update(environment)
            return command
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
    os._exit(0)


def _run(command: Sequence[str]) -> None:
    option, what, *sys.argv[1:] = command
    sys.path[0] = ""
    if option == "-m":
        sys.path[0] = str(Path.cwd())
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    else:
        sys.argv[0] = "-c"
        exec(what, {"__name__": "__main__"})  # noqa: S102  # as `python -c` does


if __name__ == "__main__":
    for name in _IMPORTED:
        importlib.import_module(name)
    _run(_answer_calls())
