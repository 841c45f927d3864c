"""A program in the order in which a business asks about it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from catalog.model.program import Program
from catalog.rules.conditions import Asked, parts_of
from catalog.rules.dates import events
from catalog.rules.stands import stands_of
from catalog.views.blocks import (
    Bullets,
    Contacts,
    Figures,
    Lead,
    Part,
    Placements,
    Prose,
    RecordLinks,
    Rows,
    Steps,
    Subsection,
    When,
    spoken,
)
from catalog.views.conditions import (
    audience_rows,
    combination_text,
    cost_texts,
    indicator_rows,
    session_rows,
    takes_part_text,
)
from catalog.views.course import course_section
from catalog.views.deadline import DeadlineView, deadline_view
from catalog.views.decision import DecisionView, decision_view
from catalog.views.easy import EASY
from catalog.views.estimate import EstimateView, estimate_view
from catalog.views.figures import table_figure
from catalog.views.letter import LetterView, letter_view
from catalog.views.offer import Glance, glance
from catalog.views.paper import PaperView, paper_view
from catalog.views.parts import ContactView, LinkView, Row, Tag, contact_of, only, row, texts
from catalog.views.placement import placements
from catalog.views.record_page import BlockPlan, Parts, RecordPage, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import (
    LINKS,
    changes_plan,
    notes_plan,
    other_names,
    program_cards,
    sources,
    sources_plan,
    title_of,
)
from catalog.views.terms import earlier_terms, terms_text
from catalog.views.topic import Topic
from catalog.views.windows import window_list
from catalog.words.voice import Voice

_Topic = Topic[Program]


@dataclass(frozen=True, slots=True)
class ProgramHead:
    """Head of a page by which readers decide: how much, whether they are in, until when, and whom to call."""

    color: str
    kind: str
    themes: tuple[Tag, ...]
    part_of: LinkView | None
    glance: Glance
    estimate: EstimateView | None
    decision: DecisionView
    deadline: DeadlineView
    terms: str
    """The period for which the conditions hold."""
    is_over: bool
    """Whether that period has ended."""
    ask: ContactView | None
    letter: LetterView | None
    paper: PaperView


def program_page(scene: Scene, program: Program, voice: Voice) -> RecordPage[ProgramHead]:
    """Decide and format everything that the page of `program` shows."""
    topic = Topic(scene, program, voice)
    head = _head(topic)
    blocks = blocks_of(topic, PROGRAM_BLOCKS)
    return RecordPage(
        program.id, title_of(topic), head, spoken(*_opening(topic, head)), blocks, has_terms=True
    )


def _head(topic: _Topic) -> ProgramHead:
    scene, program, voice = topic.scene, topic.record, topic.voice
    deadline, terms = _deadline_of(topic), terms_text(scene.terms(program), voice)
    paper = paper_view(topic, f"programs/{program.id}/")
    themes = [scene.catalog.term("theme", theme) for theme in program.themes]
    return ProgramHead(
        color=scene.look("programs", next((theme for theme in themes if theme.color), None)).color,
        kind=voice(scene.term("program-kind", program.kind)),
        themes=tuple(Tag(voice(theme.name), scene.look("programs", theme).color) for theme in themes),
        part_of=_part_of(topic),
        glance=glance(program, voice),
        estimate=estimate_view(program, voice),
        decision=decision_view(topic),
        deadline=deadline,
        terms=voice.words.decide.terms.format(year=terms) if terms else "",
        is_over=bool(earlier_terms(scene, program, voice)),
        ask=next(iter(_people(topic)), None),
        letter=letter_view(topic, deadline.status, paper.url),
        paper=paper,
    )


def _opening(topic: _Topic, head: ProgramHead) -> Iterator[Part]:
    """Head of a program's page in text."""
    say, numbers = topic.voice.words.program, head.glance
    yield other_names(topic)
    yield Bullets((" / ".join([head.kind, *(theme.label for theme in head.themes)]),))
    yield Rows(
        (
            *row(say.provider, topic.voice(topic.scene.catalog.organizations[topic.record.provider].name)),
            *row((say.at_most if numbers.has_sum else say.gives), numbers.in_full),
            *row(say.rate, numbers.rate),
            *row(
                topic.voice.words.compare.amount,
                "" if numbers.amount or numbers.rate else topic.voice.words.record.not_stated,
            ),
        )
    )
    yield RecordLinks((head.part_of,) if head.part_of else (), say.part_of)
    yield Prose(only(_conditions_of(topic) if head.is_over else ""))


