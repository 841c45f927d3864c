"""Preview of the site: the last good build, and the problems with the data now."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from catalog.ground.message import Message
from catalog.problems import Problem


@dataclass(frozen=True, slots=True)
class Mistakes:
    """Why the site could not be made: problems of the data or, without any, what the build has said."""

    problems: tuple[Problem, ...] = ()
    log: str = ""


Build = Callable[[], Mistakes | None]
"""Makes the site anew, or says why it cannot."""

_RUN: Final = str(time.time_ns())
"""A page that was opened before the server began anew is an old one."""


@dataclass
class Preview:
    """A folder with a site that is made again and again, while threads read it."""

    site: Path
    build: Build
    mistakes: Mistakes | None = None
    ribbons: Mapping[str, Message] = field(default_factory=dict[str, Message])
    """Why visitors do not see a page, by its address below the home of its language."""
    edit_at: Callable[[str, str], str] = lambda _place, _cookies: ""
    """Address of the form of the record at a place, for the browser with these cookies; empty if there is none."""
    _count: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _building: threading.Lock = field(default_factory=threading.Lock)

    @property
    def version(self) -> str:
        """Name what a page shows; it changes with every build."""
        return f"{_RUN}-{self._count}"

    def renew(self) -> None:
        """Make the site anew, and wake those who wait for that."""
        with self._building:
            mistakes = self.build()
        with self._changed:
            self.mistakes = mistakes
            self._count += 1
            self._changed.notify_all()

    def wait_for_other(self, version: str, seconds: float) -> bool:
        """Return whether there is another version, as soon as there is one."""
        with self._changed:
            return self._changed.wait_for(lambda: self.version != version, seconds)

    def read(self, path: Path) -> bytes | None:
        """Return the bytes of a file of the site; while the site is exchanged, wait for the new one."""
        found = _bytes_of(path)
        if found is None:
            with self._building:
                found = _bytes_of(path)
        return found


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
