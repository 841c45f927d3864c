"""The bench edits a record while `catalog serve` shows it."""

import pytest
from bench.serving import Summary, one_summary

TYPED = """\
- id: first
  summary: {ja: 一つ目です。, en: The first.}
- id: draft
  status: draft
  summary: {ja: 下書きです。, en: A draft.}
- id: folded
  summary:
    ja: 二行に
      わたります。
    en: On two lines.
"""


def test_a_published_record_is_chosen_whose_summary_stands_on_one_line() -> None:
    assert one_summary(TYPED) == Summary("first", "一つ目です。")


def test_where_there_is_none_the_bench_says_so() -> None:
    with pytest.raises(SystemExit, match="No record"):
        one_summary(TYPED.partition("- id: draft")[2].join(["- id: draft", ""]))
