"""The sites that are searched: built afresh, as staff would, from a copy of the repository."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Final

from bench.measure import run
from bench.project import copy_project, ours_command, synthetic_project
from bench.workspace import Workspace

_RECORD: Final = re.compile(r"^- id: (.+)$", re.MULTILINE)


def real_site(place: Workspace) -> Path:
    """Build the real catalog and return the folder of its site."""
    return _built(copy_project(place.fresh("real")))


def large_site(place: Workspace, products: int, programs: int | None = None) -> Path:
    """Build a catalog of made-up products and the real programs, filled up with copies to as many as asked."""
    project = synthetic_project(place.fresh(f"large-{products}"), products)
    if programs:
        data = project / "data" / "programs.yaml"
        data.write_text(with_copies(data.read_text(encoding="utf-8"), programs), encoding="utf-8")
    return _built(project)


def with_copies(programs: str, wanted: int) -> str:
    """Add copies of the first programs, under ids of their own, until there are as many as wanted."""
    starts = [match.start() for match in _RECORD.finditer(programs)] + [len(programs)]
    missing = max(0, wanted - len(starts) + 1)
    copies = [programs[begin:end] for begin, end in pairwise(starts)][:missing]
    return "\n".join([programs, *(_RECORD.sub(r"- id: \1-again", copy, count=1) for copy in copies)])


def _built(project: Path) -> Path:
    run(ours_command(project))
    return project / "site"
