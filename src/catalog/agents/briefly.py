"""A record in few words, as every answer names it: its status today, the year of its terms, its page, its sources."""

from collections.abc import Mapping
from typing import Any

from catalog.agents.built import NEEDED, BuiltSite, program_of, terms_of
from catalog.ground.text import Lang
from catalog.rules.status import days_of, main_stand, standing
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
    program, terms, voice, today = program_of(record), terms_of(record), site.voice(lang), site.today()
    stand = main_stand(program, today, terms)
    status, last = standing(stand, today, terms), days_of(stand, today)[1]
    return {
        "status": status,
        "status_text": voice.words.status[status],
        "as_of": today.isoformat(),
        "last_day": last.isoformat() if last else None,
        "terms": terms_text(terms, voice) or None,
    }


def _source(site: BuiltSite, source: Record, lang: Lang) -> dict[str, Any]:
    document = site.json(NEEDED)["documents"].get(source.get("document"), {})
    title = (document.get("title") or source.get("title") or {}).get(lang) or source.get("url")
    found = {
        "title": title,
        "section": source.get("section"),
        "url": document.get("url") or source.get("url"),
    }
    return {name: text for name, text in found.items() if text}
