"""`python -m bench`: measure, and print. It never fails because something is slow."""

import argparse
import sys
from typing import Final

from bench.race import Race, race
from bench.real import measure_real
from bench.table import report
from bench.workspace import workspace
from catalog.views.listing import PAGE_SIZE

_SIZES: Final = (200, 2_000, 10_000)
_RUNS: Final = 5
_RUNS_OF_LARGE: Final = 3
_LARGE: Final = 2_000
"""Above this many products three runs must do."""


def main() -> None:
    """Race at every size, measure the real catalog, print the tables."""
    chosen = _arguments()
    races: list[Race] = []
    with workspace() as place:
        for size in chosen.sizes:
            runs = chosen.runs or (_RUNS if size <= _LARGE else _RUNS_OF_LARGE)
            print(f"{size} products, {runs} runs …", file=sys.stderr)
            races.append(race(place, size, runs))
        print("the real catalog …", file=sys.stderr)
        real = measure_real(place, chosen.runs or _RUNS)
        print(report(races, real, is_memory=place.is_memory))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="numbers of products")
    parser.add_argument("--runs", type=int, help="runs of each tool at each size")
    parser.add_argument("--quick", action="store_true", help="the smallest size once")
    chosen = parser.parse_args()
    if min(chosen.sizes) <= PAGE_SIZE:
        parser.error(f"lists of more than one page are compared too: more than {PAGE_SIZE} products, please")
    if chosen.quick:
        chosen.sizes, chosen.runs = _SIZES[:1], 1
    return chosen


main()
