"""Figures that are compared: a small table whose bars are drawn when the site is built."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from catalog.model.figure_table import Column, FigureTable, Line
from catalog.model.survey import Measure, Question
from catalog.views.parts import CitationView, cited_together
from catalog.views.scene import Scene
from catalog.words.voice import Voice

NONE_PRINTED = "–"


@dataclass(frozen=True, slots=True)
class Segment:
    """Part of a bar: where it begins and how long it is, as percentages of the longest bar there may be."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class FigureLine:
    name: str
    cells: tuple[str, ...]
    segments: tuple[Segment, ...] = ()
    """None draws no bar."""
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class FigureView:
    """A table with its bars."""

    id: str
    title: str
    about: str
    """What the figures are, or of when."""
    label: str
    """Heads the names of the lines."""
    columns: tuple[str, ...]
    lines: tuple[FigureLine, ...]
    is_split: bool = False
    """Whether a bar is split into its columns, whose heads then show the colours."""
    notes: tuple[str, ...] = ()
    sources: tuple[CitationView, ...] = ()


def table_figure(scene: Scene, table: FigureTable, voice: Voice) -> FigureView:
    """Show a table; the lines of its charted column bear bars, measured by the longest."""
    charted = next((i for i, column in enumerate(table.columns) if column.is_charted), None)
    lengths = [_length(line, charted) for line in table.lines]
    longest = max(lengths) or 1
    return FigureView(
        id=table.id,
        title=voice(table.name),
        about=voice(table.as_of),
        label=voice.words.figure.item,
        columns=tuple(voice(column.name) for column in table.columns),
        lines=tuple(
            FigureLine(
                voice(line.name),
                tuple(
                    _cell(value, column, line, voice)
                    for value, column in zip(line.values, table.columns, strict=True)
                ),
                (Segment(0, 100 * length / longest),) if length else (),
                line.is_total,
            )
            for line, length in zip(table.lines, lengths, strict=True)
        ),
        notes=tuple(voice(note) for note in table.notes),
        sources=cited_together(scene, table.sources, voice),
    )


def question_figure(question: Question, voice: Voice) -> FigureView:
    """Show a question of a survey: an answer a line or, where groups answered it, a group a line."""
    lines = _by_group(question, voice) if question.groups else _by_answer(question, voice)
    say = voice.words.figure
    columns = tuple(voice(answer.text) for answer in question.answers) if question.groups else ()
    return FigureView(
        id=question.id,
        title=voice(question.text),
        about=" ".join(filter(None, (say.several if question.is_multiple else "", voice(question.note)))),
        label=say.group if question.groups else say.answer,
        columns=columns or (say.share if question.measure == "share" else say.answers,),
        lines=lines,
        is_split=bool(question.groups),
    )


def _by_answer(question: Question, voice: Voice) -> tuple[FigureLine, ...]:
    whole = 100 if question.measure == "share" else max(answer.value for answer in question.answers) or 1
    return tuple(
        FigureLine(
            voice(answer.text),
            (_number(answer.value, question.measure),),
            (Segment(0, 100 * answer.value / whole),),
        )
        for answer in question.answers
    )


def _by_group(question: Question, voice: Voice) -> tuple[FigureLine, ...]:
    everybody = [answer.value for answer in question.answers]
    groups = [
        (voice.words.figure.everybody, everybody),
        *((voice(group.who), group.values) for group in question.groups),
    ]
    return tuple(
        FigureLine(
            who,
            tuple(_number(value, question.measure) for value in values),
            _joined(values, 100 if question.measure == "share" else sum(values) or 1),
        )
        for who, values in groups
    )


def _joined(values: Sequence[int], whole: int) -> tuple[Segment, ...]:
    starts = accumulate(values, initial=0)
    return tuple(
        Segment(100 * start / whole, 100 * value / whole)
        for start, value in zip(starts, values, strict=False)
    )


def _number(value: int, measure: Measure) -> str:
    return f"{value}%" if measure == "share" else f"{value:,}"


def _length(line: Line, charted: int | None) -> float:
    if charted is None or line.is_total or line.values[charted] == "-":
        return 0
    return float(line.values[charted])


def _cell(value: str, column: Column, line: Line, voice: Voice) -> str:
    if value == "-":
        return NONE_PRINTED
    if column.holds == "yen":
        return voice.formats.money(int(value))
    if column.holds == "share":
        return f"{value}%"
    number = f"{int(value):,}" if value.isdigit() else value
    return voice.words.figure.with_unit.format(n=number, unit=voice(line.unit)) if line.unit else number
