import json
from pathlib import Path

from catalog.problems import Location, Problems
from catalog.source.records import Typed, read_records


def read(folder: Path, text: str) -> tuple[list[Typed], Problems]:
    path = folder / "x.yaml"
    path.write_bytes(text.encode())
    return read_records(path, "data/x.yaml", folder / "cache")


def test_records_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    typed, problems = read(tmp_path, "- id: two\n- id: one\n")
    assert [json.loads(record.json) for record in typed] == [{"id": "two"}, {"id": "one"}]
    assert [record.chunk.line for record in typed] == [1, 2]
    assert problems == []


def test_a_record_that_cannot_be_read_has_no_content_but_a_place(tmp_path: Path) -> None:
    typed, problems = read(tmp_path, "- id: one\n- id: [\n- id: three\n")
    assert [bool(record.json) for record in typed] == [True, False, True]
    assert typed[1].chunk.line == 2
    assert len(problems) == 1


def test_windows_line_ends_change_neither_content_nor_place(tmp_path: Path) -> None:
    text = "- id: one\n  text: |\n    a\n    b\n  id: two\n"
    plain, plain_problems = read(tmp_path, text)
    windows, windows_problems = read(tmp_path, text.replace("\n", "\r\n"))
    assert windows[0].json == plain[0].json
    assert windows_problems == plain_problems
    assert plain_problems[0].location == Location("data/x.yaml", 5, 3)


def test_a_byte_order_mark_moves_no_place(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "\ufeff- {id: one, id: two}\n")
    assert [problem.location for problem in problems] == [Location("data/x.yaml", 1, 13)]


def test_two_records_with_the_same_slip_are_both_reported(tmp_path: Path) -> None:
    """What was parsed once is remembered by its text; its problems must not be remembered away."""
    _, problems = read(tmp_path, "- id: a\n  id: b\n" * 2)
    assert [problem.location.line for problem in problems] == [2, 4]


def test_a_mistake_that_moves_down_is_reported_where_it_is_now(tmp_path: Path) -> None:
    broken = "- id: a\n  id: b\n"
    read(tmp_path, broken)
    _, problems = read(tmp_path, f"# a line more\n{broken}")
    assert [problem.location.line for problem in problems] == [3]
