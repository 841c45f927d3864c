"""Codes of countries and languages are codes of something."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground import names
from catalog.ground.message import Message
from catalog.model.product import Trade
from catalog.problems import Problem
from catalog.source.yaml_events import Path


def known_countries(facts: Facts) -> Iterator[Problem]:
    """Export markets and origins are countries, or the European Union."""
    for product in facts.catalog.products.values():
        for path, code in _countries(product.trade):
            if names.country(code) is None:
                yield facts.problem(
                    "products",
                    product.id,
                    path,
                    "unknown-country",
                    Message(
                        "「{code}」という国のコードはありません。", "No country has the code `{code}`."
                    ).format(code=code),
                    Message(
                        "ISO 3166-1 の2字のコードを書いてください（例: FR）。",
                        "Use a code of two letters from ISO 3166-1, such as FR.",
                    ),
                )


def _countries(trade: Trade | None) -> Iterator[tuple[Path, str]]:
    if trade:
        for i, code in enumerate(trade.export_markets):
            yield ("trade", "export_markets", i), code
        if trade.origin:
            yield ("trade", "origin"), trade.origin


def known_languages(facts: Facts) -> Iterator[Problem]:
    """Makers answer in languages that there are."""
    for organization in facts.catalog.organizations.values():
        for i, code in enumerate(organization.languages):
            if names.language(code) is None:
                yield facts.problem(
                    "organizations",
                    organization.id,
                    ("languages", i),
                    "unknown-language",
                    Message(
                        "「{code}」という言語のコードはありません。", "No language has the code `{code}`."
                    ).format(code=code),
                    Message(
                        "ISO 639-1 の2字のコードを書いてください（例: en）。",
                        "Use a code of two letters from ISO 639-1, such as en.",
                    ),
                )
