"""A build that need not be made again is answered before anything else is loaded."""

import sys
import time
from collections.abc import Sequence
from contextvars import ContextVar
from itertools import pairwise
from pathlib import Path
from typing import Final

from catalog.cli.language import asked_language
from catalog.ground.clock import NoDayError, now_in_japan
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.publish.stamp import Call, read_stamp

CALL: ContextVar[Sequence[str] | None] = ContextVar("CALL", default=None)
"""The words of the command line of this process; None where a command is called by something else."""

_UNCHANGED: Final = Message(
    "何も変わっていないので、サイトはそのままです（{pages} ページ、{seconds:.2f} 秒）: {where}",
    "Nothing has changed, so the site stays as it is ({pages} pages, {seconds:.2f} s): {where}",
)


def say_unchanged(words: Sequence[str]) -> bool:
    """Repeat the output of the last such build, if neither its input nor its site has changed; False if one has."""
    began = time.monotonic()
    if words[:1] != ["build"] or "--fresh" in words or "--help" in words:
        return False
    try:
        now = now_in_japan()
        stamp = read_stamp(Call(Project(_root(words), "/"), words, now.date().isoformat()))
    except NoDayError:
        return False
    if stamp is None or (stamp.due and stamp.due <= now.isoformat()):
        return False
    for is_for_errors, line in stamp.lines:
        print(line, file=sys.stderr if is_for_errors else sys.stdout)
    seconds = time.monotonic() - began
    text = _UNCHANGED[asked_language(words)]
    print(text.format(pages=stamp.pages, seconds=seconds, where=stamp.site))  # noqa: T201
    return True


def _root(words: Sequence[str]) -> Path:
    """Return the folder of the catalog as the command itself will find it."""
    joined = [word.removeprefix("--root=") for word in words if word.startswith("--root=")]
    apart = [word for name, word in pairwise(words) if name == "--root"]
    return Path(next(iter([*apart, *joined]), ".")).resolve()
