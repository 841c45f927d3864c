"""The sites that are searched: built afresh, as staff would, from a copy of the repository."""

from pathlib import Path

from bench.measure import run
from bench.project import copy_project, ours_command
from bench.workspace import Workspace


def real_site(place: Workspace) -> Path:
    """Build the real catalog and return the folder of its site."""
    return _built(copy_project(place.fresh("real")))


def _built(project: Path) -> Path:
    run(ours_command(project))
    return project / "site"
