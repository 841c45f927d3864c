"""Made-up products, as many as one likes. The same number always gives the same bytes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bench.picker import Picker, phrases
from bench.record_yaml import Record, as_yaml
from catalog.rules.gtin import check_digit

READ_ON: Final = "2026-11-21"
PRODUCTS_PER_MAKER: Final = 10
FEATURES: Final = 10
STORY: Final = 2

_AS_OF: Final = {"ja": "記事の日付は2026年", "en": "article of 2026"}


def products_yaml(count: int, *, for_export: bool = False) -> str:
    """Return a `brand_products.yaml` of `count` records, each with a GTIN and facts for export if asked for."""
    return "\n".join(
        as_yaml(_product(index) | (_exported(index) if for_export else {})) for index in range(count)
    )


def makers_yaml(count: int) -> str:
    """Return the makers of `count` products, to stand below the others of `organizations.yaml`."""
    return "".join("\n" + as_yaml(_maker(index)) for index in range(-(-count // PRODUCTS_PER_MAKER)))


def _product(index: int) -> Record:
    pick = Picker(f"product {index}")
    maker = index // PRODUCTS_PER_MAKER
    noun = pick.one(phrases()["divisions"][_division(maker)]["nouns"])
    name = _name(pick.one(phrases()["traits"]), noun, index)
    pages = [_page(pick, index, name, number) for number in range(4)]
    facts = list(_facts(pick, [page["url"] for page in pages]))
    record = {
        "id": f"{noun['en'].lower().replace(' ', '-')}-{index + 1}",
        "name": name,
        "aliases": [f"Series {index % 26}-{index}"] if index % 5 == 0 else [],
        "summary": _summary(pick, noun),
        "maker": f"maker-{maker + 1}",
        "division": _division(maker),
        "certificate": _certificate(pick, index),
        "story": facts[FEATURES:] if index % 3 == 0 else [],
        "features": facts[:FEATURES],
        "specifications": [
            {"label": specification["label"], "value": pick.fill(specification["value"])}
            for specification in pick.several(phrases()["specifications"], 4)
        ],
        "price": _price(pick) if index % 4 == 0 else {},
        "website": f"https://maker-{maker + 1}.example.jp/items/{index}" if index % 2 == 0 else "",
        "links": [{"label": pages[0]["title"], "url": pages[0]["url"]}] if index % 7 == 0 else [],
        "sources": pages[:3],
        "verified_on": READ_ON,
    }
    return {key: value for key, value in record.items() if value}


def _exported(index: int) -> Record:
    digits = f"952{index:09}"
    trade = {"gtin": digits + check_digit(digits), "origin": "JP", "hs_code": "6912.00"}
    return {"trade": trade, "export": {"goods": ["ceramics"]}}


def _maker(index: int) -> Record:
    pick = Picker(f"maker {index}")
    firm = phrases()["divisions"][_division(index)]["firm"]
    name = _name(pick.one(phrases()["surnames"]), firm, index)
    page = _page(pick, index, name, 0)
    block = index % 9 + 1
    record = {
        "id": f"maker-{index + 1}",
        "name": name,
        "kind": "maker",
        "phone": f"076-{200 + index % 100}-{1000 + index % 9000}" if index % 3 else "",
        "website": f"https://maker-{index + 1}.example.jp/" if index % 3 == 1 else "",
        "place": {"ja": f"金沢市駅西新町{block}丁目", "en": f"{block} Ekinishi-shimmachi, Kanazawa"},
        "since": str(1880 + pick.number(140)),
        "profile": list(_facts(pick, [page["url"]]))[:2],
        "sources": [page],
    }
    return {key: value for key, value in record.items() if value}


def _division(maker: int) -> str:
    names = list(phrases()["divisions"])
    return names[maker % len(names)]


def _name(first: Mapping[str, str], second: Mapping[str, str], index: int) -> Record:
    return {
        "ja": f"{first['ja']}{second['ja']} {index + 1}",
        "en": f"{first['en']} {second['en'].title()} {index + 1}",
    }


def _summary(pick: Picker, noun: Mapping[str, str]) -> Record:
    return pick.fill(
        {
            "ja": f"{{people}}のための{noun['ja']}です。{{material}}を生かし、{{place}}で{{n}}回試しました。",
            "en": f"A {noun['en']} for {{people}}. It makes the most of {{material}}"
            " and was tried {n} times at {place}.",
        }
    )


def _facts(pick: Picker, urls: Sequence[str]) -> Iterator[Record]:
    for position, fact in enumerate(pick.several(phrases()["facts"], FEATURES + STORY)):
        dated = {"as_of": _AS_OF} if position % 4 == 1 else {}
        yield {"text": pick.fill(fact), "source": urls[position % len(urls)], **dated}


def _page(pick: Picker, index: int, name: Record, number: int) -> Record:
    return {
        "url": f"https://{pick.one(phrases()['hosts'])}.example.jp/articles/{index}/{number}",
        "title": {
            "ja": f"{name['ja']}の紹介（その{number + 1}）",
            "en": f"Page {number + 1} on {name['en']}",
        },
        "read_on": READ_ON,
    }


def _certificate(pick: Picker, index: int) -> Record:
    award = {"award": "grand-prize"} if index % 12 == 0 else {}
    year = 2015 + pick.number(11)
    return {"scheme": "kagayaki", "fiscal_year": str(year), **award, "number": f"KB-{year}-{index + 1}"}


def _price(pick: Picker) -> Record:
    return {"yen": str((pick.number(400) + 4) * 110), "includes_tax": "true", "as_of": READ_ON}
