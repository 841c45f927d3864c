"""What tests of every room share: a small complete catalog that they may change as they like."""

import gc
import signal
from pathlib import Path

import pytest
from hypothesis import settings
from sample_project import MakeProject, write_sample

from catalog.ground.project import Project

# A run in the background ignores Ctrl+C, and so would everything that it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

# The same examples on every machine and every day: a gate must not fail by chance.
settings.register_profile("gate", derandomize=True, deadline=None, database=None)
settings.load_profile("gate")


def pytest_collection_finish() -> None:
    """Leave out of every later search for garbage what stays to the end: all modules and thousands of tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def make_project(tmp_path: Path) -> MakeProject:
    """Write the sample catalog; `make_project({"data/programs.yaml": "…"})` replaces the text of a file."""
    return lambda files: write_sample(tmp_path, files)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return the sample catalog as it is: sound, and small."""
    return write_sample(tmp_path)
