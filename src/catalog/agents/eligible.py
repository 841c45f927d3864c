"""Verdicts of the check of the site for the answers of an applicant, with every reason."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from catalog.agents.answers import Answer, known_terms, record_of
from catalog.agents.briefly import briefly
from catalog.agents.built import API, BuiltSite
from catalog.ground.text import Lang, Text
from catalog.model.case import Applicant, Verdict
from catalog.model.reference import SizeLimit, Term, Vocabulary
from catalog.rules.conditions import Condition
from catalog.rules.eligibility import Answers, Judgement, Wanted, answers_of, judge

_BEST_FIRST: Final[Sequence[Verdict]] = ("fits", "may-fit", "does-not-fit")


@dataclass(frozen=True, slots=True)
class Wish:
    """Programs that are asked about."""

    program: str | None = None
    theme: str | None = None
    limit: int = 10


def eligible(site: BuiltSite, applicant: Applicant, wish: Wish, lang: Lang) -> Answer:
    """Return the verdict on each program, those that fit first; nothing is concluded beyond the rules."""
    table, say = site.json(f"{API}eligibility.json"), site.words("verdict", lang)
    answers = _answers(site, applicant, table, lang)
    records = _records(site, wish, lang)
    judged = [
        (judge(list(map(_wanted, each["parts"])), answers), each)
        for each in table["programs"]
        if each["id"] in records
    ]
    judged.sort(key=lambda pair: _BEST_FIRST.index(pair[0].verdict))
    return {
        "note": table["note"][lang],
        "counts": Counter(found.verdict for found, _ in judged),
        "programs": [
            {
                **briefly(site, "programs", records[each["id"]], lang),
                "verdict": found.verdict,
                "verdict_text": say[found.verdict],
                "parts": [_part(part, judge([_wanted(part)], answers), say, lang) for part in each["parts"]],
            }
            for found, each in judged[: wish.limit]
        ],
    }


def _records(site: BuiltSite, wish: Wish, lang: Lang) -> Mapping[str, Any]:
    if wish.theme:
        known_terms(site, "theme", (wish.theme,), lang)
    if wish.program:
        return {wish.program: record_of(site, "programs", wish.program)}
    records = site.records("programs")
    return {id_: each for id_, each in records.items() if not wish.theme or wish.theme in each["themes"]}


def _answers(site: BuiltSite, applicant: Applicant, table: Mapping[str, Any], lang: Lang) -> Answers:
    names = ("size", "form", "industry", "stage", "place")
    given = {name: term for name in names if (term := getattr(applicant, name))}
    for name, term in given.items():
        known_terms(site, name, (term,), lang)
    known_terms(site, "person", applicant.people, lang)
    known_terms(site, "circumstance", applicant.circumstances, lang)
    return answers_of(applicant, _sizes(table))


def _sizes(table: Mapping[str, Any]) -> Vocabulary:
    """Return the sizes with their limits, as the rule of sizes wants them."""
    terms = tuple(
        Term(
            id=size["id"],
            name=Text(size["id"], size["id"]),
            limits=tuple(
                SizeLimit(
                    industries=tuple(limit["of"]), staff=limit["staff"], capital_yen=limit.get("capital")
                )
                for limit in size.get("limits", ())
            ),
            is_beyond_limits=not size.get("limits"),
        )
        for size in table["sizes"]
    )
    return Vocabulary(id="size", name=Text("size", "size"), terms=terms)


def _wanted(part: Mapping[str, Any]) -> Wanted:
    conditions = {
        rule: Condition(tuple(each.get("of", ())), each.get("open", False), each.get("at_least", 0))
        for rule, each in part.get("conditions", {}).items()
    }
    return Wanted(conditions, part.get("asks", 0))


def _part(part: Mapping[str, Any], found: Judgement, say: Mapping[str, str], lang: Lang) -> Answer:
    reasons = [(reason, found.results.get(reason.get("rule", ""), "ask")) for reason in part["reasons"]]
    return {
        "name": part["name"][lang],
        "verdict": found.verdict,
        "reasons": [
            {
                "condition": reason["label"][lang],
                "text": reason["text"][lang],
                "result": result,
                "result_text": say[result],
            }
            for reason, result in reasons
        ],
    }
