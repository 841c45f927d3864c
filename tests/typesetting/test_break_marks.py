"""Marks of line breaks in pages."""

from html import unescape

import pytest

from catalog.typesetting.html import MARK, mark_breaks

NAME = "海外販路開拓支援事業"
MARKED = "海外<wbr>販路<wbr>開拓<wbr>支援<wbr>事業"


@pytest.mark.parametrize(
    "element",
    ["h1", "h2", "h4", "th", "dt", "legend"],
)
def test_names_and_headings_are_marked(element: str) -> None:
    assert mark_breaks(f"<{element} id=x>{NAME}</{element}>", "ja") == f"<{element} id=x>{MARKED}</{element}>"


@pytest.mark.parametrize(
    "start", ['<p class="lead">', '<span class="tag tag--plain">', '<li aria-current="page">']
)
def test_leads_tags_and_the_end_of_the_path_are_marked(start: str) -> None:
    assert mark_breaks(f"{start}{NAME}</{start[1:].split(maxsplit=1)[0]}>", "ja").count(MARK) == 4


@pytest.mark.parametrize(
    "html",
    [
        f"<p>{NAME}</p>",
        f'<img alt="{NAME}">',
        f'<a aria-label="{NAME}">支援</a>',
        f"<title>{NAME}</title>",
        f"<label><select><option>{NAME}</option></select></label>",
        f'<h2 lang="en">{NAME}</h2>',
    ],
    ids=["prose", "alternative", "attribute", "title", "option", "English"],
)
def test_nothing_else_is_touched(html: str) -> None:
    assert mark_breaks(html, "ja") == html


def test_a_page_in_english_stays_as_it_is() -> None:
    assert mark_breaks(f"<h1>{NAME}</h1>", "en") == f"<h1>{NAME}</h1>"


def test_tags_and_entities_within_a_name_stay_where_they_are() -> None:
    html = '<h2><a href="海外販路開拓">支援を<b>さがす</b> &amp; 海外販路の&quot;開拓&quot;</a></h2>'
    marked = mark_breaks(html, "ja")
    assert marked.replace(MARK, "") == html
    assert MARK in marked
    assert unescape(marked).count("海外販路開拓") == 1
