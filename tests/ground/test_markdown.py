"""What was typed is what Markdown shows."""

import pytest

from catalog.ground.markdown import escape_markdown, link_target


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("補助金（1/2以内）", "補助金（1/2以内）"),
        ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
        ("[x](https://example.jp)", r"\[x\](https://example.jp)"),
        ("<script>", r"\<script\>"),
        ("R&D", "R&D"),
        ("&lt;b&gt;", r"\&lt;b\&gt;"),
        ("a | b", r"a \| b"),
        ("# 見出し", r"\# 見出し"),
        ("- 一つ", r"\- 一つ"),
        ("---", r"\---"),
        ("1. 一つ", r"1\. 一つ"),
        ("1.5%", "1.5%"),
        ("+81-76-220-2205", "+81-76-220-2205"),
        ("2026-11-21", "2026-11-21"),
        ("一行\n\n# 二行", r"一行 \# 二行"),
        ("C:\\x", r"C:\\x"),
        ("", ""),
    ],
)
def test_a_text_is_shown_as_it_was_typed(typed: str, written: str) -> None:
    assert escape_markdown(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://example.jp/a_b?c=1&d=2", "https://example.jp/a_b?c=1&d=2"),
        ("https://example.jp/a_(b)", "https://example.jp/a_%28b%29"),
        ("https://example.jp/?a&copy;", "https://example.jp/?a&amp;copy;"),
    ],
)
def test_an_address_does_not_end_its_link(typed: str, written: str) -> None:
    assert link_target(typed) == written
