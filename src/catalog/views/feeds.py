"""Feeds: what is new, what has changed and what closes soon, for all records and for each theme.

A deadline enters its feed a month before its day. The time of an entry is that day, or that of a later look at the
sources: never that of the build, so that the same data on the same day give the same bytes.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from catalog.ground.text import address
from catalog.history.changes import Change
from catalog.model.catalog import Catalog
from catalog.model.program import Program
from catalog.rules.dates import Event, events, in_order
from catalog.views.changes import sentence_of
from catalog.views.event import event_text, event_title
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_AHEAD: Final = timedelta(days=30)
_ENDINGS: Final = frozenset({"closes", "acquire-by", "ends"})
_MOST: Final = 60
"""So many changes a feed holds; whoever looks once a month misses none."""


@dataclass(frozen=True, slots=True)
class FeedName:
    """A feed as pages announce it."""

    path: str
    """Below the home of a language, without the ending of its form."""
    title: str
    place: str
    """The page that it belongs to."""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    id: str
    """Never given to anything else: another day of the same deadline is another entry."""
    url: str
    title: str
    time: str
    text: str


def feed_names(catalog: Catalog, voice: Voice) -> tuple[FeedName, ...]:
    """Return every feed of a language, even empty ones: somebody may have subscribed."""
    say = voice.words.feed
    if not catalog.programs:
        return ()
    return (
        FeedName("deadlines", say.title, "programs/"),
        FeedName("feeds/new", say.new, "changes/"),
        FeedName("feeds/changed", say.changed, "changes/"),
        *(
            FeedName(
                f"feeds/theme/{theme.id}", say.of_theme.format(theme=voice(theme.name)), "programs/", theme.id
            )
            for theme in catalog.vocabulary["theme"].terms
        ),
    )


def feed_entries(scene: Scene, feed: FeedName, voice: Voice) -> Sequence[FeedEntry]:
    """Return the entries of a feed: deadlines with the nearest first, then changes with the newest first."""
    programs = scene.catalog.programs
    if feed.path == "deadlines":
        return tuple(_deadlines(scene, programs.values(), voice))
    if not feed.theme:
        is_new = feed.path == "feeds/new"
        return tuple(_changes(scene, voice, lambda change: (change.topic == "added") == is_new))
    own = {program.id: program for program in programs.values() if feed.theme in program.themes}
    return (
        *_deadlines(scene, own.values(), voice),
        *_changes(scene, voice, lambda change: _is_of(change, own)),
    )


def updated(scene: Scene, entries: Iterable[FeedEntry]) -> str:
    """Return the time of the newest entry; of an empty feed that of the last look at the sources."""
    looked = (program.verified_on for program in scene.catalog.programs.values())
    times = (entry.time for entry in entries)
    return max(times, default=_at_midnight(max(looked, default=scene.today)))


def _is_of(change: Change, programs: Collection[str]) -> bool:
    return change.kind == "programs" and change.id in programs


def _deadlines(scene: Scene, programs: Iterable[Program], voice: Voice) -> Iterator[FeedEntry]:
    for event in _soon(programs, scene.today):
        url = scene.site_url + address(voice.lang, f"programs/{event.program.id}/")
        text = f"{voice.formats.day(event.day)}\n{event_text(scene, event, voice)}"
        time = _at_midnight(max(event.day - _AHEAD, event.program.verified_on))
        yield FeedEntry(f"{url}#{event.key}-{event.day}", url, event_title(event, voice), time, text)


def _soon(programs: Iterable[Program], today: date) -> Sequence[Event]:
    return in_order(
        event
        for program in programs
        for event in events(program, today)
        if event.kind in _ENDINGS and today <= event.day <= today + _AHEAD
    )


def _changes(scene: Scene, voice: Voice, is_wanted: Callable[[Change], bool]) -> Iterator[FeedEntry]:
    """Return one entry for all changes of a record on a day."""
    wanted = filter(is_wanted, scene.history.changes)
    ordered = sorted(wanted, key=lambda change: (-change.day.toordinal(), change.kind, change.id))
    of_day = groupby(ordered, lambda change: (change.day, change.kind, change.id))
    entries = (entry for _, group in of_day if (entry := _changed(scene, voice, tuple(group))))
    yield from (entry for entry, _ in zip(entries, range(_MOST), strict=False))


def _changed(scene: Scene, voice: Voice, changes: Sequence[Change]) -> FeedEntry | None:
    texts = [text for change in changes if (text := sentence_of(change, voice))]
    if not texts:
        return None
    first = changes[0]
    url = scene.site_url + address(voice.lang, scene.path_of(first.kind, first.id) or "changes/")
    labels = dict.fromkeys(voice.words.changes[change.topic] for change in changes)
    title = voice.words.feed.entry.format(name=voice(first.name), what=voice.formats.listed(list(labels)))
    place = f"{scene.site_url}{address(voice.lang, first.kind)}/{first.id}/#changed-{first.day}"
    return FeedEntry(place, url, title, _at_midnight(first.day), "\n".join(texts))


def _at_midnight(day: date) -> str:
    return f"{day}T00:00:00+09:00"


@dataclass(frozen=True, slots=True)
class Subscribing:
    """The page that says how to subscribe."""

    home: str
    feeds: tuple[FeedName, ...]


def subscribing(scene: Scene, voice: Voice) -> Subscribing:
    return Subscribing(scene.site_url + address(voice.lang, ""), feed_names(scene.catalog, voice))
