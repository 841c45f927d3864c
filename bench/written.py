"""`python -m bench.written FILE build …`: run `catalog` in one process, and note in FILE what each file of it cost.

A job of a build makes file after file, so what passes between two files is the work for the second; what several
files share counts for the first of them.
"""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import Any, Final

from catalog.build import assembly
from catalog.cli.commands import main as click_main
from catalog.ground import parallel
from catalog.ground.parallel import Job
from catalog.ground.tree import NewTree, Written

_put: Final = NewTree.put
_do_all: Final = parallel.do_all


class Clock:
    """Seconds of work for each file; it runs while a job does, and otherwise while a file is made."""

    def __init__(self) -> None:
        self.files: list[tuple[str, int, float]] = []
        self._since: float | None = None

    def job(self, work: Job[Any]) -> Job[Any]:
        """Return a job during which the clock runs on from file to file."""

        def timed() -> Any:
            self._since = process_time()
            try:
                return work()
            finally:
                self._since = None

        return timed

    def put(self, tree: NewTree, file: str, key: str, make: Callable[[], bytes]) -> Written:
        began = process_time() if self._since is None else self._since
        written = _put(tree, file, key, make)
        now = process_time()
        self.files.append((file, written.size, now - began))
        self._since = None if self._since is None else now
        return written


def main() -> None:
    """Run the command that is given, and note its files."""
    notes, *command = sys.argv[1:]
    clock = Clock()

    def put(tree: NewTree, file: str, key: str, make: Callable[[], bytes]) -> Written:
        return clock.put(tree, file, key, make)

    def do_all(jobs: Sequence[Job[Any]], **options: Any) -> list[Any]:
        return _do_all([clock.job(job) for job in jobs], **options)

    NewTree.put = put  # type: ignore[method-assign]  # nothing of the build knows of this
    assembly.do_all = do_all  # type: ignore[assignment]
    parallel.forking = lambda: None
    click_main(command, prog_name="catalog", standalone_mode=False)
    Path(notes).write_text(json.dumps(clock.files), encoding="utf-8")


if __name__ == "__main__":
    main()
