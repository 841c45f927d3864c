"""When the site is to be built again, and why."""

from typing import Final

import click

from catalog.build.site import Site
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.entry import Entry
from catalog.model.timing import Turn

DUE: Final = Message(
    "{at} に「{name}」が{what}。そのあとに、もう一度作ってください。",
    "{name} {what} at {at} in Japan: build again after that.",
)
_APPEARS: Final = Message("サイトに出ます", "comes to the site")
_LEAVES: Final = Message("サイトから消えます", "leaves the site")


def turn_words(turn: Turn) -> dict[str, object]:
    """Return what fills the sentence on a turn."""
    what = _APPEARS if turn.appears else _LEAVES
    return {"at": f"{turn.at:%Y-%m-%d %H:%M}", "name": turn.record.name, "what": what}


def say_due(site: Site, lang: Lang) -> None:
    """Print when a record comes or goes next, if one does."""
    if site.due:
        click.echo(DUE.format(**turn_words(site.due))[lang])


_DRAFT: Final = Message(
    "下書きです。サイトには出ません（status: draft）。",
    "A draft: it is not on the site (status: draft).",
)
_TIMED: Final = Message(
    "今はサイトに出ていません（公開: {first} から {last} まで）。",
    "It is not on the site now (published from {first} until {last}).",
)
_ANY: Final = Message("…", "…")


def ribbon_of(entry: Entry) -> Message:
    """Reason why visitors do not see a record."""
    if entry.status == "draft":
        return _DRAFT
    return _TIMED.format(first=entry.publish_from or _ANY, last=entry.publish_until or _ANY)
