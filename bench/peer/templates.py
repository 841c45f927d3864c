"""Hugo's templates of the pages of products and of their list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.peer.derive import Print, derive
from bench.peer.marks import actions
from bench.peer.sample_site import SampleSite
from bench.peer.samples import CHANGES, PRICE, PRICED_CHANGES
from catalog.ground.text import LANGS, Lang, address
from catalog.views.listing import page_path

_SKELETONS: Final = Path(__file__).parent / "skeletons"
_CARDS: Final = 'data-record="products/'
_NUMBERS: Final = '<nav class="pages"'
_PRINTED: Final = '"{{ $home }}products/{{ $path }}"'


def write_templates(folder: Path, sample: SampleSite, built: Path) -> None:
    """Write the templates of both languages; what stands around a list is cut from the site `built`."""
    folder.mkdir(parents=True)
    for lang in LANGS:
        (folder / f"page.{lang}.html").write_text(_record(sample, lang), encoding="utf-8")
        (folder / f"section.{lang}.html").write_text(_list(sample, built, lang), encoding="utf-8")


def _record(sample: SampleSite, lang: Lang) -> str:
    pages, write = sample.records(lang), printer(actions(lang))
    return _filled(
        "record",
        {
            "view": _skeleton("view"),
            "priced": derive(pages, PRICED_CHANGES, write),
            "unpriced": derive(pages, CHANGES, write, (PRICE,)),
        },
    )


def _list(sample: SampleSite, built: Path, lang: Lang) -> str:
    write = printer({**actions(lang), "zqhome": "{{ $home }}"})
    first, other = (
        (built / address(lang, page_path(number)) / "index.html").read_text(encoding="utf-8")
        for number in (1, 2)
    )
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
            "card": derive(sample.cards(lang), CHANGES, write),
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
