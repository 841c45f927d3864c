"""Every page is sound HTML5 that says what it is."""

from collections import Counter
from pathlib import Path

from reading import ReadPage, text_of

Pages = list[ReadPage]


def test_every_page_parses_without_an_error(pages: Pages) -> None:
    # Nothing is allowed here: the parser of the standard has no complaint about any page.
    assert {page.file: page.errors for page in pages if page.errors} == {}


def test_every_page_begins_with_the_doctype(site: Path, pages: Pages) -> None:
    starts = {page.file: (site / page.file).read_text(encoding="utf-8").lstrip()[:15] for page in pages}
    assert {file for file, start in starts.items() if start.lower() != "<!doctype html>"} == set()


def test_every_page_has_one_first_heading(pages: Pages) -> None:
    headings = {page.file: [text_of(element) for element in page.all("h1")] for page in pages}
    assert {file: found for file, found in headings.items() if len(found) != 1 or not found[0]} == {}


def test_no_heading_skips_a_level(pages: Pages) -> None:
    levels = {
        page.file: [
            int(element.tag[1])
            for element in page.elements()
            if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}
        ]
        for page in pages
    }
    skips = {
        file: found
        for file, found in levels.items()
        if any(after > before + 1 for before, after in zip([0, *found], found, strict=False))
    }
    assert skips == {}


def test_no_id_stands_twice_on_a_page(pages: Pages) -> None:
    repeated = {page.file: [name for name, n in Counter(page.ids).items() if n > 1] for page in pages}
    assert {file: names for file, names in repeated.items() if names} == {}


def test_what_labels_another_element_is_there(pages: Pages) -> None:
    pointers = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
    missing = [
        (page.file, name, target)
        for page in pages
        for element in page.elements()
        for name in pointers
        for target in element.get(name, "").split()
        if target not in page.ids
    ]
    assert missing == []


def test_every_page_says_its_language(pages: Pages) -> None:
    spoken = {page.file: page.one("html").get("lang") for page in pages}
    assert spoken == {page.file: page.lang for page in pages}


def test_titles_tell_the_pages_of_a_language_apart(pages: Pages) -> None:
    titles = Counter((page.lang, text_of(page.one("title"))) for page in pages)
    assert {title for title, n in titles.items() if n > 1 or not title[1]} == set()


def test_descriptions_tell_the_pages_of_a_language_apart(pages: Pages) -> None:
    descriptions = Counter(
        (page.lang, page.one("meta", name="description").get("content", "").strip())
        for page in pages
        if not page.is_missing_page
    )
    assert {name for name, n in descriptions.items() if n > 1 or not name[1]} == set()


def test_a_title_names_what_the_first_heading_names(pages: Pages) -> None:
    home = {"index.html", "en/index.html"}  # there the title is the name of the site
    strangers = [
        page.file
        for page in pages
        if page.file not in home
        and text_of(page.one("h1")) not in " ".join(text_of(page.one("title")).split())
    ]
    assert strangers == []


def test_the_page_for_missing_pages_speaks_both_languages(site: Path, pages: Pages) -> None:
    (missing,) = (page for page in pages if page.is_missing_page)
    assert "ページが見つかりません" in missing.text()
    assert "Page not found" in missing.text()
    assert not (site / "en" / "404.html").exists()
