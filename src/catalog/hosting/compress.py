"""Packed twins of files, so that a host need not pack them anew: gzip, and brotli where its library is."""

import gzip
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, Final

from catalog.ground.parallel import do_all, in_pieces
from catalog.ground.tree import NewTree, Written

COMPRESSED_ENDINGS: Final = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".csv", ".ics")
"""Texts; pictures are packed already."""
ENCODINGS: Final = {"br": ".br", "gzip": ".gz"}
"""Encodings by the names that browsers call them, the better one first, and what is added to the name of a file."""
_ONE_PACKET: Final = 1400
"""A file that fits into one packet of the network comes no sooner."""
_BEST: Final = 9
_BEST_BROTLI: Final = 11


def has_brotli() -> bool:
    return _brotli() is not None


def compressed(tree: NewTree, files: Sequence[Written]) -> list[Written]:
    """Put a packed twin of every longer text beside it; one of a file that has not changed stays as it is."""
    texts = [file for file in files if file.size > _ONE_PACKET and file.file.endswith(COMPRESSED_ENDINGS)]
    jobs = in_pieces(partial(_compress, tree), texts)
    return list(chain.from_iterable(do_all(jobs, size=len(texts))))


def _compress(tree: NewTree, files: Sequence[Written]) -> list[Written]:
    return [
        tree.put(
            f"{file.file}{ENCODINGS[name]}",
            f"{name} {file.key}",
            partial(_packed, pack, tree.folder / file.file),
        )
        for file in files
        for name, pack in _packers().items()
    ]


def _packed(pack: Callable[[bytes], bytes], file: Path) -> bytes:
    return pack(file.read_bytes())


def _packers() -> Mapping[str, Callable[[bytes], bytes]]:
    """Return what packs; gzip writes no time, so that equal input gives equal files."""
    packers: dict[str, Callable[[bytes], bytes]] = {
        "gzip": partial(gzip.compress, compresslevel=_BEST, mtime=0)
    }
    if library := _brotli():
        packers["br"] = partial(library.compress, quality=_BEST_BROTLI)
    return packers


@cache
def _brotli() -> Any:
    """Return the library of brotli if it is installed; nothing else needs it."""
    try:
        return import_module("brotli")
    except ImportError:
        return None
