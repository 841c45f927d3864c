"""Feeds of deadlines that come soon, for feed readers: Atom (RFC 4287) and JSON Feed 1.1, in each language.

An entry enters the feed a month before its day. Its time is that day, or that of a later look at the sources: never
that of the build, so that the same data on the same day give the same bytes.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from html import escape
from typing import Final

from catalog.ground.output import KeyedFile
from catalog.ground.text import address
from catalog.rules.dates import Event, events, in_order
from catalog.views.event import event_text, event_title
from catalog.views.scene import Scene
from catalog.words.voice import Voice

ATOM: Final = "deadlines.atom"
JSON_FEED: Final = "deadlines.json"
_AHEAD: Final = timedelta(days=30)
_ENDINGS: Final = frozenset({"closes", "acquire-by", "ends"})


def feed_files(scene: Scene) -> Iterator[KeyedFile]:
    """Return both feeds of each language, even empty ones: somebody may have subscribed."""
    for voice in scene.voices.values():
        yield KeyedFile(address(voice.lang, ATOM), scene.support, partial(_atom, scene, voice))
        yield KeyedFile(address(voice.lang, JSON_FEED), scene.support, partial(_json, scene, voice))


def _soon(scene: Scene) -> Sequence[Event]:
    """Return the deadlines of the next days, the nearest first."""
    return in_order(
        event
        for program in scene.catalog.programs.values()
        for event in events(program, scene.today)
        if event.kind in _ENDINGS and scene.today <= event.day <= scene.today + _AHEAD
    )


def _time(event: Event) -> str:
    return _at_midnight(max(event.day - _AHEAD, event.program.verified_on))


def _at_midnight(day: date) -> str:
    return f"{day}T00:00:00+09:00"


def _updated(scene: Scene, found: Sequence[Event]) -> str:
    looked = (program.verified_on for program in scene.catalog.programs.values())
    return max(map(_time, found), default=_at_midnight(max(looked, default=scene.today)))


def _page(scene: Scene, event: Event, voice: Voice) -> str:
    return scene.site_url + address(voice.lang, f"programs/{event.program.id}/")


def _id(scene: Scene, event: Event, voice: Voice) -> str:
    """Name an entry for good: another day of the same deadline is another entry."""
    return f"{_page(scene, event, voice)}#{event.key}-{event.day}"


def _atom(scene: Scene, voice: Voice) -> bytes:
    found, home = _soon(scene), scene.site_url + address(voice.lang, "")
    entries = "".join(_entry(scene, event, voice) for event in found)
    author = escape(voice(scene.catalog.city_hall.name))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{voice.lang}">\n'
        f"<id>{escape(home + ATOM)}</id>\n"
        f"<title>{escape(_title(voice))}</title>\n"
        f"<updated>{_updated(scene, found)}</updated>\n"
        f'<link rel="self" type="application/atom+xml" href="{escape(home + ATOM)}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(home)}"/>\n'
        f"<author><name>{author}</name></author>\n{entries}</feed>\n"
    ).encode()


def _entry(scene: Scene, event: Event, voice: Voice) -> str:
    return (
        f"<entry>\n<id>{escape(_id(scene, event, voice))}</id>\n"
        f"<title>{escape(event_title(event, voice))}</title>\n"
        f"<updated>{_time(event)}</updated>\n"
        f'<link rel="alternate" type="text/html" href="{escape(_page(scene, event, voice))}"/>\n'
        f'<content type="text">{escape(_text(scene, event, voice))}</content>\n</entry>\n'
    )


def _json(scene: Scene, voice: Voice) -> bytes:
    home = scene.site_url + address(voice.lang, "")
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(voice),
        "language": voice.lang,
        "home_page_url": home,
        "feed_url": home + JSON_FEED,
        "authors": [{"name": voice(scene.catalog.city_hall.name)}],
        "items": [
            {
                "id": _id(scene, event, voice),
                "url": _page(scene, event, voice),
                "title": event_title(event, voice),
                "content_text": _text(scene, event, voice),
                "date_modified": _time(event),
            }
            for event in _soon(scene)
        ],
    }
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _title(voice: Voice) -> str:
    return f"{voice.words.feed.title} – {voice.words.site.name}"


def _text(scene: Scene, event: Event, voice: Voice) -> str:
    return f"{voice.formats.day(event.day)}\n{event_text(scene, event, voice)}"
