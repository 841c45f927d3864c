"""Facts for markets abroad hold: numbers of articles, proofs and their days, and words that need a proof."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from catalog.check.contents import texts_of
from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.text import LANGS, Text
from catalog.model.market import Claim
from catalog.model.product import BrandProduct, Proof
from catalog.problems import Problem
from catalog.rules.export import holds, proven
from catalog.rules.gtin import check_digit, in_full, is_sound
from catalog.source.yaml_events import Path

_HOW_TO_PROVE: Final = Message(
    "export の proofs に証明を書いて claims に {id} を入れるか、確かめられる事実に言いかえてください。",
    "Add its proof to `proofs` of `export`, with {id} in `claims`, or say what can be checked.",
)


def sound_gtins(facts: Facts) -> Iterator[Problem]:
    """The last digit of a GTIN follows from the others."""
    for product, gtin in _gtins(facts):
        if not is_sound(gtin):
            yield facts.problem(
                "products",
                product.id,
                ("trade", "gtin"),
                "gtin-check-digit",
                Message(
                    "最後のけたは、ほかのけたから決まりますが、合いません（{digit} のはずです）。",
                    "Its last digit follows from the others, and should be {digit}.",
                ).format(digit=check_digit(gtin[:-1])),
                Message(
                    "バーコードの数字を、もう一度写してください。",
                    "Copy the digits below the barcode once more.",
                ),
            )


def gtins_once(facts: Facts) -> Iterator[Problem]:
    """No two products have the same GTIN: each has an address of its own."""
    first: dict[str, str] = {}
    for product, gtin in _gtins(facts):
        other = first.setdefault(in_full(gtin), product.id)
        if other != product.id:
            yield facts.problem(
                "products",
                product.id,
                ("trade", "gtin"),
                "gtin-twice",
                Message("「{id}」と同じ番号です。", "`{id}` has the same number.").format(id=other),
                Message(
                    "品物が違えば番号も違います。どちらかを直してください。",
                    "Each article has a number of its own. Correct one of them.",
                ),
            )


def _gtins(facts: Facts) -> Iterator[tuple[BrandProduct, str]]:
    for product in facts.catalog.products.values():
        if product.trade and product.trade.gtin:
            yield product, product.trade.gtin


def proofs_in_order(facts: Facts) -> Iterator[Problem]:
    """A proof ends on or after the day on which it was issued."""
    for product, path, proof in _proofs(facts):
        if proof.valid_until and proof.valid_until < proof.issued_on:
            yield facts.problem(
                "products",
                product.id,
                (*path, "valid_until"),
                "period-reversed",
                Message("終了日が開始日より前です。", "This ends before it begins."),
                Message(
                    "issued_on と valid_until の日付を見比べてください。",
                    "Compare `issued_on` and `valid_until`.",
                ),
            )


def proofs_hold(facts: Facts) -> Iterator[Problem]:
    """No proof has ended: a page that shows one says that something is proven."""
    for product, path, proof in _proofs(facts):
        if not holds(proof, facts.today):
            yield facts.problem(
                "products",
                product.id,
                (*path, "valid_until"),
                "proof-expired",
                Message("この証明の期限は切れています。", "This proof has ended."),
                Message(
                    "つくり手に新しいものを聞いて書きかえるか、この証明を消してください。",
                    "Ask the maker for a new one and write it here, or remove this one.",
                ),
            )


def _proofs(facts: Facts) -> Iterator[tuple[BrandProduct, Path, Proof]]:
    for product in facts.catalog.products.values():
        for index, proof in enumerate(product.export.proofs if product.export else ()):
            yield product, ("export", "proofs", index), proof


def claims_proven(facts: Facts) -> Iterator[Problem]:
    """No text of a product praises it with words of `claims.yaml` that no proof of the product holds for."""
    claims = {claim.id: _pattern(claim) for claim in facts.catalog.claims.values()}
    words = _first_words(facts.catalog.claims.values())
    for product in facts.catalog.products.values() if claims else ():
        held = proven(product, facts.today)
        unproven = {claim: pattern for claim, pattern in claims.items() if claim not in held}
        texts = [(path, text) for path, text in texts_of(product) if "proofs" not in path]
        whole = "\n".join(text[lang] for _, text in texts for lang in LANGS).lower()
        for path, text in texts if any(word in whole for word in words) else ():
            yield from _praise(facts, product, path, text, unproven)


def _first_words(claims: Iterable[Claim]) -> frozenset[str]:
    """Return words of which a text with a claim has one: they are quick to look for in all texts at once."""
    phrases = (
        (*claim.japanese, *(re.split(r"[-\s]+", each)[0] for each in claim.english)) for claim in claims
    )
    return frozenset(word.lower() for of_claim in phrases for word in of_claim)


def _pattern(claim: Claim) -> re.Pattern[str]:
    """Return a pattern of the words of a claim: in English whole words, with hyphens or without."""
    english = (r"[-\s]+".join(map(re.escape, re.split(r"[-\s]+", phrase))) for phrase in claim.english)
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
