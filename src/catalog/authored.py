"""Links from authored pages to records."""

import re
from difflib import get_close_matches
from posixpath import relpath
from typing import Final

from catalog.model.catalog import Catalog
from catalog.problems import Location, Problem, Problems
from catalog.text import LANGS, Text

_LINK: Final = re.compile(r"\]\(catalog:(programs|facilities|products)/([^)\s#]+)")


def resolve_links(
    markdown: str, file: str, url: str, catalog: Catalog
) -> tuple[str, Problems]:
    """Turn `](catalog:programs/some-id)` of the page at `url` into a link that a browser understands."""
    problems: Problems = []

    def resolve(match: re.Match[str]) -> str:
        kind, record_id = match.groups()
        records = getattr(catalog, kind)
        if record_id not in records or records[record_id].status != "published":
            line = markdown.count("\n", 0, match.start()) + 1
            column = match.start() - markdown.rfind("\n", 0, match.start())
            problems.append(_unknown(Location(file, line, column), record_id, list(records)))
        return f"]({_relative(url, f'{kind}/{record_id}/')}"

    return _LINK.sub(resolve, markdown), problems


def _relative(url: str, path: str) -> str:
    home = next((f"{lang}/" for lang in LANGS if url.startswith(f"{lang}/")), "")
    return relpath(home + path, url or ".") + "/"


def _unknown(at: Location, record_id: str, known: list[str]) -> Problem:
    near = get_close_matches(record_id, known, n=1)
    hint = Text("id を確かめてください。", "See how the id is spelled.")
    if near:
        hint = Text("「{near}」のことですか。", "Did you mean `{near}`?").format(near=near[0])
    message = Text("「{id}」という記録はありません。", "There is no record `{id}`.").format(id=record_id)
    return Problem(at, "unknown-record", message, hint)
