"""Links from authored pages to records and files of data: `[…](catalog:programs/overseas-sales)`.

MkDocs leaves them alone; they are checked in the Markdown, where they have a line, and resolved in the finished
page, where they have a place.
"""

import re
from typing import Final

from catalog.ground.text import Lang, address

MARKDOWN_LINK: Final = re.compile(r"\]\(catalog:([a-z]+)/([^)\s#]+)")
"""The kind and the id that an author typed."""

_HTML_LINK: Final = re.compile(r'href="catalog:([a-z]+)/([^"#]+)')


def resolve_links(html: str, path: str, lang: Lang) -> str:
    """Give the record links of the page at `path`, below the home of `lang`, addresses a browser understands."""
    root = "../" * address(lang, path).count("/")

    def resolve(match: re.Match[str]) -> str:
        return f'href="{root}{_address(match[1], match[2], lang)}'

    return _HTML_LINK.sub(resolve, html)


def _address(kind: str, record_id: str, lang: Lang) -> str:
    if kind == "data":
        return f"api/v1/{record_id}.json"
    return address(lang, f"{kind}/{record_id}/")
