"""A record in few words, as every answer names it: its status today, the year of its terms, its page, its sources."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from catalog.agents.built import NEEDED, BuiltSite, program_of, terms_of
from catalog.ground.text import Lang
from catalog.rules.status import Status, days_of, main_stand, standing
from catalog.views.terms import terms_text

Record = Mapping[str, Any]


def briefly(site: BuiltSite, kind: str, record: Record, lang: Lang) -> dict[str, Any]:
    """Return what every answer says of a record."""
    facts = {
        "kind": kind,
        "id": record["id"],
        "name": record["name"][lang],
        "summary": record["summary"][lang],
        "url": record["url"][lang],
        "sources": [_source(site, source, lang) for source in record.get("sources", ())],
        "verified_on": record["verified_on"],
    }
    return {**facts, **(_today(site, record, lang) if kind == "programs" else {})}


def _today(site: BuiltSite, record: Record, lang: Lang) -> dict[str, Any]:
    voice, (status, last) = site.voice(lang), status_of(site, record)
    return {
        "status": status,
        "status_text": voice.words.status[status],
        "as_of": site.today().isoformat(),
        "last_day": last.isoformat() if last else None,
        "terms": terms_text(terms_of(record), voice) or None,
    }


def status_of(site: BuiltSite, record: Record) -> tuple[Status, date | None]:
    """Return how a published program stands today, and its last day."""
    terms, today = terms_of(record), site.today()
    stand = main_stand(program_of(record), today, terms)
    return standing(stand, today, terms), days_of(stand, today)[1]


def _source(site: BuiltSite, source: Record, lang: Lang) -> dict[str, Any]:
    document = site.json(NEEDED)["documents"].get(source.get("document"), {})
    title = (document.get("title") or source.get("title") or {}).get(lang) or source.get("url")
    found = {
        "title": title,
        "section": source.get("section"),
        "url": document.get("url") or source.get("url"),
    }
    return {name: text for name, text in found.items() if text}
