"""Kinds of problem as pages of the editor's help: what `catalog explain` says, with its example."""

from collections.abc import Iterator
from html import escape

from catalog.explain import Made, ProblemKind, problem_kinds
from catalog.explain.text import EXAMPLE, MEND, SEVERITIES, WHY, example_lines, where
from catalog.ground.text import Lang


def explained_page(code: str, lang: Lang) -> tuple[str, str] | None:
    """Return the title and the text of the page of a kind of problem; None if there is none of that code."""
    kind = problem_kinds().get(code)
    return (kind.means[lang], "".join(_parts(kind, lang))) if kind else None


def _parts(kind: ProblemKind, lang: Lang) -> Iterator[str]:
    yield f'<p class="kind"><code>{kind.code}</code> {SEVERITIES[kind.severity][lang]}</p>'
    for name, text in ((WHY, kind.why), (MEND, kind.mend)):
        yield f"<h2>{name[lang]}</h2><p>{escape(text[lang])}</p>"
    like = f" – {escape(kind.example.like[lang])}" if isinstance(kind.example, Made) else ""
    yield f"<h2>{EXAMPLE[lang]}</h2><p><code>{escape(where(kind.example))}</code>{like}</p>"
    for name, lines in example_lines(kind.example):
        text = "\n".join(lines)
        yield f"<h3>{name[lang]}</h3><pre>{escape(text)}</pre>"
