"""Whatever was built before, a site is that of a cold build, byte for byte."""

import shutil
from pathlib import Path

import pytest
from any_edits import City

from catalog.build.flow import Listener, Request, build_catalog

_DEAF = Listener(lambda _: None, lambda _: None)


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def build(city: City, into: Path) -> Path | None:
    return build_catalog(Request(city.root, city.today, into, "plain"), _DEAF)


def build_cold(city: City, place: Path) -> dict[str, bytes] | None:
    """Build a copy of the project that no build has seen."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(city.root, place, ignore=shutil.ignore_patterns(".cache"))
    site = build(City(place, city.dice, city.today), place / "site")
    return files_of(site) if site else None


def check_edits(tmp_path: Path, seed: int, count: int) -> int:
    """Return how many of `count` edits made another site."""
    city, site, built = City.at(tmp_path / "city", seed), tmp_path / "site", 0
    before: dict[str, bytes] = {}
    for number in range(count):
        edit = city.edit()
        warm = build(city, site)
        cold = build_cold(city, tmp_path / "cold")
        assert (warm is None) == (cold is None), f"{number}: {edit}"
        if warm and cold:
            now = files_of(warm)
            assert (
                sorted(name for name in now.keys() | cold.keys() if now.get(name) != cold.get(name)) == []
            ), f"{number}: {edit}"
            built += now != before
            before = now
        else:
            city.take_back()
    return built


def test_after_five_edits_a_site_is_that_of_a_cold_build(tmp_path: Path) -> None:
    assert check_edits(tmp_path, seed=1, count=5) > 2


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 10))
def test_after_many_edits_a_site_is_that_of_a_cold_build(tmp_path: Path, seed: int) -> None:
    assert check_edits(tmp_path, seed, count=25) > 8
