"""The bench says what each form of output adds to a build, by what the site declares, and so of new forms too."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from bench.forms import Cost, Forms, Written, costs_of, form_table
from bench.measure import ENVIRONMENT
from bench.written import Clock
from sample_project import write_sample

from catalog.exports.forms import FORMS
from catalog.exports.published import PUBLISHED, RELEASED
from catalog.ground.tree import NewTree


def test_files_are_counted_in_the_form_that_declares_them() -> None:
    files = [
        ("data/172014_maker.csv", 500, 0.5),
        ("data/datapackage.json", 300, 0.25),
        ("en/feeds/new.atom", 200, 0.1),
        ("en/01/09521234500018/index.html", 100, 0.5),
        ("nobody/knows.bin", 1, 0.0),
    ]
    assert costs_of(files) == {
        "open data": Cost(2, 800, 0.75),
        "feeds": Cost(1, 200, 0.1),
        "addresses of GTINs": Cost(1, 100, 0.5),
        "in no form": Cost(1, 1, 0.0),
    }


def test_every_form_has_a_sort_of_file_and_a_name_of_its_own() -> None:
    assert {sort.form for sort in (*PUBLISHED, *RELEASED)} == set(FORMS)
    assert len({form.name.en for form in FORMS}) == len(FORMS)


def test_the_table_says_what_a_form_adds_and_what_is_left() -> None:
    cold = Written({"feeds": Cost(4, 8_000, 2.0), "open data": Cost(2, 20_000, 1.0)}, 10.0)
    edit = Written({"feeds": Cost(4, 8_000, 0.5)}, 2.0)
    lines = form_table(Forms(cold, edit)).splitlines()[2:]
    assert lines == [
        "| open data | 2 | 20 | 1.00 s (10.0%) | 0.00 s |",
        "| feeds | 4 | 8 | 2.00 s (20.0%) | 0.50 s |",
        "| reading, checking, laying out, frames, publishing |  |  | 7.00 s (70.0%) | 1.50 s |",
        "| together | 6 | 28 | 10.00 s | 2.00 s |",
    ]


def test_work_between_two_files_of_a_job_counts_for_the_second(tmp_path: Path) -> None:
    clock, tree = Clock(), NewTree.empty(tmp_path)

    def job() -> None:
        clock.put(tree, "a.txt", "a", lambda: b"short")
        sum(range(2_000_000))  # work for the second file, before anybody asks for it
        clock.put(tree, "b.txt", "b", lambda: b"long in the making")

    clock.job(job)()
    clock.put(tree, "c.txt", "c", lambda: b"outside of every job")
    seconds = {file: seconds for file, _, seconds in clock.files}
    assert seconds["b.txt"] > 5 * max(seconds["a.txt"], seconds["c.txt"])
    assert [size for _, size, _ in clock.files] == [5, 18, 20]


@pytest.mark.slow
def test_a_build_notes_every_file_that_it_writes(tmp_path: Path) -> None:
    project, notes = write_sample(tmp_path / "project"), tmp_path / "notes"
    command = [sys.executable, "-m", "bench.written", str(notes), "build", "--root", str(project.root)]
    subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=True)
    noted = {file for file, _, _ in json.loads(notes.read_text(encoding="utf-8"))}
    site = project.root / "site"
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert there - noted <= {"catalog-build.json", "catalog-files.json"}  # written when all else is there
