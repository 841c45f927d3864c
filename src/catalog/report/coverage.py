"""Gaps between the programs, for staff: what the page `about/coverage/` shows as tables."""

from collections.abc import Iterator, Sequence
from typing import Final

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.model.catalog import Catalog
from catalog.rules.coverage import Measure, Purpose, coverage_of
from catalog.words.formats import FORMATS

_TITLE: Final = Message("支援の広がり", "What the programs cover")
_MEASURE: Final = Message("{name}: 市 {city} 件、ほか {others} 件", "{name}: city {city}, others {others}")
_GAP: Final = Message(
    "方向性「{direction}」に、{purpose}のための施策がありません",
    "the direction `{direction}` lists no measure for {purpose}",
)
_PURPOSE: Final = Message("{name}: {n} 件。ない種類: {none}", "{name}: {n}. None of: {none}")
_INDUSTRY: Final = Message("{name}に使えるものがない目的: {none}", "{name}: no program for {none}")


def coverage_lines(catalog: Catalog, lang: Lang) -> list[str]:
    """Return how many programs there are of each kind of measure and purpose, and which there are not."""
    found = coverage_of(catalog.published())
    return [
        _TITLE[lang],
        *(f"    {_of_measure(measure, lang)}" for measure in found.measures),
        *(
            "    " + _GAP[lang].format(direction=gap.direction.name[lang], purpose=gap.purpose.name[lang])
            for gap in found.gaps
        ),
        *(f"    {_of_purpose(purpose, lang)}" for purpose in found.purposes),
        *(
            "    " + _INDUSTRY[lang].format(name=industry.name[lang], none=none)
            for industry, purposes in found.industries
            if (none := FORMATS[lang].listed(list(_without(purposes, lang))))
        ),
    ]


def _of_measure(measure: Measure, lang: Lang) -> str:
    city, others = len(measure.of_city), len(measure.of_others)
    return _MEASURE[lang].format(name=measure.term.name[lang], city=city, others=others)


def _of_purpose(purpose: Purpose, lang: Lang) -> str:
    none = [kind.name[lang] for kind, count in purpose.kinds if not count]
    name = purpose.term.name[lang]
    return _PURPOSE[lang].format(name=name, n=len(purpose.programs), none=FORMATS[lang].listed(none))


def _without(purposes: Sequence[Purpose], lang: Lang) -> Iterator[str]:
    return (purpose.term.name[lang] for purpose in purposes if not purpose.programs)
