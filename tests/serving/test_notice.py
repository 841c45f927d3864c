"""Mistakes stand above the page, in its language, as text whatever was typed."""

import pytest

from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.problems import Location, Problem
from catalog.serving.notice import page_without_site, with_notice
from catalog.serving.preview import Mistakes

PAGE = '<!doctype html><html><head><title>x</title></head><body class="a"><h1>Page</h1></body></html>'


def problem(line: int = 3, text: str = "<img src=x onerror=alert(1)>&\x1b") -> Problem:
    message, hint = (
        Message(f"「{text}」が違います。", f"`{text}` is wrong."),
        Message("直します。", "Mend it."),
    )
    return Problem(
        Location("data/programs.yaml", line, 5), "wrong", message, hint, Message(f"題 {text}", f"T {text}")
    )


def test_a_sound_page_follows_the_site_and_says_nothing() -> None:
    page = with_notice(PAGE, "v-1", None, "ja")
    assert '<script type="module" src="/-preview/live.js?v-1"></script></head>' in page
    assert "preview-notice" not in page
    assert page.endswith('<body class="a"><h1>Page</h1></body></html>')


@pytest.mark.parametrize(
    ("lang", "words"), [("ja", ("が違います。", "直します。")), ("en", ("is wrong.", "Mend it."))]
)
def test_mistakes_are_told_in_the_language_of_the_page(lang: Lang, words: tuple[str, str]) -> None:
    page = with_notice(PAGE, "v", Mistakes((problem(),)), lang)
    before, _, after = page.partition('<section class="preview-notice"')
    assert before.endswith('<body class="a">')
    assert after.startswith(f' role="alert" lang="{lang}"><details open><summary>')
    assert "<code>data/programs.yaml:3:5</code>" in after
    assert all(word in after for word in words)
    assert after.endswith("<h1>Page</h1></body></html>")


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_what_was_typed_is_text(lang: Lang) -> None:
    mistakes = Mistakes((problem(),))
    for page in (with_notice(PAGE, "v", mistakes, lang), page_without_site("v", mistakes, lang)):
        assert "<img" not in page
        assert "&lt;img src=x onerror=alert(1)&gt;&amp;\\x1b" in page
    assert "&lt;b&gt;" in with_notice(PAGE, "v", Mistakes(log="<b>"), lang)


def test_a_text_that_looks_like_a_replacement_is_left_alone() -> None:
    assert "\\1 \\g&lt;0&gt;" in with_notice(PAGE, "v", Mistakes((problem(text="\\1 \\g<0>"),)), "ja")


def test_very_many_mistakes_are_counted_and_the_first_are_shown() -> None:
    page = with_notice(PAGE, "v", Mistakes(tuple(problem(line) for line in range(1, 101))), "en")
    assert "(100)" in page
    assert page.count("<li>") == 30
    assert "catalog check shows 70 more." in page


def test_where_there_is_no_page_yet_one_says_so_and_waits_for_the_site() -> None:
    page = page_without_site("v-1", Mistakes((problem(),)), "en")
    assert page.startswith('<!doctype html><html lang="en">')
    assert "there is no page yet (1)" in page
    assert "/-preview/live.js?v-1" in page
    assert "/-preview/notice.css" in page


def test_a_page_that_visitors_do_not_see_says_so_in_its_language() -> None:
    page = with_notice(PAGE, "v", None, "en", Message("下書き", "A <draft>"))
    assert '<p class="preview-ribbon" role="note">A &lt;draft&gt;</p><h1>Page</h1>' in page
    assert "preview-ribbon" not in with_notice(PAGE, "v", None, "en")
