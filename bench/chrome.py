"""The chrome around the records, cut from pages of our own site, so that both tools write alike pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.ground.text import Lang, address
from catalog.views.listing import page_path
from catalog.words import TypedWords

SAMPLE: Final = """\
- id: bench-path
  name: {ja: Bench title, en: Bench title}
  summary: {ja: Bench description., en: Bench description.}
  maker: maker-1
  certificate: {scheme: kagayaki}
  sources:
    - {url: "https://example.jp/", title: {ja: 例, en: Example}}
  verified_on: 2026-11-21
"""
"""A product that leaves its marks in the chrome of its page."""


@dataclass(frozen=True, slots=True)
class Chrome:
    """What comes before and after the body of a page."""

    before: str
    after: str


def fill_chrome(template: str, lang: Lang, words: TypedWords, sample: Path, built: Path) -> str:
    """Put the chrome of a language into a template of Hugo: `@before-record@` and the like."""
    found = {
        "record": _of_record(_read(sample, lang, "products/bench-path/")),
        "list": _of_first_list(_read(built, lang, page_path(1))),
        "page": _of_other_list(_read(built, lang, page_path(2)), words),
    }
    for name, chrome in found.items():
        template = template.replace(f"@before-{name}@", chrome.before)
        template = template.replace(f"@after-{name}@", chrome.after)
    return template


def _read(site: Path, lang: Lang, path: str) -> str:
    return (site / address(lang, path) / "index.html").read_text(encoding="utf-8")


def _of_record(html: str) -> Chrome:
    marked = _marked(
        html,
        {
            "products/bench-path/": "{{ $path }}",
            "Bench title": "{{ $title }}",
            "Bench description.": "{{ $description }}",
        },
    )
    end = marked.rindex("</article>") + len("</article>")
    return Chrome(marked[: marked.index("<article")], marked[end:])


def _of_first_list(html: str) -> Chrome:
    """Cut around the cards and the numbers of the pages; what stands above them is the same for every tool."""
    return Chrome(html[: html.index('<div class="cards')], html[_after_numbers(html) :])


def _of_other_list(html: str, words: TypedWords) -> Chrome:
    """Cut around the heading, the cards and the numbers of the pages."""
    title = words["list"]["page_title"].format(n=2)
    marked = _marked(html, {page_path(2): "{{ $path }}", title: "{{ $title }}"})
    start = marked.rindex("<div", 0, marked.index("list__title"))
    return Chrome(_deeper(marked[:start]), _deeper(marked[_after_numbers(marked) :]))


def _after_numbers(html: str) -> int:
    """Return where the element ends that holds the cards and the numbers of the pages."""
    numbers = html.index("</nav>", html.index('class="pages"'))
    return html.index("</div>", numbers) + len("</div>")


def _marked(html: str, marks: Mapping[str, str]) -> str:
    """Replace what a page says of itself by what Hugo is to say in its place."""
    for mark, action in marks.items():
        html = html.replace(mark, action)
    return html


def _deeper(html: str) -> str:
    """Lead up one folder more: Hugo puts the second page of a list at `products/page/2/`."""
    return html.replace('"../', '"../../')
