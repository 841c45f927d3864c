"""Programs in the item names of DS-451-4, and as JSON after the names of ミラサポplus 制度ナビ and of jGrants."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from html import escape
from typing import Final

from catalog.model.program import Program
from catalog.model.window import DATED, Application
from catalog.opendata.cells import Row, day, page_url, several
from catalog.rules.dates import Event, events
from catalog.rules.stands import windows_of
from catalog.rules.status import TABLE
from catalog.views.conditions import audience_rows, cost_texts
from catalog.views.parts import contact_of
from catalog.views.scene import Scene
from catalog.views.sort_keys import amount
from catalog.words.voice import Voice

_JAPAN: Final = timedelta(hours=9)
"""Ahead of UTC, all year."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """Facts of a program that the table and the JSON file share."""

    provider: str
    offices: tuple[str, ...]
    inquiries: tuple[str, ...]
    body: tuple[str, ...]
    target: tuple[str, ...]
    costs: tuple[str, ...]
    limit_yen: int | None
    rate: Fraction | None
    opens: date | None
    closes: date | None
    starts: date | None
    """The first day for which the conditions hold."""
    ends: date | None
    remarks: tuple[str, ...]
    steps: tuple[str, ...]
    kind: str
    themes: tuple[str, ...]

    @property
    def rate_percent(self) -> float | None:
        """Return the rate in percent with one decimal place, as the national data model writes it."""
        return round(float(self.rate * 100), 1) if self.rate else None


def program_rows(scene: Scene) -> Iterator[Row]:
    """Rows of the table."""
    for program in scene.catalog.programs.values():
        facts = _facts(scene, program)
        yield {
            "制度番号": program.id,
            "制度所管組織": facts.provider,
            "実施組織・支援機関": several(facts.offices),
            "タイトル（制度名）": program.name.ja,
            "サブタイトル（通称）": several(program.aliases),
            "概要": program.summary.ja,
            "内容": several(facts.body),
            "対象者": several(facts.target),
            "用途・対象物": several(facts.costs),
            "給付上限額": facts.limit_yen or "",
            "最大補助率": facts.rate_percent or "",
            "公募開始日": day(facts.opens),
            "公募終了日": day(facts.closes),
            "公募備考": several(facts.remarks),
            "申請届出方法": several(facts.steps),
            "連絡先情報": several(facts.inquiries),
            "詳細URL": page_url(scene, _path(program)),
            "最終更新日": day(program.verified_on),
            "独自_名称_英語": program.name.en,
            "独自_概要_英語": program.summary.en,
            "独自_種別": facts.kind,
            "独自_目的": several(facts.themes),
            "独自_条件の始まり": day(facts.starts),
            "独自_条件の終わり": day(facts.ends),
            "独自_URL_英語": page_url(scene, _path(program), "en"),
        }


def program_records(scene: Scene) -> Iterator[Row]:
    """Records of the JSON file; what is not known is absent."""
    for program in scene.catalog.programs.values():
        yield _without_empty(_record(scene, program))


def _record(scene: Scene, program: Program) -> Row:
    facts = _facts(scene, program)
    return {
        "number": program.id,
        "title": program.name.ja,
        "competent_authorities": [facts.provider],
        "support_organization": "、".join(facts.offices),
        "summary": program.summary.ja,
        "body": "\n".join(facts.body),
        "target": "\n".join(facts.target),
        "application_target": "\n".join(facts.costs),
        "reception_start_date": day(facts.opens),
        "reception_end_date": day(facts.closes),
        "reception_remarks": "\n".join(facts.remarks),
        "usage": "\n".join(facts.steps),
        "inquiry": "\n".join(facts.inquiries),
        "reference": page_url(scene, _path(program)),
        "update_info": day(program.verified_on),
        "x_subtitles": list(program.aliases),
        "x_limit_yen": facts.limit_yen,
        "x_rate_percent": facts.rate_percent,
        "x_title_en": program.name.en,
        "x_summary_en": program.summary.en,
        "x_kind": facts.kind,
        "x_themes": list(facts.themes),
        "x_terms_start": day(facts.starts),
        "x_terms_end": day(facts.ends),
        "x_reference_en": page_url(scene, _path(program), "en"),
    }


def jgrants_records(scene: Scene) -> Iterator[Row]:
    """Records in the names of jGrants; what is not known, or would have to be guessed, is absent."""
    for program in scene.catalog.programs.values():
        yield _without_empty(_jgrants(scene, program))


def _jgrants(scene: Scene, program: Program) -> Row:
    facts = _facts(scene, program)
    return {
        "id": program.id,
        "name": program.id,
        "title": program.name.ja,
        "subsidy_catch_phrase": program.summary.ja,
        "institution_name": facts.provider,
        "detail": "".join(f"<p>{escape(text)}</p>" for text in facts.body),
        "target_area_detail": "\n".join(facts.target),
        "subsidy_max_limit": facts.limit_yen,
        "subsidy_rate": str(facts.rate) if facts.rate else "",
        "acceptance_start_datetime": _utc(facts.opens, time.min),
        "acceptance_end_datetime": _utc(facts.closes, time(23, 59, 59)),
        "front_subsidy_detail_page_url": page_url(scene, _path(program)),
        "x_title_en": program.name.en,
        "x_summary_en": program.summary.en,
        "x_kind": facts.kind,
        "x_themes": list(facts.themes),
        "x_verified_on": day(program.verified_on),
        "x_terms_start": day(facts.starts),
        "x_terms_end": day(facts.ends),
    }


def _without_empty(record: Row) -> Row:
    return {name: value for name, value in record.items() if value}


def _utc(value: date | None, at: time) -> str:
    """Write a time of a day in Japan as jGrants does, in UTC."""
    if value is None:
        return ""
    return f"{datetime.combine(value, at) - _JAPAN:%Y-%m-%dT%H:%M:%S.000Z}"


def _path(program: Program) -> str:
    return f"programs/{program.id}/"


def _facts(scene: Scene, program: Program) -> _Facts:
    voice, organizations = scene.voice("ja"), scene.catalog.organizations
    terms = scene.terms(program)
    happenings = events(program, scene.today)
    opens = [event.day for event in happenings if event.kind == "opens"]
    closes = [event.day for event in happenings if event.kind == "closes"]
    return _Facts(
        provider=voice(organizations[program.provider].name),
        offices=tuple(voice(organizations[contact.organization].name) for contact in program.contacts),
        inquiries=tuple(_inquiries(scene, program, voice)),
        body=tuple(_body(program, voice)),
        target=tuple(_target(scene, program, voice)),
        costs=cost_texts(scene, program.eligible_costs, program.courses, voice),
        limit_yen=amount(program) or None,
        rate=max(_rates(program), default=None),
        opens=min(opens, default=None),
        closes=max(closes, default=None),
        starts=terms.starts if terms else None,
        ends=terms.ends if terms else None,
        remarks=tuple(_remarks(program, happenings, voice)),
        steps=tuple(map(voice, program.steps)),
        kind=voice(scene.term("program-kind", program.kind)),
        themes=tuple(voice(scene.term("theme", theme)) for theme in program.themes),
    )


def _rates(program: Program) -> Iterator[Fraction]:
    for course in program.courses:
        yield from (Fraction(offer.rate) for offer in course.offers if offer.rate)


def _inquiries(scene: Scene, program: Program, voice: Voice) -> Iterator[str]:
    for contact in program.contacts:
        answering = contact_of(scene, contact, voice)
        yield " ".join(filter(None, (answering.name, answering.phone, answering.note)))


def _body(program: Program, voice: Voice) -> Iterator[str]:
    yield from map(voice, program.eligible_projects)
    for course in program.courses:
        yield ": ".join(filter(None, (voice(course.name), voice(course.summary))))
    yield from map(voice, program.benefits)


def _target(scene: Scene, program: Program, voice: Voice) -> Iterator[str]:
    for line in audience_rows(scene, program.audience, voice):
        yield f"{line.label}: {voice.formats.listed(line.texts)}"
    yield from map(voice, program.requirements)


def _remarks(program: Program, happenings: Sequence[Event], voice: Voice) -> Iterator[str]:
    """How applications are taken, and other days; first and last day of a call have items of their own."""
    for window in windows_of(program):
        application = window.application
        if application.type not in DATED:
            yield _taken(application, voice)
        yield voice(application.note)
    for event in happenings:
        if event.kind not in {"opens", "closes"}:
            yield f"{voice.words.event[event.kind]}: {event.day}"


def _taken(application: Application, voice: Voice) -> str:
    if application.type == "before-start":
        return voice.words.window.before__start
    return voice.words.status[TABLE["without_a_day"][application.type]]
