"""The present commit and what git is doing, as far as its files say without asking it: quick enough for any command."""

from pathlib import Path
from typing import Final

_LINK: Final = "gitdir: "
_REF: Final = "ref: "
_JOINING: Final = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")


def present_commit(root: Path) -> str:
    """Identify the commit that `root` is at; empty outside of git. Whenever it changes, this does."""
    folder = _folder_of(root)
    if folder is None:
        return ""
    head = _text(folder / "HEAD")
    common = folder / (_text(folder / "commondir") or ".")
    name = head.removeprefix(_REF)
    loose = next((text for place in (folder, common) if (text := _text(place / name))), "")
    packed = "" if loose else _text(common / "packed-refs")
    return f"{head} {loose} {packed} {_text(common / 'shallow')}"


def is_joining(root: Path) -> bool:
    """Return whether git is in the middle of joining commits: a merge, a rebase, a cherry-pick or a revert."""
    folder = _folder_of(root)
    return folder is not None and any((folder / name).exists() for name in _JOINING)


def _folder_of(root: Path) -> Path | None:
    return next((found for above in (root, *root.parents) if (found := _git_folder(above / ".git"))), None)


def _git_folder(path: Path) -> Path | None:
    """Return where git keeps its files: in `.git`, or where that file leads."""
    if path.is_dir():
        return path
    text = _text(path)
    return path.parent / text.removeprefix(_LINK) if text.startswith(_LINK) else None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""
