"""The marks that the sample pages bear, and the actions by which Hugo prints what stands in their place."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from bench.peer.related import RELATED
from bench.peer.samples import COLOR, FACTS, PHONE, PRICED_ON, SINCE, VERIFIED_ON, YEAR, YEN
from catalog.ground.text import Lang
from catalog.words.formats import FORMATS, phone_link

_PATTERN: Final = re.compile(r'<svg class="pattern .*?</svg>', re.DOTALL)
_LEAF: Final = re.compile(r'<svg class="gold-leaf".*?</svg></svg>', re.DOTALL)
_FLECKS: Final = (12, 34)
"""Of the gold leaf on a card, and on a page of its own."""
_IDS: Final = {
    re.compile(r"\bsample-maker-\d+\b"): "zqmakerid",
    re.compile(r"\bsample-\d+\b"): "zqid",
    re.compile(r"assets/social/\w+\.png"): "assets/social/zqid.png",
}
_CITE: Final = re.compile(r'(<a class="cite"[^>]*source-)(\d+)("[^>]*>.*?</a>)')
_LISTED: Final = re.compile(r'(<li id="source-)\d+')

_ASKED: Final = re.compile(r'(?<=<a class="asking" href="#ask">).*?(?=</a>)')

ASKED: Final = "zqasked"
"""The facts that a buyer has to ask for: which they are follows from the division and the price."""

CITE: Final = "zqcite"
"""The number of the source of the sentence before it."""

LEAVES: Final = 64
"""Hugo strews gold leaf in so many ways alone: each page its own would cost it dearly, and nobody would see it."""

LISTED: Final = "zqlisted"
"""The number of a source in the list: they stand in order."""


def marked(html: str) -> str:
    """Put marks where samples differ without saying anything: ids, numbers, drawings that follow from an id."""
    html = _LEAF.sub(lambda leaf: f"zqleaf{leaf[0].count('<rect')}", html)
    for found, mark in ((_PATTERN, "zqpattern"), *_IDS.items(), (_ASKED, ASKED)):
        html = found.sub(mark, html)
    return _LISTED.sub(rf"\g<1>{LISTED}", _CITE.sub(_cite, html))


def _cite(match: re.Match[str]) -> str:
    before, number, after = match.groups()
    return before + CITE + re.sub(rf"\b{number}\b|{number}(?=\D)", CITE, after)


def asked_labels(html: str, lang: Lang) -> list[str]:
    """Return what a page calls the facts that a buyer has to ask for."""
    return _ASKED.findall(html)[0].split(_between(lang))


def asked_action(labels: Sequence[str], lang: Lang) -> str:
    """Return the action that lists them, given the labels of the price and of `FACTS`."""
    price, *others = (json.dumps(label, ensure_ascii=False) for label in labels)
    facts = " ".join(f'(slice "{fact}" {label})' for fact, label in zip(FACTS, others, strict=True))
    given = f'(dict "asked" $asked "price" $it.price "label" {price} "facts" (slice {facts}))'
    return f'{{{{ delimit (partial "asked.html" {given}) "{_between(lang)}" }}}}'


def _between(lang: Lang) -> str:
    return FORMATS[lang].listed(["", ""])


def actions(lang: Lang) -> Mapping[str, str]:
    """Return the action for each mark, for pages of one language."""
    return {mark: f"{{{{ {action} }}}}" for mark, action in _expressions(lang).items()} | {
        LISTED: "{{ $listed = add $listed 1 }}{{ $listed }}",
        **{f"{mark}{lang}": _fact(place, lang) for mark, place in _FACTS.items()},
    }


_FACTS: Final = {
    "zqstory": "(index $it.story 0)",
    "zqfeatures": "(index $it.features 0)",
    "zqprofile": "(index $maker.profile 0)",
    "zqstory2": "",
    "zqfeatures2": "",
    "zqprofile2": "",
}
"""Sentences; the second of a kind stands for every further one."""


def _fact(place: str, lang: Lang) -> str:
    return f"{{{{ $cite = $numbers.Get {place}.source }}}}{{{{ {place}.text.{lang} }}}}"


def _expressions(lang: Lang) -> dict[str, str]:
    iso = 'time.Format "2006-01-02"'
    day = f'time.Format "{"2006年1月2日" if lang == "ja" else "2 January 2006"}"'
    number = 'strings.TrimPrefix "0" $maker.phone'
    return {
        CITE: "$cite",
        RELATED: f'partial "related-{lang}.html" $it',
        "zqid": "$it.id",
        "zqmakerid": "$maker.id",
        "zqpattern": 'partial (printf "pattern-%s.html" $division.pattern) $it.id',
        **{f"zqleaf{flecks}": _leaf(flecks) for flecks in _FLECKS},
        **{f"zqname{name}": f"$it.name.{name}" for name in ("ja", "en")},
        **{f"zqmaker{name}": f"$maker.name.{name}" for name in ("ja", "en")},
        "zqalias": "index $it.aliases 0",
        "zqalias2": ".",
        f"zqsummary{lang}": f"$it.summary.{lang}",
        f"hue-{COLOR}": 'printf "hue-%s" $division.color',
        f"zqdivision{lang}": f"$division.name.{lang}",
        f"zqaward{lang}": "$award",
        "zqnumber": "$it.certificate.number",
        FORMATS[lang].fiscal_year(YEAR): f'partial "year-{lang}.html" $it.certificate.fiscal_year',
        FORMATS[lang].money(YEN): f'partial "money-{lang}.html" $it.price.yen',
        str(YEN): "$it.price.yen",
        PRICED_ON: f"{iso} $it.price.as_of",
        VERIFIED_ON: f"{iso} $it.verified_on",
        FORMATS[lang].plain_day(date.fromisoformat(PRICED_ON)): f"{day} $it.price.as_of",
        FORMATS[lang].plain_day(date.fromisoformat(VERIFIED_ON)): f"{day} $it.verified_on",
        str(SINCE): "$maker.since",
        FORMATS["ja"].phone(PHONE): "$maker.phone",
        FORMATS["en"].phone(PHONE): f'printf "+81-%s" ({number})',
        phone_link(PHONE).removeprefix("tel:"): f'printf "+81%s" (replace ({number}) "-" "")',
        **_own_texts(lang),
        **{f"{mark}day{lang}": f"{place}.as_of.{lang}" for mark, place in _FACTS.items()},
    }


def _leaf(flecks: int) -> str:
    leaf = f"(mod (hash.FNV32a $it.id) {LEAVES})"
    return f'partialCached "leaf.html" (dict "seed" {leaf} "flecks" {flecks}) {leaf} {flecks}'


def _own_texts(lang: Lang) -> dict[str, str]:
    first = "(index $it.specifications 0)"
    return {
        f"zqplace{lang}": f"$maker.place.{lang}",
        f"zqspecificationlabel{lang}": f"{first}.label.{lang}",
        f"zqspecificationvalue{lang}": f"{first}.value.{lang}",
        f"zqspecification2label{lang}": f".label.{lang}",
        f"zqspecification2value{lang}": f".value.{lang}",
        "https://zqwebsite.example.jp/": "$it.website",
        "https://zqmakersite.example.jp/": "$maker.website",
        f"zqlink{lang}": f"(index $it.links 0).label.{lang}",
        f"zqlink2{lang}": f".label.{lang}",
        "https://zqlink.example.jp/": "(index $it.links 0).url",
        "https://zqlink2.example.jp/": ".url",
        f"zqsource{lang}": f"(index $sources 0).title.{lang}",
        f"zqsource2{lang}": f".title.{lang}",
        "https://zqsource.example.jp/": "(index $sources 0).url",
        "https://zqsource2.example.jp/": ".url",
    }
