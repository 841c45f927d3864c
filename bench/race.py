"""Ours and the peer, side by side, at one size."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from bench.chrome import SAMPLE
from bench.hugo import hugo_command, prepare_hugo
from bench.measure import Run, peak_of_tree, run
from bench.pages import Weight, check_same, weigh
from bench.project import edit_one_summary, ours_command, synthetic_project
from bench.workspace import Workspace

_MADE_BY_BUILDS: Final = ("site", ".cache", "public", "resources")


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes at the peak."""

    tree: int
    largest: int


@dataclass(frozen=True, slots=True)
class Race:
    """What was measured at one size. The runs stand in the order in which they took turns."""

    products: int
    pages: int
    cold: tuple[Run, ...]
    peer: tuple[Run, ...]
    edit: tuple[Run, ...]
    memory: Memory
    peer_memory: Memory
    weight: Weight
    peer_weight: Weight

    @property
    def cold_ratio(self) -> float:
        return _ratio(self.cold, self.peer)

    @property
    def edit_ratio(self) -> float:
        return _ratio(self.edit, self.peer)


def seconds(runs: Sequence[Run]) -> float:
    return median(it.seconds for it in runs)


def cpu_seconds(runs: Sequence[Run]) -> float:
    return median(it.cpu_seconds for it in runs)


def _ratio(ours: Sequence[Run], peer: Sequence[Run]) -> float:
    """Compare neighbours, so that a machine that is busy for a while slows both."""
    return median(own.seconds / other.seconds for own, other in zip(ours, peer, strict=True))


def race(place: Workspace, products: int, rounds: int) -> Race:
    """Let both tools build the same catalog in turns, a fresh process each time."""
    project = synthetic_project(place.fresh("ours"), products)
    run(ours_command(project))
    peer = prepare_hugo(place.fresh("peer"), project, _sample_site(place), project / "site")
    run(hugo_command(peer))
    pages = check_same(project / "site", peer / "public")
    weights = weigh(project / "site"), weigh(peer / "public")
    turns = [_turn(project, peer, number) for number in range(rounds)]
    cold, other, edit = zip(*turns, strict=True)
    memory = Memory(_peak(project, ours_command(project)), max(it.largest for it in cold))
    peer_memory = Memory(_peak(peer, hugo_command(peer)), max(it.largest for it in other))
    return Race(products, pages, cold, other, edit, memory, peer_memory, *weights)


def _turn(project: Path, peer: Path, number: int) -> tuple[Run, Run, Run]:
    _clean(project)
    cold = run(ours_command(project))
    _clean(peer)
    other = run(hugo_command(peer))
    edit_one_summary(project, f"第{number + 1}版")
    return cold, other, run(ours_command(project))


def _peak(project: Path, command: Sequence[str]) -> int:
    _clean(project)
    return peak_of_tree(command)


def _clean(project: Path) -> None:
    for name in _MADE_BY_BUILDS:
        shutil.rmtree(project / name, ignore_errors=True)


def _sample_site(place: Workspace) -> Path:
    """Build a site of one product, for its chrome."""
    project = synthetic_project(place.fresh("sample"), 1)
    (project / "data" / "brand_products.yaml").write_text(SAMPLE, encoding="utf-8")
    run(ours_command(project))
    return project / "site"
