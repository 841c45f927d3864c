"""Blocks as the texts that a search looks at: what the record says, without the words that every page has."""

from collections.abc import Iterable, Iterator

from catalog.views.blocks import (
    Bullets,
    Contacts,
    Easy,
    Facts,
    Figures,
    Lead,
    MadeBy,
    Markets,
    Part,
    Placements,
    ProductCards,
    ProgramCards,
    Prose,
    RecordLinks,
    Rows,
    Sources,
    Steps,
    Subsection,
    Table,
    WebLinks,
    When,
)
from catalog.views.parts import Certified, Row, Web
from catalog.views.record_page import Block, FoundAs

Texts = Iterable[str]


def block_texts(blocks: Iterable[Block], found: FoundAs) -> Iterator[str]:
    """Return the texts of those blocks that are found as `found`."""
    reader = _Reader()
    for block in blocks:
        if block.found == found:
            yield from reader.parts(block.parts)


class _Reader:
    """Reads the texts of parts; empty ones are left out."""

    def parts(self, parts: Iterable[Part]) -> Iterator[str]:
        for part in parts:
            yield from filter(None, part.to(self))

    def rows(self, part: Rows) -> Texts:
        return (text for row in part.items if row.is_known for text in _row(row))

    def bullets(self, part: Bullets) -> Texts:
        return part.items

    def steps(self, part: Steps) -> Texts:
        return part.items

    def prose(self, part: Prose) -> Texts:
        return () if part.is_ours else part.items

    def facts(self, part: Facts) -> Texts:
        return (fact.text for fact in part.items)

    def table(self, part: Table) -> Texts:
        return (cell for line in part.items for cell in line.cells)

    def subsection(self, part: Subsection) -> Texts:
        return (part.before, part.title, *part.aliases, *self.parts(part.parts))

    def program_cards(self, part: ProgramCards) -> Texts:
        return (card.name for card in part.items)

    def product_cards(self, part: ProductCards) -> Texts:
        return (card.name for card in part.items)

    def contacts(self, part: Contacts) -> Texts:
        return (text for person in part.items for text in (person.name, person.note, person.phone))

    def record_links(self, part: RecordLinks) -> Texts:
        return (link.label for link in part.items)

    def web_links(self, part: WebLinks) -> Texts:
        return (link.label for link in part.items)

    def lead(self, part: Lead) -> Texts:
        """Leave it out: a way is named by the site."""
        del part
        return ()

    def when(self, part: When) -> Texts:
        return (part.name, part.deadline.shown_day, part.deadline.note)

    def made_by(self, part: MadeBy) -> Texts:
        return (part.maker.label, part.name_ja)

    def placements(self, part: Placements) -> Texts:
        return (direction.name for policy in part.items for direction in policy.directions)

    def figures(self, part: Figures) -> Texts:
        return (text for view in part.items for text in (view.title, *(line.name for line in view.lines)))

    def markets(self, part: Markets) -> Texts:
        """Leave them out: laws say the same of every product."""
        del part
        return ()

    def easy(self, part: Easy) -> Texts:
        """Leave it out: the record says the same elsewhere."""
        del part
        return ()

    def sources(self, part: Sources) -> Texts:
        return (source.text for source in part.items)


def _row(row: Row) -> Texts:
    """Return what a row says; the label only if it is a word of the record."""
    match row.shape:
        case Certified() | Web():
            return ()
        case _:
            return (row.label, *row.texts) if row.is_own else row.texts
