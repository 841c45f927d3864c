"""Hugo's templates of the pages of products and of their list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.finished import read_page
from bench.peer.derive import Print, derive
from bench.peer.marks import ASKED, actions, asked_action
from bench.peer.related import related_template
from bench.peer.sample_site import SampleSite
from bench.peer.samples import CARD_CHANGES, CHANGES, PRICE, PRICED_CHANGES
from catalog.ground.text import LANGS, Lang, address
from catalog.views.listing import page_path

_SKELETONS: Final = Path(__file__).parent / "skeletons"
_CARDS: Final = 'data-record="products/'
_NUMBERS: Final = '<nav class="pages"'
_PRINTED: Final = '"{{ $home }}products/{{ $path }}"'


def write_templates(folder: Path, sample: SampleSite, built: Path) -> None:
    """Write the templates of both languages; what stands around cards is cut from the site `built`."""
    pages, partials = folder / "products", folder / "_partials"
    pages.mkdir(parents=True)
    for lang in LANGS:
        card = _card(sample, lang)
        pieces = {"lang": lang, "view": _skeleton("view"), "card": _within_a_section(card)}
        for path, text in {
            pages / f"page.{lang}.html": _record(sample, lang),
            pages / f"section.{lang}.html": _list(card, built, lang),
            partials / f"card-{lang}.html": _filled("card", pieces),
            partials / f"related-{lang}.html": related_template(built, lang),
        }.items():
            path.write_text(text, encoding="utf-8")


def _card(sample: SampleSite, lang: Lang) -> str:
    return derive(sample.cards(lang), CARD_CHANGES, printer({**actions(lang), "zqhome": "{{ $home }}"}))


def _within_a_section(card: str) -> str:
    """Set the heading of a card below that of its section."""
    return re.sub(r"(</?h)2\b", r"\g<1>3", card)


def _record(sample: SampleSite, lang: Lang) -> str:
    asked = asked_action(sample.asked_labels(lang), lang)
    pages, write = sample.records(lang), printer({**actions(lang), ASKED: asked})
    return _filled(
        "record",
        {
            "view": _skeleton("view"),
            "priced": derive(pages, PRICED_CHANGES, write),
            "unpriced": derive(pages, CHANGES, write, (PRICE,)),
        },
    )


def _list(card: str, built: Path, lang: Lang) -> str:
    first, other = (read_page(built / address(lang, page_path(number)) / "index.html") for number in (1, 2))
    title = re.findall(r"<h1[^>]*>(.*?)</h1>", other)[0]
    marks = {
        page_path(2): '{{ printf "products/page/%d/" $number }}',
        title: title.replace("2", "{{ $number }}"),
    }
    own, further = _around(first), _around(other)
    return _filled(
        "list",
        {
            "view": _skeleton("view"),
            "card": card,
            "before-first": own.before,
            "after-first": own.after,
            "before-other": _deeper(printer(marks)(further.before)),
            "after-other": _deeper(printer(marks)(further.after)),
            **_numbers(further.numbers),
        },
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """A page of the list without its cards."""

    before: str
    numbers: str
    """From the end of the cards to the end of the link to the next page."""
    after: str


def _around(html: str) -> _Around:
    cards = html.rindex("<article", 0, html.index(_CARDS))
    numbers = html.rindex("</article>", 0, html.index(_NUMBERS)) + len("</article>")
    end = html.index("</a>", html.index('rel="next"')) + len("</a>")
    return _Around(html[:cards], html[numbers:end], html[end:])


def _numbers(html: str) -> Mapping[str, str]:
    """Cut the links of the second page of a list to the others."""
    linked = re.sub(r'"(?:\.\./)+products/[^"]*"', lambda _: _PRINTED, html)
    found = re.fullmatch(
        r'(.*?)(<a [^>]*rel="prev">.*?</a>)(.*?)(<li>.*</li>)(.*?)(<a [^>]*rel="next">.*?</a>)',
        linked,
        re.DOTALL,
    )
    assert found, "the second page of a list leads back, on, and to every page by its number"
    before, previous, numbers, items, after, following = found.groups()
    _, current, number, *_ = re.findall(r"<li>.*?</li>", items, re.DOTALL)
    return {
        "before-numbers": before,
        "previous": previous,
        "numbers": numbers,
        "current": current.replace("2", "{{ . }}"),
        "number": number.replace("3", "{{ . }}"),
        "gap": re.sub("<a .*</a>", "…", number, flags=re.DOTALL),
        "after-numbers": after,
        "next": following,
    }


def _deeper(html: str) -> str:
    """Lead up one folder more: Hugo puts the second page of a list at `products/page/2/`."""
    return html.replace('"../', '"../../')


def printer(marks: Mapping[str, str]) -> Print:
    """Return what replaces marks by actions, the longest first."""
    found = re.compile("|".join(map(re.escape, sorted(marks, key=len, reverse=True))))
    return lambda text: found.sub(lambda match: marks[match[0]], text)


def _filled(name: str, pieces: Mapping[str, str]) -> str:
    """Fill a skeleton; what is filled in is not looked at again."""
    return re.sub(r"@([a-z-]+)@", lambda match: pieces.get(match[1], match[0]), _skeleton(name))


def _skeleton(name: str) -> str:
    return (_SKELETONS / f"{name}.html").read_text(encoding="utf-8").strip()
