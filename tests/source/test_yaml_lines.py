"""What is read line by line is read as all of YAML reads it, whatever the text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.source.chunks import Chunk, split_records
from catalog.source.yaml_events import parse
from catalog.source.yaml_lines import read_lines

PRODUCTS = Path(__file__).parents[2] / "data" / "brand_products.yaml"

pieces = st.sampled_from(
    [
        *"ab:-#?,!&*|>%@`~.'[]{}",
        "  ",
        "- ",
        ": ",
        " #",
        ", ",
        "\\",
        '"',
        '\\"',
        "''",
        "null",
        "甲",
        "\u3000",
        "…",
    ]
)
"""Signs of YAML, and what is none."""
words = st.lists(pieces, min_size=1, max_size=5).map("".join)
keys = st.sampled_from(["a", "b", "name", "null", "en-x", "1", "~", "甲", "?", '"q"'])
values = st.one_of(
    words,
    words.map('"{}"'.format),
    words.map("'{}'".format),
    st.lists(words, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
    st.lists(st.tuples(keys, words), max_size=3).map(
        lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
    ),
)
lines = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "  ", "    ", "      ", "   "]),
    st.sampled_from(["", "", "- "]),
    st.one_of(st.just(""), keys.map("{}:".format), keys.map("{}: ".format)),
    st.one_of(st.just(""), values),
)
texts = st.lists(lines, min_size=1, max_size=5).map("\n".join)


@given(text=st.one_of(texts, texts.map("- id: one\n{}\n".format), values.map("- a: {}\n".format)))
def test_what_is_read_at_all_is_read_as_the_library_reads_it(text: str) -> None:
    found = read_lines(text)
    careful = parse(Chunk.of("x", 1, text))
    assert found is None or (found, careful.problems) == (careful.value, [])


@pytest.mark.parametrize(
    "text",
    [
        "- a: one\n    two\n",
        "- a: one\n    b: two\n",
        "- a: |\n    one\n",
        "- a: one # said\n",
        "- a:\n",
        "- a: one\n  a: two\n",
        "- a: null\n",
        "- a: {b: c, b: d}\n",
        "- a: [b: c]\n",
        "- a: [\n",
        "- a: {b: c, \n",
        "- a: one\n\n  b: two\n",
        "- a: one: two\n",
        "- - a\n",
        "- \n",
        "",
        "- a: \ufeffb\n",
        "- " + "a" * 2_000 + ": b\n",
        "".join(f"{'  ' * depth}- a:\n" for depth in range(30)) + "  " * 30 + "- b\n",
    ],
)
def test_what_takes_more_than_a_line_to_understand_is_left_to_others(text: str) -> None:
    assert read_lines(text) is None


def test_every_kind_of_line_is_read() -> None:
    text = """- id: one
  name: {ja: 甲, en: "a \\"b\\" c: d"}
  list: [a, "b, c"]
  none: []
  facts:
    - text:
        ja: 17:00 に
      source: https://example.jp/#a
  plain:
  - a
  - "b"
"""
    assert read_lines(text) == parse(Chunk.of("x", 1, text)).value is not None


def test_products_are_read_so() -> None:
    chunks, _ = split_records(PRODUCTS.read_text("utf-8"), PRODUCTS.name)
    assert all(read_lines(chunk.text) for chunk in chunks)
