"""Texts on their way to a translator and back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from catalog.ground.message import Message
from catalog.history.labels import Labels
from catalog.history.spoken import Speaker
from catalog.model.pointers import Path
from catalog.problems import Location
from catalog.translations.stamps import Stamps
from catalog.translations.standing import Found, State
from catalog.translations.texts import TypedRecord

STATES: Final[Mapping[State, Message]] = {
    "missing": Message("英語がない", "no English yet"),
    "stale": Message("日本語が変わった", "the Japanese has changed"),
    "unstamped": Message("新しい英語", "new English"),
    "current": Message("そのままでよい", "current"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A text for a translator, with what it was and what it is."""

    record: str
    """`programs/trade-fairs`."""
    place: str
    """Its path within the record: `courses.0.name`."""
    subject: Message
    """The record and the field, as people call them."""
    state: State
    earlier: str
    """The Japanese that the English was made from, as far as it is known."""
    japanese: str
    english: str


@dataclass(frozen=True, slots=True)
class Returned:
    """A text as it came back from a translator."""

    at: Location
    record: str
    place: str
    japanese: str
    english: str


def rows_of(texts: Iterable[Found], stamps: Stamps, earlier: Mapping[str, str], labels: Labels) -> list[Row]:
    speaker = speaker_of(labels)
    return [
        Row(
            "/".join(each.record.key),
            ".".join(map(str, each.path)),
            subject_of(each.record, each.path, speaker),
            each.state,
            _earlier(each, stamps, earlier),
            each.text.ja,
            each.text.en,
        )
        for each in texts
    ]


def speaker_of(labels: Labels) -> Speaker:
    """Return who names fields; what pointers lead to is not asked."""
    return Speaker(labels, lambda _to, _id: None)


def subject_of(record: TypedRecord, path: Path, speaker: Speaker) -> Message:
    name, field = record.name, speaker.field(record.content, path)
    return Message(f"{name.ja} › {field.ja}", f"{name.en} › {field.en}")


def path_of(place: str) -> Path:
    return tuple(int(step) if step.isdigit() else step for step in place.split("."))


def _earlier(found: Found, stamps: Stamps, earlier: Mapping[str, str]) -> str:
    if found.state != "stale":
        return ""
    sources = stamps.sources(found.record.key, found.text.en)
    return " / ".join(earlier[source] for source in sorted(sources) if source in earlier)
