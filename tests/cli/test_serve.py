"""`catalog serve` looks at what a city has of its own and at what it shares with others."""

from pathlib import Path

from sample_project import write_sample

from catalog.cli.serve import watched


def test_a_city_in_a_folder_of_its_own_is_watched_together_with_what_it_shares(tmp_path: Path) -> None:
    write_sample(tmp_path)
    city = tmp_path / "cities" / "one"
    (city / "data").mkdir(parents=True)
    assert {city / "data", city / "content", city / "words", city / "mkdocs.yml"} <= watched(city)
    assert {tmp_path / "words", tmp_path / "overrides", tmp_path / "hooks"} <= watched(city)
    assert tmp_path / "data" not in watched(city)


def test_a_city_that_shares_nothing_is_watched_as_a_whole(tmp_path: Path) -> None:
    write_sample(tmp_path)
    names = {path.relative_to(tmp_path).as_posix() for path in watched(tmp_path)}
    assert names == {"data", "content", "words", "overrides", "hooks", "mkdocs.yml"}
