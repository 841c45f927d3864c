"""`python -m bench.pictures`: how long the files of photos of 12 megapixels take, the first time and the second.

Peers make the same sizes in the same formats from the same photos; they keep nothing, so that their second time is
their first. All take turns, some photos at a time.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.measure import Run, run
from bench.pictures.makers import Maker, makers
from bench.rows import rows
from bench.workspace import workspace


def main() -> None:
    """Make photos, let everyone make their files, print the table."""
    chosen = _arguments()
    makes = [Made(f"{maker.name}{', first' if maker.keeps else ''}", maker) for maker in makers()]
    again = [Made(f"{make.maker.name}, second", make.maker) for make in makes if make.maker.keeps]
    with workspace() as place:
        for number, count in enumerate(_batches(chosen.count, chosen.batch)):
            photos = place.fresh("photos")
            run((sys.executable, "-m", "bench.pictures.photos", str(photos), str(count)))
            for made in (*makes, *again):
                made.take_turn(photos, place.path / f"{made.maker.module}-{number}")
    print(f"{chosen.count} photos of 12 megapixels, {os.cpu_count()} cores\n")
    head = ("", "time", "CPU", "largest process", "photos/s", "written")
    print(rows(head, [make.row(chosen.count) for make in (*makes, *again)]))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.pictures", description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="number of photos")
    parser.add_argument("--batch", type=int, default=20, help="how many photos make a turn")
    return parser.parse_args()


def _batches(count: int, batch: int) -> Iterator[int]:
    while count > 0:
        yield min(count, batch)
        count -= batch


@dataclass
class Made:
    """What one maker did in all its turns."""

    name: str
    maker: Maker
    runs: list[Run] = field(default_factory=list[Run])
    written: int = 0

    def take_turn(self, photos: Path, target: Path) -> None:
        target.mkdir(exist_ok=True)
        before = _bytes_in(target)
        self.runs.append(run(self.maker.command(photos, target)))
        self.written += _bytes_in(target) - before

    def row(self, count: int) -> list[str]:
        seconds = sum(made.seconds for made in self.runs)
        return [
            self.name,
            f"{seconds:.1f} s",
            f"{sum(made.cpu_seconds for made in self.runs):.1f} s",
            f"{max(made.largest for made in self.runs) / 2**20:,.0f} MB",
            f"{count / seconds:.1f}",
            f"{self.written / 2**20:,.1f} MB",
        ]


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main()
