"""`catalog release`: nothing half-done goes to a host, and what goes is listed file by file."""

import gzip
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from real_site import content
from sample_project import edit, write_sample

from catalog.ground.failure import Failure
from catalog.ground.project import Project
from catalog.ground.tree import NewTree
from catalog.hosting import compress
from catalog.hosting.finished import FinishedSite
from catalog.hosting.manifest import MANIFEST, read_manifest
from catalog.hosting.release import finish_release
from catalog.publish.mark import Mark

OF_HOSTS = {"_redirects", ".htaccess", "web.config", ".nojekyll", MANIFEST}


def times(site: Path) -> dict[str, tuple[int, int]]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {
        str(path.relative_to(site)): (path.stat().st_size, path.stat().st_mtime_ns) for path in sorted(files)
    }


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("site_url: https://catalog.example.jp/", "an example (https://catalog.example.jp/)"),
        ("site_url: http://localhost:8000/", "an example (http://localhost:8000/)"),
        ("# no address", "the address of the site is not given"),
    ],
)
def test_a_site_that_nobody_can_reach_is_not_released(
    tmp_path: Path, call: Callable[..., Any], address: str, said: str
) -> None:
    project = write_sample(tmp_path)
    edit(project, "mkdocs.yml", "site_url: https://catalog.example.jp/", address)
    done = call("release", "--root", tmp_path)
    assert done.exit_code == 1
    assert said in done.output
    assert not (tmp_path / "site").exists()


def test_with_an_error_the_last_release_stays(standing: Project, call: Callable[..., Any]) -> None:
    before = times(standing.root / "site")
    edit(standing, "data/programs.yaml", "kind: expert", "knd: expert")
    done = call("release", "--root", standing.root)
    assert done.exit_code == 1
    assert "unknown-field" in done.output
    assert times(standing.root / "site") == before


def test_a_page_at_the_address_of_a_draft_stops_the_release(tmp_path: Path) -> None:
    tree = NewTree.empty(tmp_path)
    for lang in ("", "en/"):
        page = tree.put(f"{lang}programs/aid/index.html", "key", lambda: b"<p>")
        site = FinishedSite(
            tree, (page,), Mark(), frozenset(), "https://a.jp/", drafts=frozenset({"programs/aid"})
        )
        with pytest.raises(Failure, match=page.file):
            finish_release(site)


def test_the_manifest_tells_every_file_with_its_digest_and_size(released: Path) -> None:
    site = content(released / "site")
    files = json.loads(site.pop(MANIFEST))["files"]
    assert files == {
        name: {"sha256": sha256(file).hexdigest(), "size": len(file)} for name, file in site.items()
    }
    assert OF_HOSTS - {MANIFEST} <= files.keys()


@pytest.mark.parametrize("name", ["../passwd", "/etc/passwd", "a//b", "a/../../b", "c:/x", "a\\b"])
def test_a_manifest_that_leads_out_of_its_folder_is_none(tmp_path: Path, name: str) -> None:
    whole = {"site_url": "https://a.jp/", "files": {name: {"sha256": "0", "size": 0}}}
    (tmp_path / MANIFEST).write_text(json.dumps(whole))
    assert read_manifest(tmp_path / MANIFEST) is None


def test_a_copy_by_time_and_size_takes_what_has_changed_and_nothing_else(
    standing: Project, call: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = standing.root / "site"
    monkeypatch.setattr(compress, "_brotli", lambda: None)
    done = call("release", "--precompress", "--no-guide", "--root", standing.root)
    assert done.exit_code == 0
    assert "Compressed with gzip alone" in done.output
    before = times(site)
    assert call("release", "--precompress", "--no-guide", "--root", standing.root).exit_code == 0
    assert times(site) == before

    bytes_before = content(site)
    edit(standing, "data/programs.yaml", "closes: 2027-01-29", "closes: 2027-01-28")
    assert call("release", "--precompress", "--no-guide", "--root", standing.root).exit_code == 0
    changed = {name for name, state in times(site).items() if before.get(name) != state}
    differing = {name for name, found in content(site).items() if bytes_before.get(name) != found}
    assert {MANIFEST, "programs/trade-fairs/index.html"} <= changed == differing
    assert not {".htaccess", "web.config", "_headers", "_redirects", "catalog-files.json"} & changed


def test_an_ordinary_build_has_none_of_it(standing: Project, call: Callable[..., Any]) -> None:
    released = content(standing.root / "site")
    assert call("build", "--root", standing.root).exit_code == 0
    built = content(standing.root / "site")
    packed = {name for name in released if name.endswith((".gz", ".br"))}
    assert packed
    assert released.keys() - built.keys() == OF_HOSTS | packed
    assert {name for name in built if built[name] != released[name]} == {"_headers", "catalog-files.json"}


def test_a_packed_text_is_the_text_and_a_small_file_has_no_twin(released: Path) -> None:
    site = released / "site"
    packed = [path for path in site.rglob("*.gz") if path.is_file()]
    assert packed
    for path in packed:
        assert gzip.decompress(path.read_bytes()) == path.with_suffix("").read_bytes()
    assert not (site / "robots.txt.gz").exists()
    assert not list(site.rglob("*.jpg.gz"))


def test_brotli_packs_too_where_its_library_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = SimpleNamespace(compress=lambda content, quality: b"packed" if quality == 11 else content)
    monkeypatch.setattr(compress, "_brotli", lambda: library)
    tree = NewTree.empty(tmp_path)
    page = tree.put("index.html", "key", lambda: b"long" * 1000)
    assert {file.file for file in compress.compressed(tree, [page])} == {"index.html.gz", "index.html.br"}
    assert (tmp_path / "index.html.br").read_bytes() == b"packed"
