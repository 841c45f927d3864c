"""Related products at the end of a page: ours chooses them, Hugo is told which they are and writes the same cards."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from bench.finished import read_page
from catalog.ground.text import Lang, address

RELATED: Final = "zqrelated"
"""Stands for all sections of related products."""

_SECTIONS: Final = ("more-by-maker", "goes-with")
_SECTION: Final = re.compile(
    rf'<section id="(?P<id>{"|".join(_SECTIONS)})".*?(?=<article)(?P<cards>.*</article>)(?P<end>.*?</section>)',
    re.DOTALL,
)
_ALL: Final = re.compile(rf'<section id="(?:{"|".join(_SECTIONS)})".*</section>', re.DOTALL)
_RECORD: Final = re.compile(r'data-record="products/([^"]+)"')


def without_related(html: str) -> str:
    """Put a mark for the sections of related products: which they are follows from other records."""
    return _ALL.sub(RELATED, html)


def _related_field(section: str) -> str:
    """Return the field in which Hugo's data name the products of a section."""
    return section.replace("-", "_")


def related_fields(built: Path, record_id: str, places: Mapping[str, str]) -> str:
    """Return lines of YAML that say which products stand on our page of a record, each by its place in the data."""
    html = read_page(built / "products" / record_id / "index.html")
    return "".join(
        f'  {_related_field(section)}: "{" ".join(places[other] for other in _RECORD.findall(cards))}"\n'
        for section, cards in _cards(html).items()
    )


def related_template(built: Path, lang: Lang) -> str:
    """Return the template of all sections; what stands around the cards is cut from the site `built`."""
    return "".join(_template(section, *around, lang) for section, around in _around(built, lang).items())


def _template(section: str, before: str, after: str, lang: Lang) -> str:
    card = f'{{{{ partial "card-{lang}.html" (dict "home" "../../" "Params" $place) }}}}'
    return (
        f"{{{{ with .{_related_field(section)} }}}}{before}"
        '{{ range split . " " }}{{ $at := split . "/" }}'
        '{{ $place := dict "file" (index $at 0) "n" (int (index $at 1)) }}'
        f"{card}{{{{ end }}}}{after}{{{{ end }}}}"
    )


def _around(built: Path, lang: Lang) -> Mapping[str, tuple[str, str]]:
    """Return what stands before and after the cards of each section, from the first page that has it."""
    found: dict[str, tuple[str, str]] = {}
    for page in sorted((built / address(lang, "products")).glob("*/index.html")):
        html = read_page(page)
        for part in _parts(html):
            found.setdefault(part["id"], (part[0][: part[0].index("<article")], part["end"]))
        if len(found) == len(_SECTIONS):
            break
    return found


def _cards(html: str) -> Mapping[str, str]:
    return {part["id"]: part["cards"] for part in _parts(html)}


def _parts(html: str) -> Sequence[re.Match[str]]:
    """Return the sections of related products of a page, one by one."""
    pieces = re.split(r"(?=<section )", html)
    return [part for piece in pieces if (part := _SECTION.match(piece))]
