"""Queries with the names that answer them, as people have judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from catalog.ground.text import Lang


@dataclass(frozen=True, slots=True)
class Query:
    id: str
    text: str
    lang: Lang
    kind: str
    names: Mapping[str, int]
    """What answers it, by official Japanese name: 3 exactly, 2 well, 1 in part."""
    file: str


@dataclass(frozen=True, slots=True)
class Unanswerable:
    """A query to which the catalog has no answer."""

    text: str
    lang: Lang


@dataclass(frozen=True, slots=True)
class Judged:
    queries: Sequence[Query]
    unanswerable: Sequence[Unanswerable]


def read_judged(paths: Sequence[Path]) -> Judged:
    """Return the queries of all files."""
    queries: list[Query] = []
    unanswerable: list[Unanswerable] = []
    for path in paths:
        typed = yaml.safe_load(path.read_text(encoding="utf-8"))
        queries += [_query(query, path.stem) for query in typed["queries"]]
        unanswerable += [
            Unanswerable(query["q"], query["lang"]) for query in typed.get("no_answer_queries", ())
        ]
    return Judged(queries, unanswerable)


def _query(typed: Mapping[str, object], file: str) -> Query:
    match typed:
        case {
            "id": str(key),
            "q": str(text),
            "lang": "ja" | "en" as lang,
            "kind": str(kind),
            "relevant": list(names),
        }:
            return Query(key, text, lang, kind, {name["name"]: name["grade"] for name in names}, file)
        case _:
            raise SystemExit(f"{file}.yaml: this is no judged query: {typed}")
