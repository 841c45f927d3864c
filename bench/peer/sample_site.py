"""The sample records as a site of ours: built once, for Hugo's templates are read off it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Final

from bench.finished import read_page
from bench.measure import run
from bench.peer.derive import Pages, Sample, samples
from bench.peer.differences import Page, page_of
from bench.peer.marks import asked_labels, marked
from bench.peer.related import without_related
from bench.peer.samples import CHANGES, COLOR, FACTS, PRICE, PRICED_CHANGES, made
from bench.project import ROOT, copy_project, ours_command
from bench.record_yaml import as_yaml
from catalog.ground.text import Lang, address

_CARD: Final = re.compile(r'<article class="card.*?</article>', re.DOTALL)
_HOME: Final = re.compile(r'"(?:\.\./)+')


@dataclass
class SampleSite:
    """The finished pages of all samples."""

    site: Path
    ids: Mapping[Sample, str]

    def records(self, lang: Lang) -> Pages:
        """Return what finds the page of a sample."""

        def page(sample: Sample) -> Page:
            return page_of(marked(without_related(self._record(sample, lang))))

        return page

    def asked_labels(self, lang: Lang) -> list[str]:
        """Return what a page calls the facts that a buyer has to ask for, in order: the price, then `FACTS`."""
        return asked_labels(self._record((PRICE,), lang), lang)

    def _record(self, sample: Sample, lang: Lang) -> str:
        path = self.site / address(lang, f"products/{self.ids[sample]}") / "index.html"
        return read_page(path)

    def cards(self, lang: Lang) -> Pages:
        """Return what finds the card of a sample in the list."""

        def page(sample: Sample) -> Page:
            return page_of(self._cards[lang][self.ids[sample]])

        return page

    @cached_property
    def _cards(self) -> Mapping[Lang, Mapping[str, str]]:
        return {lang: dict(self._cards_of(lang)) for lang in ("ja", "en")}

    def _cards_of(self, lang: Lang) -> Sequence[tuple[str, str]]:
        lists = sorted((self.site / address(lang, "products")).glob("page_*/index.html"))
        pages = [self.site / address(lang, "products") / "index.html", *lists]
        cards = chain.from_iterable(_CARD.findall(read_page(page)) for page in pages)
        return [(_id_of(card), _HOME.sub('"zqhome', marked(card))) for card in cards]


def _id_of(card: str) -> str:
    found = re.search(r'data-record="products/([^"]*)"', card)
    return found[1] if found else ""


def sample_site(project: Path, repository: Path = ROOT) -> SampleSite:
    """Make a project of the samples in a new folder, and build it."""
    copy_project(project, repository)
    all_samples = list(dict.fromkeys([*samples(PRICED_CHANGES), *samples(CHANGES, (PRICE,))]))
    ids = {sample: f"sample-{number}" for number, sample in enumerate(all_samples, 1)}
    products, makers = zip(
        *(_typed(sample, number) for number, sample in enumerate(all_samples, 1)), strict=True
    )
    (project / "data" / "brand_products.yaml").write_text("\n".join(products), encoding="utf-8")
    with (project / "data" / "organizations.yaml").open("a", encoding="utf-8") as organizations:
        organizations.write("".join(f"\n{maker}" for maker in makers))
    _add_terms(project / "data" / "vocabulary.yaml")
    run(ours_command(project))
    return SampleSite(project / "site", ids)


def _typed(sample: Sample, number: int) -> tuple[str, str]:
    records = made(sample)
    maker = records.maker | {"id": f"sample-maker-{number}"}
    product = records.product | {"id": f"sample-{number}", "maker": maker["id"]}
    return as_yaml(product), as_yaml(maker)


def _add_terms(path: Path) -> None:
    """Add the division of the samples, which asks for every fact, and their award."""
    look = f"name: {{ja: zqdivisionja, en: zqdivisionen}}, color: {COLOR}, pattern: asanoha"
    division = f"{{id: sample, {look}, trade_facts: [{', '.join(FACTS)}]}}"
    award = "{id: sample-award, name: {ja: zqawardja, en: zqawarden}}"
    text = path.read_text(encoding="utf-8")
    for vocabulary, term in {"division": division, "award": award}.items():
        text, count = re.subn(
            rf"^(- id: {vocabulary}\n(?:  .*\n)*?  terms:\n)",
            rf"\g<1>    - {term}\n",
            text,
            flags=re.MULTILINE,
        )
        assert count == 1, f"vocabulary.yaml has the terms of {vocabulary} on lines of their own"
    path.write_text(text, encoding="utf-8")
