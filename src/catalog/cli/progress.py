"""Progress of a long build, as a bar in a terminal; in a file or a pipe there is none."""

import sys
import time
from typing import Final, TextIO

from catalog.ground.message import Message
from catalog.ground.text import Lang

_PATIENCE: Final = 2.0
"""Seconds for which nobody asks."""
_WIDTH: Final = 24
_CLEAR: Final = "\r\x1b[K"


class Progress:
    """A line that is written over and over, and gone in the end."""

    def __init__(self, lang: Lang, stream: TextIO | None = None) -> None:
        self._lang: Lang = lang
        self._stream = stream or sys.stderr
        self._begun = time.monotonic()
        self._line = ""

    def show(self, stage: Message, done: int, total: int) -> None:
        """Show that `done` parts of `total` of a stage are done."""
        if not self._stream.isatty() or time.monotonic() - self._begun < _PATIENCE:
            return
        full = _WIDTH * done // max(total, 1)
        line = f"{'█' * full}{'░' * (_WIDTH - full)} {100 * done // max(total, 1):3d} %  {stage[self._lang]}"
        if line != self._line:
            self._write(_CLEAR + line)
            self._line = line

    def clear(self) -> None:
        """Take the line away before anything else is said."""
        if self._line:
            self._write(_CLEAR)
            self._line = ""

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
