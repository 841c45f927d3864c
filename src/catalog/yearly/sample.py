"""Facts drawn at random, each with its source, as a sheet to check them by; what was found comes back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.text import LANGS, Lang
from catalog.history.compare import is_text, leaves
from catalog.history.labels import Labels
from catalog.model.catalog import Catalog
from catalog.model.entry import Entry, Source
from catalog.rules.owner import owner_of, section_name
from catalog.source.origins import Origins
from catalog.source.yaml_events import parse

_NO_FACTS: Final = frozenset(
    [
        "id",
        "kana",
        "aliases",
        "status",
        "summary",
        "owner",
        "to_confirm",
        "publish_from",
        "publish_until",
        "sources",
        "source",
        "links",
        "to_check",
        "cases",
        "other_figures",
        "verified_on",
        "review_by",
        "themes",
        "kind",
        "related",
        "facilities",
        "policy",
        "provider",
        "part_of",
        "conditions",
        "indicators",
        "maker",
        "keywords",
        "photos",
        "scheme",
    ]
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
            for path, leaf in leaves(value[0]):
                if leaf is None or not _NO_FACTS.isdisjoint(path):
                    continue
                field = ".".join(str(step + 1) if isinstance(step, int) else step for step in path)
                yield Fact(
                    f"{kind}/{entry.id}",
                    field,
                    labels.field(path),
                    " / ".join(leaf[lang] for lang in LANGS if lang in leaf) if is_text(leaf) else str(leaf),
                    _sources(catalog, entry),
                    section_name(catalog, owner_of(catalog, entry)),
                )


def _sources(catalog: Catalog, entry: Entry) -> str:
    return "\n".join(_source(catalog, each) for each in entry.sources)


def _source(catalog: Catalog, source: Source) -> str:
    document = catalog.documents.get(source.document or "")
    return f"{document.title.ja} {source.section or ''}" if document else source.url or ""


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
