"""`python -m bench.vitals`: largest paint and layout shift of every kind of page, on a slow phone with a slow line."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser

from bench.browser import browse
from bench.search.sites import real_site
from bench.vitals.figures import Vitals
from bench.vitals.host import hosted
from bench.vitals.kinds import Opened, pages_of
from bench.vitals.styles import Sheet, sheets_of, together, unused
from bench.vitals.tables import page_table, sheet_table, verdict
from bench.vitals.visit import Visit, visit
from bench.workspace import workspace


def main() -> None:
    """Visit the pages; print the tables."""
    chosen = _arguments()
    with ExitStack() as stack:
        site = chosen.site or real_site(stack.enter_context(workspace()))
        home, browser = stack.enter_context(hosted(site)), stack.enter_context(browse())
        pages = [page for page in pages_of(site) if page.kind.startswith(tuple(chosen.only or [""]))]
        sheets = {page: sheets_of(browser, home + page.address) for page in pages}
        visits = _visits(browser, home, pages, chosen.visits)
    found = [Vitals(page, visits[page], unused(list(sheets[page].values()))) for page in pages]
    _print(found, together(list(sheets.values())))
    sys.exit(chosen.strict and any(vitals.missed for vitals in found))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.vitals", description=__doc__)
    parser.add_argument("--site", type=Path, help="a finished site; otherwise the real one is built")
    parser.add_argument(
        "--visits", type=int, default=5, help="how often each page is visited; the median counts"
    )
    parser.add_argument("--only", action="append", metavar="KIND", help="kinds that begin so; repeatable")
    parser.add_argument("--strict", action="store_true", help="exit 1 when a page misses a limit")
    return parser.parse_args()


def _visits(browser: Browser, home: str, pages: Sequence[Opened], count: int) -> Mapping[Opened, list[Visit]]:
    """Visit all pages in turn, again and again, so that a busy moment of the machine meets different pages."""
    visits: dict[Opened, list[Visit]] = {page: [] for page in pages}
    for number in range(count):
        print(f"visit {number + 1} of {count} …", file=sys.stderr)
        for page in pages:
            visits[page].append(visit(browser, home + page.address))
    return visits


def _print(found: Sequence[Vitals], sheets: Mapping[str, Sheet]) -> None:
    print(
        "A phone of 360×740, its processor 4 times slower than this one, 1.6 Mbit/s, 150 ms; nothing in the cache.\n"
    )
    print(f"{page_table(found)}\n\n{sheet_table(sheets)}\n\n{verdict(found)}")


main()
