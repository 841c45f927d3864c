"""Changes of the records, ready to print: by day for a page, by record for a section."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from catalog.ground.text import Text
from catalog.history.changes import Change
from catalog.model.kinds import KindId
from catalog.model.topics import Topic
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_MOST: Final = 300
"""So many changes a page shows; older ones are in git."""
_MOST_OF_RECORD: Final = 12
_LONGEST: Final = 100
"""Longer texts are not told word by word."""


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change of one record."""

    name: str
    path: str
    """Of its page; empty if it has none any more."""
    topic: Topic
    label: str
    text: str
    """What was before and what is now; empty for a record that came or went."""


@dataclass(frozen=True, slots=True)
class DayView:
    """A day on which something changed."""

    iso: str
    day: str
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The page of what changed."""

    note: str
    """Since when, or why there is nothing."""
    days: tuple[DayView, ...]


def changes_view(scene: Scene, voice: Voice) -> ChangesView:
    """Return the newest changes of all records, day by day."""
    days = tuple(_days(scene, voice))
    return ChangesView(_note(scene, voice, is_empty=not days), days)


def changes_of(scene: Scene, kind: KindId, record_id: str, voice: Voice) -> tuple[str, ...]:
    """Return the newest changes of one record, each a sentence with its day."""
    found = [
        (change, text) for change in scene.history.of(kind, record_id) if (text := sentence_of(change, voice))
    ]
    say, day = voice.words.changes, voice.formats.plain_day
    return tuple(
        say.on_day.format(day=day(change.day), text=text) for change, text in found[:_MOST_OF_RECORD]
    )


def _note(scene: Scene, voice: Voice, *, is_empty: bool) -> str:
    say, since = voice.words.changes, scene.history.since
    if since is None:
        return say.unknown
    return (say.none if is_empty else say.since).format(day=voice.formats.plain_day(since))


def _days(scene: Scene, voice: Voice) -> Iterator[DayView]:
    left = _MOST
    for day, changes in scene.history.days():
        views = tuple(_views(scene, changes, voice))[:left]
        left -= len(views)
        if views:
            yield DayView(day.isoformat(), voice.formats.day(day), views)


def _views(scene: Scene, changes: Sequence[Change], voice: Voice) -> Iterator[ChangeView]:
    for change in changes:
        if text := sentence_of(change, voice):
            label = voice.words.changes[change.topic]
            path = scene.path_of(change.kind, change.id)
            is_whole = change.label is None
            yield ChangeView(voice(change.name), path, change.topic, label, "" if is_whole else text)


def sentence_of(change: Change, voice: Voice) -> str:
    """Return the change as a sentence; nothing where this language has said the same all along."""
    say = voice.words.changes
    if change.label is None:
        is_own = change.topic in {"added", "ended"}
        return say[change.topic] if is_own else say.rewritten.format(field=say[change.topic])
    field, before, after = voice(change.label), _short(change.before, voice), _short(change.after, voice)
    if change.before and change.after:
        return _moved(voice, field, before, after) if voice(change.before) != voice(change.after) else ""
    text: Callable[..., str] = say.new.format if change.after else say.gone.format
    given = before or after
    return text(field=field, before=given, after=given) if given else say.rewritten.format(field=field)


def _moved(voice: Voice, field: str, before: str, after: str) -> str:
    say = voice.words.changes
    if before and after:
        return say.moved.format(field=field, before=before, after=after)
    return say.rewritten.format(field=field)


def _short(value: Text | None, voice: Voice) -> str:
    text = voice(value)
    return text if len(text) <= _LONGEST else ""
