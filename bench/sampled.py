"""`python -m bench.sampled FILE build …`: run `catalog`, and note in FILE where it is, every few milliseconds of work.

Nothing of the build knows of this, and its workers are looked at as well.
"""

import os
import runpy
import signal
import sys
from types import FrameType
from typing import Final

_SECONDS: Final = 0.004
IMPORTS: Final = "imports"
ELSEWHERE: Final = "python"


def stage_at(frame: FrameType | None) -> str:
    """Return the module of `catalog` that is at work, whatever library it works with."""
    while frame:
        name = str(frame.f_globals.get("__name__", ""))
        if name.startswith("importlib.") or frame.f_code.co_name == "<module>":
            return IMPORTS
        if name.startswith("catalog."):
            return name
        frame = frame.f_back
    return ELSEWHERE


def main() -> None:
    """Run the command that is given, and note where it is."""
    notes, *command = sys.argv[1:]
    file = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(_: int, frame: FrameType | None) -> None:
        os.write(file, f"{stage_at(frame)}\n".encode())

    def begin() -> None:
        signal.setitimer(signal.ITIMER_PROF, _SECONDS, _SECONDS)

    signal.signal(signal.SIGPROF, note)
    os.register_at_fork(after_in_child=begin)
    begin()
    sys.argv = ["catalog", *command]
    runpy.run_module("catalog", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
