"""Problem of a figure in a text that is not the record's own."""

from collections.abc import Sequence
from dataclasses import replace

from catalog.check.facts import Facts
from catalog.check.figures import Figure
from catalog.check.own_figures import Own
from catalog.check.pointers import Place
from catalog.check.typed import typed_at
from catalog.ground.message import Message
from catalog.problems import Problem


def disagreement(
    facts: Facts, place: Place, figure: Figure, others: Sequence[Own], *, is_highest: bool = False
) -> Problem:
    """Return the problem at a figure of a text, with the place of the typed value that it could be."""
    values = sorted({other.typed for other in others})[-4:]
    named = Message(
        "、".join(_written(value, "{:,}円" if figure.sort == "yen" else "{}") for value in values),
        ", ".join(_written(value, "¥{:,}" if figure.sort == "yen" else "{}") for value in values),
    )
    message = Message(
        "「{typed}」とありますが、記録の値は {values} です。",
        "The text says `{typed}`, the record has {values}.",
    )
    if is_highest:
        message = Message(
            "「{typed}」がいちばん高いと読めますが、記録でいちばん高いのは {values} です。",
            "`{typed}` is called the most, the highest of the record is {values}.",
        )
    problem = facts.problem(
        *place,
        "text-and-value",
        message.format(typed=figure.typed, values=named),
        Message(
            "出典を見て、文か値を直してください。ほかのことの数字なら、other_figures にそのわけを書きます。",
            "Look at the source, and mend the text or the value. Anything else goes into `other_figures`.",
        ),
    )
    at = typed_at(facts, place).place_at(figure.start, figure.typed)
    paths = sorted({other.path for other in others if other.path and other.typed == values[-1]}, key=str)[:1]
    also = [
        facts.problem(place.kind, place.record_id, path, "text-and-value", message, message) for path in paths
    ]
    return replace(problem, location=at).with_also(also)


def _written(value: object, form: str) -> str:
    return form.format(value)
