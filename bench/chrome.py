"""The chrome around the records, cut from pages of our own site, so that both tools write alike pages."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from catalog.text import LANGS, Lang, address

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

_MARKS: Final = {
    "products/bench-path/": "{{ $path }}",
    "Bench title": "{{ $title }}",
    "Bench description.": "{{ $description }}",
}
"""What that product says, and what Hugo is to say in its place."""


@dataclass(frozen=True, slots=True)
class Chrome:
    """What comes before and after the body of a page."""

    before: str
    after: str


def fill_chrome(template: str, sample: Path, built: Path) -> dict[Lang, str]:
    """Put the chrome of each language into a template of Hugo: `@before-record@` and the like."""
    filled: dict[Lang, str] = {}
    for lang in LANGS:
        record = _of_record((sample / address(lang, "products/bench-path/index.html")).read_text("utf-8"))
        first = _of_first_list((built / address(lang, "products/index.html")).read_text("utf-8"))
        # Hugo puts the second page of a list one folder deeper than we do: products/page/2/.
        other = Chrome(_deeper(record.before), _deeper(record.after))
        text = template
        for name, chrome in {"record": record, "list": first, "page": other}.items():
            text = text.replace(f"@before-{name}@", chrome.before).replace(f"@after-{name}@", chrome.after)
        filled[lang] = text
    return filled


def _of_record(html: str) -> Chrome:
    for mark, action in _MARKS.items():
        html = html.replace(mark, action)
    return Chrome(html[: html.index("<article")], html[html.rindex("</article>") + len("</article>") :])


def _of_first_list(html: str) -> Chrome:
    """Cut around the cards; what stands above them is the same for every tool."""
    return Chrome(html[: html.index('<div class="cards')], html[html.rindex("</article>") :])


def _deeper(html: str) -> str:
    return html.replace('"../', '"../../')
