"""Facts drawn at random, each with its source, as a sheet to check them by; what was found comes back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.history.labels import Labels
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry, Source
from catalog.rules.owner import owner_of
from catalog.source.origins import Origins
from catalog.source.yaml_events import parse

_NO_FACTS: Final = frozenset(
    {
        *(
            "id",
            "kana",
            "aliases",
            "status",
            "summary",
            "owner",
            "to_confirm",
            "publish_from",
            "publish_until",
        ),
        *("sources", "source", "links", "to_check", "cases", "other_figures", "verified_on", "review_by"),
        *("themes", "kind", "related", "facilities", "policy", "provider", "part_of", "conditions"),
        *("indicators", "maker", "keywords", "photos", "scheme"),
    }
)
"""Fields that sort a record, are for staff, or say where a fact was read."""
HEADER: Final = Message(
    "番号|記録|項目|名前|値|出典|担当|結果（○か×）|正しい値",
    "No|Record|Field|Name|Value|Source|Section|Result (o or x)|As printed",
)
WIDTHS: Final = (7, 34, 34, 24, 50, 60, 30, 14, 40)
RECORD, FIELD, VALUE, RESULT, PRINTED = 1, 2, 4, 7, 8
"""Columns that are read again."""
_RIGHT: Final = frozenset({"○", "〇", "o", "ok", "O", "OK"})
_WRONG: Final = frozenset({"×", "✕", "x", "X", "ng", "NG"})


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that a source is to support."""

    record: str
    field: str
    label: Message
    value: str
    source: str
    section: Message


def facts_of(catalog: Catalog, origins: Origins, labels: Labels) -> Iterator[Fact]:
    """Return every fact of what is published, in the order of the files."""
    for kind, entry in catalog.entries():
        if entry.status == "published" and (chunk := origins.chunks.get((kind, entry.id))):
            value: Any = parse(chunk).value
            for path, leaf in _leaves(value[0]):
                field = ".".join(str(step + 1) if isinstance(step, int) else step for step in path)
                yield Fact(
                    f"{kind}/{entry.id}",
                    field,
                    labels.field(path),
                    leaf,
                    _sources(catalog, entry),
                    _section(catalog, entry),
                )


def _leaves(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, Mapping) and set(value) == {"ja", "en"}:
        yield path, f"{value['ja']} / {value['en']}"
    elif isinstance(value, Mapping):
        for key, part in value.items():
            if key not in _NO_FACTS:
                yield from _leaves(part, (*path, key))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _leaves(part, (*path, number))
    elif value is not None:
        yield path, str(value)


def _sources(catalog: Catalog, entry: Entry) -> str:
    return "\n".join(_source(catalog, each) for each in entry.sources)


def _source(catalog: Catalog, source: Source) -> str:
    document = catalog.documents.get(source.document or "")
    return f"{document.title.ja} {source.section or ''}" if document else source.url or ""


def _section(catalog: Catalog, entry: Entry) -> Message:
    section = owner_of(catalog, entry)
    office = catalog.organizations.get(section)
    return Message(office.name.ja, office.name.en) if office else Message(section, section)


def drawn(facts: Sequence[Fact], number: int, random: Random) -> list[Fact]:
    """Return so many facts, every one as likely as any other, in the order of the files."""
    places = sorted(random.sample(range(len(facts)), min(number, len(facts))))
    return [facts[place] for place in places]


def rows_of(facts: Sequence[Fact], lang: Lang) -> list[tuple[str, ...]]:
    """Return the rows of the sheet, with room for what is found."""
    return [
        (
            str(number),
            fact.record,
            fact.field,
            fact.label[lang],
            fact.value,
            fact.source,
            fact.section[lang],
            "",
            "",
        )
        for number, fact in enumerate(facts, 1)
    ]


@dataclass(frozen=True, slots=True)
class Result:
    """Results of a sheet."""

    right: int
    wrong: tuple[Mapping[str, str], ...]
    open: int
    """Rows without a result."""


def result_of(rows: Sequence[Sequence[str]]) -> Result:
    """Read the results of a sheet, without its header."""
    marks = [row[RESULT].strip() if len(row) > RESULT else "" for row in rows]
    wrong = [row for row, mark in zip(rows, marks, strict=True) if mark in _WRONG]
    return Result(
        sum(mark in _RIGHT for mark in marks),
        tuple(_finding(row) for row in wrong),
        sum(mark not in _RIGHT | _WRONG for mark in marks),
    )


def _finding(row: Sequence[str]) -> Mapping[str, str]:
    printed = row[PRINTED].strip() if len(row) > PRINTED else ""
    found = {"record": row[RECORD], "field": row[FIELD], "was": row[VALUE]}
    return {**found, "as_printed": printed} if printed else found
