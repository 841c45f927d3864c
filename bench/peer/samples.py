"""The sample records: products that say marks, each without or with more of one thing than the first."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final, get_args

from bench.peer.derive import Change, Sample
from bench.record_yaml import Record
from catalog.model.reference import TradeFact

YEAR: Final = 2016
YEN: Final = 54_321
PRICED_ON: Final = "2001-02-03"
VERIFIED_ON: Final = "2002-05-06"
SINCE: Final = 1888
PHONE: Final = "076-987-6543"
COLOR: Final = "enji"
"""The colour of the division of all samples."""

_PAGE: Final = "https://zqsource.example.jp/"


@dataclass(slots=True)
class Made:
    """A product and its maker, as staff would type them."""

    product: Record
    maker: Record


def _text(mark: str) -> Record:
    return {"ja": f"{mark}ja", "en": f"{mark}en"}


def _fact(mark: str) -> Record:
    return {"text": _text(mark), "source": _PAGE, "as_of": _text(f"{mark}day")}


def _specification(mark: str) -> Record:
    return {"label": _text(f"{mark}label"), "value": _text(f"{mark}value")}


def _link(mark: str) -> Record:
    return {"label": _text(mark), "url": f"https://{mark}.example.jp/"}


def _source(mark: str) -> Record:
    return {"url": f"https://{mark}.example.jp/", "title": _text(mark), "read_on": VERIFIED_ON}


def everything() -> Made:
    """Return the sample that has everything, one of each."""
    product = {
        "id": "sample",
        "name": _text("zqname"),
        "aliases": ["zqalias"],
        "summary": _text("zqsummary"),
        "maker": "sample-maker",
        "division": "sample",
        "certificate": {
            "scheme": "kagayaki",
            "fiscal_year": str(YEAR),
            "award": "sample-award",
            "number": "zqnumber",
        },
        "story": [_fact("zqstory")],
        "features": [_fact("zqfeatures")],
        "specifications": [_specification("zqspecification")],
        "price": {"yen": str(YEN), "includes_tax": "true", "as_of": PRICED_ON},
        "website": "https://zqwebsite.example.jp/",
        "links": [_link("zqlink")],
        "sources": [_source("zqsource")],
        "verified_on": VERIFIED_ON,
    }
    maker = {
        "id": "sample-maker",
        "name": _text("zqmaker"),
        "kind": "maker",
        "phone": PHONE,
        "website": "https://zqmakersite.example.jp/",
        "place": _text("zqplace"),
        "since": str(SINCE),
        "profile": [_fact("zqprofile")],
        "sources": [_source("zqsource")],
    }
    return Made(product, maker)


def _dated(first: str, prefix: str, name: str) -> tuple[Change, Change]:
    """Return that the time of a sentence may be missing, and that there may be more sentences."""
    day = Change(f"day of the first of {name}", f"if (index {first} 0).as_of")
    later = Change(f"day of the second of {name}", "if .as_of")
    return day, Change(f"{name} +", f"range after 1 {prefix}", (later,))


PRICE: Final = "price"
"""So much of a page follows from the price that there is a template with it and one without."""

FACTS: Final[tuple[TradeFact, ...]] = get_args(TradeFact)
"""Whatever the division of all samples asks for; none of them has any."""

CHANGES: Final[tuple[Change, ...]] = (
    Change("aliases", "if $it.aliases"),
    Change("aliases +", "range after 1 ($it.aliases | default slice)"),
    Change("award", "if $award"),
    Change("story", "if $it.story"),
    *_dated("$it.story", "($it.story | default slice)", "story"),
    *_dated("$it.features", "$it.features", "features"),
    *_dated("$maker.profile", "$maker.profile", "profile"),
    Change("specifications +", "range after 1 $it.specifications"),
    Change("website", "if $it.website"),
    Change("links", "if $it.links"),
    Change("links +", "range after 1 ($it.links | default slice)"),
    Change("sources +", "range after 1 $sources"),
    Change("ways to the maker", "if (or $maker.phone $maker.website)"),
    Change("phone of the maker", "if $maker.phone"),
    Change("website of the maker", "if $maker.website"),
)
"""What of a page may be missing, or there more than once."""

PRICED_CHANGES: Final = (*CHANGES, Change("tax", "if $it.price.includes_tax"))

CARD_CHANGES: Final = (Change(PRICE, "if $it.price"), *PRICED_CHANGES)
"""Of a card, little follows from the price: one template has it under a condition."""


def _without(owner: str, *path: str | int) -> Callable[[Made], None]:
    def change(made: Made) -> None:
        place: Any = getattr(made, owner)
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]

    return change


def _more(owner: str, field: str, item: object) -> Callable[[Made], None]:
    return lambda made: getattr(made, owner)[field].append(deepcopy(item))


def _unreachable(made: Made) -> None:
    del made.maker["phone"], made.maker["website"]


def _untaxed(made: Made) -> None:
    made.product["price"]["includes_tax"] = "false"


_TYPED: Final[Mapping[str, Callable[[Made], None]]] = {
    PRICE: _without("product", "price"),
    "tax": _untaxed,
    "aliases": _without("product", "aliases"),
    "aliases +": _more("product", "aliases", "zqalias2"),
    "award": _without("product", "certificate", "award"),
    "story": _without("product", "story"),
    "website": _without("product", "website"),
    "links": _without("product", "links"),
    "links +": _more("product", "links", _link("zqlink2")),
    "specifications +": _more("product", "specifications", _specification("zqspecification2")),
    "sources +": _more("product", "sources", _source("zqsource2")),
    "ways to the maker": _unreachable,
    "phone of the maker": _without("maker", "phone"),
    "website of the maker": _without("maker", "website"),
    **{
        name: change
        for owner, field in (("product", "story"), ("product", "features"), ("maker", "profile"))
        for name, change in (
            (f"{field} +", _more(owner, field, _fact(f"zq{field}2"))),
            (f"day of the first of {field}", _without(owner, field, 0, "as_of")),
            (f"day of the second of {field}", _without(owner, field, 1, "as_of")),
        )
    },
}
"""How staff would type each change."""


def made(sample: Sample) -> Made:
    """Return the records of a sample."""
    records = everything()
    for name in sample:
        _TYPED[name](records)
    return records
