"""A folder on another machine: what is there is known by the manifest of the last upload, and by sizes.

A server computes no digests. Where the manifests leave a doubt, after an upload that was broken off or where another
has put files, a file of the right size is fetched and looked at.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from catalog.hosting.channel import Channel
from catalog.hosting.manifest import MANIFEST, Digest, Manifest, manifest_of
from catalog.hosting.target import CORNER, waiting_name

_UNDER_WAY: Final = f"{CORNER}/{MANIFEST}"
_HALF: Final = ".part"


@dataclass(slots=True)
class Remote:
    """The target of an upload behind a channel. For one upload."""

    address: str
    channel: Channel
    _sizes: dict[str, Mapping[str, int]] = field(default_factory=dict[str, Mapping[str, int]])
    """Files by folder, as the server listed them."""
    _manifests: dict[str, Manifest | None] = field(default_factory=dict[str, Manifest | None])
    """Manifests by name, as they were before the upload: each can be as long as a page for every record."""
    _folders: set[str] = field(default_factory=set[str])
    """Folders that are sure to be there."""

    def __str__(self) -> str:
        return self.address

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        found = (self._last, self._broken_off)
        return tuple(manifest for manifest in found if manifest)

    @property
    def is_unfinished(self) -> bool:
        return bool(self._list(CORNER))

    @property
    def _last(self) -> Manifest | None:
        return self._manifest(MANIFEST)

    @property
    def _broken_off(self) -> Manifest | None:
        return self._manifest(_UNDER_WAY)

    def _manifest(self, name: str) -> Manifest | None:
        if name not in self._manifests:
            self._manifests[name] = manifest_of(self.channel.read(name) or b"")
        return self._manifests[name]

    def present(self, files: Mapping[str, Digest]) -> Mapping[str, Digest | None]:
        last, broken_off = self._last or Manifest(), self._broken_off
        found = {name: size for name in files if (size := self._size(name)) is not None}
        sure = {
            name: last.files[name]
            for name in found.keys() & last.files.keys()
            if broken_off is None or broken_off.files.get(name) == last.files[name]
        }
        return {name: self._digest(name, size, files[name], sure.get(name)) for name, size in found.items()}

    def _digest(self, name: str, size: int, wanted: Digest, sure: Digest | None) -> Digest | None:
        if size != wanted.size:
            return None
        if sure and sure.size == size:
            return sure
        return Digest.of(self.channel.read(name) or b"")

    def _size(self, name: str) -> int | None:
        path = PurePosixPath(name)
        return self._list("" if f"{path.parent}" == "." else f"{path.parent}").get(path.name)

    def _list(self, folder: str) -> Mapping[str, int]:
        if folder not in self._sizes:
            self._sizes[folder] = self.channel.sizes(folder)
        return self._sizes[folder]

    def begin(self, manifest: bytes) -> None:
        self._make_folders(_UNDER_WAY)
        self.channel.write(_UNDER_WAY + _HALF, manifest)
        self.channel.rename(_UNDER_WAY + _HALF, _UNDER_WAY)

    def prepare(self, name: str, source: Path, wanted: Digest) -> bool:
        waiting = waiting_name(name, wanted)
        if self._list(CORNER).get(waiting) == wanted.size:
            return True
        content = source.read_bytes()
        if Digest.of(content) != wanted:
            return False
        self.channel.write(f"{CORNER}/{waiting}{_HALF}", content)
        self.channel.rename(f"{CORNER}/{waiting}{_HALF}", f"{CORNER}/{waiting}")
        return True

    def sync(self) -> None:
        """Trust the server, which has confirmed every file."""

    def place(self, name: str, wanted: Digest) -> None:
        self._make_folders(name)
        self.channel.rename(f"{CORNER}/{waiting_name(name, wanted)}", name)

    def _make_folders(self, name: str) -> None:
        for folder in reversed(PurePosixPath(name).parents[:-1]):
            if f"{folder}" not in self._folders:
                self.channel.make_folder(f"{folder}")
                self._folders.add(f"{folder}")

    def remove(self, names: Iterable[str]) -> None:
        for name in names:
            self.channel.remove(name)
            for folder in map(str, PurePosixPath(name).parents[:-1]):
                if not self.channel.remove_folder(folder):
                    break
                self._folders.discard(folder)

    def end(self) -> None:
        self.channel.rename(_UNDER_WAY, MANIFEST)
        for left in self.channel.sizes(CORNER):
            self.channel.remove(f"{CORNER}/{left}")
        self.channel.remove_folder(CORNER)

    def is_within(self, other: Path) -> bool:
        """Lie on another machine, where nothing of this one lies."""
        del other
        return False
