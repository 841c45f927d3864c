"""Blocks as Markdown: the twin of a record's page, for machines and for reading in a terminal."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog.ground.markdown import TWIN, escape_markdown, link_target
from catalog.ground.text import address
from catalog.views.asked import AskedView, MarketView
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
    Ruby,
    Sources,
    Steps,
    Subsection,
    Table,
    WebLinks,
    When,
)
from catalog.views.figures import FigureView
from catalog.views.linked_data import Spot
from catalog.views.parts import Asked, CitationView, ContactView, FactView, Place, Row, Web
from catalog.views.placement import PlacementView
from catalog.views.record_page import Block, RecordPage


def markdown_page(page: RecordPage[object], spot: Spot) -> str:
    """Return the twin of a page; its links are absolute, since twins are read alone."""
    write = MarkdownWriter(spot)
    pieces = (
        f"# {write.text(page.title.name)}",
        write.text(page.title.outdated),
        write.text(page.title.summary),
        *write.parts(page.opening),
        *map(write.block, page.blocks),
        write.foot(),
    )
    return "\n\n".join(filter(None, pieces)) + "\n"


@dataclass(frozen=True, slots=True)
class MarkdownWriter:
    """Writes the parts of one twin. Every text becomes Markdown in `text`, every address in `link_target`."""

    spot: Spot

    def text(self, text: str) -> str:
        return escape_markdown(text)

    def block(self, block: Block) -> str:
        return "\n\n".join([f"## {self.text(block.title)}", *self.parts(block.parts)])

    def parts(self, parts: Iterable[Part]) -> Iterator[str]:
        """Return parts that say something in Markdown, each without blank lines around it."""
        return filter(None, (part.to(self) for part in parts))

    def foot(self) -> str:
        """Foot of a page: its address, the other language, the licence."""
        twin_of_other = self.spot.site_url + address(self.spot.voice.other, self.spot.path) + TWIN
        return "\n".join(
            [
                "---\n",
                f"- {self.text(self.spot.voice.words.machine.page)}: <{link_target(self.spot.url)}>",
                f"- {self.text(self.spot.voice.words.machine.other)}: <{link_target(twin_of_other)}>",
                f"- {self.text(self.spot.voice.words.site.footer_note)}",
                f"- {self.text(self.spot.voice.words.site.licence)}",
            ]
        )

    def rows(self, part: Rows) -> str:
        return "\n".join(map(self._row, part.items))

    def _row(self, row: Row) -> str:
        label = f"- **{self.text(row.label)}"
        match row.shape:
            case Place():
                own, other = map(self.text, row.texts)
                return f"{label}:** {own}\n  - {other}"
            case Web():
                return f"{label}:** <{link_target(row.texts[0])}>"
            case Asked():
                return f"{label}:** {' '.join(map(self.text, row.texts))}"
            case _:
                if len(row.texts) == 1:
                    return f"{label}:** {self.text(row.texts[0])}"
                return "\n".join([f"{label}**", *(f"  - {self.text(item)}" for item in row.texts)])

    def bullets(self, part: Bullets) -> str:
        title = f"### {self.text(part.title)}\n\n" if part.title else ""
        return title + "\n".join([f"- {self.text(item)}" for item in part.items])

    def steps(self, part: Steps) -> str:
        return "\n".join([f"{number}. {self.text(step)}" for number, step in enumerate(part.items, 1)])

    def prose(self, part: Prose) -> str:
        return "\n\n".join(map(self.text, part.items))

    def facts(self, part: Facts) -> str:
        return "\n".join(map(self._fact, part.items))

    def _fact(self, fact: FactView) -> str:
        day = f" ({self.text(fact.as_of)})" if fact.as_of else ""
        return f"- {self.text(fact.text)}{day} [{fact.citation}]"

    def table(self, part: Table) -> str:
        lines = [
            [self.text(column.label) for column in part.columns],
            ["---"] * len(part.columns),
            *([self.text(cell) for cell in line.cells] for line in part.items),
        ]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def subsection(self, part: Subsection) -> str:
        title = " ".join(filter(None, (self.text(part.before), self.text(part.title))))
        names = " / ".join(map(self.text, part.aliases))
        aliases = f"- **{self.text(self.spot.voice.words.record.aliases)}:** {names}" if names else ""
        return "\n\n".join(filter(None, (f"### {title}", aliases, *self.parts(part.parts))))

    def program_cards(self, part: ProgramCards) -> str:
        return "\n".join([f"- {self._to(card.path, card.name)}" for card in part.items])

    def product_cards(self, part: ProductCards) -> str:
        return "\n".join([f"- {self._to(card.path, card.name)}" for card in part.items])

    def contacts(self, part: Contacts) -> str:
        return "\n\n".join(map(self._contact, part.items))

    def _contact(self, person: ContactView) -> str:
        say = self.spot.voice.words.record
        ways = (
            self._way(say.phone, self.text(person.phone)),
            self._way(say.email, self.text(person.email)),
            self._way(say.hours, self.text(person.hours.text) if person.hours else ""),
            self._way(say.website, person.website and f"<{link_target(person.website)}>"),
            self._way(say.address, self.text(person.place)),
        )
        pieces = (f"### {self.text(person.name)}", self.text(person.note), "\n".join(filter(None, ways)))
        return "\n\n".join(filter(None, pieces))

    def _way(self, label: str, markdown: str) -> str:
        return f"- **{self.text(label)}:** {markdown}" if markdown else ""

    def record_links(self, part: RecordLinks) -> str:
        before = f"{self.text(part.before)} " if part.before else ""
        return "\n".join([f"- {before}{self._to(link.href, link.label)}" for link in part.items])

    def web_links(self, part: WebLinks) -> str:
        return "\n".join([f"- [{self.text(link.label)}]({link_target(link.href)})" for link in part.items])

    def lead(self, part: Lead) -> str:
        """Name what lies on another site; the ways of this one are for those who are on it."""
        return f"- {self.text(part.label)}: <{link_target(part.href)}>" if part.way == "out" else ""

    def when(self, part: When) -> str:
        deadline, say = part.deadline, self.spot.voice.words.program
        day = " · ".join(filter(None, (self.text(deadline.label), self.text(deadline.shown_day))))
        if part.label:
            label = f"- {self.text(part.name)}" if part.name else self.text(part.label)
            return " ".join(filter(None, (f"{label}: {day}", self.text(deadline.note))))
        unknown = say.deadline_unknown if deadline.type == "not-printed" and not deadline.note else ""
        past = {"closed": deadline.past, "earlier-terms": deadline.earlier}.get(deadline.status, "")
        return "\n\n".join(filter(None, (day, *map(self.text, (deadline.note, unknown, past)))))

    def made_by(self, part: MadeBy) -> str:
        return " ".join(filter(None, map(self.text, (part.maker.label, part.name_ja, part.since))))

    def placements(self, part: Placements) -> str:
        return "\n".join(line for policy in part.items for line in self._policy(policy))

    def _policy(self, policy: PlacementView) -> Iterator[str]:
        yield f"- {self.text(policy.policy)}"
        for direction in policy.directions:
            mark = f" ({self.text(direction.mark)})" if direction.mark else ""
            yield f"  - {self.text(direction.name)}{mark}"

    def figures(self, part: Figures) -> str:
        return "\n\n".join(map(self._figure, part.items))

    def _figure(self, view: FigureView) -> str:
        lines = [
            [self.text(view.label), *map(self.text, view.columns)],
            ["---", *["---:"] * len(view.columns)],
            *([self.text(line.name), *map(self.text, line.cells)] for line in view.lines),
        ]
        table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        about = self.text(" ".join(filter(None, (view.title, view.about))))
        cited = (
            " ".join(filter(None, (source.text, source.section_here, source.section)))
            for source in view.sources
        )
        notes = "\n".join([f"- {self.text(note)}" for note in (*view.notes, *cited)])
        return "\n\n".join(filter(None, (f"**{about}**", table, notes)))

    def markets(self, part: Markets) -> str:
        return "\n\n".join(map(self._market, part.items))

    def _market(self, market: MarketView) -> str:
        asked = "\n".join(line for each in market.asked for line in self._asked(each))
        return f"### {self.text(market.name)} ({self.text(market.count)})\n\n{asked}"

    def _asked(self, asked: AskedView) -> Iterator[str]:
        note = f" ({self.text(asked.note)})" if asked.note else ""
        yield f"- **{self.text(asked.label)}:** {self.text(asked.stand_label)}{note}"
        for rule in asked.rules:
            clause = f"[{self.text(rule.clause)}]({link_target(rule.href)})"
            yield f"  - {self.text(rule.says)} {clause} {self.text(rule.read)}"

    def easy(self, part: Easy) -> str:
        lines = [self._ruby(line) for line in part.items]
        meanings = [f"- **{self._ruby(word)}:** {self._ruby(meaning)}" for word, meaning in part.meanings]
        return "\n\n".join(filter(None, (*lines, "\n".join(meanings))))

    def _ruby(self, pieces: Ruby) -> str:
        return "".join(
            f"{self.text(base)}（{self.text(reading)}）" if reading else self.text(base)
            for base, reading in pieces
        )

    def sources(self, part: Sources) -> str:
        listed = [self._source(number, source) for number, source in enumerate(part.items, 1)]
        verified = (
            f"\n{self.text(self.spot.voice.words.record.verified)}: {part.verified_iso}"
            if part.verified_iso
            else ""
        )
        return "\n".join([*listed, *([verified] if verified else ())])

    def _source(self, number: int, source: CitationView) -> str:
        text = self.text(source.text)
        cited = f"[{text}]({link_target(source.href)})" if source.href else text
        return " ".join(
            filter(None, (f"{number}. {cited}", self.text(source.section_here), self.text(source.section)))
        )

    def _to(self, path: str, label: str) -> str:
        return f"[{self.text(label)}]({link_target(self.spot.url_of(path) + TWIN)})"
