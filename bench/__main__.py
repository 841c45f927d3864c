"""`python -m bench`: measure, and print. It never fails because something is slow."""

import argparse
import sys
from pathlib import Path
from typing import Final

from bench.peer.pagefind import has_pagefind
from bench.peer.sample_site import sample_site
from bench.race import Race, race
from bench.real import measure_real
from bench.result_json import as_json
from bench.table import report
from bench.workspace import workspace
from catalog.views.listing import PAGE_SIZE

_SIZES: Final = (200, 2_000, 10_000)
_RUNS: Final = 5
_RUNS_OF_LARGE: Final = 3
_LARGE: Final = 2_000
"""Above this many products three runs must do."""

_LEAST: Final = 2 * PAGE_SIZE
"""Up to here a list has no third page, and links to it can be compared with nothing."""


def main() -> None:
    """Race at every size, measure the real catalog, print the tables."""
    chosen = _arguments()
    races: list[Race] = []
    with workspace() as place:
        sample = sample_site(place.fresh("sample"))
        for size in chosen.sizes:
            runs = chosen.runs or (_RUNS if size <= _LARGE else _RUNS_OF_LARGE)
            print(f"{size} products, {runs} runs …", file=sys.stderr)
            is_largest = size == max(chosen.sizes)
            races.append(race(place, sample, size, runs, with_stages=chosen.stages, with_forms=is_largest))
        print("the real catalog …", file=sys.stderr)
        real = measure_real(place, chosen.runs or _RUNS, with_stages=chosen.stages)
        print(report(races, real, is_memory=place.is_memory))
    if chosen.json:
        chosen.json.write_text(as_json(races, real), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="numbers of products")
    parser.add_argument("--runs", type=int, help="runs of each tool at each size")
    parser.add_argument("--stages", action="store_true", help="also say where the seconds of our builds go")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    chosen = parser.parse_args()
    if min(chosen.sizes) <= _LEAST:
        parser.error(f"lists of three pages and more are compared too: more than {_LEAST} products, please")
    if not has_pagefind():
        parser.error("Pagefind is not there; `make bench` installs it (requirements-bench.txt)")
    return chosen


if __name__ == "__main__":
    main()
