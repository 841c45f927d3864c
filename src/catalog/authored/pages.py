"""The pages that people have written, as far as somebody may look for what they say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from catalog.authored.files import PageFiles
from catalog.ground.text import LANGS, Lang
from catalog.source.files import read_text
from catalog.source.front_matter import read_page

_SYNTAX: Final = re.compile(r"\]\([^)]*\)|\{[^}]*\}|<[^>]*>|@@\w+@@|[#*_`\[\]|>]")


@dataclass(frozen=True, slots=True)
class AuthoredPage:
    """A page below `content/`, without its markup."""

    lang: Lang
    path: str
    """Below the home of its language: `about/`."""
    title: str
    description: str
    text: str


def authored_pages(files: PageFiles) -> Iterator[AuthoredPage]:
    """Return every page that has a title of its own; the shells of records have none."""
    for lang in LANGS:
        for name in (name for name in files if name.endswith(f".{lang}.md")):
            text = read_text(files[name], name)
            path = PurePosixPath(name).parent.as_posix().removeprefix(".")
            if isinstance(text, str) and path:
                yield from _page(text, lang, f"{path}/")


def _page(text: str, lang: Lang, path: str) -> Iterator[AuthoredPage]:
    front, body = read_page(text)
    if "title" in front and front.get("shell") != "record":
        description_and_body = f"{front.get('lead', '')} {_SYNTAX.sub(' ', body)}"
        description = str(front.get("description", ""))
        yield AuthoredPage(
            lang, path, str(front["title"]), description, " ".join(description_and_body.split())
        )
