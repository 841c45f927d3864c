"""One at a time: a lock that dies with its process, and says whose it is."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from catalog.ground.system import NO_LINK, try_lock

_PAUSE_SECONDS: Final = 0.1


class Lock:
    """A file that only one process can hold. It is there only while somebody does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None

    @property
    def is_taken(self) -> bool:
        return self._file is not None

    def try_take(self) -> bool:
        """Take the lock if nobody holds it."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(self.path, os.O_RDWR | os.O_CREAT | NO_LINK, 0o666)
        if not (try_lock(file) and _is_still(file, self.path)):
            os.close(file)
            return False
        self._file = file
        self._sign(file)
        return True

    def take(self, wait: Callable[[str], None]) -> None:
        """Take the lock, however long that takes; `wait` is told once which process holds it."""
        is_told = False
        while not self.try_take():
            holder = self.holder()
            if holder and not is_told:
                wait(holder)
                is_told = True
            time.sleep(_PAUSE_SECONDS)

    def release(self) -> None:
        """Give the lock back; nothing happens if it was not taken."""
        if self._file is None:
            return
        with suppress(
            OSError
        ):  # Windows does not remove open files; one that nobody holds is in nobody's way
            self.path.unlink()
        os.close(self._file)
        self._file = None

    def holder(self) -> str:
        """Return the number of the process that holds the lock, or nothing in the instant before it is written."""
        with suppress(OSError):
            return self.path.read_text("ascii", errors="replace").strip()
        return ""

    @staticmethod
    def _sign(file: int) -> None:
        with suppress(OSError):  # a full disk: the lock holds, if without a name
            os.truncate(file, 0)
            os.write(file, f"{os.getpid()}\n".encode())


def _is_still(file: int, path: Path) -> bool:
    """Whether `path` is the file that was opened: who held it may have removed it just before it was ours."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False
