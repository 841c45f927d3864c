"""Ask an engine every judged query, and sum up."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Final

from bench.search.engine import Engine, only_judged
from bench.search.judged import Judged, Query
from bench.search.metrics import DEPTH, best_is_first, ndcg, reciprocal_rank
from bench.search.names import Grades, Names

NDCG_TARGET: Final = 0.90
FIRST_TARGET: Final = 0.95


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine found for a query."""

    query: Query
    grades: Grades
    found: Sequence[str]

    @property
    def ndcg(self) -> float:
        return ndcg(self.found, self.grades)

    @property
    def best_is_first(self) -> bool:
        return best_is_first(self.found, self.grades)

    @property
    def reciprocal_rank(self) -> float:
        return reciprocal_rank(self.found, self.grades)


@dataclass(frozen=True, slots=True)
class Score:
    """The means over some queries."""

    queries: int
    ndcg: float
    best_is_first: float
    reciprocal_rank: float

    @property
    def is_good(self) -> bool:
        return self.ndcg >= NDCG_TARGET and self.best_is_first >= FIRST_TARGET


@dataclass(frozen=True, slots=True)
class Result:
    """What one engine made of all queries."""

    engine: str
    answers: Sequence[Answer]
    needless: Mapping[str, int]
    """How many records it showed, of the first ten, where the catalog has no answer, by query."""

    is_all: bool = False
    """Whether everything on the page was judged, offices and pages too."""

    @property
    def score(self) -> Score:
        return score(self.answers)


def evaluate(name: str, engine: Engine, judged: Judged, names: Names) -> Iterator[Result]:
    """Judge the records that every engine knows, and for more than those also all that stood on the page."""
    graded = [(query, names.grades(query)) for query in judged.queries]
    asked = [(query, grades, engine.find(query.text, query.lang)) for query, grades in graded if grades]
    needless = {query.text: len(engine.find(query.text, query.lang)[:DEPTH]) for query in judged.unanswerable}
    yield Result(name, [Answer(*query, only_judged(found)) for *query, found in asked], needless)
    if any(len(found) > len(only_judged(found)) for *_, found in asked):
        everything = [Answer(query, grades, found) for query, grades, found in asked]
        yield Result(f"{name}, with offices and pages", everything, needless, is_all=True)


def score(answers: Sequence[Answer]) -> Score:
    return Score(
        len(answers),
        fmean(answer.ndcg for answer in answers),
        fmean(answer.best_is_first for answer in answers),
        fmean(answer.reciprocal_rank for answer in answers),
    )


_GROUPINGS: Final[Sequence[Callable[[Query], str]]] = (
    lambda query: query.lang,
    lambda query: query.kind,
    lambda query: query.file,
)


def groups(answers: Sequence[Answer]) -> Mapping[str, Sequence[Answer]]:
    """Return all answers, then those of each language, kind and file, in the order of the files."""
    found: dict[str, list[Answer]] = {"all": list(answers)}
    for name_of in _GROUPINGS:
        for answer in answers:
            found.setdefault(name_of(answer.query), []).append(answer)
    return found
