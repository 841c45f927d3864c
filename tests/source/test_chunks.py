from catalog.problems import Location
from catalog.source.chunks import Chunk, split_records

TWO = "- id: one\n  a: 1\n\n# between\n- id: two\n"


def test_every_record_begins_at_a_dash_in_the_first_column() -> None:
    chunks, problems = split_records(TWO, "data/x.yaml")
    assert [chunk.text for chunk in chunks] == ["- id: one\n  a: 1\n\n# between\n", "- id: two\n"]
    assert problems == []


def test_a_record_knows_the_line_it_begins_on() -> None:
    chunks, _ = split_records(TWO, "data/x.yaml")
    assert [chunk.line for chunk in chunks] == [1, 5]
    assert chunks[1].at(0, 2) == Location("data/x.yaml", 5, 3)


def test_comments_blank_lines_and_one_line_of_dashes_may_stand_before_the_first_record() -> None:
    chunks, problems = split_records("# head\n\n   # more\n---\n- id: one\n", "x")
    assert [chunk.line for chunk in chunks] == [5]
    assert problems == []


def test_windows_line_ends_count_once() -> None:
    chunks, problems = split_records("# head\r\n- id: one\r\n- id: two\r\n", "x")
    assert [chunk.line for chunk in chunks] == [2, 3]
    assert problems == []


def test_a_dash_alone_begins_a_record() -> None:
    chunks, _ = split_records("-\n  id: one\n-\tid: two\n", "x")
    assert [chunk.line for chunk in chunks] == [1, 3]


def test_a_dash_within_a_word_begins_nothing() -> None:
    chunks, problems = split_records("-id: one\n", "x")
    assert chunks == []
    assert [problem.code for problem in problems] == ["not-a-list"]


def test_the_first_line_before_the_records_that_is_no_comment_is_reported() -> None:
    chunks, problems = split_records("# head\nprograms:\nmore:\n- id: one\n", "x")
    assert [(problem.code, problem.location.line) for problem in problems] == [("not-a-list", 2)]
    assert [chunk.line for chunk in chunks] == [4], "the records below are read all the same"


def test_the_same_text_has_the_same_digest_wherever_it_stands() -> None:
    (first,), _ = split_records("- id: one\n", "x")
    (moved,), _ = split_records("# head\n- id: one\n", "x")
    (changed,), _ = split_records("- id: two\n", "x")
    assert first.digest == moved.digest
    assert first.digest != changed.digest


def test_the_id_of_a_broken_record_is_still_read() -> None:
    (chunk,), _ = split_records('- name: "never closed\n  id: one\n', "x")
    assert chunk.likely_id == "one"


def test_the_id_of_something_inside_a_record_is_not_its_own() -> None:
    (chunk,), _ = split_records("- name: one\n  courses:\n    - id: basic\n", "x")
    assert chunk.likely_id is None


def test_blank_lines_before_the_next_record_are_none_of_a_record() -> None:
    first, spaced = (Chunk.of("data/a.yaml", 1, text) for text in ("- id: one\n", "- id: one\n\n\n"))
    assert first.digest == spaced.digest


def test_blank_lines_that_a_text_keeps_are_part_of_it() -> None:
    first, spaced = (Chunk.of("data/a.yaml", 1, f"- id: one\n  a: |+\n    b\n{more}") for more in ("", "\n"))
    assert first.digest != spaced.digest
