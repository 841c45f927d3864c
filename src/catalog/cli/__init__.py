"""The command line: the only place that prints.

A command is found in `commands.py`, with all that it needs. What needs nothing of that is answered before.
"""

import os
import signal
import sys
from typing import NoReturn

from catalog.cli.unchanged import CALL, say_unchanged


def run() -> NoReturn:
    """Run a command and leave at once: to take ten thousand records apart again would cost half a second."""
    CALL.set(sys.argv[1:])
    code = 0 if say_unchanged(sys.argv[1:]) else _run()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # nobody reads, or the disk behind it is full
            code = code or 1
    os._exit(code if isinstance(code, int) else bool(code))


def _run() -> object:
    """Return what the process has to end with."""
    from catalog.cli.commands import main  # noqa: PLC0415  # all rooms of the house come with it
    from catalog.cli.edge import end_as_interrupted  # noqa: PLC0415

    signal.signal(signal.SIGTERM, end_as_interrupted)
    try:
        main()
    except SystemExit as done:
        return done.code
    return 0
