"""A record is confirmed after asking: the day, the year, and the document that says so now."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from catalog.ground.message import Message
from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry
from catalog.model.kinds import KindId
from catalog.model.program import Program
from catalog.problems import Problems
from catalog.yearly.lines import Fields, with_fields
from catalog.yearly.rewriting import Change, Contents, rewritten
from catalog.yearly.rollover import past_days

_SOURCES: Final = re.compile(r"^  sources:.*\n(?:(?:    .*|[ \t]*)\n)*", re.MULTILINE)
_DAYS: Final = re.compile(r"(\b(?:opens|closes|finish_by):[ \t]*)(\d{4}-\d{2}-\d{2})\b")
_FEBRUARY_29: Final = (2, 29)
_STILL: Final = Message(
    "{day} は前の年度の日です。動いたら --move {day}=新しい日 を付けます",
    "{day} is a day of the year before; if it has moved, add --move {day}=NEW-DAY",
)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Changes of one record that is confirmed."""

    kind: KindId
    record: Entry
    fields: Fields
    cited: Mapping[str, str]
    """Documents of before by what is cited in their place."""
    moved: tuple[tuple[str, str], ...] = ()
    past_days: tuple[date, ...] = ()
    """Last days of the record that lie before the year for which it is confirmed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer of an office: on which day, for which year, which days have moved, and where it is printed."""

    day: date
    year: int | None = None
    """None for the year that the record waits for."""
    moved: tuple[tuple[str, str], ...] = ()
    """Days of windows with those that come in their place."""
    document: str | None = None
    """Cited in the place of that of an earlier year."""


def confirmation(catalog: Catalog, kind: KindId, record: Entry, answer: Answer) -> Confirmation:
    """Return what to write of a record that an office has confirmed."""
    year = answer.year or record.to_confirm
    fields: dict[str, str | None] = {"verified_on": answer.day.isoformat()}
    if record.to_confirm:
        fields["to_confirm"] = None
    if year and isinstance(record, Program) and not record.period:
        fields["fiscal_year"] = str(year)
    if record.review_by and record.review_by <= answer.day:
        fields["review_by"] = _a_year_later(record.review_by, answer.day).isoformat()
    cited = dict(_replaced(catalog, record, answer.document))
    past = past_days(record, year) if year and isinstance(record, Program) else ()
    return Confirmation(kind, record, fields, cited, answer.moved, past)


def _a_year_later(day: date, today: date) -> date:
    """Return the same day of a year to come."""
    year = today.year if (day.month, day.day) > (today.month, today.day) else today.year + 1
    return date(year, 2, 28) if (day.month, day.day) == _FEBRUARY_29 else day.replace(year=year)


def _replaced(catalog: Catalog, record: Entry, document: str | None) -> Iterator[tuple[str, str]]:
    new = catalog.documents.get(document or "")
    for source in record.sources if new else ():
        old = catalog.documents.get(source.document or "")
        if new and old and old.fiscal_year and new.fiscal_year and old.fiscal_year < new.fiscal_year:
            yield old.id, new.id


def confirmed_contents(found: Iterable[Confirmation], project: Project) -> tuple[Contents, Problems]:
    """Return the data files in which these records are confirmed."""
    files = {kind.id: kind.file for kind in KINDS}
    changes: dict[str, dict[str, Change]] = {}
    for each in found:
        changes.setdefault(files[each.kind], {})[each.record.id] = partial(_confirmed, each)
    return rewritten(project, changes)


def _confirmed(found: Confirmation, record: str) -> str | None:
    text = with_fields(record, found.fields)
    if text is None:
        return None
    cited = _SOURCES.sub(lambda block: _cited(block[0], found.cited), text)
    days = dict(found.moved)
    return _DAYS.sub(lambda day: day[1] + days.get(day[2], day[2]), cited)


def _cited(sources: str, cited: Mapping[str, str]) -> str:
    for old, new in cited.items():
        sources = re.sub(rf"(\bdocument:[ \t]*){re.escape(old)}(?![\w-])", rf"\g<1>{new}", sources)
    return sources


def changes_of(found: Confirmation) -> Iterator[Message]:
    """Changes of a record, field by field."""
    for name, value in found.fields.items():
        before = getattr(found.record, name)
        if value is None:
            yield Message(f"{name}: {before} → なし", f"{name}: {before} → removed")
        elif str(before or "") != value:
            yield Message(*[f"{name}: {before or '-'} → {value}"] * 2)
    for old, new in found.moved:
        yield Message(*[f"{old} → {new}"] * 2)
    for old, new in found.cited.items():
        yield Message(*[f"sources: {old} → {new}"] * 2)
    moved = {old for old, _ in found.moved}
    for day in found.past_days:
        if day.isoformat() not in moved:
            yield _STILL.format(day=day)