def _gives(topic: _Topic) -> Parts:
    program, say = topic.record, topic.voice.words.program
    can_estimate = estimate_view(program, topic.voice) is not None
    groups = (course_section(topic, course, can_estimate=can_estimate) for course in program.courses)
    benefits = Bullets(texts(program.benefits, topic.voice), say.benefits if program.courses else "")
    held = Rows((*session_rows(program.sessions, topic.voice), *_selection_rows(topic)))
    return (
        *groups,
        benefits,
        held,
        Rows(indicator_rows(topic.scene, program.indicators, topic.voice)),
    )


def _selection_rows(topic: _Topic) -> tuple[Row, ...]:
    """Rows about what is chosen: how many, of what, and by what."""
    say, chosen = topic.voice.words.program, topic.record.selection
    if chosen is None:
        return ()
    divisions = [topic.voice(topic.scene.term("division", term_id)) for term_id in chosen.divisions]
    each, age = chosen.about_per_division, chosen.about_max_age_years
    return (
        *row(say.divisions, *divisions),
        *row(say.chosen, say.per_division.format(n=each) if each else ""),
        *row(say.product_age, say.about_years.format(n=age) if age else ""),
        *row(say.criteria, *texts(chosen.criteria, topic.voice)),
    )


def _parts(topic: _Topic) -> Parts:
    cards = program_cards(topic, topic.scene.parts_of.get(topic.record.id, ()))
    return (cards,)


def _eligible(topic: _Topic) -> Parts:
    program, say, voice = topic.record, topic.voice.words.program, topic.voice
    rows = (
        *audience_rows(topic.scene, program.audience, voice, program.exclusions),
        *row(say.requirements, *texts(program.requirements, voice)),
    )
    check = Lead(voice.words.check.invite, "programs/check/")
    return (
        Rows(rows),
        *(
            Subsection(
                takes_part_text(topic.scene, each, voice),
                spoken(Rows(audience_rows(topic.scene, each, voice))),
            )
            for each in program.participants
        ),
        Prose(only(_not_printed(topic)), is_ours=True),
        check if rows or program.participants else None,
    )


def _not_printed(topic: _Topic) -> str:
    """Hint at conditions which the documents do not print; nothing where they print all."""
    say, program = topic.voice.words.check, topic.record
    if program.conditions == "complete":
        return ""
    is_silent = all(Asked("unknown") in part.asked for part in parts_of(program))
    return say.unknown if is_silent else say.not_printed


def _pays_for(topic: _Topic) -> Parts:
    program, say, voice = topic.record, topic.voice.words.program, topic.voice
    costs = cost_texts(topic.scene, program.eligible_costs, program.courses, voice)
    fields = (voice(topic.scene.term("priority-field", term_id)) for term_id in program.priority_fields)
    rows = (
        *row(say.projects, *texts(program.eligible_projects, voice)),
        *row(say.priority_fields, *fields),
        *row(say.costs, *costs),
    )
    return (Rows(rows),)


def _deadline(topic: _Topic) -> Parts:
    return (
        *_when(topic),
        _calendar(topic),
    )


def _when(topic: _Topic) -> tuple[When, ...]:
    """Show how the program stands and, where it has several windows, each of them with its note."""
    whole, each = _deadline_of(topic), window_list(topic)
    return (When(replace(whole, note="") if each else whole), *each)


def _deadline_of(topic: _Topic) -> DeadlineView:
    today, terms = topic.scene.today, topic.scene.terms(topic.record)
    return deadline_view(stands_of(topic.record), terms, today, topic.voice)


def _calendar(topic: _Topic) -> Lead | None:
    """Lead to a day for the reader's calendar or, when all of them are over, to those of the next year."""
    say, days = topic.voice.words.calendar, [event.day for event in events(topic.record, topic.scene.today)]
    if not days:
        return None
    if max(days) >= topic.scene.today:
        return Lead(say.put, "deadline.ics", "beside")
    return Lead(say.next, "calendar/#subscribe")


