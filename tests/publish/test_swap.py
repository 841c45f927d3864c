"""The finished site takes the place of the old one, all at once, on every kind of disk."""

from pathlib import Path

import pytest
from small_sites import Make, names_in, pages_of

from catalog.ground.system import exchange
from catalog.publish import swap as swapping
from catalog.publish.place import Place
from catalog.publish.swap import swap


@pytest.fixture(params=["in one step", "by two renames"], autouse=True)
def kind_of_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "by two renames":
        monkeypatch.setattr(swapping, "exchange", lambda *_: False)


def test_the_new_site_takes_the_place_of_the_old(place: Place, finished: Make) -> None:
    finished(place.site, index="old", gone="old")
    finished(place.next, index="new", added="new")
    swap(place)
    assert pages_of(place.site) == {"index": "new", "added": "new"}
    assert names_in(place.site.parent) == {"site"}


def test_the_first_site_needs_no_old_one(place: Place, finished: Make) -> None:
    finished(place.next, index="new")
    swap(place)
    assert pages_of(place.site) == {"index": "new"}
    assert names_in(place.site.parent) == {"site"}


def test_an_empty_folder_gives_way(place: Place, finished: Make) -> None:
    place.site.mkdir()
    finished(place.next, index="new")
    swap(place)
    assert pages_of(place.site) == {"index": "new"}
    assert names_in(place.site.parent) == {"site"}


def test_the_old_site_comes_back_if_the_new_one_cannot_take_its_place(
    place: Place, finished: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swapping, "exchange", lambda *_: False)
    finished(place.site, index="old")
    finished(place.next, index="new")
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path == place.next:
            raise PermissionError
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        swap(place)
    assert pages_of(place.site) == {"index": "old"}


def test_where_two_folders_cannot_be_exchanged_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    assert not exchange(tmp_path / "one", tmp_path / "missing")
    assert names_in(tmp_path) == {"one"}
