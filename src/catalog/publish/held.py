"""Folders that another program holds open: where the system then refuses to rename one, a build waits a while."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.system import HOLDS_OPEN_FILES

_PAUSES: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 3.0, 3.0)
"""Seconds: a virus scanner is soon done, and a person wants to know."""
_HELD: Final = Message(
    "{folder} の中を、ほかのプログラム（エクスプローラー、エディター、Web サーバーなど）が開いています。"
    "閉じてから、もう一度実行してください。前のサイトはそのまま残っています。",
    "Another program (Explorer, an editor, a web server …) has something in {folder} open. "
    "Close it and run this again. The site before is still there.",
)


def rename_held(
    old: Path,
    new: Path,
    *,
    is_waited: bool = HOLDS_OPEN_FILES,
    wait: Callable[[float], object] = time.sleep,
) -> None:
    """Rename a folder; if another program holds it, wait for that, and say so in the end."""
    if not is_waited:
        old.rename(new)
        return
    for pause in (*_PAUSES, None):
        try:
            old.rename(new)
        except PermissionError as error:
            if pause is None:
                raise Failure(_HELD.format(folder=old)) from error
            wait(pause)
        else:
            return
