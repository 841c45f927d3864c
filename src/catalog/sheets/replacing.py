"""New contents for files that are there: in one step, safe on the disk, each with the mode, owner and link it has."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from catalog.ground.system import share_owner, sync_names


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Give each file its new content. All are written beside the old ones before the first takes its place."""
    beside: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            file = path.resolve()  # a link stays, and what it leads to changes
            beside[file] = file.with_name(f".{file.name}.new")
            _write(beside[file], content, like=file)
        for file, new in beside.items():
            new.replace(file)
            sync_names(file.parent)
    finally:
        for new in beside.values():
            new.unlink(missing_ok=True)


def _write(path: Path, content: bytes, *, like: Path) -> None:
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        if like.exists():
            _make_alike(path, like)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _make_alike(path: Path, like: Path) -> None:
    share_owner(path, like)
    shutil.copymode(like, path)
