"""Coverage of the programs, ready to print: for staff who plan the next ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from catalog.rules.coverage import Coverage, Gap, Measure, Purpose, coverage_of
from catalog.views.parts import LinkView, record_links
from catalog.views.scene import Scene
from catalog.words.voice import Voice


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A kind of measure with its examples, and the programs that count as it."""

    name: str
    examples: str
    of_city: tuple[LinkView, ...]
    of_others: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class KindCell:
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class PurposeRow:
    """A purpose, its programs by kind, and the kinds of which there is none."""

    id: str
    name: str
    href: str
    """The list of its programs, below the home of the language."""
    count: int
    kinds: tuple[KindCell, ...]
    none: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndustryTable:
    id: str
    name: str
    rows: tuple[PurposeRow, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    measures: tuple[MeasureRow, ...]
    findings: tuple[str, ...]
    """What there is nothing for, in sentences."""
    purposes: tuple[PurposeRow, ...]
    industries: tuple[IndustryTable, ...]


def coverage_view(scene: Scene, voice: Voice) -> CoverageView:
    """Show which kinds of measures, purposes and industries the programs serve."""
    found = coverage_of(scene.catalog)
    return CoverageView(
        measures=tuple(_measure(measure, voice) for measure in found.measures),
        findings=tuple(_findings(found, voice)),
        purposes=_purposes(found.purposes, voice),
        industries=tuple(
            IndustryTable(term.id, voice(term.name), _purposes(purposes, voice, f"industry={term.id}&"))
            for term, purposes in found.industries
        ),
    )


def _measure(measure: Measure, voice: Voice) -> MeasureRow:
    return MeasureRow(
        voice(measure.term.name),
        voice(measure.term.definition),
        record_links("programs", measure.of_city, voice),
        record_links("programs", measure.of_others, voice),
    )


def _findings(found: Coverage, voice: Voice) -> list[str]:
    return [
        *(_of_direction(gap, voice) for gap in found.gaps),
        *(_of_measure(measure, voice) for measure in found.measures if not measure.of_city),
    ]


def _of_direction(gap: Gap, voice: Voice) -> str:
    say = voice.words.coverage
    return say.no_measure.format(direction=voice(gap.direction.name), purpose=voice(gap.purpose.name))


def _of_measure(measure: Measure, voice: Voice) -> str:
    say = voice.words.coverage
    form = say.only_others if measure.of_others else say.nobody
    return form.format(measure=voice(measure.term.name), n=len(measure.of_others))


def _purposes(purposes: Sequence[Purpose], voice: Voice, query: str = "") -> tuple[PurposeRow, ...]:
    return tuple(
        PurposeRow(
            id=purpose.term.id,
            name=voice(purpose.term.name),
            href=f"programs/?{query}theme={purpose.term.id}",
            count=len(purpose.programs),
            kinds=tuple(KindCell(voice(kind.name), count) for kind, count in purpose.kinds),
            none=tuple(voice(kind.name) for kind, count in purpose.kinds if not count),
        )
        for purpose in purposes
    )
