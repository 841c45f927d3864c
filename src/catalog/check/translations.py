"""English texts follow the Japanese that they were made from."""

from collections.abc import Iterator, Mapping
from datetime import date

from catalog.check.contents import texts_of
from catalog.check.facts import Facts
from catalog.check.pointers import Place
from catalog.check.typed import typed_at
from catalog.ground.message import Message
from catalog.ground.text import Text
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.kinds import REFERENCE, KindId
from catalog.problems import Location, Problem
from catalog.translations.stamps import Stamps


def stamped_texts(facts: Facts) -> Iterator[Problem]:
    """No Japanese has changed since its English was made, and every English text says what it was made from."""
    stamps = facts.loaded.stamps
    unstamped = 0
    for kind in facts.kinds if stamps.are_kept else ():
        for record in facts.catalog.of(kind.id).values():
            key = (kind.id, record.id)
            for path, text in texts_of(record):
                standing = stamps.standing(key, text)
                unstamped += standing == "unstamped" and not _is_draft(record)
                if standing == "stale":
                    yield _stale(facts, Place(*key, path), text)
    if unstamped:
        yield _unstamped(facts, unstamped)


def _is_draft(record: object) -> bool:
    """Return whether a record is not written to its end: its texts come and go."""
    return isinstance(record, Entry) and record.status == "draft"


def outdated(catalog: Catalog, stamps: Stamps) -> Mapping[tuple[KindId, str], date]:
    """Return the records whose English does not follow the Japanese, each with the day until which it did."""
    stale = (
        ((kind.id, record.id), stamps.since((kind.id, record.id), text))
        for kind in ((*catalog.kinds, *REFERENCE) if stamps.are_kept else ())
        for record in catalog.of(kind.id).values()
        for _, text in texts_of(record)
        if stamps.standing((kind.id, record.id), text) == "stale"
    )
    found: dict[tuple[KindId, str], date] = {}
    for key, day in stale:
        found[key] = min(day, found.get(key, day))
    return found


def _stale(facts: Facts, place: Place, text: Text) -> Problem:
    message = Message(
        "日本語が {day} のあとに変わりました。英語は前のままです。",
        "The Japanese has changed since {day}, and the English has not.",
    ).format(day=facts.loaded.stamps.since((place.kind, place.record_id), text))
    hint = Message(
        "英語を直すか、今の英語でよければ catalog translations accept {id} --write。前の日本語: catalog translations",
        "Mend the English or, if it still holds, catalog translations accept {id} --write. "
        "The earlier Japanese: catalog translations",
    ).format(id=place.record_id)
    typed = typed_at(facts, place, "en")
    return typed.problem(facts, text.en, "translation-stale", message, hint, severity="warning")


def _unstamped(facts: Facts, count: int) -> Problem:
    message = Message(
        "英語 {n} 件に、どの日本語から作られたかの印がありません。",
        "Of {n} English texts nobody has said which Japanese they were made from.",
    ).format(n=count)
    hint = Message(
        "catalog translations accept --new で見て、日本語に合っていれば、--write を付けて印を付けてください。",
        "See them with catalog translations accept --new and, if they follow the Japanese, add --write to stamp them.",
    )
    name = f"data/{facts.project.stamps.name}"
    return Problem(Location(name, 1, 1), "translation-unstamped", message, hint, severity="warning")
