"""Find, show, what an amount comes to, and deadlines: answers as plain data in one language."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from catalog.agents.briefly import Record, briefly, status_of
from catalog.agents.built import NEEDED, BadQuestion, BuiltSite, program_of
from catalog.agents.search import search
from catalog.ground.message import Message
from catalog.ground.text import Lang, address
from catalog.model.program import Course, Offer
from catalog.problems.suggestions import did_you_mean
from catalog.rules.dates import events
from catalog.rules.estimate import Estimate, can_estimate, estimate
from catalog.rules.status import TABLE
from catalog.views.event import event_title
from catalog.views.offer import offer_field, offer_who
from catalog.words.voice import Voice

Answer = dict[str, Any]
KINDS: Final = ("programs", "facilities", "products")
_NO_RECORD: Final = Message("{kind} に「{id}」はありません。", "There is no `{id}` among the {kind}.")
_FIND: Final = Message("find でさがしてください。", "Look for it with `find`.")
_NO_TERM: Final = Message(
    "{field} に「{term}」はありません。使えるのは次のものです: {terms}",
    "`{term}` is no {field}. What can be given: {terms}",
)


def find(  # noqa: PLR0913, PLR0917  # one for each question
    site: BuiltSite, text: str, kind: str | None, theme: str | None, limit: int, lang: Lang, *, open_now: bool
) -> Answer:
    """Return records that a text finds, or all; `theme` and `open_now` leave programs alone."""
    if theme:
        known_terms(site, "theme", (theme,), lang)
    wanted = ("programs",) if theme or open_now else (kind,) if kind else KINDS
    records = {
        f"{each}/{id_}": (each, record) for each in wanted for id_, record in site.records(each).items()
    }
    order = [found for found in search(site, text, lang) if found in records] if text.strip() else records
    chosen = [
        (each, record)
        for each, record in (records[name] for name in order)
        if not theme or theme in record["themes"]
        if not open_now or status_of(site, record)[0] in TABLE["now"]
    ]
    return {
        "total": len(chosen),
        "records": [briefly(site, each, record, lang) for each, record in chosen[:limit]],
    }


def record_of(site: BuiltSite, kind: str, record_id: str) -> Record:
    """Return a published record; of one that there is not, say which may be meant."""
    records = site.records(kind)
    if record_id in records:
        return records[record_id]
    hint = did_you_mean(record_id, records) or _FIND
    raise BadQuestion(_joined(_NO_RECORD.format(kind=kind, id=record_id), hint))


def _joined(one: Message, other: Message) -> Message:
    return Message(f"{one.ja}{other.ja}", f"{one.en} {other.en}")


def known_terms(site: BuiltSite, field: str, terms: Sequence[str], lang: Lang) -> None:
    """Refuse a term that the vocabulary does not have, and name those that it has."""
    names = site.json(NEEDED)["terms"].get(field, {})
    for term in terms:
        if term not in names:
            choices = ", ".join(f"{id_} ({name[lang]})" for id_, name in names.items())
            raise BadQuestion(_NO_TERM.format(field=field, term=term, terms=choices))


def show(site: BuiltSite, kind: str, record_id: str, lang: Lang) -> Answer:
    """Return a record with the text of its page, which says how things stood on `text_as_of`."""
    record = record_of(site, kind, record_id)
    twin = site.folder / address(lang, f"{kind}/{record_id}/") / "index.md"
    built = site.json("catalog-build.json").get("today") if site.has("catalog-build.json") else None
    return {
        **briefly(site, kind, record, lang),
        "text": twin.read_text("utf-8"),
        **({"text_as_of": built} if built else {}),
    }


def estimates(site: BuiltSite, program_id: str, cost: int, lang: Lang) -> Answer:
    """Return what each offer of a program comes to at a planned cost, and why."""
    record, voice = record_of(site, "programs", program_id), site.voice(lang)
    courses, say = program_of(record).courses, site.words("estimated", lang)
    offers = [
        {
            **_estimated(course, offer, done, voice),
            "text": " ".join(_sentences(course, offer, done, cost, say, voice)),
        }
        for course in courses
        for offer in course.offers
        if can_estimate(offer) and (done := estimate(offer, cost, course.min_cost_yen))
    ]
    return {
        **briefly(site, "programs", record, lang),
        "cost_yen": cost,
        "offers": offers,
        "note": f"{voice.words.estimate.note} {voice.words.estimate.only}",
    }


def _estimated(course: Course, offer: Offer, done: Estimate, voice: Voice) -> Answer:
    whom = [text for text in (offer_who(offer, voice), offer_field(offer, voice)) if text]
    return {
        "course": voice(course.name),
        "for": voice.formats.listed(whom) if whom else None,
        "granted_yen": done.granted,
        "own_yen": done.own,
        "bound": done.bound,
    }


def _sentences(  # noqa: PLR0913, PLR0917  # what the sentences are about
    course: Course, offer: Offer, done: Estimate, cost: int, say: Mapping[str, str], voice: Voice
) -> Iterator[str]:
    """Sentences on how an amount comes about, as the page of the program has them."""
    money = voice.formats.money
    unit = say[f"unit-{offer.limit_per}"] if offer.limit_per else ""
    part = estimate(Offer(rate=offer.rate), cost)
    yield say[done.bound].format(
        cost=say["cost_per"].format(cost=money(cost), unit=unit) if unit else money(cost),
        rate=offer.rate,
        part=money(part.granted) if part else "",
        most=money((offer.total_yen if done.bound == "total" else offer.limit_yen) or 0),
        least=money(course.min_cost_yen or 0),
    )
    if years := done.over_years:
        yield say[f"years-{offer.years_unit}"].format(
            n=years.years, sum=money(years.granted), own=money(years.own)
        )
        if years.bound == "total":
            yield say["years-cut"]


def deadlines(site: BuiltSite, theme: str | None, days: int, limit: int, lang: Lang) -> Answer:
    """Return what happens from today on, the nearest first."""
    if theme:
        known_terms(site, "theme", (theme,), lang)
    today, voice = site.today(), site.voice(lang)
    records = {
        id_: each for id_, each in site.records("programs").items() if not theme or theme in each["themes"]
    }
    found = [event for record in records.values() for event in events(program_of(record), today)]
    soon = [event for event in found if today <= event.day <= today + timedelta(days=days)]
    nearest = sorted(soon, key=lambda event: (event.day, event.key))
    return {
        "as_of": today.isoformat(),
        "total": len(nearest),
        "deadlines": [
            {
                "day": event.day.isoformat(),
                "day_text": voice.formats.day(event.day),
                "what": event.kind,
                "title": event_title(event, voice),
                "program": briefly(site, "programs", records[event.program.id], lang),
            }
            for event in nearest[:limit]
        ],
    }
