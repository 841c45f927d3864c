"""Feeds as files for feed readers: Atom (RFC 4287) and JSON Feed 1.1, in each language."""

from collections.abc import Iterator
from functools import partial
from html import escape

from catalog.ground.json_file import json_content
from catalog.ground.output import KeyedFile
from catalog.ground.text import address
from catalog.views.feeds import FeedEntry, FeedName, feed_entries, feed_names, updated
from catalog.views.scene import Scene
from catalog.words.voice import Voice


def feed_files(scene: Scene) -> Iterator[KeyedFile]:
    """Return every feed of each language in both forms."""
    key = f"{scene.everything} {scene.history.digest}"
    for voice in scene.voices.values():
        for feed in feed_names(scene.catalog, voice):
            yield KeyedFile(address(voice.lang, f"{feed.path}.atom"), key, partial(_atom, scene, feed, voice))
            yield KeyedFile(address(voice.lang, f"{feed.path}.json"), key, partial(_json, scene, feed, voice))


def _atom(scene: Scene, feed: FeedName, voice: Voice) -> bytes:
    found, home = feed_entries(scene, feed, voice), scene.site_url + address(voice.lang, "")
    own = escape(f"{home}{feed.path}.atom")
    author = escape(voice(scene.catalog.city_hall.name))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{voice.lang}">\n'
        f"<id>{own}</id>\n"
        f"<title>{escape(_title(feed, voice))}</title>\n"
        f"<updated>{updated(scene, found)}</updated>\n"
        f'<link rel="self" type="application/atom+xml" href="{own}"/>\n'
        f'<link rel="alternate" type="text/html" href="{escape(home + feed.place)}"/>\n'
        f"<author><name>{author}</name></author>\n{''.join(map(_entry, found))}</feed>\n"
    ).encode()


def _entry(entry: FeedEntry) -> str:
    return (
        f"<entry>\n<id>{escape(entry.id)}</id>\n"
        f"<title>{escape(entry.title)}</title>\n"
        f"<updated>{entry.time}</updated>\n"
        f'<link rel="alternate" type="text/html" href="{escape(entry.url)}"/>\n'
        f'<content type="text">{escape(entry.text)}</content>\n</entry>\n'
    )


def _json(scene: Scene, feed: FeedName, voice: Voice) -> bytes:
    home = scene.site_url + address(voice.lang, "")
    described = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(feed, voice),
        "language": voice.lang,
        "home_page_url": home + feed.place,
        "feed_url": f"{home}{feed.path}.json",
        "authors": [{"name": voice(scene.catalog.city_hall.name)}],
        "items": [
            {
                "id": entry.id,
                "url": entry.url,
                "title": entry.title,
                "content_text": entry.text,
                "date_modified": entry.time,
            }
            for entry in feed_entries(scene, feed, voice)
        ],
    }
    return json_content(described)


def _title(feed: FeedName, voice: Voice) -> str:
    return f"{feed.title} – {voice.words.site.name}"
