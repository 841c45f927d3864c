"""What was parsed before is kept in `.cache/source/`. Whatever happens to it, what is loaded stays the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sample_project import edit, find_problems

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

DIGEST = 24
"""So many characters before the content of a line."""


def kept(project: Project) -> Path:
    return project.cache / "source" / "programs.jsonl"


def lines_of(content: bytes) -> tuple[bytes, list[bytes]]:
    """Return the two lines that stand before the records, and those of the records."""
    stamp, code, *lines = content.split(b"\n")
    return stamp + b"\n" + code, lines


def cut_in_half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def cut_after_a_digest(content: bytes) -> bytes:
    stamp, lines = lines_of(content)
    return b"\n".join([stamp, lines[0][: DIGEST + 1]])


def garbage(content: bytes) -> bytes:
    return bytes(range(256)) * (len(content) // 256)


def garbage_in_a_line(content: bytes) -> bytes:
    stamp, lines = lines_of(content)
    return b"\n".join([stamp, bytes(range(128, 256)), *lines])


def another_digest(content: bytes) -> bytes:
    stamp, lines = lines_of(content)
    return b"\n".join([stamp, *(b"0" * DIGEST + line[DIGEST:] for line in lines)])


def contents_swapped(content: bytes) -> bytes:
    stamp, (first, second, *rest) = lines_of(content)
    swapped = [first[:DIGEST] + second[DIGEST:], second[:DIGEST] + first[DIGEST:]]
    return b"\n".join([stamp, *swapped, *rest])


def a_letter_changed(content: bytes) -> bytes:
    return content.replace(b"Grants", b"Giants")


def another_stamp(content: bytes) -> bytes:
    return (b"1" if content.startswith(b"0") else b"0") + content[1:]


def nothing(content: bytes) -> bytes:
    return content[:0]


HARM = [cut_in_half, cut_after_a_digest, garbage, garbage_in_a_line, another_digest]
HARM += [contents_swapped, a_letter_changed, another_stamp, nothing]


def test_what_was_sound_is_kept(project: Project) -> None:
    load_catalog(project, KINDS)
    assert b"Grants for Trade Fairs" in kept(project).read_bytes()


@pytest.mark.parametrize("harm", HARM, ids=[harm.__name__ for harm in HARM])
def test_a_damaged_cache_changes_nothing(project: Project, harm: Callable[[bytes], bytes]) -> None:
    sound = load_catalog(project, KINDS)
    damaged = harm(kept(project).read_bytes())
    assert damaged != kept(project).read_bytes()
    kept(project).write_bytes(damaged)
    assert load_catalog(project, KINDS) == sound


def test_a_deleted_cache_changes_nothing(project: Project) -> None:
    sound = load_catalog(project, KINDS)
    kept(project).unlink()
    assert load_catalog(project, KINDS) == sound


def test_a_folder_that_takes_no_cache_changes_nothing(project: Project) -> None:
    project.cache.write_text("a file where the folder should be", "utf-8")
    catalog, problems = load_catalog(project, KINDS)
    assert problems == []
    assert "trade-fairs" in catalog.programs


def test_an_edited_record_is_read_anew(project: Project) -> None:
    load_catalog(project, KINDS)
    edit(project, "data/programs.yaml", "Expert Visits", "Visits of Experts")
    catalog, _ = load_catalog(project, KINDS)
    assert catalog.programs["expert-visits"].name.en == "Visits of Experts"


def test_a_slip_is_not_remembered_as_sound(project: Project) -> None:
    edit(project, "data/programs.yaml", "kind: expert\n", "kind: expert\n  kind: expert\n")
    assert find_problems(project) == find_problems(project) != ()


def test_a_mended_slip_is_forgotten(project: Project) -> None:
    edit(project, "data/programs.yaml", "kind: expert\n", "kind: expert\n  kind: expert\n")
    find_problems(project)
    edit(project, "data/programs.yaml", "kind: expert\n  kind: expert\n", "kind: expert\n")
    assert find_problems(project) == ()
