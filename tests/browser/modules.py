"""Single modules of the scripts for a page, which else has them in larger files."""

from playwright.sync_api import Page, Route
from sample_project import ROOT

from catalog.exports.script_tables import script_tables

_MODULES = ROOT / "overrides" / "assets" / "js"
_TABLES = {file.path.removeprefix("assets/js/"): file.content for file in script_tables()}


def serve_modules(page: Page) -> None:
    """Let `page` import the modules as they were written from `modules/` of its site."""

    def answer(route: Route) -> None:
        name = route.request.url.partition("/modules/")[2]
        content = _TABLES.get(name) or (_MODULES / name).read_bytes()
        route.fulfill(body=content, content_type="text/javascript")

    page.route("**/modules/**", answer)
