from collections.abc import Callable
from pathlib import Path

import pytest

from catalog.problems import Location, Problem
from catalog.source.files import read_text

JAPANESE = "# 見本\n- id: 金沢\n"


def read(folder: Path, content: bytes) -> str | Problem:
    path = folder / "x.yaml"
    path.write_bytes(content)
    return read_text(path, "data/x.yaml")


def test_utf8_is_read_as_it_is(tmp_path: Path) -> None:
    assert read(tmp_path, JAPANESE.encode()) == JAPANESE


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbf" + JAPANESE.encode()) == JAPANESE


def test_line_ends_stay_as_they_were_typed(tmp_path: Path) -> None:
    assert read(tmp_path, b"a\r\nb\n") == "a\r\nb\n"


@pytest.mark.parametrize(
    ("content", "code", "place", "word"),
    [
        (JAPANESE.encode("cp932"), "encoding", (1, 3), "Shift_JIS"),
        (JAPANESE.encode("utf-16"), "encoding", (1, 1), "UTF-16"),
        (b"\xfe\xff" + JAPANESE.encode("utf-16-be"), "encoding", (1, 1), "UTF-16"),
        (JAPANESE.encode("euc_jp"), "encoding", (1, 3), "UTF-8"),
        ("一行目\n二行\xff目".encode("latin-1", "replace").replace(b"?", b"a"), "encoding", (2, 3), "UTF-8"),
        ("日本\n金沢".encode()[:-1], "encoding", (2, 2), "UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not-text", (1, 1), "not a text file"),
    ],
    ids=["shift-jis", "utf-16", "utf-16-be", "euc-jp", "one-bad-byte", "cut-in-a-character", "picture"],
)
def test_what_is_not_utf8_is_named_at_its_first_strange_byte(
    tmp_path: Path, content: bytes, code: str, place: tuple[int, int], word: str
) -> None:
    problem = read(tmp_path, content)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.location) == (code, Location("data/x.yaml", *place))
    assert word in problem.message.en


@pytest.mark.parametrize("make", [Path.exists, Path.mkdir], ids=["nothing", "a-folder"])
def test_what_cannot_be_read_is_a_problem_not_an_exception(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    path = tmp_path / "x.yaml"
    make(path)
    problem = read_text(path, "data/x.yaml")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.location.path) == ("file-missing", "data/x.yaml")


CONFLICT = "- id: one\n<<<<<<< HEAD\n- id: two\n  name: a\n=======\n- id: three\n>>>>>>> other\n"


def test_an_unfinished_merge_is_one_problem_that_names_both_sides(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(CONFLICT, "utf-8")
    problem = read_text(path, "x.yaml")
    assert isinstance(problem, Problem)
    assert (f"{problem.location}", problem.code) == ("x.yaml:2:1", "merge-conflict")
    assert "3〜4 行目は「HEAD」、6 行目は「other」の内容です。" in problem.message.ja
    assert "Lines 3-4 of `HEAD`, Line 6 of `other`." in problem.message.en


def test_every_unfinished_merge_of_a_file_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(CONFLICT.replace("\n", "\r\n") * 2, "utf-8")
    problem = read_text(path, "x.yaml")
    assert isinstance(problem, Problem)
    assert [place.location.line for place in problem.also] == [9]


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", ">>>>>>> other"])
def test_a_mark_that_was_left_behind_is_a_problem(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "x.md"
    path.write_text(f"# Title\n{mark}\n", "utf-8")
    problem = read_text(path, "x.md")
    assert isinstance(problem, Problem)
    assert problem.location.line == 2


@pytest.mark.parametrize("text", ["Title\n=======\n", "a <<<<<<< b\n", "  <<<<<<< HEAD\n", "<<<<<<<<<<\n"])
def test_what_only_looks_like_a_mark_is_text(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.md"
    path.write_text(text, "utf-8")
    assert read_text(path, "x.md") == text
