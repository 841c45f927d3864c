"""Words of praise have a proof."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from catalog.check.contents import texts_of
from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.text import LANGS, Text
from catalog.model.market import Claim
from catalog.model.product import BrandProduct
from catalog.problems import Problem
from catalog.rules.export import proven
from catalog.source.yaml_events import Path

_BETWEEN: Final = re.compile(r"[-\s]+")
"""Between words of English."""

_HOW_TO_PROVE: Final = Message(
    "export の proofs に証明を書いて claims に {id} を入れるか、確かめられる事実に言いかえてください。",
    "Add its proof to `proofs` of `export`, with {id} in `claims`, or say what can be checked.",
)


def claims_proven(facts: Facts) -> Iterator[Problem]:
    """No text of a product praises it with words of `claims.yaml` that no proof of the product holds for."""
    claims = {claim.id: _pattern(claim) for claim in facts.catalog.claims.values()}
    suspect = _suspect(facts)
    for product in facts.catalog.products.values() if suspect else ():
        held = proven(product, facts.today)
        unproven = {claim: pattern for claim, pattern in claims.items() if claim not in held}
        for path, text in texts_of(product) if facts.is_new("products", product.id) else ():
            if text in suspect and "proofs" not in path:
                yield from _praise(facts, product, path, text, unproven)


def _suspect(facts: Facts) -> frozenset[Text]:
    """Return the texts in which any word stands that begins a claim: few, and quickly found."""
    begins = {
        _BETWEEN.split(phrase.lower())[0]
        for claim in facts.catalog.claims.values()
        for phrase in (*claim.japanese, *claim.english)
    }
    if not begins:
        return frozenset()
    pattern = re.compile("|".join(map(re.escape, sorted(begins))))
    return frozenset(text for text in facts.texts if pattern.search(f"{text.ja}\n{text.en}".lower()))


def _pattern(claim: Claim) -> re.Pattern[str]:
    """Return a pattern of the words of a claim: in English whole words, with hyphens or without."""
    english = (_BETWEEN.pattern.join(map(re.escape, _BETWEEN.split(phrase))) for phrase in claim.english)
    phrases = (*map(re.escape, claim.japanese), *(rf"\b{phrase}\b" for phrase in english))
    return re.compile("|".join(phrases), re.IGNORECASE)


def _praise(
    facts: Facts, product: BrandProduct, path: Path, text: Text, unproven: Mapping[str, re.Pattern[str]]
) -> Iterator[Problem]:
    for claim, pattern in unproven.items():
        for lang in LANGS:
            if found := pattern.search(text[lang]):
                yield facts.problem(
                    "products",
                    product.id,
                    (*path, lang),
                    "claim-without-proof",
                    Message("「{words}」を証明するものがありません。", "Nothing proves `{words}`.").format(
                        words=found[0]
                    ),
                    _HOW_TO_PROVE.format(id=claim),
                    severity="warning",
                )
