"""The whole result, for other programs."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from bench.search.evaluation import Answer, Result, groups, score
from bench.search.sizes import Figure


def as_json(results: Sequence[Result], figures: Sequence[Figure] = ()) -> dict[str, Any]:
    return {
        "quality": [_result(result) for result in results],
        "sizes": [asdict(figure) for figure in figures],
    }


def _result(result: Result) -> dict[str, Any]:
    return {
        "engine": result.engine,
        "scores": {name: asdict(score(answers)) for name, answers in groups(result.answers).items()},
        "answers": [_answer(answer) for answer in result.answers],
        "no_answer": dict(result.needless),
    }


def _answer(answer: Answer) -> dict[str, Any]:
    query = answer.query
    return {
        "id": query.id,
        "q": query.text,
        "lang": query.lang,
        "kind": query.kind,
        "ndcg": round(answer.ndcg, 4),
        "best_is_first": answer.best_is_first,
        "grades": dict(answer.grades),
        "found": list(answer.found),
    }
