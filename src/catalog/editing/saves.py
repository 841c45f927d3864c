"""Saves that can be undone: each file of one as it was before, and what tells whether it was changed since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from catalog.editing.stored import Answer
from catalog.ground.digest import digest
from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.sheets.replacing import replace_files

UNDONE: Final = Message("前の保存を取り消しました。", "The last save was undone.")
_NOTHING_TO_UNDO: Final = Message("取り消せる保存がありません。", "There is no save to undo.")
_CHANGED_SINCE: Final = Message(
    "保存したあとに {file} がほかで変更されたので、取り消せません。",
    "{file} was changed elsewhere after that save, so it cannot be undone.",
)


@dataclass(frozen=True, slots=True)
class Save:
    """The files of one save: the data file, the stamps of translations, pictures that came with it."""

    before: Mapping[Path, bytes | None]
    """None for a file that there was not."""
    after: Mapping[Path, str]
    """Digests of the contents that the save gave them."""

    @classmethod
    def write(cls, contents: Mapping[Path, bytes], added: Iterable[Path]) -> Self:
        """Give files new contents; `added` are there already, and belong to this save."""
        before = {path: path.read_bytes() if path.exists() else None for path in contents}
        new = {path: digest(path.read_bytes()) for path in added}
        replace_files(contents)
        after = {path: digest(content) for path, content in contents.items()}
        return cls({**before, **dict.fromkeys(new)}, {**after, **new})

    def changed_since(self) -> Path | None:
        """Return the first file that is not as this save left it; None if all are."""
        return next((path for path, left in self.after.items() if digest_of(path) != left), None)

    def undo(self) -> None:
        """Bring back every file as it was; files that there were not go last."""
        replace_files({path: content for path, content in self.before.items() if content is not None})
        for path in (path for path, content in self.before.items() if content is None):
            path.unlink(missing_ok=True)


def digest_of(path: Path) -> str:
    """Return what tells whether a file was changed since; nothing for one that is not there."""
    return digest(path.read_bytes()) if path.is_file() else ""


@dataclass(slots=True)
class Saves:
    """All saves since the start, the last one last."""

    project: Project
    done: list[Save] = field(default_factory=list[Save])
    touched: set[Path] = field(default_factory=set[Path])
    """Files that were written since the start, for git."""

    def write(self, contents: Mapping[Path, bytes], added: Iterable[Path] = ()) -> None:
        self.done.append(Save.write(contents, added))
        self.touched |= self.done[-1].after.keys()

    def undo(self, lang: Lang) -> Answer:
        """Bring back what the last save changed, if all of it is still as that save left it."""
        if not self.done:
            return {"refused": _NOTHING_TO_UNDO[lang]}
        if changed := self.done[-1].changed_since():
            return {"refused": _CHANGED_SINCE.format(file=self.project.relative(changed))[lang]}
        self.done.pop().undo()
        return {"done": UNDONE[lang]}
