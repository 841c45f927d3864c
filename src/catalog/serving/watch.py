"""Notice that files were saved, on any file system: their times and sizes are compared several times in a second."""

import os
import time
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

_PAUSE_SECONDS: Final = 0.1
_SETTLE_SECONDS: Final = 0.05
"""How long to wait for further files of the same save."""

_SHARE: Final = 10
"""Looking takes at most such a part of the time, however many files there are."""

_Seen = Mapping[str, tuple[int, int]]


def saves(paths: Collection[Path]) -> Iterator[None]:
    """Yield each time that something below `paths` has been saved since this call, and nothing more comes."""
    return _saves_since(
        _look(paths), paths
    )  # a generator would look only when it is asked for the first save


def _saves_since(seen: _Seen, paths: Collection[Path]) -> Iterator[None]:
    while True:
        began = time.monotonic()
        now = _look(paths)
        took = time.monotonic() - began
        if now != seen:
            seen = _settled(now, paths)
            yield
        time.sleep(max(_PAUSE_SECONDS, took * _SHARE))


def _settled(seen: _Seen, paths: Collection[Path]) -> _Seen:
    while True:
        time.sleep(_SETTLE_SECONDS)
        now = _look(paths)
        if now == seen:
            return now
        seen = now


def _look(paths: Collection[Path]) -> _Seen:
    return {name: stamp for path in paths for name in _files(path) if (stamp := _stamp(name))}


def _files(path: Path) -> Iterator[str]:
    """Return the files below a path, or itself; not those that editors and Python put there for themselves."""
    if path.is_file():
        yield str(path)
    for folder, folders, files in os.walk(path):
        folders[:] = [name for name in folders if name != "__pycache__" and not name.startswith(".")]
        yield from (os.path.join(folder, name) for name in files if not _is_passing(name))  # noqa: PTH118  # ten thousand


def _is_passing(name: str) -> bool:
    return name.startswith((".", "~", "#")) or name.endswith(("~", ".tmp", ".swp"))


def _stamp(name: str) -> tuple[int, int] | None:
    try:
        found = os.stat(name)  # noqa: PTH116  # ten thousand of them
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
