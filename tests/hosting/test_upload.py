"""An upload sends what differs, in an order that never breaks a page, and goes on where it was broken off."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from real_site import content

from catalog.ground.failure import Failure
from catalog.hosting.folder import Folder
from catalog.hosting.manifest import MANIFEST, Digest, Manifest
from catalog.hosting.target import CORNER
from catalog.hosting.upload import plan_upload, upload

PAGE, SCRIPT, PHOTO, OTHER = "index.html", "assets/js/main.js", "assets/photos/a-1.jpg", "aid/index.html"
Files = dict[str, bytes]


def release(site: Path, files: Files, url: str = "https://a.jp/") -> Path:
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(text)
    listed = {name: Digest.of(text) for name, text in files.items()}
    (site / MANIFEST).write_bytes(Manifest(url, listed).as_json())
    return site


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "www")


@pytest.fixture
def uploaded(tmp_path: Path, folder: Folder) -> Path:
    """Return the release that lies in the folder already."""
    site = release(tmp_path / "old", {PAGE: b"old", SCRIPT: b"old()", OTHER: b"aid"})
    upload(plan_upload(site, folder), folder)
    return site


def test_everything_goes_to_an_empty_folder_and_nothing_else_is_there(uploaded: Path, folder: Folder) -> None:
    assert content(folder.path) == content(uploaded)
    assert plan_upload(uploaded, folder).is_empty


def test_times_go_along(uploaded: Path, folder: Folder) -> None:
    assert (folder.path / PAGE).stat().st_mtime_ns == (uploaded / PAGE).stat().st_mtime_ns


@pytest.mark.usefixtures("uploaded")
def test_only_what_differs_by_content_is_sent(tmp_path: Path, folder: Folder) -> None:
    new = release(tmp_path / "new", {PAGE: b"new", SCRIPT: b"old()", PHOTO: b"jpg", OTHER: b"AID"})
    plan = plan_upload(new, folder)
    assert (plan.added, plan.changed, plan.removed) == ((PHOTO,), (OTHER, PAGE), ())
    upload(plan, folder)
    assert content(folder.path) == content(new)


@pytest.mark.usefixtures("uploaded")
def test_new_files_come_first_then_pages_and_removals_last(
    tmp_path: Path, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = release(tmp_path / "new", {PAGE: b"new", SCRIPT: b"new()", PHOTO: b"jpg", "b/index.html": b"b"})
    seen: list[str] = []
    place, remove = Folder.place, Folder.remove
    monkeypatch.setattr(Folder, "place", lambda self, name, d: (seen.append(name), place(self, name, d)))
    monkeypatch.setattr(
        Folder, "remove", lambda self, names: (seen.extend(f"-{n}" for n in names), remove(self, names))
    )
    upload(plan_upload(new, folder), folder)
    assert seen == [PHOTO, "b/index.html", SCRIPT, PAGE, f"-{OTHER}"]
    assert not (folder.path / "aid").exists()


@pytest.mark.parametrize("step", ["prepare", "sync", "place", "remove", "end"])
@pytest.mark.parametrize("count", [0, 1, 2])
def test_wherever_it_is_broken_off_files_are_whole_and_the_next_goes_on(
    uploaded: Path, folder: Folder, monkeypatch: pytest.MonkeyPatch, step: str, count: int
) -> None:
    new = release(uploaded.with_name("new"), {PAGE: b"new", SCRIPT: b"new()", PHOTO: b"jpg"})
    left = [count]
    real: Callable[..., Any] = getattr(Folder, step)

    def drop(self: Folder, *words: Any) -> Any:
        if not left[0]:
            raise ConnectionError
        left[0] -= 1
        return real(self, *words)

    with monkeypatch.context() as patch:
        patch.setattr(Folder, step, drop)
        try:
            upload(plan_upload(new, folder), folder)
        except ConnectionError:
            sites = (content(uploaded), content(new))
            for name, found in content(folder.path).items():
                assert name.startswith(CORNER) or found in [site.get(name) for site in sites]
            if (folder.path / PAGE).read_bytes() == b"new":
                assert (folder.path / SCRIPT).read_bytes() == b"new()"
                assert (folder.path / PHOTO).is_file()
    upload(plan_upload(new, folder), folder)
    assert content(folder.path) == content(new)


@pytest.mark.usefixtures("uploaded")
def test_what_was_prepared_is_not_sent_again(
    tmp_path: Path, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = release(tmp_path / "new", {PAGE: b"new", PHOTO: b"jpg"})
    plan = plan_upload(new, folder)
    folder.begin((new / MANIFEST).read_bytes())
    assert folder.prepare(PHOTO, new / PHOTO, plan.manifest.files[PHOTO])
    sent: list[Path] = []
    copy = shutil.copy2
    monkeypatch.setattr(shutil, "copy2", lambda source, to: (sent.append(source), copy(source, to)))
    upload(plan_upload(new, folder), folder)
    assert sent == [new / PAGE]


def test_what_a_broken_off_upload_of_something_else_left_goes_too(
    tmp_path: Path, uploaded: Path, folder: Folder
) -> None:
    lost = release(tmp_path / "lost", {PAGE: b"old", "lost.html": b"lost"})
    plan = plan_upload(lost, folder)
    folder.begin((lost / MANIFEST).read_bytes())
    folder.prepare("lost.html", lost / "lost.html", plan.manifest.files["lost.html"])
    folder.place("lost.html", plan.manifest.files["lost.html"])
    upload(plan_upload(uploaded, folder), folder)
    assert content(folder.path) == content(uploaded)


@pytest.mark.usefixtures("uploaded")
def test_files_of_others_stay(tmp_path: Path, folder: Folder) -> None:
    (folder.path / "aid" / "leaflet.pdf").write_bytes(b"pdf")
    upload(plan_upload(release(tmp_path / "new", {PAGE: b"new"}), folder), folder)
    assert content(folder.path).keys() == {PAGE, MANIFEST, "aid/leaflet.pdf"}


def test_a_folder_may_take_the_place_of_a_file_and_the_other_way_round(
    tmp_path: Path, folder: Folder
) -> None:
    for number, name in enumerate(("aid", "aid/index.html", "aid")):
        site = release(tmp_path / str(number), {name: b"aid"})
        upload(plan_upload(site, folder), folder)
        assert content(folder.path) == content(site)


@pytest.mark.usefixtures("uploaded")
def test_a_site_that_has_changed_since_its_manifest_is_not_sent(tmp_path: Path, folder: Folder) -> None:
    new = release(tmp_path / "new", {PAGE: b"new"})
    plan = plan_upload(new, folder)
    (new / PAGE).write_bytes(b"half")
    with pytest.raises(Failure, match="changed since"):
        upload(plan, folder)
    assert (folder.path / PAGE).read_bytes() == b"old"


def test_a_build_that_is_no_release_is_refused(tmp_path: Path, folder: Folder) -> None:
    with pytest.raises(Failure, match="is no release"):
        plan_upload(tmp_path, folder)


def test_a_folder_within_the_site_is_refused(uploaded: Path) -> None:
    with pytest.raises(Failure, match="lie within each other"):
        plan_upload(uploaded, Folder(uploaded / "www"))


def test_the_command_only_shows_until_it_may_write(
    released: Path, tmp_path: Path, call: Callable[..., Any]
) -> None:
    words = ("upload", "--root", released, "--to", tmp_path / "www")
    done = call(*words)
    assert "Add --write to copy them." in done.output
    assert "  + api/" in done.output
    assert not (tmp_path / "www").exists()
    assert "Copied (" in call(*words, "--write").output
    assert content(tmp_path / "www") == content(released / "site")
    assert "There is nothing to copy" in call(*words, "--write").output


def test_what_somebody_else_put_there_is_replaced_only_if_asked(
    released: Path, tmp_path: Path, call: Callable[..., Any]
) -> None:
    (tmp_path / PAGE).write_text("the city's own page")
    words = ("upload", "--root", released, "--to", tmp_path, "--write")
    done = call(*words)
    assert (done.exit_code, "(index.html). Add --replace" in done.output) == (1, True)
    assert content(tmp_path).keys() == {PAGE}
    assert call(*words, "--replace").exit_code == 0


def test_another_site_is_replaced_only_if_asked(
    released: Path, tmp_path: Path, call: Callable[..., Any]
) -> None:
    folder = Folder(tmp_path / "www")
    upload(plan_upload(release(tmp_path / "old", {PAGE: b"old"}), folder), folder)
    done = call("upload", "--root", released, "--to", folder.path, "--write")
    assert (done.exit_code, "another site (https://a.jp/)" in done.output) == (1, True)
