"""`python -m bench.search`: judge the search, print the tables; exit 1 when ours misses a target."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from bench.browser import browse
from bench.project import ROOT
from bench.search.booths import BOOTHS, prepare_booths
from bench.search.engine import opened
from bench.search.evaluation import Result, evaluate
from bench.search.judged import Judged, read_judged
from bench.search.names import Names
from bench.search.ours import OURS
from bench.search.quality_table import failures, quality_report
from bench.search.result_json import as_json
from bench.search.sites import real_site
from bench.search.sizes import Figure, Sizes, size_table, too_heavy
from bench.workspace import Workspace, workspace
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

_QUERIES: Final = ROOT / "tests" / "search" / "judged_queries.yaml"


def main() -> None:
    """Ask the engines; print how well they answered and, if wanted, how heavy and fast they are."""
    chosen = _arguments()
    judged, names = read_judged(chosen.queries or [_QUERIES]), _names()
    _tell_unknown(names.unknown(judged.queries))
    with workspace() as place, browse() as browser:
        results = list(_results(place, browser, chosen.engine, judged, names))
        _print(quality_report(results))
        if chosen.failures:
            _print(*(failures(result, names) for result in results if not result.is_all))
        figures = list(Sizes(place, browser, chosen.engine, judged.queries).figures()) if chosen.sizes else []
    _print(size_table(figures), too_heavy(figures) if chosen.failures else "")
    if chosen.json:
        chosen.json.write_text(json.dumps(as_json(results, figures), ensure_ascii=False, indent=1), "utf-8")
    sys.exit(not _is_met(results, figures))


def _print(*parts: str) -> None:
    for part in filter(None, parts):
        print(f"{part}\n", flush=True)


def _is_met(results: Sequence[Result], figures: Sequence[Figure]) -> bool:
    ours = [result for result in results if result.engine == OURS]
    return all(our.score.is_good for our in ours) and all(figure.is_met for figure in figures)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.search", description=__doc__)
    parser.add_argument("--engine", choices=("all", *BOOTHS), default="all", help="whom to ask")
    parser.add_argument("--queries", type=Path, action="append", help="a file of judged queries; repeatable")
    parser.add_argument("--failures", action="store_true", help="list the queries that miss a target")
    parser.add_argument("--sizes", action="store_true", help="weigh and time catalogs of several sizes, too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything to a file")
    return parser.parse_args()


def _names() -> Names:
    catalog, _ = load_catalog(Project(ROOT, "/"), KINDS)
    return Names(catalog)


def _tell_unknown(unknown: Sequence[str]) -> None:
    for name in unknown:
        print(f"No record is called {name}: left out of the judgements.", file=sys.stderr)


def _results(
    place: Workspace, browser: Browser, chosen: str, judged: Judged, names: Names
) -> Iterator[Result]:
    for booth in prepare_booths(chosen, real_site(place), place):
        print(f"{booth.name} …", file=sys.stderr)
        with opened(booth, browser) as engine:
            yield from evaluate(booth.name, engine, judged, names)


main()
