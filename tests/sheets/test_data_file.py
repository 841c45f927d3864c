"""A data file that is written to keeps its comments, its order and every byte that was not asked to change."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_project import ROOT, SAMPLE

from catalog.problems import Problem
from catalog.sheets.cell_kinds import TEXT
from catalog.sheets.data_file import rewrite
from catalog.sheets.lookup import Lookup
from catalog.sheets.yaml_record import changed_text, new_text
from catalog.source.chunks import Chunk, split_records
from catalog.source.yaml_events import parse

FILES = sorted([*(ROOT / "data").glob("*.yaml"), *(SAMPLE / "data").glob("*.yaml")])
RECORD = """\
- id: a  # never changes
  # how it is called
  name: {ja: 甲, en: "A, first"}
  summary:
    ja: >-
      長い
      文
    en: 'Odd: quotes'
  maker: ono
  certificate: {scheme: kagayaki, number: "007"}
  verified_on: 2026-11-01
  # a last word

# before the next
"""


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(
            path,
            id=f"{path.parent.parent.name}-{path.stem}",
            # A table is written to products alone; what else lies in hundreds of records is for those who have time.
            marks=pytest.mark.slow if path.parent.parent == ROOT and path.stem != "brand_products" else (),
        )
        for path in FILES
    ],
)
def test_every_record_of_this_repository_survives_being_read_and_written(path: Path) -> None:
    for chunk in split_records(path.read_text("utf-8"), path.name)[0]:
        assert changed_text(chunk.text, []) == chunk.text


def test_only_the_field_changes() -> None:
    after = changed_text(RECORD, [(("certificate", "number"), "12"), (("name", "en"), "B")])
    assert after == RECORD.replace('"007"', '"12"').replace('"A, first"', '"B"')


def test_a_new_field_goes_to_its_place_or_behind_all_where_comments_stand_between() -> None:
    edits = [(("price", "yen"), "1200"), (("kana",), "こう")]
    plain = (
        RECORD.replace("  # how it is called\n", "")
        .replace("  # never changes", "")
        .replace("  # a last word\n", "")
    )
    after = changed_text(plain, edits) or ""
    assert 'en: "A, first"}\n  kana: こう\n  summary:' in after
    assert "  price: {yen: 1200}\n  verified_on:" in after
    commented = changed_text(RECORD, edits) or ""
    assert (
        "  verified_on: 2026-11-01\n  price: {yen: 1200}\n  kana: こう\n  # a last word\n\n# before"
        in commented
    )


def test_a_comment_is_never_moved_to_another_field() -> None:
    text = "- id: a\n  materials:\n    - {ja: 木, en: Wood}\n    # and that is all\n  maker: ono\n"
    assert changed_text(text, [(("materials",), ("x", "y"))]) is None


def test_a_record_that_cannot_be_changed_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "products.yaml"
    path.write_text("# top\n- id: a\n  care:\n    - x\n    # why\n  maker: ono\n", "utf-8")
    (problem,) = rewrite(path, "data/products.yaml", {"a": [(("care",), ("y", "z"))]}, []).problems
    assert isinstance(problem, Problem)
    assert (str(problem.location), problem.code) == ("data/products.yaml:2:1", "change-by-hand")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with-byte-order-mark"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["unix", "windows"])
def test_line_ends_and_marks_stay(tmp_path: Path, mark: bytes, line_end: str) -> None:
    path = tmp_path / "products.yaml"
    before = mark + ("# top\n" + RECORD + RECORD.replace("id: a", "id: b")).replace("\n", line_end).encode()
    path.write_bytes(before)
    added = {"id": "c", "maker": "ono"}
    after = rewrite(path, "products.yaml", {"b": [(("maker",), "ishino")]}, [added]).content
    start, _, rest = before.rpartition(b"maker: ono")
    assert (
        after
        == start + b"maker: ishino" + rest + f"{line_end}- id: c{line_end}  maker: ono{line_end}".encode()
    )


def test_the_first_record_of_an_empty_file_stands_below_its_comment(tmp_path: Path) -> None:
    path = tmp_path / "products.yaml"
    path.write_text("# products\n", "utf-8")
    assert rewrite(path, "products.yaml", {}, [{"id": "a"}]).content == b"# products\n- id: a\n"


texts = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff"), min_size=1
)
plain = texts.map(lambda text: str(TEXT.read(text, Lookup({})))).filter(bool)
odd = st.sampled_from(
    [
        "~",
        "null",
        "no",
        "007",
        "1.5",
        "2026-11-01",
        "- a",
        "a: b",
        "a #b",
        "'",
        '"',
        "{a",
        "&a",
        "!x",
        "?",
        "0x1",
    ]
)
value = plain | odd


def said(text: str) -> Any:
    tree = parse(Chunk.of("f", 1, text))
    assert tree.problems == []
    return tree.value[0] if isinstance(tree.value, list) else None


@given(ja=value, en=value, many=st.lists(value, min_size=1))
def test_whatever_is_written_is_read_as_what_it_is(ja: str, en: str, many: list[str]) -> None:
    record = {
        "id": "a",
        "name": {"ja": ja, "en": en},
        "aliases": many,
        "trade": {"sku": ja},
        "care": [{"ja": en, "en": ja}],
    }
    assert said(new_text(record)) == record


@given(ja=value, many=st.lists(value, min_size=1).map(tuple))
def test_whatever_is_changed_is_read_as_what_it_is(ja: str, many: tuple[str, ...]) -> None:
    edits = [(("name", "ja"), ja), (("aliases",), many), (("certificate", "number"), ja)]
    after = changed_text(RECORD, edits) or ""
    expected = said(RECORD)
    expected["name"]["ja"] = expected["certificate"]["number"] = ja
    assert said(after) == expected | {"aliases": list(many)}
    assert "\n  # how it is called\n" in after
    assert after.endswith("\n  # a last word\n\n# before the next\n")
