"""`python -m bench.contact_sheet SITE…`: every kind of page of finished sites, one sheet for each language."""

import argparse
from pathlib import Path

from playwright.sync_api import Browser

from bench.browser import browse, served
from bench.contact_sheet.looks import pictures
from bench.contact_sheet.sheet import contact_sheet
from bench.vitals.kinds import pages_of
from catalog.ground.text import LANGS, Lang


def main() -> None:
    """Write `NAME.ja.png` and `NAME.en.png` for each site, named by its number."""
    chosen = _arguments()
    chosen.into.mkdir(parents=True, exist_ok=True)
    with browse() as browser:
        for number, site in enumerate(chosen.sites, 1):
            for lang in LANGS:
                path = chosen.into / f"{number}.{lang}.png"
                write_sheet(browser, site, lang, path)
                print(path)


def write_sheet(browser: Browser, site: Path, lang: Lang, path: Path) -> None:
    """Write the contact sheet of one language of a site."""
    with served(site) as home:
        rows = {
            page.kind: {look.name: picture for look, picture in pictures(browser, home + page.address)}
            for page in pages_of(site)
            if page.lang == lang
        }
    contact_sheet(rows).save(path)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.contact_sheet", description=__doc__)
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE", help="folders of finished sites")
    parser.add_argument("--into", type=Path, default=Path("dist/contact-sheet"), help="where the sheets go")
    return parser.parse_args()


if __name__ == "__main__":
    main()
