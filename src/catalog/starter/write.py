"""Put a new project in its place: whole, or not at all."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

from catalog.ground.failure import Failure
from catalog.ground.message import Message

_A_FILE: Final = Message(
    "{path} はファイルです。新しいフォルダの名前を指定してください。",
    "{path} is a file. Name a new folder.",
)
_NOT_EMPTY: Final = Message(
    "{path} は空ではありません（{name} があります）。新しいフォルダか、空のフォルダを指定してください。"
    "何も書いていません。",
    "{path} is not empty (it holds {name}). Name a new or an empty folder. Nothing was written.",
)
_MAY_BE_THERE: Final = frozenset({".git"})
"""A repository may have been made before."""


def refuse_occupied(folder: Path) -> None:
    """Stop unless `folder` is absent or empty."""
    if folder.exists() and not folder.is_dir():
        raise Failure(_A_FILE.format(path=folder))
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    if name := next((name for name in names if name not in _MAY_BE_THERE), None):
        raise Failure(_NOT_EMPTY.format(path=folder, name=name))


def write_beside(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write the files into a new folder beside `folder`, and return it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for name, content in files.items():
            path = beside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return beside


def move_in(beside: Path, folder: Path) -> None:
    """Let what was written beside take its place; all parts, or none."""
    folder.mkdir(exist_ok=True)
    moved: list[Path] = []
    try:
        for path in sorted(beside.iterdir()):
            moved.append(path.rename(folder / path.name))  # noqa: PERF401  # as far as it came
        beside.rmdir()
    except BaseException:
        for path in moved:
            path.rename(beside / path.name)
        raise
