"""Where the seconds of a build go, room by room of the program."""

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from bench.measure import run
from bench.rows import rows

Stages = Mapping[str, float]
"""Seconds of work of all processes, by module."""

_WORTH_NAMING: Final = 0.02
"""The share of a build from which on a module has a line of its own."""


def sampled_build(project: Path) -> Stages:
    """Build `project`, and say how long each module was at work."""
    notes = project / ".stages"
    notes.unlink(missing_ok=True)
    command = [sys.executable, "-m", "bench.sampled", str(notes), "build", "--root", str(project)]
    seconds = run(command).cpu_seconds
    seen = Counter(notes.read_text(encoding="utf-8").split())
    notes.unlink()
    return {module: seconds * count / seen.total() for module, count in seen.items()}


def stage_table(builds: Mapping[str, Stages]) -> str:
    """Set builds side by side: each room with its modules, the most expensive of the first build on top."""
    whole = {build: sum(stages.values()) for build, stages in builds.items()}
    body = [*_lines(builds, whole), ["together", *(_as_text(seconds, seconds) for seconds in whole.values())]]
    return rows(("CPU seconds (share)", *builds), body)


def _lines(builds: Mapping[str, Stages], whole: Stages) -> Iterator[Sequence[str]]:
    first = next(iter(builds))
    by_room = {build: _summed(stages, _room) for build, stages in builds.items()}
    by_module = {build: _summed(stages, _module) for build, stages in builds.items()}
    names = {name for stages in by_room.values() for name in stages}
    for room in sorted(names, key=lambda name: -by_room[first].get(name, 0)):
        yield room, *(_as_text(by_room[build].get(room, 0), whole[build]) for build in builds)
        modules = {name for stages in by_module.values() for name in stages if name.startswith(f"{room}/")}
        for module in sorted(modules, key=lambda name: -by_module[first].get(name, 0)):
            found = {build: by_module[build].get(module, 0) for build in builds}
            if any(found[build] >= _WORTH_NAMING * whole[build] for build in builds):
                yield f"– {module}", *(_as_text(found[build], whole[build]) for build in builds)


def _summed(stages: Stages, name_of: Callable[[str], str]) -> Stages:
    seconds: defaultdict[str, float] = defaultdict(float)
    for module, found in stages.items():
        seconds[name_of(module)] += found
    return seconds


def _room(module: str) -> str:
    return module.removeprefix("catalog.").partition(".")[0]


def _module(module: str) -> str:
    return "/".join(module.removeprefix("catalog.").split("."))


def _as_text(seconds: float, whole: float) -> str:
    return f"{seconds:.2f} ({seconds / whole:.0%})" if seconds else "–"
