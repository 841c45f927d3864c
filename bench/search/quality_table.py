"""How good the engines are, side by side, and where one fails."""

from collections.abc import Iterator, Sequence
from typing import Final

from bench.rows import rows
from bench.search.evaluation import FIRST_TARGET, NDCG_TARGET, Answer, Result, groups, score
from bench.search.metrics import DEPTH, FIRST, best_answers
from bench.search.names import Names

_MOST_PATHS: Final = 5
"""Records that are named for a failing query."""


def quality_report(results: Sequence[Result]) -> str:
    """Say everything about the quality of the engines."""
    tables = (quality_table(results), group_table(results), needless_table(results))
    return "\n\n".join(table for table in tables if table)


def quality_table(results: Sequence[Result]) -> str:
    """Compare the engines over all queries."""
    head = ("engine", "queries", f"nDCG@{DEPTH}", f"best among first {FIRST}", "MRR")
    body = [
        (
            result.engine,
            f"{result.score.queries}",
            f"{result.score.ndcg:.3f}",
            _percent(result.score.best_is_first),
            f"{result.score.reciprocal_rank:.3f}",
        )
        for result in results
    ]
    targets = ("target", "", f"≥ {NDCG_TARGET:.2f}", f"≥ {_percent(FIRST_TARGET)}", "")
    return rows(head, [*body, targets])


def group_table(results: Sequence[Result]) -> str:
    """Compare them by language, kind of query and file: nDCG and how often the best is among the first."""
    grouped = [groups(result.answers) for result in results]
    head = ("queries", "", *(result.engine for result in results))
    body = [
        (name, f"{len(answers)}", *(_both(group[name]) for group in grouped))
        for name, answers in grouped[0].items()
    ]
    return rows(head, body)


def needless_table(results: Sequence[Result]) -> str:
    """Say how many records each engine shows where there is no answer."""
    head = ("no answer in the catalog", *(result.engine for result in results))
    body = [(text, *(f"{result.needless[text]}" for result in results)) for text in results[0].needless]
    return rows(head, body) if body else ""


def failures(result: Result, names: Names) -> str:
    """List the queries that miss a target, the worst first, with what was found and what was hidden."""
    failing = [answer for answer in result.answers if answer.ndcg < NDCG_TARGET or not answer.best_is_first]
    worst = sorted(failing, key=lambda answer: (answer.best_is_first, answer.ndcg))
    head = f"{result.engine}: {len(failing)} of {len(result.answers)} queries miss a target"
    return "\n\n".join([head, *("\n".join(_failure(answer, names)) for answer in worst)])


def _failure(answer: Answer, names: Names) -> Iterator[str]:
    query = answer.query
    late = "" if answer.best_is_first else f", best not among the first {FIRST}"
    yield f"{query.id} {query.text} ({query.lang}, {query.kind}): nDCG {answer.ndcg:.2f}{late}"
    for place, path in enumerate(answer.found[:_MOST_PATHS], 1):
        yield f"  {place:2} [{answer.grades.get(path, 0)}] {names.by_path.get(path, path)}"
    yield from _missing(answer, names)


def _missing(answer: Answer, names: Names) -> Iterator[str]:
    """Name the best answers that are not among the first five, and where they are."""
    for path in sorted(best_answers(answer.grades) - set(answer.found[:_MOST_PATHS])):
        place = f"{answer.found.index(path) + 1:2}" if path in answer.found else " –"
        yield f"  {place} [{answer.grades[path]}] {names.by_path[path]}"


def _both(answers: Sequence[Answer]) -> str:
    found = score(answers)
    return f"{found.ndcg:.3f}  {_percent(found.best_is_first)}"


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %"
