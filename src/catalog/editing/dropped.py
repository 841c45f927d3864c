"""Photos that are dropped into a form: looked at, put into `content/photos/`, and taken away again if nobody saves."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any, Final, Literal

from catalog.editing.stored import Answer
from catalog.ground.message import Message
from catalog.ground.photos import PhotoFolder
from catalog.ground.project import Project
from catalog.ground.text import Lang
from catalog.images.camera_data import has_camera_data, without_camera_data
from catalog.images.complaints import complaint
from catalog.images.look import Look, Refusal, look_at
from catalog.images.signatures import READABLE, is_named_so
from catalog.problems import Location
from catalog.sheets.replacing import replace_files

CameraData = Literal["ask", "keep", "remove"]
"""What becomes of what the camera wrote beside the picture."""

_WITH_PLACE: Final = Message(
    "写真「{file}」には、撮った場所（GPS）やカメラの情報が書きこまれています。git に入れると、だれでも読めます。",
    "The photo {file} says where it was taken (GPS), and with which camera. Once it is in git, anyone can read that.",
)
_WITH_CAMERA: Final = Message(
    "写真「{file}」には、撮った日時やカメラの情報が書きこまれています。git に入れると、だれでも読めます。",
    "The photo {file} says when it was taken, and with which camera. Once it is in git, anyone can read that.",
)
_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+")


@dataclass(slots=True)
class DroppedPhotos:
    """Photos of a project that came in since the start, and that no save has taken yet."""

    project: Project
    waiting: dict[str, Path] = field(default_factory=dict[str, Path])

    def take(self, name: str, content: bytes, data: CameraData, lang: Lang) -> Answer:
        """Put a photo where records find it; one that cannot be shown, or tells too much, comes to an answer first."""
        if data == "remove":
            content = _bare(content)
        look = self._look(content)
        if isinstance(look, Refusal):
            problem = complaint(look.code, Location(name), {"file": name, **look.gaps})
            return {"refused": f"{problem.message[lang]} → {problem.hint[lang]}"}
        if data == "ask" and has_camera_data(content):
            text = _WITH_PLACE if look.tells_place else _WITH_CAMERA
            return {"ask": text[lang].format(file=name)}
        return {"photo": self._put(_safe_name(name, look.kind), content)}

    def _look(self, content: bytes) -> Look | Refusal:
        with TemporaryDirectory(prefix="catalog-photo-") as folder:
            path = Path(folder) / "photo"
            path.write_bytes(content)
            return look_at(path, self.project.cache)

    def _put(self, name: str, content: bytes) -> str:
        """Write a photo under its name, or the next that is free; the same photo is not written twice."""
        folder = PhotoFolder(self.project.photos)
        for free in _names(name):
            there = folder.find(free)
            if there and there.read_bytes() == content:
                return free
            if not there:
                path = self.project.photos / free
                path.parent.mkdir(parents=True, exist_ok=True)
                replace_files({path: content})
                self.waiting[free] = path
                return free
        return name

    def taken_by(self, content: Any) -> Iterable[Path]:
        """Return photos that a record to be saved names, which wait no longer."""
        named = {photo.get("file") for photo in content.get("photos") or () if isinstance(photo, dict)}
        return [self.waiting.pop(name) for name in list(self.waiting) if name in named]

    def clear(self) -> None:
        """Take away what no save has taken."""
        for path in self.waiting.values():
            path.unlink(missing_ok=True)
        self.waiting.clear()


def _bare(content: bytes) -> bytes:
    try:
        return without_camera_data(content)
    except (OSError, ValueError, SyntaxError):  # a broken file: looking at it says so
        return content


def _safe_name(name: str, kind: str) -> str:
    """Return a file name that every system can hold and that says what the photo is."""
    plain = unicodedata.normalize("NFC", PurePath(name.replace("\\", "/")).name)
    stem = _NOT_IN_NAMES.sub("-", PurePath(plain).stem).strip("-.")[:80] or "photo"
    ending = PurePath(plain).suffix.lower() if is_named_so(plain, kind) else READABLE[kind][0]
    return f"{stem}{ending}"


def _names(name: str) -> Iterator[str]:
    yield name
    path = PurePath(name)
    for number in range(2, 1000):
        yield f"{path.stem}-{number}{path.suffix}"
