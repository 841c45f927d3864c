"""The bench says where the seconds of a build go, room by room, without the build knowing."""

import subprocess
import sys
from pathlib import Path
from types import FrameType

import pytest
from bench.measure import ENVIRONMENT
from bench.sampled import ELSEWHERE, IMPORTS, stage_at
from bench.stages import stage_table

ROOT = Path(__file__).parent.parent.parent


def frame_in(module: str, within: str = "work") -> FrameType:
    """Return where a function of `module` called a library."""
    library: dict[str, object] = {"__name__": "json.decoder"}
    exec("import sys\ndef work(): return sys._getframe()", library)  # noqa: S102  # a frame has no other maker
    caller: dict[str, object] = {"__name__": module, "library": library["work"]}
    code = "found = library()" if within == "<module>" else "def work(): return library()\nfound = work()"
    exec(code, caller)  # noqa: S102
    found = caller["found"]
    assert isinstance(found, FrameType)
    return found


def test_work_of_a_library_counts_for_the_module_that_asked_for_it() -> None:
    assert stage_at(frame_in("catalog.views.product")) == "catalog.views.product"


@pytest.mark.parametrize(
    ("module", "within"), [("catalog.views.product", "<module>"), ("importlib._bootstrap", "work")]
)
def test_a_module_that_is_being_loaded_counts_as_an_import(module: str, within: str) -> None:
    assert stage_at(frame_in(module, within)) == IMPORTS


def test_nothing_of_ours_is_python_itself() -> None:
    assert stage_at(None) == ELSEWHERE


@pytest.mark.slow
def test_a_command_is_looked_at_while_it_works(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    subprocess.run(
        [sys.executable, "-m", "bench.sampled", str(notes), "check", "--root", str(ROOT)],
        env=ENVIRONMENT,
        capture_output=True,
        check=True,
    )
    seen = set(notes.read_text(encoding="utf-8").split())
    assert IMPORTS in seen
    assert any(stage.startswith("catalog.") for stage in seen)


def test_rooms_stand_in_order_and_small_modules_without_a_line() -> None:
    cold = {
        "catalog.views.maker": 0.1,
        "catalog.views.product": 3.9,
        "imports": 5.0,
        "catalog.pages.pour": 1.0,
    }
    table = stage_table({"cold": cold, "edit": {"imports": 2.0}})
    assert [line.split(" | ")[0].removeprefix("| ") for line in table.splitlines()[2:]] == [
        *("imports", "views", "– views/product", "pages", "– pages/pour", "together")
    ]
    assert "| views | 4.00 (40%) | – |" in table
    assert "| together | 10.00 (100%) | 2.00 (100%) |" in table
