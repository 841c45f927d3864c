"""The home page: a door to every kind of record, what one can apply for today, and what is new."""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.rules.status import TABLE
from catalog.views.deadline import DECIDING, StandView, compact
from catalog.views.listing import ProgramCard, program_card
from catalog.views.scene import Scene
from catalog.views.terms import terms_text
from catalog.words.formats import fiscal_year_of
from catalog.words.voice import Voice

CLOSING_SHOWN: Final = 4
NEWS_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Door:
    """A way into one section of the catalog."""

    kind: str
    path: str
    title: str
    text: str
    number: str
    count: tuple[str, str]
    """What stands before and after the number of records."""
    color: str
    pattern: str


def doors(scene: Scene, voice: Voice) -> tuple[Door, ...]:
    """Return the doors with the number of records behind each."""
    words = voice.words
    return tuple(
        Door(
            kind=kind.id,
            path=f"{kind.id}/",
            title=words.nav[kind.id],
            text=words.door[kind.id],
            number=f"{len(scene.catalog.of(kind.id)):,}",
            count=around(words.count[kind.id], "{n}"),
            color=scene.look(kind.id).color,
            pattern=scene.look(kind.id).pattern,
        )
        for kind in scene.catalog.kinds
    )


def around(words: str, gap: str) -> tuple[str, str]:
    """Return what stands before and after a gap, so that what fills it may look different."""
    before, _, after = words.partition(gap)
    return before, after


@dataclass(frozen=True, slots=True)
class NowView:
    """Programs that are open today, how many there are, and of which time the conditions of all programs are."""

    programs: tuple[ProgramCard, ...]
    open: tuple[str, str]
    """What stands before and after the number of programs that are open."""
    open_number: int
    earlier: tuple[str, str]
    """What stands before and after the number of programs of which only the conditions of an earlier year are known."""
    earlier_number: int
    terms: str
    applications: str
    """How many programs have which application, as JSON: a script counts them anew on the reader's day."""


def now_view(scene: Scene, voice: Voice) -> NowView:
    """Return the programs one can apply for, those that close first at the front."""
    cards = [program_card(scene, program, voice) for program in scene.catalog.programs.values()]
    open_now = [card for card in cards if card.status in TABLE["now"]]
    dated = sorted((card for card in open_now if card.closes), key=lambda card: card.closes)
    undated = [card for card in open_now if not card.closes]
    say = voice.words.home
    return NowView(
        programs=tuple([*dated, *undated][:CLOSING_SHOWN]),
        open=around(say.open.replace("{total}", str(len(cards))), "{n}"),
        open_number=len(open_now),
        earlier=around(say.earlier, "{n}"),
        earlier_number=sum(card.status == "earlier-terms" for card in cards),
        terms=_terms(scene, voice),
        applications=json.dumps(_applications(cards), separators=(",", ":")),
    )


def _terms(scene: Scene, voice: Voice) -> str:
    """Sentence on the years of which the conditions are, the most frequent first."""
    say = voice.words.home
    named = (_years(scene.terms(program), voice) for program in scene.catalog.programs.values())
    counts = Counter(period or say.terms_unknown for period in named).most_common()
    periods = voice.formats.listed([say.terms_of.format(period=period, n=n) for period, n in counts])
    return say.terms.format(periods=periods) if counts else ""


def _years(terms: Period | None, voice: Voice) -> str:
    """Name a period of several whole fiscal years by the first and the last of them, and any other as pages do."""
    if terms is None:
        return ""
    first, last = fiscal_year_of(terms.starts), fiscal_year_of(terms.ends)
    if first == last or (terms.starts, terms.ends) != (
        period_of_year(first).starts,
        period_of_year(last).ends,
    ):
        return terms_text(terms, voice)
    year = voice.formats.fiscal_year
    return voice.words.home.terms_years.format(first=year(first), last=year(last))


def _applications(cards: list[ProgramCard]) -> list[tuple[int, dict[str, Any]]]:
    alike = Counter(tuple((name, getattr(card, name)) for name in DECIDING) for card in cards)
    return [(n, {name: _plain(value) for name, value in each if value}) for each, n in alike.items()]


def _plain(value: str | tuple[StandView, ...]) -> str | list[dict[str, str]]:
    return value if isinstance(value, str) else [compact(part) for part in value]


def news(scene: Scene, voice: Voice) -> tuple[ProgramCard, ...]:
    """Return the first programs that the strategy of the city calls new."""
    new = [program for program in scene.catalog.programs.values() if _is_new(program)]
    return tuple(program_card(scene, program, voice) for program in new[:NEWS_SHOWN])


def _is_new(program: Program) -> bool:
    return any(placement.mark == "new" for placement in program.policy)
