"""Tags in the head of a page for machines alone."""

import json
from collections.abc import Iterable
from functools import cache
from html import escape
from typing import Final

from catalog.ground.markdown import TWIN
from catalog.images.social.card import SIZE, Card
from catalog.views.digital_link import TypedLink
from catalog.views.linked_data import Node, Spot

_HARMLESS: Final = {"<": r"\u003c", ">": r"\u003e", "&": r"\u0026"}
"""So that no text can end the element, or begin a comment; JSON reads the same."""

NOT_INDEXED: Final = '<meta name="robots" content="noindex">'
"""Asks search engines to leave a page out."""


def data_block(data: Node) -> str:
    """Return linked data as an element that holds data and never runs."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign, code in _HARMLESS.items():
        written = written.replace(sign, code)
    return f'<script type="application/ld+json">{written}</script>'


def leading_on(href: str) -> str:
    """Return what keeps a page out of searches and, with an address, lets browsers go there at once."""
    refresh = f'<meta http-equiv="refresh" content="0; url={escape(href)}">' if href else ""
    return NOT_INDEXED + refresh


def twin_link(spot: Spot) -> str:
    """Return the link to the Markdown twin of the record at `spot`."""
    return f'<link rel="alternate" type="text/markdown" href="{escape(spot.url)}{TWIN}">'


def typed_link_tags(links: Iterable[TypedLink], linkset: str) -> str:
    """Return links whose types are addresses, and the way to the file that holds them all."""
    tags = (f'<link rel="{link.type}" hreflang="{link.lang}" href="{escape(link.href)}">' for link in links)
    return f'<link rel="linkset" type="application/json" href="{escape(linkset)}">{"".join(tags)}'


@cache
def picture_tags(site_url: str, card: Card) -> str:
    """Return what networks ask for where a page is shared: its picture, how large it is and what it says."""
    width, height = SIZE
    properties = {"": site_url + card.file, ":width": width, ":height": height, ":alt": card.alt}
    return "".join(
        f'<meta property="og:image{name}" content="{escape(str(value))}">'
        for name, value in properties.items()
    )
