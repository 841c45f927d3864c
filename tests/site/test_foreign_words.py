"""Foreign words say their language on every page, so that a voice reads them in it."""

import re
from collections.abc import Iterator

from reading import Element, ReadPage

Pages = list[ReadPage]

_KANA_OR_KANJI = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SENTENCE = re.compile(r"[A-Za-z]+(?: [A-Za-z]+){2,}")
_SILENT = frozenset({"script", "style", "code"})


def _spoken(element: Element, lang: str) -> Iterator[tuple[str, str]]:
    """Return every text in `element` with its language."""
    lang = element.get("lang", lang)
    if isinstance(element.tag, str) and element.tag not in _SILENT:
        yield lang, element.text or ""
        for child in element:
            yield from _spoken(child, lang)
            yield lang, child.tail or ""


def _found(pages: Pages, lang: str, foreign: re.Pattern[str]) -> list[tuple[str, str]]:
    return [
        (page.file, text.strip())
        for page in pages
        for spoken, text in _spoken(page.one("body"), page.lang)
        if spoken == lang and foreign.search(text)
    ]


def test_japanese_is_marked_wherever_english_is_spoken(pages: Pages, example_pages: Pages) -> None:
    assert _found([*pages, *example_pages], "en", _KANA_OR_KANJI) == []


def test_english_is_marked_wherever_japanese_is_spoken(pages: Pages, example_pages: Pages) -> None:
    assert _found([*pages, *example_pages], "ja", _SENTENCE) == []


def test_what_is_marked_as_japanese_is(pages: Pages, example_pages: Pages) -> None:
    marked = [
        (page.file, element.text)
        for page in (*pages, *example_pages)
        if page.lang == "en"
        for element in page.all("span", lang="ja")
        if not element.attrib.keys() - {"lang"} and not list(element)
        if element.text and len(_KANA_OR_KANJI.findall(element.text)) == 0
    ]
    assert marked == []


def test_code_stays_as_it_was_typed(pages: Pages, example_pages: Pages) -> None:
    all_pages = (*pages, *example_pages)
    assert any(code.text for page in all_pages for code in page.all("code"))
    assert [page.file for page in all_pages for code in page.all("code") if len(code)] == []


def test_names_for_voices_alone_need_no_mark(pages: Pages, example_pages: Pages) -> None:
    """An attribute cannot say its language, so it speaks that of its element."""
    mixed = [
        (page.file, element.get(name))
        for page in (*pages, *example_pages)
        if page.lang == "en"
        for element in page.one("body").iter()
        for name in ("alt", "aria-label", "placeholder", "title")
        if element.get("lang", "en") == "en" and _KANA_OR_KANJI.search(element.get(name, ""))
    ]
    assert mixed == []
