"""A kind of record that has pages, as one value: what the data, the pages and the files for machines need of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from catalog.ground.message import Message
from catalog.ground.output import OutputFile
from catalog.ground.text import Lang
from catalog.images.social.card import Card
from catalog.model.catalog import Catalog
from catalog.model.kinds import DataKind
from catalog.views.facet import Facet
from catalog.views.found import Found
from catalog.views.linked_data import Node, Spot
from catalog.views.parts import Row
from catalog.views.record_page import RecordPage
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_IN_A_FILE: Final = 20


@dataclass(frozen=True, slots=True)
class ListPage:
    """A page of a list. The first stands in the shell of the list; further pages of a long list in that of a record."""

    path: str
    key: str
    """Changes whenever something changes that the page shows."""
    view: Callable[[], Mapping[str, object]]
    """What the template of the list is given."""
    title: str = ""
    """Of a further page; the first has the title of its shell."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order of a list."""

    id: str
    word: str
    """Its name among the words of the group `sort`."""
    key: Callable[[Any], object]
    """What tells records apart in this order."""


@dataclass(frozen=True, slots=True)
class Question:
    """Question that visitors would ask of a record, for the report to staff."""

    label: Message
    is_answered: Callable[[Catalog, Any], object]
    is_first: bool = False
    """Whether visitors ask it before anything else: without an answer they can do nothing."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A record as it stands beside others."""

    facts: tuple[Row, ...]
    words: tuple[Row, ...]
    """What is told in sentences, shown to those who ask for more."""
    until: str = ""
    """The label of how it stands on the day of the reader."""
    stand: Mapping[str, object] = field(default_factory=dict[str, object])


def compared_shards(records: int) -> int:
    """Return how many files the records of a kind are spread over for comparing."""
    return 1 + records // _IN_A_FILE


def any_change(scene: Scene, _: object) -> str:
    """Return the key of a page that may show anything: a change of any record makes it anew."""
    return scene.everything


@dataclass(frozen=True, kw_only=True)
class Kind(DataKind):
    """A kind of record with pages of its own. What is None or empty a kind does without."""

    one: str
    """A single record, for commands and templates: `program`."""
    draft: Path
    """The YAML that `catalog new` begins a record with."""
    page: Callable[[Scene, Any, Voice], RecordPage[object]]
    """Everything that the page of a record says; `<one>.html` lays out its head, and no template its body."""
    page_key: Callable[[Scene, Any], str] = any_change
    """Changes whenever something changes that the page of a record shows."""
    card: Callable[[Scene, Any, Voice], object]
    """A record at a glance, for `samples/<one>.html`."""
    lists: Callable[[Scene, Voice], Iterable[ListPage]]
    """The pages of the list, for `<id>.html`."""
    linked: Callable[[Scene, Any, Spot], Node]
    """A record as linked data."""
    picture: Callable[[Scene, Any, Voice], Card]
    """The picture of a page for sharing."""
    pictured: Callable[[Scene], Iterable[Any]] | None = None
    """The records whose pictures are drawn, where some share one."""
    found: Callable[[Scene, Any, Voice], Found]
    """What the search knows of a record, and what a result shows."""
    weight: float = 1.0
    """How much a match with a record of this kind is worth among others."""
    weight_in: Mapping[Lang, float] = field(default_factory=dict[Lang, float])
    """The same for readers of a language who mostly look for something else."""
    index: Callable[[Scene, Sequence[Any], Voice], OutputFile]
    """What scripts know of the records: `index/<id>.<voice>.json`."""
    compared: Callable[[Scene, Any, Voice], Compared] | None = None
    """What is compared of a record; without it, the rows of its page."""
    facets: tuple[Facet, ...] = ()
    """What the list can be narrowed by."""
    orders: tuple[Order, ...] = ()
    """What the list can be sorted by, besides its own order."""
    own_order: str = "listed"
    """The name of the list's own order among the words of the group `sort`."""
    is_long: bool = False
    """Whether there may be thousands of records, so that a file cannot name them all."""
    asked: tuple[Question, ...] = ()
    today_facts: Callable[[Scene, Any], Mapping[str, object]] | None = None
    """What follows from a record on the day of the build, for its JSON."""
    words: tuple[str, ...] = ()
    """Words that its pages alone say, with the gaps that are filled: `event.when day`."""

    @property
    def needed_words(self) -> Iterator[str]:
        """Every word that the site needs because there is this kind."""
        yield f"count.{self.id} n"
        yield f"search.kind_{self.id}"
        yield from (f"{group}.{self.id}" for group in ("door", "machine", "nav", "saved"))
        yield from (f"facet.{facet.id}" for facet in self.facets)
        yield from (f"sort.{word}" for word in (self.own_order, *(order.word for order in self.orders)))
        yield from self.words
