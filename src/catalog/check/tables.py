"""Tables of figures are whole: every line has a value for every column."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.check.pointers import Place
from catalog.ground.message import Message
from catalog.problems import Problem


def even_tables(facts: Facts) -> Iterator[Problem]:
    """Every line of a table has as many values as columns, every group of a survey as many as answers."""
    for place, values, wanted in _lists(facts):
        if values != wanted:
            yield _uneven(facts, place, values, wanted)


def _lists(facts: Facts) -> Iterator[tuple[Place, int, int]]:
    """Return the place of every list of values, how many it has, and how many it should have."""
    for table in facts.catalog.tables.values():
        for i, line in enumerate(table.lines):
            yield Place("tables", table.id, ("lines", i, "values")), len(line.values), len(table.columns)
    for survey in facts.catalog.surveys.values():
        for i, question in enumerate(survey.questions):
            for j, group in enumerate(question.groups):
                place = Place("surveys", survey.id, ("questions", i, "groups", j, "values"))
                yield place, len(group.values), len(question.answers)


def _uneven(facts: Facts, place: Place, values: int, wanted: int) -> Problem:
    return facts.problem(
        *place,
        "uneven-table",
        Message(
            "値が {n} 個あります。{wanted} 個のはずです。", "There are {n} values where {wanted} are needed."
        ).format(n=values, wanted=wanted),
        Message(
            '列や答えの順に、1つずつ書いてください。文書に値がなければ "-" とします。',
            'Write one for each column or answer, in order, and "-" where the document has none.',
        ),
    )