def _how(topic: _Topic) -> Parts:
    say, steps = topic.voice.words.program, Steps(texts(topic.record.steps, topic.voice))
    return (steps or Prose((say.how_unknown,), is_ours=True),)


def _ask(topic: _Topic) -> Parts:
    return (Contacts(tuple(_people(topic))),)


def _people(topic: _Topic) -> Iterator[ContactView]:
    for person in topic.record.contacts:
        yield contact_of(topic.scene, person, topic.voice)


def _combination(topic: _Topic) -> Parts:
    return (Prose(only(combination_text(topic.record.combination, topic.voice))),)


def _notes(topic: _Topic) -> Parts:
    return (Bullets(texts(topic.record.notes, topic.voice)),)


def _background(topic: _Topic) -> Parts:
    """Figures that help to judge a program, and surveys that its readers may want to know of."""
    catalog, voice, program = topic.scene.catalog, topic.voice, topic.record.id
    tables = (table for table in catalog.tables.values() if program in table.programs)
    surveys = (survey for survey in catalog.surveys.values() if program in survey.programs)
    say = voice.words.survey.lead
    return (
        Figures(tuple(table_figure(topic.scene, table, voice) for table in tables)),
        *(
            Lead(say.format(name=voice(survey.name), n=voice(survey.respondents)), f"surveys/#{survey.id}")
            for survey in surveys
        ),
    )


def _places(topic: _Topic) -> Parts:
    facilities = topic.scene.catalog.facilities
    links = (
        LinkView(topic.voice(facilities[key].name), f"facilities/{key}/")
        for key in topic.record.facilities
        if key in facilities
    )
    return (RecordLinks(tuple(links)),)


def _policy(topic: _Topic) -> Parts:
    named = placements(topic.scene, topic.record.policy, topic.voice)
    return (Placements(named),)


def _related(topic: _Topic) -> Parts:
    programs = topic.scene.catalog.programs
    cards = program_cards(topic, (programs[key] for key in topic.record.related if key in programs))
    return (cards,)


def _earlier(topic: _Topic) -> Parts:
    """Return links to the page as it was in earlier years, the last first."""
    years = topic.scene.earlier_of.get(topic.record.id, ())
    links = (LinkView(topic.voice.formats.fiscal_year(each.year), each.path) for each in years)
    return (RecordLinks(tuple(links)),)


def _sources(topic: _Topic) -> Parts:
    return (sources(topic, topic.record.sources, topic.record.verified_on),)


PROGRAM_BLOCKS: Final[tuple[BlockPlan[_Topic], ...]] = (
    BlockPlan("gives", lambda words: words.program.gives, _gives),
    BlockPlan("parts", lambda words: words.program.parts, _parts, is_compared=False, found="no"),
    BlockPlan("eligible", lambda words: words.program.eligible, _eligible),
    BlockPlan("pays-for", lambda words: words.program.pays_for, _pays_for),
    BlockPlan("deadline", lambda words: words.program.deadline, _deadline),
    BlockPlan("how", lambda words: words.program.how, _how),
    BlockPlan("ask", lambda words: words.program.ask, _ask, found="aside"),
    BlockPlan("combination", lambda words: words.program.combination, _combination),
    notes_plan(_notes),
    BlockPlan(
        "background",
        lambda words: words.program.background,
        _background,
        is_compared=False,
        found="no",
    ),
    BlockPlan("places", lambda words: words.program.facilities, _places, found="aside"),
    LINKS,
    BlockPlan("policy", lambda words: words.program.policy, _policy, found="no"),
    BlockPlan(
        "related",
        lambda words: words.program.related,
        _related,
        look="no-print",
        is_compared=False,
        found="no",
    ),
    EASY,
    changes_plan("programs"),
    BlockPlan(
        "earlier",
        lambda words: words.program.earlier_years,
        _earlier,
        look="no-print",
        is_compared=False,
        found="no",
    ),
    sources_plan(_sources),
)
"""The order of the page."""


def _part_of(topic: _Topic) -> LinkView | None:
    whole = topic.scene.catalog.programs.get(topic.record.part_of or "")
    return LinkView(topic.voice(whole.name), f"programs/{whole.id}/") if whole else None


def _conditions_of(topic: _Topic) -> str:
    terms = terms_text(topic.scene.terms(topic.record), topic.voice)
    return topic.voice.words.program.conditions_of.format(year=terms) if terms else ""
