"""Differences of operating systems: locks, exchanged folders, full writes, children that end in time.

Every call that only some systems have stands here, beside what takes its place elsewhere.
"""

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from multiprocessing.context import BaseContext
from pathlib import Path
from typing import Final

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


HOLDS_OPEN_FILES: Final = sys.platform == "win32"
"""Whether a folder cannot be renamed while a program has a file in it open."""
NO_LINK: Final[int] = getattr(os, "O_NOFOLLOW", 0)
"""Lets a file be opened only if it is no link, where the system can."""
BINARY: Final[int] = getattr(os, "O_BINARY", 0)
"""Keeps line ends as they are, where a system would change them."""
_FAR: Final = 1 << 30
"""Windows locks bytes against reading too, so the locked one lies beyond all that is written."""
_HERE: Final = -100
_EXCHANGE: Final = 2
_SIGNAL_AT_DEATH_OF_PARENT: Final = 1


def try_lock(file: int) -> bool:
    """Lock an open file for this process and its children, until the last of them ends; False if others hold it."""
    try:
        _lock(file)
    except (BlockingIOError, PermissionError):
        return False
    return True


def exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in a single step; False where the system or the disk cannot."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    return bool(rename) and rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0


def sync_disk(folder: Path) -> None:
    """Wait until all that was written on the disk of `folder` would survive a power cut.

    Once for all files: to wait for each of thousands takes minutes.
    """
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        with _opened(folder) as directory:
            if libc.syncfs(directory):
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), str(folder))
    elif sys.platform != "win32":
        os.sync()


def sync_names(folder: Path) -> None:
    """Wait until the names of what lies in `folder` would survive a power cut."""
    if sys.platform != "win32":
        with _opened(folder) as directory:
            os.fsync(directory)


def share_owner(path: Path, like: Path) -> None:
    """Give a file to the owner and the group of another, as far as this user may."""
    if sys.platform != "win32":
        there = like.stat()
        with suppress(OSError):  # only root may give a file away; a group of one's own is allowed
            os.chown(path, -1, there.st_gid)
        with suppress(OSError):
            os.chown(path, there.st_uid, -1)


@contextmanager
def _opened(folder: Path) -> Generator[int]:
    number = os.open(folder, os.O_RDONLY)
    try:
        yield number
    finally:
        os.close(number)


def end_with_parent(parent: int) -> None:
    """Let this process be killed when its parent ends, however that ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SIGNAL_AT_DEATH_OF_PARENT, signal.SIGKILL)
        if os.getppid() != parent:  # it ended before we could ask
            os._exit(1)


def forking() -> BaseContext | None:
    """Return what makes children with all that this process has in memory; None where that is not safe."""
    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return None
