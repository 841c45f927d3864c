"""The generator as a city pins it: by the address that it came from, or as a wheel that the city carries along.

Never by its name alone: an index would answer with whatever package a stranger has registered under that name.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from io import BytesIO
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from catalog.ground.project import INSTALLED

NAME: Final = "kanazawa-catalog"
"""Of the distribution; what is imported and called is `catalog`."""

FOLDER: Final = "packages"
"""Where a city carries the wheel."""

_OF_PIP: Final = frozenset({"INSTALLER", "REQUESTED", "RECORD", "direct_url.json"})
"""Files of `.dist-info` that an installation adds, or that are written anew."""


@dataclass(frozen=True, slots=True)
class Package:
    """The generator, for the `requirements.txt` of a city."""

    requirement: str
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """What the city carries along for it."""


def package_here() -> Package:
    """Return the generator that runs here."""
    try:
        found = distribution(NAME)
    except PackageNotFoundError:
        return Package(f"{NAME} @ {INSTALLED.as_uri()}")
    origin: Any = json.loads(found.read_text("direct_url.json") or "{}")
    if origin.get("dir_info", {}).get("editable"):  # a checkout has no files to pack
        return Package(f"{NAME} @ {origin['url']}")
    return _with_address(origin) or _with_wheel(found)


def _with_address(origin: Mapping[str, Any]) -> Package | None:
    """Return the package by its address elsewhere and the very content that is there; None if that is not known."""
    url, digests = origin.get("url", ""), origin.get("archive_info", {}).get("hashes", {})
    if commit := origin.get("vcs_info", {}).get("commit_id"):
        return Package(f"{NAME} @ {origin['vcs_info']['vcs']}+{url}@{commit}")
    if url.startswith("https://") and "sha256" in digests:
        return Package(f"{NAME} @ {url}#sha256={digests['sha256']}")
    return None


def _with_wheel(found: Distribution) -> Package:
    path = f"{FOLDER}/{NAME.replace('-', '_')}-{found.version}-py3-none-any.whl"
    return Package(f"./{path}", {path: _wheel(dict(_contents(found)))})


def _contents(found: Distribution) -> Iterator[tuple[str, bytes]]:
    """Return what the wheel held from which this was installed, except the list of its files."""
    for path in found.files or ():
        is_ours = ".." not in path.parts and "__pycache__" not in path.parts
        if is_ours and not (path.parts[0].endswith(".dist-info") and path.name in _OF_PIP):
            yield path.as_posix(), path.read_binary()


def _wheel(contents: Mapping[str, bytes]) -> bytes:
    """Pack files as a wheel; the same files give the same bytes."""
    (info,) = {name.split("/")[0] for name in contents if ".dist-info/" in name}
    record = "".join(
        f"{name},sha256={_digest(content)},{len(content)}\n" for name, content in contents.items()
    )
    listed = f"{info}/RECORD"
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in {**contents, listed: f"{record}{listed},,\n".encode()}.items():
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return packed.getvalue()


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(sha256(content).digest()).decode().rstrip("=")
