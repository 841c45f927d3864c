"""Ours and the peers, side by side, at one size."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Final

from bench.forms import Forms, written_build
from bench.measure import Run, peak_of_tree, run
from bench.pages import Weight, check_same, weigh
from bench.peer.pagefind import INDEX, pagefind_command
from bench.peer.project import hugo_command, prepare_hugo
from bench.peer.sample_site import SampleSite
from bench.project import ROOT, edit_one_summary, edit_template, edit_words, ours_command, synthetic_project
from bench.serving import reload_seconds
from bench.stages import Stages, sampled_build
from bench.workspace import Workspace

_MADE_BY_BUILDS: Final = ("site", ".cache", "public", "resources")


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes at the peak."""

    tree: int
    largest: int

    @property
    def most(self) -> int:
        return max(self.tree, self.largest)


@dataclass(frozen=True, slots=True)
class Turn:
    """Neighbouring runs: all of them on a machine that is as busy as for the others."""

    cold: Run
    hugo: Run
    pagefind: Run
    edit: Run
    unchanged: Run
    template: Run
    words: Run


@dataclass(frozen=True, slots=True)
class Race:
    """What was measured at one size."""

    products: int
    pages: int
    turns: tuple[Turn, ...]
    reload_seconds: float
    memory: Memory
    peer_memory: Memory
    weight: Weight
    peer_weight: Weight
    stages: dict[str, Stages] = field(default_factory=dict)
    forms: Forms | None = None
    """What each form of output costs; None where it was not looked at."""

    def seconds(self, runs: Callable[[Turn], Run]) -> float:
        return median(runs(turn).seconds for turn in self.turns)

    def cpu_seconds(self, runs: Callable[[Turn], Run]) -> float:
        return median(runs(turn).cpu_seconds for turn in self.turns)

    def ratio(self, runs: Callable[[Turn], Run]) -> float:
        """Compare with Hugo, neighbours with one another, so that a machine that is busy for a while slows both."""
        return median(runs(turn).seconds / turn.hugo.seconds for turn in self.turns)

    @property
    def ratio_with_pagefind(self) -> float:
        """Compare a cold build with Hugo and Pagefind one after the other."""
        return median(turn.cold.seconds / (turn.hugo.seconds + turn.pagefind.seconds) for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Sites:
    """Two projects of the same records, both built, and how many pages each site has."""

    ours: Path
    hugo: Path
    pages: int

    @property
    def built(self) -> Path:
        return self.ours / "site"

    @property
    def public(self) -> Path:
        return self.hugo / "public"


def build_both(
    place: Workspace, sample: SampleSite, products: int, compared: int, repository: Path = ROOT
) -> Sites:
    """Let both tools build the same catalog, and stop where their sites differ."""
    ours = synthetic_project(place.fresh("ours"), products, repository)
    run(ours_command(ours))
    hugo = prepare_hugo(place.fresh("hugo"), ours, sample, ours / "site")
    run(hugo_command(hugo))
    return Sites(ours, hugo, check_same(ours / "site", hugo / "public", compared))


def race(  # noqa: PLR0913  # one for each wish of whoever measures
    place: Workspace,
    sample: SampleSite,
    products: int,
    rounds: int,
    *,
    with_stages: bool = False,
    with_forms: bool = False,
) -> Race:
    """Let the tools build the same catalog in turns, a fresh process each time."""
    sites = build_both(place, sample, products, compared=24)
    weights = weigh(sites.built), weigh(sites.public)
    turns = tuple(_turn(sites, number) for number in range(rounds))
    memory = _memory(sites.ours, ours_command(sites.ours), [turn.cold for turn in turns])
    peer_memory = _memory(sites.hugo, hugo_command(sites.hugo), [turn.hugo for turn in turns])
    stages = _stages(sites.ours) if with_stages else {}
    forms = _forms(place, products) if with_forms else None
    reload = reload_seconds(sites.ours, "brand_products", rounds)
    return Race(products, sites.pages, turns, reload, memory, peer_memory, *weights, stages, forms)


def _turn(sites: Sites, number: int) -> Turn:
    edition = f"第{number + 1}版"
    _clean(sites.ours)
    cold = run(ours_command(sites.ours))
    _clean(sites.hugo)
    hugo = run(hugo_command(sites.hugo))
    pagefind = run(pagefind_command(sites.public))
    shutil.rmtree(sites.public / INDEX)
    return Turn(
        cold,
        hugo,
        pagefind,
        edit=_after(edit_one_summary, sites.ours, edition),
        unchanged=run(ours_command(sites.ours)),
        template=_after(edit_template, sites.ours, edition),
        words=_after(edit_words, sites.ours, edition),
    )


def _after(edit: Callable[[Path, str], None], project: Path, edition: str) -> Run:
    edit(project, edition)
    return run(ours_command(project))


def _memory(project: Path, command: Sequence[str], runs: Sequence[Run]) -> Memory:
    _clean(project)
    return Memory(peak_of_tree(command), max(again.largest for again in runs))


def _stages(project: Path) -> dict[str, Stages]:
    _clean(project)
    cold = sampled_build(project)
    edit_one_summary(project, "新版")
    return {"cold": cold, "one edit": sampled_build(project), "nothing changed": sampled_build(project)}


def _forms(place: Workspace, products: int) -> Forms:
    """Look at builds of as many products that have all that there is a form for."""
    project = synthetic_project(place.fresh("forms"), products, for_export=True)
    cold = written_build(project)
    edit_one_summary(project, "新版")
    forms = Forms(cold, written_build(project))
    shutil.rmtree(project)
    return forms


def _clean(project: Path) -> None:
    for name in _MADE_BY_BUILDS:
        shutil.rmtree(project / name, ignore_errors=True)
