"""Facts for markets abroad hold: numbers of articles, proofs and their days."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.model.product import BrandProduct, Proof
from catalog.problems import Problem
from catalog.rules.export import holds
from catalog.rules.gtin import check_digit, in_full, is_sound
from catalog.source.yaml_events import Path


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
