"""Words of a text lead to the glossary, once on a page, and the text stays text."""

from collections.abc import Callable

import pytest
from markupsafe import Markup

from catalog.pages.glossary_links import glossary_linker

FORMS = {"見本市": "fair", "見本市等": "fairs", "trade fair": "fair", "SME": "sme"}


@pytest.fixture
def link() -> Callable[[str], Markup]:
    return glossary_linker(FORMS)("../../")


def _anchor(entry: str, text: str) -> str:
    return f'<a class="term" href="../../glossary/#{entry}">{text}</a>'


def test_a_word_leads_to_its_entry(link: Callable[[str], Markup]) -> None:
    assert link("海外の見本市に出ます。") == f"海外の{_anchor('fair', '見本市')}に出ます。"


def test_a_word_leads_there_once_on_a_page(link: Callable[[str], Markup]) -> None:
    assert link("見本市と見本市") == f"{_anchor('fair', '見本市')}と見本市"
    assert link("見本市") == "見本市"


def test_another_form_of_the_same_word_does_not_lead_there_again(link: Callable[[str], Markup]) -> None:
    link("見本市")
    assert link("a trade fair") == "a trade fair"


def test_each_page_begins_anew() -> None:
    pages = glossary_linker(FORMS)
    assert pages("")("見本市") == pages("")("見本市")


def test_the_longest_form_wins(link: Callable[[str], Markup]) -> None:
    assert link("見本市等への出展") == f"{_anchor('fairs', '見本市等')}への出展"


@pytest.mark.parametrize("text", ["SMEs", "a trade fairground", "xSME"])
def test_english_words_are_matched_as_a_whole(link: Callable[[str], Markup], text: str) -> None:
    assert link(text) == text


@pytest.mark.parametrize("text", ["sme", "SME", "Trade Fair"])
def test_capitals_do_not_matter(link: Callable[[str], Markup], text: str) -> None:
    assert f">{text}</a>" in link(text)


@pytest.mark.parametrize("text", ["<b>&\"'", "<b>SME</b>", "</a>trade fair<a>"])
def test_what_was_typed_around_a_word_is_escaped(link: Callable[[str], Markup], text: str) -> None:
    linked = link(text)
    assert linked.striptags() == text
    assert "<b>" not in linked


def test_without_a_glossary_texts_are_escaped_all_the_same() -> None:
    assert glossary_linker({})("")("<b> SME") == "&lt;b&gt; SME"
