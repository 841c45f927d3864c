"""Where an upload goes: a folder of this machine, or one behind a channel. Files wait in a hidden corner of it."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, Protocol

from catalog.ground.digest import digest
from catalog.hosting.manifest import Digest, Manifest

CORNER: Final = ".catalog-upload"
"""Holds what is on its way, and the manifest that it belongs to, until all is in place."""


class Target(Protocol):
    """A folder that a web server shows, as an upload works on it, step by step."""

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        """Manifests of the last upload, and of one that was broken off."""
        ...

    @property
    def is_unfinished(self) -> bool:
        """Whether an upload was broken off there."""
        ...

    def present(self, files: Mapping[str, Digest]) -> Mapping[str, Digest | None]:
        """Return those of `files` that are there: with the digest, or with None where they are sure to differ."""
        ...

    def begin(self, manifest: bytes) -> None:
        """Make the corner, with the manifest of what will come."""
        ...

    def prepare(self, name: str, source: Path, wanted: Digest) -> bool:
        """Bring a file to the corner unless it waits there whole; False if the source is not what is wanted."""
        ...

    def sync(self) -> None:
        """Wait until all that was prepared is safe."""
        ...

    def place(self, name: str, wanted: Digest) -> None:
        """Put a prepared file where visitors find it, in one step."""
        ...

    def remove(self, names: Iterable[str]) -> None:
        """Remove files, and the folders that this leaves empty."""
        ...

    def end(self) -> None:
        """Let the new manifest take the place of the old, which says that all is done."""
        ...

    def is_within(self, other: Path) -> bool:
        """Return whether it lies in `other` or the other way round."""
        ...


def waiting_name(name: str, wanted: Digest) -> str:
    """Return the name of a file that waits in the corner: another for another content."""
    return digest(name, wanted.sha256)
