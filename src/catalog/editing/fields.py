"""Problems at their field: from a place in a data file to the field of the record that stands there."""

from typing import Any

from catalog.explain import problem_kinds
from catalog.ground.text import Lang
from catalog.model.pointers import Path
from catalog.problems import Location, Problem
from catalog.source.chunks import Chunk
from catalog.source.yaml_events import parse


def is_within(problem: Problem, chunk: Chunk) -> bool:
    """Return whether a problem is about a record."""
    last = chunk.line + chunk.text.count("\n")
    return problem.location.path == chunk.file and chunk.line <= problem.location.line <= last


def field_at(chunk: Chunk, location: Location) -> Path:
    """Return the field of a record at a place: the innermost whose name or value begins there, or last before it."""
    place = location.line - chunk.line, location.column - 1
    tree = parse(chunk)
    found = [(at, len(path), path) for places in (tree.keys, tree.places) for path, at in places.items()]
    before = [each for each in found if each[0] <= place]
    return max(before, key=lambda each: each[:2])[2][1:] if before else ()


def as_data(problem: Problem, chunk: Chunk | None, lang: Lang) -> dict[str, Any]:
    """Return a problem as a form shows it: that of a record at its field."""
    here = chunk if chunk and is_within(problem, chunk) else None
    return {
        "path": list(field_at(here, problem.location)) if here else None,
        "subject": "" if here or not problem.subject else problem.subject[lang],
        "place": str(problem.location),
        "code": problem.code if problem.code in problem_kinds() else "",
        "severity": problem.severity,
        "message": problem.message[lang],
        "details": [detail[lang] for detail in problem.details],
        "hint": problem.hint[lang],
    }
