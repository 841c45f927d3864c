"""A folder that a web server shows: files are prepared in a hidden corner of it and then put in place by renaming."""

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from catalog.ground.system import sync_disk
from catalog.hosting.manifest import MANIFEST, Digest, Manifest, digests, read_manifest
from catalog.hosting.target import CORNER, waiting_name


@dataclass(frozen=True, slots=True)
class Folder:
    """The target of an upload."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)

    @property
    def corner(self) -> Path:
        return self.path / CORNER

    @property
    def is_unfinished(self) -> bool:
        return self.corner.exists()

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        """Manifests of the last upload, and of one that was broken off."""
        found = (read_manifest(self.path / MANIFEST), read_manifest(self.corner / MANIFEST))
        return tuple(manifest for manifest in found if manifest)

    def present(self, files: Mapping[str, Digest]) -> Mapping[str, Digest | None]:
        """Return those of `files` that are there: with the digest, or with None where the size says they differ."""
        sizes = {name: (self.path / name).stat().st_size for name in files if (self.path / name).is_file()}
        alike = [name for name, size in sizes.items() if size == files[name].size]
        return {**dict.fromkeys(sizes), **digests(self.path, alike)}

    def begin(self, manifest: bytes) -> None:
        self.corner.mkdir(parents=True, exist_ok=True)
        (self.corner / MANIFEST).write_bytes(manifest)

    def prepare(self, name: str, source: Path, wanted: Digest) -> bool:
        """Copy a file to the corner, with its time, unless it lies there whole; False if it is not what is wanted."""
        waiting = self._waiting(name, wanted)
        if waiting.is_file() and Digest.of(waiting.read_bytes()) == wanted:
            return True
        shutil.copy2(source, waiting)
        return Digest.of(waiting.read_bytes()) == wanted

    def sync(self) -> None:
        sync_disk(self.path)

    def place(self, name: str, wanted: Digest) -> None:
        """Put a prepared file where visitors find it, in one step."""
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        self._waiting(name, wanted).replace(target)

    def remove(self, names: Iterable[str]) -> None:
        """Remove files, and the folders that this leaves empty."""
        for name in names:
            (self.path / name).unlink(missing_ok=True)
            with suppress(OSError):  # something else is in there
                for parent in Path(name).parents[:-1]:
                    (self.path / parent).rmdir()

    def end(self) -> None:
        """Let the new manifest take the place of the old, which says that all is done."""
        (self.corner / MANIFEST).replace(self.path / MANIFEST)
        shutil.rmtree(self.corner)

    def _waiting(self, name: str, wanted: Digest) -> Path:
        return self.corner / waiting_name(name, wanted)

    def is_within(self, other: Path) -> bool:
        """Return whether the folder lies in `other` or the other way round; then one would copy itself."""
        mine, its = (Path(os.path.realpath(path)) for path in (self.path, other))
        return mine.is_relative_to(its) or its.is_relative_to(mine)
