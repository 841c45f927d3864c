"""The real site, and a small one to change."""

import gc
import pickle
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from reading import ReadPage, read_site
from real_site import ENVIRONMENT, build, build_example, copy_project, once
from sample_project import write_sample

from catalog.cli.commands import main

BuildHere = Callable[[Path], Result]


def read_once(factory: pytest.TempPathFactory, name: str, site: Path) -> list[ReadPage]:
    """Let the first worker read all pages, which takes longer than to look at them; the others take what it read."""
    read = once(factory, name, lambda file: file.write_bytes(pickle.dumps(read_site(site))))
    return pickle.loads(read.read_bytes())  # noqa: S301  # our own


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real project with its site and its cache. To be looked at, never changed."""
    return once(tmp_path_factory, "real", lambda folder: build(copy_project(folder)))


@pytest.fixture(scope="session")
def site(built: Path) -> Path:
    return built / "site"


@pytest.fixture(scope="session")
def pages(site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[ReadPage]:
    return read_once(tmp_path_factory, "real-pages", site)


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the city that does not exist."""
    return once(tmp_path_factory, "example", build_example)


@pytest.fixture(scope="session")
def example_pages(example_site: Path, tmp_path_factory: pytest.TempPathFactory) -> list[ReadPage]:
    return read_once(tmp_path_factory, "example-pages", example_site)


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample catalog with its site and its cache. To be looked at, never changed."""
    return once(tmp_path_factory, "sample", lambda folder: build(write_sample(folder).root))


@pytest.fixture
def standing(built_sample: Path, tmp_path: Path) -> Path:
    """Return the folder of the sample catalog; its site stands and its cache is warm."""
    return Path(shutil.copytree(built_sample, tmp_path / "standing", symlinks=True))


@pytest.fixture
def build_here(monkeypatch: pytest.MonkeyPatch) -> Iterator[BuildHere]:
    """Run `catalog build` within this process, in which all that it imports stands ready."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    # The build sets it for its hook; no later test shall speak as that build did.
    monkeypatch.setenv("CATALOG_LANG", "ja")
    yield lambda root: CliRunner().invoke(main, ["build", "--root", str(root)], catch_exceptions=False)
    gc.enable()  # which a build turns off, for it has its process to itself
