"""The generator that a city pins: an address with its content, or a wheel of its own, never a bare name."""

import json
import re
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path
from typing import Any

import pytest
from sample_project import ROOT

from catalog.starter import package
from catalog.starter.package import NAME, package_here


def installed(folder: Path, origin: object) -> Distribution:
    """Lay out what pip leaves of a small wheel."""
    info = folder / "kanazawa_catalog-2.1.0.dist-info"
    info.mkdir(parents=True)
    (folder / "catalog.py").write_text("a = 1\n")
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 2.1.0\n")
    (info / "WHEEL").write_text("Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    (info / "INSTALLER").write_text("pip\n")
    (info / "direct_url.json").write_text(json.dumps(origin))
    names = [
        "catalog.py",
        "../bin/catalog",
        *(f"{info.name}/{name}" for name in ("METADATA", "WHEEL", "INSTALLER")),
    ]
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in names))
    return PathDistribution(info)


def test_nothing_that_people_or_workflows_run_asks_an_index_for_the_generator() -> None:
    texts = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / ".github").rglob("*.yml")]
    texts += [
        path for path in (ROOT / "src").rglob("*") if path.suffix in {".py", ".md", ".yml", ".txt", ".cmd"}
    ]
    asked = re.compile(
        r"""(pip|uv tool) install[^\n]*['" ](kanazawa-)?catalog([~=<>\['" ]|$)""", re.MULTILINE
    )
    assert asked.search("pip install -U 'catalog[guide]'")
    assert {path.relative_to(ROOT) for path in texts if asked.search(path.read_text("utf-8"))} == set()


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (
            {
                "url": "https://example.jp/kanazawa_catalog.whl",
                "archive_info": {"hashes": {"sha256": "ab12"}},
            },
            f"{NAME} @ https://example.jp/kanazawa_catalog.whl#sha256=ab12",
        ),
        (
            {"url": "https://example.jp/catalog.git", "vcs_info": {"vcs": "git", "commit_id": "c0ffee"}},
            f"{NAME} @ git+https://example.jp/catalog.git@c0ffee",
        ),
        (
            {"url": "file:///home/a/catalog", "dir_info": {"editable": True}},
            f"{NAME} @ file:///home/a/catalog",
        ),
        (
            {"url": "https://example.jp/a.whl", "archive_info": {}},
            "./packages/kanazawa_catalog-2.1.0-py3-none-any.whl",
        ),
        ({}, "./packages/kanazawa_catalog-2.1.0-py3-none-any.whl"),
    ],
    ids=["wheel-elsewhere", "git", "checkout", "without-digest", "index"],
)
def test_a_city_pins_where_its_generator_came_from_or_carries_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, origin: Any, line: str
) -> None:
    monkeypatch.setattr(package, "distribution", lambda _: installed(tmp_path, origin))
    found = package_here()
    assert found.requirement == line
    assert list(found.files) == ([line.removeprefix("./")] if line.startswith("./") else [])
