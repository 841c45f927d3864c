"""Blocks as HTML, written by joining strings: ten thousand products pass here, and templates take twice as long."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol, assert_never

from markupsafe import Markup

from catalog.pages.html_pieces import STAND_LOOK, HtmlPieces, element, markup
from catalog.pages.html_rows import row_html
from catalog.views.asked import AskedView, MarketView, RuleView
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
    TableColumn,
    TableLine,
    WebLinks,
    When,
)
from catalog.views.deadline import DeadlineView
from catalog.views.parts import CitationView, FactView
from catalog.views.placement import DirectionPlace
from catalog.views.record_page import Block


class Templates(Protocol):
    """Blocks that a template lays out: they are the design, and no part of ten thousand pages."""

    def macro(self, file: str, name: str, *given: Hashable) -> str: ...


@dataclass(frozen=True, slots=True)
class HtmlWriter(HtmlPieces):
    """Writes the parts of one page."""

    templates: Templates

    def blocks(self, blocks: Iterable[Block]) -> Markup:
        """Write the body of a page; neighbours of one column stand in its element."""
        columns = groupby(blocks, lambda block: block.column)
        return markup("\n".join(self._column(name, members) for name, members in columns))

    def _column(self, name: str, blocks: Iterable[Block]) -> str:
        inside = "\n".join(map(self._block, blocks))
        return f'<div class="product__{name}">\n{inside}\n</div>' if name else inside

    def _block(self, block: Block) -> str:
        look = f' class="{block.look}"' if block.look else ""
        head = f'<section id="{block.anchor}"{look}>\n<h2>{self.text(block.title)}</h2>'
        return f"{head}\n{self._parts(block.parts)}\n</section>"

    def _parts(self, parts: Iterable[Part]) -> str:
        return "\n".join([part.to(self) for part in parts])

    def rows(self, part: Rows) -> str:
        return element('dl class="rows"', (row_html(self, row) for row in part.items))

    def bullets(self, part: Bullets) -> str:
        title = f"<h3>{self.text(part.title)}</h3>\n" if part.title else ""
        return title + element('ul class="bullets"', (f"<li>{self.terms(item)}</li>" for item in part.items))

    def steps(self, part: Steps) -> str:
        return element('ol class="steps"', (f"<li>{self.terms(item)}</li>" for item in part.items))

    def prose(self, part: Prose) -> str:
        write = self.terms if part.has_terms else self.text
        return "\n".join([f"<p>{write(paragraph)}</p>" for paragraph in part.items])

    def facts(self, part: Facts) -> str:
        return "\n".join(map(self._fact, part.items[: part.most]))

    def _fact(self, fact: FactView) -> str:
        day = f" <small>({self.text(fact.as_of)})</small>" if fact.as_of else ""
        number = fact.citation
        cite = (
            f'<a class="cite" href="#source-{number}" aria-label="{self.plain(fact.cited_as)}">[{number}]</a>'
        )
        return f'<p class="fact">{self.text(fact.text)}{day} {cite}</p>'

    def table(self, part: Table) -> str:
        heads = "".join(f'<th scope="col">{self.text(column.label)}</th>' for column in part.columns)
        lines = "\n".join(self._line(line, part.columns) for line in part.items)
        return (
            f'<div class="table" role="region" aria-label="{self.plain(part.name)}" tabindex="0">\n'
            f'<table class="offers">\n<thead><tr>{heads}</tr></thead>\n'
            f"<tbody>\n{lines}\n</tbody>\n</table>\n</div>"
        )

    def _line(self, line: TableLine, columns: Iterable[TableColumn]) -> str:
        figures = "".join(f' {name}="{self.plain(value)}"' for name, value in line.figures.items())
        cells = zip(columns, line.cells, strict=True)
        return f"<tr{figures}>{''.join(self._cell(*cell) for cell in cells)}</tr>"

    def _cell(self, column: TableColumn, text: str) -> str:
        name = "" if text and not column.is_number else "offers__number" if text else "offers__nothing"
        look = f' class="{name}"' if name else ""
        return f'<td data-label="{self.plain(column.label)}"{look}><span>{self.terms(text)}</span></td>'

    def subsection(self, part: Subsection) -> str:
        anchor = f' id="{part.anchor}"' if part.anchor else ""
        before = f'<span class="course__group">{self.text(part.before)}</span> ' if part.before else ""
        title = f"<h3>{before}{self.text(part.title)}</h3>"
        inside = f"{self._aliases(part)}{self._parts(part.parts)}"
        written = f"{title}\n{inside}" if part.brief is None else self._folded(title, part.brief, inside)
        return f'<section class="course"{anchor}>\n{written}\n</section>'

    def _folded(self, title: str, brief: str, inside: str) -> str:
        beside = f' <span class="course__brief">{self.text(brief)}</span>' if brief else ""
        return f"<details>\n<summary>{title}{beside}</summary>\n{inside}\n</details>"

    def _aliases(self, part: Subsection) -> str:
        names = " / ".join(map(self.text, part.aliases))
        label = self.text(self.voice.words.record.aliases)
        return f'<p class="names">{label}: {names}</p>\n' if names else ""

    def program_cards(self, part: ProgramCards) -> str:
        cards = (self.templates.macro("cards.html", "program", card, self.home) for card in part.items)
        return element('div class="cards"', cards)

    def product_cards(self, part: ProductCards) -> str:
        given = (self.home, self.root, "3")
        cards = (self.templates.macro("cards.html", "product", card, *given) for card in part.items)
        return element('div class="cards cards--products"', cards)

    def contacts(self, part: Contacts) -> str:
        return element('div class="contacts"', map(self.contact, part.items))

    def record_links(self, part: RecordLinks) -> str:
        links = (f"<li>{self.to(link.href, link.label)}</li>" for link in part.items)
        return element('ul class="bullets"', links)

    def web_links(self, part: WebLinks) -> str:
        note = f"<small>({self.text(self.voice.words.record.external)})</small>"
        links = (f"<li>{self.out(link.label, link.href)} {note}</li>" for link in part.items)
        return element('ul class="bullets"', links)

    def lead(self, part: Lead) -> str:
        href, label = self.plain(part.href), self.text(part.label)
        quiet = "" if part.is_printed else ' class="no-print"'
        match part.way:
            case "on":
                return f'<p{quiet}><a class="more" href="{self.home}{href}">{label}</a></p>'
            case "beside":
                return f'<p{quiet}><a class="more" href="{href}">{label}</a></p>'
            case "out":
                return f'<p><a class="button" href="{href}" rel="noopener">{label}</a></p>'
            case "tool":
                link = f'<a class="button" href="{self.home}{href}">{label}</a>'
                return f'<p class="no-print">{link}</p>'
            case _:
                assert_never(part.way)

    def when(self, part: When) -> str:
        deadline, note = part.deadline, part.deadline.note
        if part.label:
            name = f'<strong class="window__name">{self.text(part.name)}</strong> ' if part.name else ""
            remark = f' <span class="window__note">{self.text(note)}</span>' if note else ""
            return f'<p class="window">{name}{self._day(deadline)}{remark}</p>'
        unknown = deadline.type == "not-printed" and not note
        more = note or (self.voice.words.program.deadline_unknown if unknown else "")
        asked = {"closed": deadline.past, "earlier-terms": deadline.earlier}
        return "\n".join(
            [
                f'<p class="deadline">{self._day(deadline)}</p>',
                *([f"<p>{self.text(more)}</p>"] if more else ()),
                *(
                    f'<p class="deadline__past" data-when="{status}"{"" if deadline.status == status else " hidden"}>'
                    f"{self.text(text)}</p>"
                    for status, text in asked.items()
                ),
            ]
        )

    def _day(self, deadline: DeadlineView) -> str:
        status = self.templates.macro("parts.html", "status", deadline)
        day = self.templates.macro("parts.html", "day", deadline).strip()
        return f"{status} {day}" if day else status

    def made_by(self, part: MadeBy) -> str:
        maker = self.to(part.maker.href, part.maker.label)
        name = f' <span lang="ja">{self.plain(part.name_ja)}</span>' if part.name_ja else ""
        since = f" <small>{self.text(part.since)}</small>" if part.since else ""
        return f'<p class="maker">{maker}{name}{since}</p>'

    def placements(self, part: Placements) -> str:
        return element(
            'ul class="policy"',
            (
                f"<li>{self.text(policy.policy)}\n{element('ul', map(self._direction, policy.directions))}\n</li>"
                for policy in part.items
            ),
        )

    def _direction(self, direction: DirectionPlace) -> str:
        mark = f' <span class="tag tag--plain">{self.text(direction.mark)}</span>' if direction.mark else ""
        return f"<li>{self.to(f'policy/#{direction.id}', direction.name)}{mark}</li>"

    def figures(self, part: Figures) -> str:
        return "\n".join(self.templates.macro("figures.html", "figure", view) for view in part.items)

    def markets(self, part: Markets) -> str:
        return element('div class="markets"', map(self._market, part.items))

    def _market(self, market: MarketView) -> str:
        head = f"<h3>{self.text(market.name)} <small>{self.text(market.count)}</small></h3>"
        return (
            f'<section class="market">\n{head}\n{element("ul", map(self._asked, market.asked))}\n</section>'
        )

    def _asked(self, asked: AskedView) -> str:
        look = STAND_LOOK[asked.stand]
        label = f'<span class="status status--{look}">{self.text(asked.stand_label)}</span>'
        why = "".join(map(self._rule, asked.rules)) or f"<small>{self.text(asked.note)}</small>"
        return f"<li>{label} <strong>{self.text(asked.label)}</strong> {why}</li>"

    def _rule(self, rule: RuleView) -> str:
        clause = self.out(rule.clause, rule.href)
        return f"<p>{self.text(rule.says)} <small>{clause} {self.text(rule.read)}</small></p>"

    def easy(self, part: Easy) -> str:
        """Write it below an anchor of its own: a browser unfolds what a link leads into."""
        lines = element('div id="easy-text"', (f"<p>{self._ruby(line)}</p>" for line in part.items))
        meanings = "\n".join(
            f"<dt>{self._ruby(word)}</dt><dd>{self._ruby(meaning)}</dd>" for word, meaning in part.meanings
        )
        title = self.text(part.title)
        return f"{lines}\n<h4>{title}</h4>\n<dl>\n{meanings}\n</dl>" if meanings else lines

    def _ruby(self, pieces: Ruby) -> str:
        return "".join(self._piece(*piece) for piece in pieces)

    def _piece(self, base: str, reading: str) -> str:
        """Write a piece; parentheses stand where a browser shows no furigana."""
        if not reading:
            return self.text(base)
        return f"<ruby>{self.text(base)}<rp>（</rp><rt>{self.text(reading)}</rt><rp>）</rp></ruby>"

    def sources(self, part: Sources) -> str:
        listed = (self._source(number, source) for number, source in enumerate(part.items, 1))
        return element("ol", listed) + self._verified(part)

    def _source(self, number: int, source: CitationView) -> str:
        text = self.out(source.text, source.href) if source.href else self.text(source.text)
        here = f" {self.text(source.section_here)}" if source.section_here else ""
        section = f' <span lang="ja">{self.plain(source.section)}</span>' if source.section else ""
        return f'<li id="source-{number}">{text}{here}{section}</li>'

    def _verified(self, part: Sources) -> str:
        if not part.verified_iso:
            return ""
        day = f'<time datetime="{part.verified_iso}">{self.text(part.verified_on)}</time>'
        return f'\n<p class="sources__day">{self.text(self.voice.words.record.verified)}: {day}</p>'
