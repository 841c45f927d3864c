"""Words of a text open what they mean, once on a page, and the text stays text."""

import pytest

from catalog.pages.glossary_links import Terms, page_terms
from catalog.views.glossary import Meaning

FAIR = Meaning("fair", "Trade fair", "An event")
FAIRS = Meaning("fairs", "Trade fairs", "Events")
SME = Meaning("sme", "SME", "A small or medium firm")
FORMS = {"見本市": FAIR, "見本市等": FAIRS, "trade fair": FAIR, "SME": SME}


@pytest.fixture
def link() -> Terms:
    return page_terms(FORMS)()


def _button(entry: str, text: str) -> str:
    return f'<button class="term" type="button" popovertarget="term-{entry}">{text}</button>'


def test_a_word_opens_its_meaning(link: Terms) -> None:
    assert link("海外の見本市に出ます。") == f"海外の{_button('fair', '見本市')}に出ます。"
    assert link.met == {"fair": FAIR}


def test_a_word_is_explained_once_on_a_page(link: Terms) -> None:
    assert link("見本市と見本市") == f"{_button('fair', '見本市')}と見本市"
    assert link("見本市") == "見本市"


def test_another_form_of_the_same_word_is_not_explained_again(link: Terms) -> None:
    link("見本市")
    assert link("a trade fair") == "a trade fair"


def test_each_page_begins_anew() -> None:
    new_page = page_terms(FORMS)
    assert new_page()("見本市") == new_page()("見本市")


def test_the_longest_form_wins(link: Terms) -> None:
    assert link("見本市等への出展") == f"{_button('fairs', '見本市等')}への出展"


@pytest.mark.parametrize("text", ["SMEs", "a trade fairground", "xSME"])
def test_english_words_are_matched_as_a_whole(link: Terms, text: str) -> None:
    assert link(text) == text


@pytest.mark.parametrize("text", ["sme", "SME", "Trade Fair"])
def test_capitals_do_not_matter(link: Terms, text: str) -> None:
    assert f">{text}</button>" in link(text)


@pytest.mark.parametrize("text", ["<b>&\"'", "<b>SME</b>", "</a>trade fair<a>"])
def test_what_was_typed_around_a_word_is_escaped(link: Terms, text: str) -> None:
    linked = link(text)
    assert linked.striptags() == text
    assert "<b>" not in linked


def test_without_a_glossary_texts_are_escaped_all_the_same() -> None:
    assert page_terms({})()("<b> SME") == "&lt;b&gt; SME"
