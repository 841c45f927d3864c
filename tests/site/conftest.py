"""The real site, and a small one to change."""

import shutil
from pathlib import Path

import pytest
from reading import ReadPage, read_site
from real_site import build, build_example, copy_project, once
from sample_project import write_sample


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real project with its site and its cache. To be looked at, never changed."""
    return once(tmp_path_factory, "real", lambda folder: build(copy_project(folder)))


@pytest.fixture(scope="session")
def site(built: Path) -> Path:
    return built / "site"


@pytest.fixture(scope="session")
def pages(site: Path) -> list[ReadPage]:
    return read_site(site)


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the city that does not exist."""
    return once(tmp_path_factory, "example", build_example)


@pytest.fixture(scope="session")
def example_pages(example_site: Path) -> list[ReadPage]:
    return read_site(example_site)


@pytest.fixture(scope="session")
def _sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "sample", lambda folder: build(write_sample(folder).root))


@pytest.fixture
def standing(_sample: Path, tmp_path: Path) -> Path:
    """Return the folder of the sample catalog; its site stands and its cache is warm."""
    return Path(shutil.copytree(_sample, tmp_path / "standing", symlinks=True))
