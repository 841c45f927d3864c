"""Figures in the texts of a record agree with its own typed values."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Final

from catalog.check.about import is_about_something_else, is_fee, is_threshold
from catalog.check.contents import texts_of
from catalog.check.disagreement import disagreement
from catalog.check.facts import Facts
from catalog.check.figures import COUNTED, Figure, figures_of
from catalog.check.most import is_called_most, is_most_before
from catalog.check.own_figures import Own, highest, is_excused, own_figures
from catalog.check.pointers import Place
from catalog.check.small_numbers import ENGLISH_WORD, KANJI
from catalog.check.spans import UNIT as SPAN_UNIT
from catalog.ground.text import LANGS, Lang, Text
from catalog.model.entry import Entry
from catalog.model.facility import Facility
from catalog.model.pointers import pointers_of
from catalog.model.program import Program
from catalog.problems import Problem
from catalog.source.yaml_events import Path

_MAY_BE_FIGURE: Final = re.compile(
    r"[0-9０-９½⅓⅔¼¾]|分の|割|半|全額|[十百千万億]円|月の?末|end of [A-Z]|half|third|quarter|per ?cent|illion|thousand|"
    rf"[{''.join(KANJI[:10])}](?:{SPAN_UNIT}|{COUNTED})|{ENGLISH_WORD}"
)
_SPOKEN: Final = frozenset({"name", "group", "summary", "note", "notes", "benefits", "steps", "description"})
"""Fields that tell what the record gives. Its conditions (`requirements`, `who` …) tell of the applicant."""
_ABOUT_OTHERS: Final = frozenset({"audience", "story", "features", "awards", "application", "rooms"})
_BRIEF: Final = frozenset({"name", "group", "summary"})
"""Fields that name no year but that of the record; a note may speak of earlier ones."""

_IN_ALL: Final = re.compile("[全計]$")
_LASTING_BEFORE: Final = re.compile(r"(?:[全計]|期間は?|\bfor)\s*$")
_LASTING_BEHIND: Final = re.compile("間|まで")
_LEAST_BEFORE: Final = re.compile(r"\b(?:at least|no less than|minimum of)\s*$", re.IGNORECASE)
_LEAST_BEHIND: Final = re.compile("以上| or (?:more|longer)")
_UNITS: Final[Mapping[str, frozenset[str]]] = {
    "人|名| ?(?:people|persons?)": frozenset({"capacity"}),
    "回| ?(?:times|visits|sessions)": frozenset({"times", "per_year"}),
}
"""What follows a count, and the fields that hold such counts."""
_LEAST: Final = frozenset({"min_years_in_city", "min_leave_weeks"})
"""Fields that hold the least span of time."""
_LEAST_COSTS: Final = frozenset({"min_cost_yen", "min_yen"})
"""Fields that hold the least that something must cost."""


def values_in_texts(facts: Facts) -> Iterator[Problem]:
    """No summary, note or heading names an amount, share, day, year or count that the record does not have."""
    for kind, entry in facts.entries():
        if not isinstance(entry, Program | Facility):
            continue  # what is told of a product is mostly not what it costs
        spoken = [(path, text) for path, text in texts_of(entry) if _speaks(path, text)]
        own = own_of(facts, entry) if spoken else []
        for path, text in spoken:
            for lang in LANGS:
                place = Place(kind, entry.id, (*path, lang))
                for figure, others, is_highest in untrue(entry, path, text[lang], lang, own):
                    yield disagreement(facts, place, figure, others, is_highest=is_highest)


def own_of(facts: Facts, entry: Entry) -> list[Own]:
    """Return the typed values of a record, and the phones of the offices and places that it names."""
    return [*own_figures(entry), *_phones(facts, entry)]


def _phones(facts: Facts, entry: Entry) -> Iterator[Own]:
    """Return the phones of the offices and places that a record names."""
    for pointer in pointers_of(entry):
        record = facts.catalog.of(pointer.to.kind).get(pointer.id) if not pointer.to.part else None
        for phone in (getattr(record, "phone", None), getattr(record, "fax", None)):
            if phone:
                yield Own((), "phone", phone, phone)


def _speaks(path: Path, text: Text) -> bool:
    names = [part for part in path if isinstance(part, str)]
    return (
        names[-1] in _SPOKEN
        and _ABOUT_OTHERS.isdisjoint(names)
        and _MAY_BE_FIGURE.search(f"{text.ja} {text.en}") is not None
    )


def untrue(
    entry: Entry, path: Path, text: str, lang: Lang, own: Sequence[Own]
) -> Iterator[tuple[Figure, Sequence[Own], bool]]:
    """Return the figures that are not those of the record, with the values that they could be."""
    figures = [
        figure
        for figure in figures_of(text)
        if not is_about_something_else(figure, text) and not is_excused(entry, figure, text, lang)
    ]
    for figure in figures:
        others = [each for each in own if _may_mean(figure, each, text, path)]
        if others and not any(_is(figure, each) for each in others):
            yield figure, others, False
            return
    amounts = [figure for figure in figures if figure.sort == "yen"]
    most = _called_most(amounts, text)
    top = (
        highest(_in_scope(entry, path, lang, own, partial(_is_said_of, text.lower(), most[-1])), entry)
        if most
        else []
    )
    if top and {amount.value for amount in amounts}.isdisjoint({item.value for item in top}):
        yield most[-1], top, True


def _may_mean(figure: Figure, own: Own, text: str, path: Path) -> bool:
    """Return whether a figure of a text can only be about values such as `own`."""
    if figure.sort == "number":
        return own.sort == "number" and own.path[0] != "rooms" and _is_counted(figure, own.field, text)
    if figure.sort == "span":
        return own.sort == "span" and _is_span_of(figure, own, text)
    if figure.sort == "time":
        return own.sort == "time" and path[0] != "hours"  # whose note tells of other days
    if figure.sort == "year":
        return own.sort == "year" and path[-1] in _BRIEF
    if figure.sort == "yen" and own.sort == "yen":
        return _is_amount_of(figure, own, text)
    return own.sort == figure.sort


def _is_amount_of(figure: Figure, own: Own, text: str) -> bool:
    if is_threshold(figure, text):
        return own.field in _LEAST_COSTS
    return own.field == "fee_yen" or not is_fee(figure, text)


def _is_counted(figure: Figure, field: str, text: str) -> bool:
    """Return whether a count is the most of something, in the unit of `field`."""
    for unit, fields in _UNITS.items():
        found = re.compile(unit).match(text, figure.end) if field in fields else None
        if found:
            before = text[: figure.start]
            is_most = is_most_before(before) or text.startswith("まで", found.end())
            return bool(is_most or _IN_ALL.search(before))
    return False


def _is_span_of(figure: Figure, own: Own, text: str) -> bool:
    """Return whether a span of time is the most, or the least, of what a field holds in such units."""
    before, unit = text[: figure.start], f"{figure.value}".split()[-1]
    if not f"{own.value}".endswith(unit):
        return False
    if own.field in _LEAST:
        return bool(_LEAST_BEHIND.match(text, figure.end) or _LEAST_BEFORE.search(before))
    is_most = is_most_before(before) or _LASTING_BEHIND.match(text, figure.end)
    return bool(is_most or _LASTING_BEFORE.search(before))


def _is(figure: Figure, own: Own) -> bool:
    if isinstance(figure.value, str):
        return str(own.value).endswith(figure.value)
    return figure.value == own.value


def _called_most(amounts: Sequence[Figure], text: str) -> list[Figure]:
    """Return the amounts that are called the most; a text that gives a smaller one too gives the highest as well."""
    return [amount for amount in amounts if is_called_most(amount, text)]


def _in_scope(
    entry: Entry, path: Path, lang: Lang, own: Sequence[Own], is_said_of: Callable[[str], bool]
) -> Sequence[Own]:
    """Return the values of what an amount is of: the offer or course it stands in or is said of, else the whole."""
    for length in (4, 2):  # an offer of a course, a course
        inner = [column for column in own if len(path) > length and column.path[:length] == path[:length]]
        if any(item.sort == "yen" for item in inner):
            return inner
    courses = enumerate(getattr(entry, "courses", ()))
    named = [("courses", i) for i, course in courses if is_said_of(course.name[lang].lower())]
    return [column for column in own if column.path[:2] in named] or own


def _is_said_of(text: str, amount: Figure, name: str) -> bool:
    """Return whether a name stands before an amount, or right behind it: `up to ¥500,000 for fairs in Japan`."""
    behind = re.compile(rf" (?:for|on|at|in) {re.escape(name)}")
    return name in text[: amount.start] or behind.match(text, amount.end) is not None
