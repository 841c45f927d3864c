"""Who makes the files: ours, and the peers that are installed."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bench.pictures.magick import magick, magick_version


@dataclass(frozen=True, slots=True)
class Maker:
    name: str
    module: str
    keeps: bool = False
    """Whether the files of another build are made no second time."""

    def command(self, photos: Path, target: Path) -> list[str]:
        return [sys.executable, "-m", f"bench.pictures.{self.module}", str(photos), str(target)]


def makers() -> Iterator[Maker]:
    """Look who is there."""
    yield Maker("ours", "make_ours", keeps=True)
    if find_spec("pyvips"):
        import pyvips  # noqa: PLC0415  # a peer, not there everywhere

        libvips = ".".join(str(pyvips.version(part)) for part in range(3))
        yield Maker(f"pyvips (libvips {libvips})", "make_pyvips")
    if program := magick():
        yield Maker(magick_version(program), "make_magick")
