"""Kinds of problem, each with its example."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from tools.reference.table import code, page

from catalog.explain import Made, ProblemKind, Table, problem_kinds
from catalog.explain.text import EXAMPLE, MEND, SEVERITIES, WHY, example_lines, where
from catalog.ground.message import Message
from catalog.ground.text import Lang

NAME: Final = "problems"
_TITLE: Final = Message("問題の種類", "Kinds of problem")
_LEAD: Final = Message(
    "`catalog check` と `catalog import` が示す問題の種類です。端末では `catalog explain 種類` で同じ説明が出ます。",
    "What `catalog check` and `catalog import` may find. In a terminal `catalog explain CODE` says the same.",
)


def problems_page(lang: Lang) -> str:
    return page(NAME, _TITLE, _LEAD, _parts(lang), lang)


def _parts(lang: Lang) -> Iterator[str]:
    for group, kinds in groupby(problem_kinds().values(), key=lambda kind: kind.group):
        yield f"## {group[lang]}"
        for kind in kinds:
            yield from _kind(kind, lang)


def _kind(kind: ProblemKind, lang: Lang) -> Iterator[str]:
    yield f"### `{kind.code}`"
    yield f"**{kind.means[lang]}** ({SEVERITIES[kind.severity][lang]})"
    yield f"- {WHY[lang]}: {kind.why[lang]}\n- {MEND[lang]}: {kind.mend[lang]}"
    like = f" – {kind.example.like[lang]}" if isinstance(kind.example, Made) else ""
    yield f"{EXAMPLE[lang]}: {code(where(kind.example))}{like}"
    if isinstance(kind.example, Table):
        yield "\n".join(
            ["```csv", *(line for _, typed in example_lines(kind.example) for line in typed), "```"]
        )
    elif lines := [
        line for name, typed in example_lines(kind.example) for line in (f"# {name[lang]}", *typed)
    ]:
        yield "\n".join(["```yaml", *lines, "```"])
