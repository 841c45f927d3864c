"""Deadlines as a file for calendars (RFC 5545).

Bytes depend on the data alone, but for the next day of what comes again every year. A UID is made of ids and of the
place of the catalog, so that a calendar knows the event again when a name or a day has changed, and two catalogs of one
host share none.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from icalendar import Alarm, Calendar, Timezone, TimezoneStandard
from icalendar import Event as Entry

from catalog.ground.text import address
from catalog.model.program import Program
from catalog.rules.dates import BEGINNINGS, Event, events, in_order
from catalog.views.event import event_text, event_title
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_ZONE: Final = "Asia/Tokyo"
_EVER: Final = datetime(1970, 1, 1)  # noqa: DTZ001  # the standard wants local time here
_WARNINGS: Final = (timedelta(days=14), timedelta(days=3))
_DAY: Final = timedelta(days=1)
_NINE: Final = timedelta(hours=9)
"""A day begins at midnight; whoever is warned should be awake."""


def calendar_file(scene: Scene, name: str, programs: Iterable[Program], voice: Voice) -> bytes:
    """Return a calendar of all deadlines of `programs`."""
    calendar = _empty(scene, name, voice)
    found = in_order([event for program in programs for event in events(program, scene.today)])
    for event in found:
        calendar.add_component(_entry(scene, event, voice))
    if not found:
        calendar.add_component(_time_zone())
    return calendar.to_ical()


def _empty(scene: Scene, name: str, voice: Voice) -> Calendar:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//{_place(scene.site_url)}//catalog//{voice.lang.upper()}")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", _ZONE)
    calendar.add("refresh-interval", _DAY, {"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    return calendar


def _time_zone() -> Timezone:
    """Return what an empty calendar holds: the standard asks for one component at least."""
    standard = TimezoneStandard()
    standard.add("dtstart", _EVER)
    standard.add("tzoffsetfrom", _NINE)
    standard.add("tzoffsetto", _NINE)
    zone = Timezone()
    zone.add("tzid", _ZONE)
    zone.add_component(standard)
    return zone


def _entry(scene: Scene, event: Event, voice: Voice) -> Entry:
    program = event.program
    title = event_title(event, voice)
    entry = Entry()
    entry.add("uid", f"{event.key}@{_place(scene.site_url)}")
    entry.add("dtstart", event.day)
    entry.add("dtend", event.day + _DAY)
    entry.add("summary", title)
    entry.add("description", event_text(scene, event, voice))
    entry.add("url", scene.site_url + address(voice.lang, f"programs/{program.id}/"))
    entry.add("categories", [voice(scene.term("theme", theme)) for theme in program.themes])
    entry.add("transp", "TRANSPARENT")
    for before in _WARNINGS if event.kind not in BEGINNINGS else ():
        entry.add_component(_alarm(title, before))
    revised = _revised(entry, program.verified_on)
    entry.add("dtstamp", revised)  # without a METHOD it says the same as LAST-MODIFIED, and must be there
    entry.add("last-modified", revised)
    return entry


def _revised(entry: Entry, verified_on: date) -> datetime:
    """Return a stamp that changes whenever the event does, and only then.

    The day is that of the last look at the sources, which the event also tells its reader; the time of day stands
    for all else that the event says. A SEQUENCE would have to grow with each change, which needs a memory.
    """
    content = int.from_bytes(sha256(entry.to_ical()).digest())
    return datetime.combine(verified_on, time(), UTC) + timedelta(seconds=content % 86_400)


def _alarm(title: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", _NINE - before)
    return alarm


def _place(site_url: str) -> str:
    """Return where a catalog stands, without its scheme: the same before and after a move to https."""
    address = urlsplit(site_url)
    host = address.netloc.rpartition("@")[2].lower() or "localhost"
    return host + address.path.rstrip("/")
