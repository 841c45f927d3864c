"""Nothing is said that nobody can look up."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.entry import Source
from catalog.model.kinds import BACKGROUND, KindId
from catalog.problems import Problem


def _cited(facts: Facts) -> Iterator[tuple[KindId, str, tuple[Source, ...]]]:
    """Return the sources of every record that pages show with them."""
    for kind, entry in facts.entries():
        yield kind, entry.id, entry.sources
    for kind in BACKGROUND:
        for record in facts.catalog.of(kind.id).values():
            yield kind.id, record.id, record.sources


def every_record_cites(facts: Facts) -> Iterator[Problem]:
    """Every record that is shown with its sources names at least one."""
    for kind, record_id, sources in _cited(facts):
        if not sources:
            yield facts.problem(
                kind,
                record_id,
                (),
                "no-source",
                Message("出典（sources）がありません。", "No source is given."),
                Message(
                    "文書と章（document と section）、またはページの url を書いてください。",
                    "Name a document with its section, or the url of a page.",
                ),
            )


def documents_name_a_section(facts: Facts) -> Iterator[Problem]:
    """A source is a document with its section, or a web page with a title."""
    for kind, record_id, sources in _cited(facts):
        for i, source in enumerate(sources):
            if (source.document and source.section) or (source.url and source.title):
                continue
            yield facts.problem(
                kind,
                record_id,
                ("sources", i),
                "vague-source",
                Message(
                    "この出典では、元の場所を探せません。", "Nobody can find the place from this source."
                ),
                Message(
                    "document には section を、url には title を添えてください。",
                    "Give a `section` with a `document`, or a `title` with a `url`.",
                ),
            )
