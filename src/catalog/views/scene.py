"""Scene of a build: the catalog, pictures, words and day that every view needs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from catalog.addresses.web import is_example_url
from catalog.ground.digest import digest
from catalog.ground.printed import Printed
from catalog.ground.text import Lang, Text
from catalog.history.changes import NO_HISTORY, History
from catalog.images.picture import Pictures
from catalog.model.catalog import Catalog
from catalog.model.city import Look
from catalog.model.earlier import Earlier
from catalog.model.entry import Entry
from catalog.model.kinds import REFERENCE, KindId
from catalog.model.period import Period
from catalog.model.pointers import pointers_of
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.model.reference import Term
from catalog.rules.easy_words import readings_of
from catalog.rules.terms import terms_of
from catalog.words import AllWords
from catalog.words.voice import Voice, Voices, voices_of


@dataclass(frozen=True, eq=False)
class Scene:
    """The catalog, the words and the day. Only what is published is on stage.

    It is the same for nobody but itself, so that what takes time may be kept for it.
    """

    catalog: Catalog
    words: AllWords
    pictures: Pictures
    today: date
    site_url: str
    history: History = NO_HISTORY
    outdated: Mapping[tuple[KindId, str], date] = field(default_factory=dict[tuple[KindId, str], date])
    """Records whose English does not follow the Japanese any more, with the day until which it did."""
    printed: tuple[Printed, ...] = ()
    """What the site has on paper; only a release has any."""

    @cached_property
    def voices(self) -> Voices:
        return voices_of(self.words)

    def voice(self, lang: Lang) -> Voice:
        """Return how the site speaks in a language."""
        return self.voices[lang]

    @property
    def has_real_address(self) -> bool:
        """Return whether the site has an address that a print may lead to."""
        return self.site_url != "/" and not is_example_url(self.site_url)

    @cached_property
    def readings(self) -> Mapping[str, str]:
        """Return how words of easy Japanese are read."""
        return readings_of(self.catalog)

    def term(self, vocabulary: str, term_id: str) -> Text:
        return self.catalog.term(vocabulary, term_id).name

    def terms(self, program: Program) -> Period | None:
        """Return the period for which the conditions of a program hold."""
        return terms_of(program, self.catalog.documents)

    def path_of(self, kind: KindId, record_id: str) -> str:
        """Return the page of a record, below the home of a language; nothing if it has none any more."""
        has_page = any(each.id == kind for each in self.catalog.kinds)
        return f"{kind}/{record_id}/" if has_page and record_id in self.catalog.of(kind) else ""

    def digest_of(self, kind: KindId, record_id: str) -> str:
        """Identify what was typed for one record."""
        return self.catalog.digests[kind, record_id]

    def pictures_digest(self, product: BrandProduct) -> str:
        """Identify the photos of a product: a new picture may come under an old name."""
        return "-".join(self.pictures[photo.file].digest for photo in product.photos)

    def product_key(self, product: BrandProduct) -> str:
        """Identify all that a page shows of one product, but for what all products share."""
        return f"{self.digest_of('products', product.id)} {self.pictures_digest(product)}"

    def maker_key(self, maker: str) -> str:
        """Identify all that a page shows of the products of one maker, but for what all products share."""
        return " ".join(map(self.product_key, self.products_of[maker]))

    def support_key(self, kind: KindId, record: Entry, listed: Iterable[Program] = ()) -> str:
        """Identify what the page of a program or a place shows: itself, what it points to, the programs it lists."""
        pointed = ((pointer.to.kind, pointer.id) for pointer in pointers_of(record))
        named = [(kind, record.id), *pointed, *(("programs", program.id) for program in listed)]
        typed = (self.catalog.digests[key] for key in dict.fromkeys(named) if key in self.catalog.digests)
        return " ".join((*typed, self._readings_digest))

    @cached_property
    def _readings_digest(self) -> str:
        """Identify how words of easy Japanese are read, names of other records among them."""
        return digest(repr(self.readings))

    def digest(self, *kinds: KindId) -> str:
        """Identify what was typed for all records of some kinds."""
        return "-".join(self._digests.get(kind, "") for kind in kinds)

    @property
    def support(self) -> str:
        """Identify what was typed for programs and facilities: lists and tools show them all."""
        return self.digest("programs", "facilities")

    @property
    def everything(self) -> str:
        """Identify what was typed for all records that have pages."""
        return self.digest(*(kind.id for kind in self.catalog.kinds))

    @cached_property
    def _digests(self) -> Mapping[KindId, str]:
        found: defaultdict[KindId, list[str]] = defaultdict(list)
        for (kind, record_id), each in self.catalog.digests.items():
            if record_id in self.catalog.of(kind):  # a draft changes no page
                found[kind].append(each)
        # A list shows photos too, and a new one may come under an old name.
        found["products"] += map(self.pictures_digest, self.catalog.products.values())
        return {kind: digest(*digests) for kind, digests in found.items()}

    @cached_property
    def shared(self) -> str:
        """Identify what was typed for the data that any record may name."""
        return self.digest(*(kind.id for kind in REFERENCE))

    @cached_property
    def words_digest(self) -> str:
        """Identify what the site says in all its languages."""
        return digest(repr(self.words))

    @cached_property
    def shared_by_products(self) -> str:
        """Identify what all products say alike, whatever the day: words and what any record may name."""
        return digest(self.shared, self.words_digest)

    def look(self, kind: KindId, term: Term | None = None) -> Look:
        """Return the colour and the pattern of `term` or, as far as it has none, of its kind of records."""
        own = self.catalog.home.looks[kind]
        return Look(
            color=(term and term.color) or own.color,
            pattern=(term and term.pattern) or own.pattern,
        )

    @cached_property
    def parts_of(self) -> Mapping[str, list[Program]]:
        """Programs by the program that they are a part of."""
        found: defaultdict[str, list[Program]] = defaultdict(list)
        for program in self.catalog.programs.values():
            if program.part_of:
                found[program.part_of].append(program)
        return found

    @cached_property
    def earlier_of(self) -> Mapping[str, list[Earlier]]:
        """Programs as they were in earlier years by their id, the last year first."""
        found: defaultdict[str, list[Earlier]] = defaultdict(list)
        for earlier in sorted(self.catalog.earlier.values(), key=lambda each: -each.year):
            found[earlier.program.id].append(earlier)
        return dict(found)

    @cached_property
    def products_of(self) -> Mapping[str, list[BrandProduct]]:
        """Products by their maker."""
        found: defaultdict[str, list[BrandProduct]] = defaultdict(list)
        for product in self.catalog.products.values():
            found[product.maker].append(product)
        return dict(found)

    @cached_property
    def products_with(self) -> Mapping[str, list[BrandProduct]]:
        """Products by the keywords that a buyer may look for them under."""
        found: defaultdict[str, list[BrandProduct]] = defaultdict(list)
        for product in self.catalog.products.values():
            for keyword in dict.fromkeys(product.keywords):
                found[keyword].append(product)
        return dict(found)

    @cached_property
    def products_in(self) -> Mapping[str, list[BrandProduct]]:
        """Products by their division, those of which it is known."""
        found: defaultdict[str, list[BrandProduct]] = defaultdict(list)
        for product in self.catalog.products.values():
            if product.division:
                found[product.division].append(product)
        return dict(found)

    @cached_property
    def product_places(self) -> Mapping[str, int]:
        """The place of each product in the data, by its id."""
        return {product_id: place for place, product_id in enumerate(self.catalog.products)}

    @cached_property
    def programs_in(self) -> Mapping[str, list[Program]]:
        """Programs by the facility where they are offered."""
        found: defaultdict[str, list[Program]] = defaultdict(list)
        for program in self.catalog.programs.values():
            for facility in program.facilities:
                found[facility].append(program)
        return found
