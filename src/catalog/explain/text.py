"""A kind of problem as text for a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final

from catalog.explain import Example, Made, ProblemKind, Severities, Slip, Table
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems.text import visible

SEVERITIES: Final[Mapping[Severities, Message]] = {
    "error": Message("エラー", "error"),
    "warning": Message("注意", "warning"),
    "either": Message("エラーか注意", "error or warning"),
}
WHY: Final = Message("なぜ", "Why")
MEND: Final = Message("直し方", "What to do")
EXAMPLE: Final = Message("例", "Example")
WRONG: Final = Message("まちがい", "Wrong")
RIGHT: Final = Message("正しい", "Right")
LEFT_OUT: Final = Message("これがない", "Left out")


def explained(kind: ProblemKind, lang: Lang) -> str:
    """Return all that there is to say of a kind."""
    head = f"{kind.code} [{SEVERITIES[kind.severity][lang]}] {kind.means[lang]}"
    why, mend = (f"{name[lang]}: {text[lang]}" for name, text in ((WHY, kind.why), (MEND, kind.mend)))
    return "\n".join([head, f"  {why}", f"  {mend}", "", *_example(kind.example, lang)])


def listed(kinds: Iterable[ProblemKind], lang: Lang) -> str:
    """Return one line for each kind, group by group."""
    return "\n\n".join(
        "\n".join([group[lang], *(f"  {kind.code}: {kind.means[lang]}" for kind in members)])
        for group, members in groupby(kinds, key=lambda kind: kind.group)
    )


def where(example: Example) -> str:
    """Return the file of an example, or the command that meets it."""
    if isinstance(example, Table):
        return " ".join(["catalog import products list.csv", *filter(None, [example.options])])
    return example.file


def example_lines(example: Example) -> Iterator[tuple[Message, tuple[str, ...]]]:
    """Return what is wrong, then what is right, each as lines to be typed."""
    if isinstance(example, Slip):
        if example.wrong:
            yield WRONG, _lines(example.wrong)
        if example.right:
            yield RIGHT if example.wrong else LEFT_OUT, _lines(example.right)
    elif isinstance(example, Table):
        yield WRONG, _lines(example.text)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(visible(line) for line in text.strip("\n").split("\n"))


def _example(example: Example, lang: Lang) -> Iterator[str]:
    like = f" ({example.like[lang]})" if isinstance(example, Made) else ""
    yield f"{EXAMPLE[lang]}: {where(example)}{like}"
    for name, lines in example_lines(example):
        yield f"  {name[lang]}:"
        yield from (f"    {line}" for line in lines)
