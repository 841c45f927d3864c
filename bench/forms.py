"""What each form of output adds to a build: files, bytes and seconds of work, by what `PUBLISHED` declares."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.measure import run
from bench.rows import rows
from catalog.exports.forms import FORMS, Form
from catalog.exports.published import published_as

_KB: Final = 1000
_UNDECLARED: Final = "in no form"
_REST: Final = "reading, checking, laying out, frames, publishing"
_HEAD: Final = ("form", "files", "KB", "CPU, cold (share)", "CPU, one edit")


@dataclass(frozen=True, slots=True)
class Cost:
    """Files of one form, and the work that they took."""

    files: int = 0
    size: int = 0
    seconds: float = 0.0

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.files + other.files, self.size + other.size, self.seconds + other.seconds)


@dataclass(frozen=True, slots=True)
class Written:
    """One build in a single process: the cost of each form, and all of its seconds of work."""

    forms: Mapping[str, Cost]
    seconds: float

    @property
    def before(self) -> float:
        """Seconds in which no file was made: reading, checking, laying out, rendering frames, publishing."""
        return self.seconds - sum(cost.seconds for cost in self.forms.values())


@dataclass(frozen=True, slots=True)
class Forms:
    """Two builds of one catalog: from nothing, and after an edit of one record."""

    cold: Written
    edit: Written


def written_build(project: Path) -> Written:
    """Build `project` in one process, and return what each form cost."""
    notes = project / ".written"
    command = [sys.executable, "-m", "bench.written", str(notes), "build", "--root", str(project)]
    seconds = run(command).cpu_seconds
    files = json.loads(notes.read_text(encoding="utf-8"))
    notes.unlink()
    return Written(costs_of(files), seconds)


def costs_of(files: Iterable[tuple[str, int, float]]) -> Mapping[str, Cost]:
    """Return the cost of each form, by its name in English."""
    found: dict[str, Cost] = {}
    for file, size, seconds in files:
        name = _form_of(file)
        found[name] = found.get(name, Cost()) + Cost(1, size, seconds)
    return found


def _form_of(file: str) -> str:
    sorts = published_as(file)
    return _name(sorts[0].form) if sorts else _UNDECLARED


def _name(form: Form) -> str:
    return form.name.en


def form_table(forms: Forms) -> str:
    """Set out what each form adds to a cold build, and to one after an edit."""
    cold, edit = forms.cold, forms.edit
    names = [name for name in (*map(_name, FORMS), _UNDECLARED) if name in cold.forms]
    rest = [_REST, "", "", _share(cold.before, cold), f"{edit.before:.2f} s"]
    sum_of_files = _amounts(sum(cold.forms.values(), Cost()))
    whole = ["together", *sum_of_files, f"{cold.seconds:.2f} s", f"{edit.seconds:.2f} s"]
    return rows(_HEAD, [*(_line(name, forms) for name in names), rest, whole])


def _line(name: str, forms: Forms) -> Sequence[str]:
    cost, after = forms.cold.forms[name], forms.edit.forms.get(name, Cost())
    return [name, *_amounts(cost), _share(cost.seconds, forms.cold), f"{after.seconds:.2f} s"]


def _amounts(cost: Cost) -> Sequence[str]:
    return f"{cost.files:,}", f"{cost.size / _KB:,.0f}"


def _share(seconds: float, build: Written) -> str:
    return f"{seconds:.2f} s ({seconds / build.seconds:.1%})"
