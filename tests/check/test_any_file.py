"""Whatever stands in a data file, it is answered with problems, each at a place one can find."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sample_project import Content, find_problems, replace, sample_text, write_sample

from catalog.ground.project import Project
from catalog.problems import Problem

LINES = sample_text("programs.yaml").splitlines(keepends=True)
ODD = [*"\t\r\0\a\f\"'#&*!|>%@`{}[],:?-~\\", "\u0085", "\u2028", "\ufeff", "\u3000", "\ud800", "𠮷", "金"]

line_number = st.integers(0, len(LINES) - 1)
edits = st.lists(
    st.one_of(
        st.tuples(st.just("delete"), line_number),
        st.tuples(st.just("repeat"), line_number),
        st.tuples(st.just("swap"), line_number, line_number),
        st.tuples(
            st.just("insert"), line_number, st.integers(0, 80), st.sampled_from([*ODD, "- ", ": ", "\n"])
        ),
        st.tuples(st.just("shift"), line_number, st.integers(1, 3)),
    ),
    min_size=1,
    max_size=6,
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return write_sample(tmp_path_factory.mktemp("any"))


def apply(edit: tuple, lines: list[str]) -> None:
    kind, at, *rest = edit
    if kind == "delete":
        lines[at] = ""
    elif kind == "repeat":
        lines[at] *= 2
    elif kind == "swap":
        lines[at], lines[rest[0]] = lines[rest[0]], lines[at]
    elif kind == "shift":
        lines[at] = " " * rest[0] + lines[at]
    else:
        column, mark = rest
        lines[at] = lines[at][:column] + mark + lines[at][column:]


def assert_answered(project: Project, content: Content) -> tuple[Problem, ...]:
    replace(project.data / "programs.yaml", content)
    problems = find_problems(project)
    for problem in problems:
        assert_within_its_file(problem, project.root)
    return problems


def assert_within_its_file(problem: Problem, root: Path) -> None:
    at = problem.location
    content = (root / at.path).read_bytes().decode("utf-8-sig", "replace")
    lines = content.split("\n")
    assert 1 <= at.line <= len(lines), at
    assert 1 <= at.column <= len(lines[at.line - 1]) + 1, at


@pytest.mark.slow
@settings(max_examples=50)
@given(text=st.text())
@example(text="- ")
@example(text="-\n-\n")
@example(text="- id: a\n  id\n")
def test_any_text_is_answered(project: Project, text: str) -> None:
    assert assert_answered(project, text.encode("utf-8", "surrogatepass")), "no text so short is a catalog"


@pytest.mark.slow
@settings(max_examples=50)
@given(content=st.binary())
def test_any_bytes_are_answered(project: Project, content: bytes) -> None:
    assert assert_answered(project, content)


@settings(max_examples=25)  # thousands more, of every file, in test_random_edits.py
@given(edits=edits)
def test_any_slips_of_the_hand_are_answered(project: Project, edits: list[tuple]) -> None:
    lines = list(LINES)
    for edit in edits:
        apply(edit, lines)
    assert_answered(project, "".join(lines).encode("utf-8", "surrogatepass"))


@pytest.mark.slow
@settings(max_examples=50)
@given(length=st.integers(0, len("".join(LINES).encode())))
def test_a_file_cut_off_anywhere_is_answered(project: Project, length: int) -> None:
    assert_answered(project, "".join(LINES).encode()[:length])
