"""The manifest of a release: every file with its SHA-256 and its size, for uploads and for whoever checks a copy."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any, Final

from catalog.ground.json_file import json_content
from catalog.ground.parallel import do_all, in_pieces

MANIFEST: Final = "catalog-manifest.json"
_FORM: Final = 1
"""Of the manifest itself."""


@dataclass(frozen=True, slots=True)
class Digest:
    """SHA-256 and size of a file, which tell it from any other."""

    sha256: str
    size: int

    @classmethod
    def of(cls, content: bytes) -> "Digest":
        return cls(sha256(content).hexdigest(), len(content))


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of a release; the manifest itself is not among them."""

    site_url: str = ""
    files: Mapping[str, Digest] = field(default_factory=dict[str, Digest])

    def as_json(self) -> bytes:
        files = {
            name: {"sha256": file.sha256, "size": file.size} for name, file in sorted(self.files.items())
        }
        return json_content({"manifest": _FORM, "site_url": self.site_url, "files": files})


def read_manifest(path: Path) -> Manifest | None:
    """Return the manifest in a file; None if there is none, or none that can be read."""
    try:
        return manifest_of(path.read_bytes())
    except OSError:
        return None


def manifest_of(content: bytes) -> Manifest | None:
    """Return the manifest that a file holds; None if it is none."""
    try:
        found: Any = json.loads(content)
        files = {
            str(name): Digest(str(file["sha256"]), int(file["size"])) for name, file in found["files"].items()
        }
        return Manifest(str(found["site_url"]), files) if all(map(_is_inside, files)) else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def digests(folder: Path, files: Sequence[str]) -> Mapping[str, Digest]:
    """Return the digest of each of `files` in `folder`."""
    return dict(chain.from_iterable(do_all(in_pieces(partial(_digests, folder), files), size=len(files))))


def _digests(folder: Path, files: Iterable[str]) -> list[tuple[str, Digest]]:
    return [(file, Digest.of((folder / file).read_bytes())) for file in files]


def _is_inside(name: str) -> bool:
    """Return whether a name stays below the root of a site: a manifest may come from another's folder."""
    parts = name.split("/")
    return not {"", ".", ".."} & set(parts) and "\\" not in name and ":" not in parts[0] and "\0" not in name
