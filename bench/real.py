"""The real catalog: builds of it, the heaviest record, and how soon an edit shows while serving."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.measure import run
from bench.pages import compressed, count_pages
from bench.project import copy_project, guide_command, ours_command
from bench.serving import reload_seconds
from bench.stages import Stages, sampled_build
from bench.workspace import Workspace
from catalog.guide.pdf import NoPressError, check_press
from catalog.kinds import KINDS
from catalog.pages.tools import TOOLS


@dataclass(frozen=True, slots=True)
class Real:
    pages: int
    cold_seconds: float
    unchanged_seconds: float
    reload_seconds: float
    heaviest: int
    """Bytes of the heaviest page of a record, compressed."""
    stages: dict[str, Stages] = field(default_factory=dict)
    guide_seconds: tuple[float, float] | None = None
    """Until the guide on paper is printed in both languages, and until it is found again; None where nothing prints."""


def measure_real(place: Workspace, rounds: int, *, with_stages: bool = False) -> Real:
    project = copy_project(place.fresh("real"))
    cold: list[float] = []
    unchanged: list[float] = []
    for _ in range(rounds):
        _clean(project)
        cold.append(run(ours_command(project)).seconds)
        unchanged.append(run(ours_command(project)).seconds)
    return Real(
        count_pages(project / "site"),
        median(cold),
        median(unchanged),
        reload_seconds(project, "programs", rounds),
        max(compressed(path.read_bytes()) for path in record_pages(project / "site")),
        _stages(project) if with_stages else {},
        _guide_seconds(project),
    )


def record_pages(site: Path) -> Sequence[Path]:
    """Return the pages of all records, in both languages; the page of a tool that stands among them is none."""
    tools = {tool.path for tool in TOOLS}
    pages = ((kind, page) for kind in KINDS for page in site.glob(f"**/{kind.id}/*/index.html"))
    return [page for kind, page in pages if f"{kind.id}/{page.parent.name}" not in tools]


def _guide_seconds(project: Path) -> tuple[float, float] | None:
    try:
        check_press()
    except NoPressError:
        return None
    printed, again = (run(guide_command(project)).seconds for _ in range(2))
    return printed, again


def _stages(project: Path) -> dict[str, Stages]:
    _clean(project)
    return {"cold": sampled_build(project), "nothing changed": sampled_build(project)}


def _clean(project: Path) -> None:
    for made in ("site", ".cache"):
        shutil.rmtree(project / made, ignore_errors=True)
