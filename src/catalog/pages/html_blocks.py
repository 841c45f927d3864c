"""Blocks as HTML, written by joining strings: ten thousand products pass here, and a template would take twice as long.

Every text becomes HTML in `HtmlWriter.text` (or, with links to the glossary, in `HtmlWriter.terms`), nowhere else.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final, Protocol, assert_never

from markupsafe import Markup, escape

from catalog.rules.certificate import CertificateStatus
from catalog.views.blocks import (
    Bullets,
    Contacts,
    Estimate,
    Facts,
    Lead,
    MadeBy,
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
    TableColumn,
    TableLine,
    WebLinks,
    When,
)
from catalog.views.deadline import DeadlineView
from catalog.views.parts import Asked, Certified, CitationView, ContactView, FactView, Place, Row, Tel, Web
from catalog.views.placement import DirectionPlace
from catalog.views.record_page import Block
from catalog.views.words import Words

_STATUS_LOOK: Final[Mapping[CertificateStatus, str]] = {
    "valid": "open",
    "not-stated": "not-printed",
    "expired": "closed",
    "withdrawn": "closed",
}
"""The look of a status of an application that a status of a certificate has too."""


class Templates(Protocol):
    """What is laid out in a template rather than written here: it is the design, and no part of ten thousand pages."""

    def macro(self, file: str, name: str, *given: object) -> str: ...
    def fill(self, file: str, **given: object) -> str: ...


@lru_cache(8_192)
def html_text(text: str) -> str:
    """Return `text` as HTML that shows what was typed. The same words come again and again."""
    return str(escape(text))


@dataclass(frozen=True, slots=True)
class HtmlWriter:
    """Writes the parts of one page."""

    words: Words
    home: str
    """The way from the page to the home page of its language."""
    root: str
    """The way from the page to the root of the site, where photos lie."""
    templates: Templates
    terms: Callable[[str], str]
    """Makes HTML of a text, with links to the glossary where the page has them."""

    def text(self, text: str) -> str:
        return html_text(text)

    def blocks(self, blocks: Iterable[Block]) -> Markup:
        """Write the body of a page; neighbours of one column stand in its element."""
        columns = groupby(blocks, lambda block: block.column)
        return _html("\n".join(self._column(name, members) for name, members in columns))

    def _column(self, name: str, blocks: Iterable[Block]) -> str:
        inside = "\n".join(map(self._block, blocks))
        return f'<div class="product__{name}">\n{inside}\n</div>' if name else inside

    def _block(self, block: Block) -> str:
        look = f' class="{block.look}"' if block.look else ""
        silent = "" if block.is_compared else ' data-compare="no"'
        head = f'<section id="{block.anchor}"{look}{silent}>\n<h2>{self.text(block.title)}</h2>'
        return f"{head}\n{self._parts(block.parts)}\n</section>"

    def _parts(self, parts: Iterable[Part]) -> str:
        return "\n".join([part.to(self) for part in parts])

    def rows(self, part: Rows) -> str:
        return _element('dl class="rows"', map(self._row, part.items))

    def _row(self, row: Row) -> str:
        marks = ""
        if isinstance(row.shape, Asked):
            marks = f' data-fact="{row.shape.name}"{"" if row.said else " data-unknown"}'
        return f'<div class="rows__row"{marks}><dt>{self.text(row.label)}</dt>{self._cells(row)}</div>'

    def _cells(self, row: Row) -> str:
        match row.shape:
            case None:
                return f"<dd>{self._items(row)}</dd>"
            case Asked():
                return f"<dd>{self._asked(row, row.shape)}</dd>"
            case Certified(status, until):
                return f"<dd>{self.certificate(row.said[0], status, until)}</dd>"
            case Tel(href):
                return f'<dd><a href="{self.text(href)}">{self.text(row.said[0])}</a></dd>'
            case Web():
                return f"<dd>{self._out(row.said[0], row.said[0])}</dd>"
            case Place():
                return self._place(row, row.shape)
            case _:
                assert_never(row.shape)

    def _items(self, row: Row) -> str:
        if len(row.said) == 1:
            return self.terms(row.said[0])
        look = ' class="rows__short"' if row.is_short else ""
        return f"<ul{look}>{''.join([f'<li>{self.terms(item)}</li>' for item in row.said])}</ul>"

    def _asked(self, row: Row, fact: Asked) -> str:
        if row.said:
            text, *notes = map(self.text, row.said)
            return " ".join([text, *(f"<small>{note}</small>" for note in notes)])
        ask = self.text(self.words["trade"]["ask"])
        if fact.unknown:
            return f'{self.text(fact.unknown)} <a class="asking" href="#ask">{ask}</a>'
        label = self.text(self.words["trade"]["ask_fact"].replace("{fact}", row.label))
        return f'<a class="asking" href="#ask" aria-label="{label}">{ask}</a>'

    def _place(self, row: Row, place: Place) -> str:
        own, other = map(self.text, row.said)
        here = self._out(self.words["facility"]["map"], place.map_href)
        return (
            f'<dd><address>{own}</address></dd><dd lang="{place.other_lang}" class="rows__other">{other}</dd>'
            f'<dd data-compare="no">{here}</dd>'
        )

    def certificate(self, label: str, status: CertificateStatus, until: str) -> Markup:
        """Write a status; one with a last day ends in the browser too, however old the page is."""
        ends = f' data-until="{until}" data-expired="{self.text(self.words["certificate"]["expired"])}"'
        look = _STATUS_LOOK[status]
        return _html(
            f"<certificate-status{ends if until else ''}>"
            f'<span class="status status--{look}">{self.text(label)}</span></certificate-status>'
        )

    def bullets(self, part: Bullets) -> str:
        title = f"<h3>{self.text(part.title)}</h3>\n" if part.title else ""
        return title + _element('ul class="bullets"', (f"<li>{self.terms(item)}</li>" for item in part.items))

    def steps(self, part: Steps) -> str:
        return _element('ol class="steps"', (f"<li>{self.terms(item)}</li>" for item in part.items))

    def prose(self, part: Prose) -> str:
        write = self.terms if part.has_terms else self.text
        return "\n".join([f"<p>{write(paragraph)}</p>" for paragraph in part.items])

    def facts(self, part: Facts) -> str:
        return "\n".join(map(self._fact, part.items[: part.most]))

    def _fact(self, fact: FactView) -> str:
        day = f" <small>({self.text(fact.as_of)})</small>" if fact.as_of else ""
        number = fact.citation
        cite = (
            f'<a class="cite" href="#source-{number}" aria-label="{self.text(fact.cited_as)}">[{number}]</a>'
        )
        return f'<p class="fact">{self.text(fact.text)}{day} {cite}</p>'

    def table(self, part: Table) -> str:
        """Write a table; its roles say what `display: block` takes away on a small screen."""
        heads = "".join(
            f'<th scope="col" role="columnheader">{self.text(column.label)}</th>' for column in part.columns
        )
        lines = "\n".join(self._line(line, part.columns) for line in part.items)
        return (
            f'<div class="table" role="region" aria-label="{self.text(part.name)}" tabindex="0">\n'
            f'<table class="offers" role="table">\n<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n'
            f'<tbody role="rowgroup">\n{lines}\n</tbody>\n</table>\n</div>'
        )

    def _line(self, line: TableLine, columns: Iterable[TableColumn]) -> str:
        figures = "".join(f' {name}="{self.text(value)}"' for name, value in line.figures.items())
        cells = zip(columns, line.cells, strict=True)
        return f'<tr role="row"{figures}>{"".join(self._cell(*cell) for cell in cells)}</tr>'

    def _cell(self, column: TableColumn, text: str) -> str:
        name = "" if text and not column.is_number else "offers__number" if text else "offers__nothing"
        look = f' class="{name}"' if name else ""
        return f'<td role="cell" data-label="{self.text(column.label)}"{look}><span>{self.terms(text)}</span></td>'

    def subsection(self, part: Subsection) -> str:
        anchor = f' id="{part.anchor}"' if part.anchor else ""
        before = f'<span class="course__group">{self.text(part.before)}</span> ' if part.before else ""
        head = f'<section class="course"{anchor}>\n<h3>{before}{self.text(part.title)}</h3>\n'
        return f"{head}{self._aliases(part)}{self._parts(part.parts)}\n</section>"

    def _aliases(self, part: Subsection) -> str:
        names = " / ".join(f'<span lang="ja">{self.text(alias)}</span>' for alias in part.aliases)
        label = self.text(self.words["record"]["aliases"])
        return f'<p class="names">{label}: {names}</p>\n' if names else ""

    def program_cards(self, part: ProgramCards) -> str:
        cards = (self.templates.macro("cards.html", "program", card, self.home) for card in part.items)
        return _element('div class="cards"', cards)

    def product_cards(self, part: ProductCards) -> str:
        given = (self.home, self.root, "3")
        cards = (self.templates.macro("cards.html", "product", card, *given) for card in part.items)
        return _element('div class="cards cards--wide"', cards)

    def contacts(self, part: Contacts) -> str:
        return _element('div class="contacts"', map(self.contact, part.items))

    def contact(self, person: ContactView) -> Markup:
        """Write whom to ask, and how."""
        say, inside = self.words["record"], [f'<p class="contact__name">{self.text(person.name)}</p>']
        if person.note:
            inside.append(f'<p class="contact__note">{self.text(person.note)}</p>')
        if person.phone:
            inside.append(f'<p class="contact__phone">{self._phone(person)}</p>')
        if person.email:
            address = self.text(person.email)
            inside.append(f'<p>{self.text(say["email"])}: <a href="mailto:{address}">{address}</a></p>')
        if person.website:
            inside.append(f"<p>{self._out(say['website'], person.website)}</p>")
        if person.place:
            inside.append(f'<p class="contact__place">{self.text(person.place)}</p>')
        return _html(_element('div class="contact"', inside))

    def _phone(self, person: ContactView) -> str:
        label = f'<span class="visually-hidden">{self.text(self.words["record"]["phone"])} </span>'
        return f'<a href="{self.text(person.phone_href)}">{label}{self.text(person.phone)}</a>'

    def record_links(self, part: RecordLinks) -> str:
        links = (f"<li>{self._to(link.href, link.label)}</li>" for link in part.items)
        return _element('ul class="bullets"', links)

    def web_links(self, part: WebLinks) -> str:
        note = f"<small>({self.text(self.words['record']['external'])})</small>"
        links = (f"<li>{self._out(link.label, link.href)} {note}</li>" for link in part.items)
        return _element('ul class="bullets"', links)

    def lead(self, part: Lead) -> str:
        href, label = self.text(part.href), self.text(part.label)
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
                return f'<p class="no-print" data-compare="no">{link}</p>'
            case _:
                assert_never(part.way)

    def when(self, part: When) -> str:
        deadline, note = part.deadline, part.deadline.note
        if part.label:
            return f"<p>{self._day(deadline)} {self.text(note)}</p>"
        unknown = deadline.type == "not-printed" and not note
        more = note or (self.words["program"]["deadline_unknown"] if unknown else "")
        hidden = "" if deadline.status == "closed" else " hidden"
        return "\n".join(
            [
                f'<p class="deadline">{self._day(deadline)}</p>',
                *([f"<p>{self.text(more)}</p>"] if more else ()),
                f'<p class="deadline__past" data-when="closed"{hidden}>{self.text(deadline.past)}</p>',
            ]
        )

    def _day(self, deadline: DeadlineView) -> str:
        status = self.templates.macro("parts.html", "status", deadline)
        day = f' <time datetime="{deadline.closes}">{self.text(deadline.day)}</time>' if deadline.day else ""
        return f"{status}{day}"

    def made_by(self, part: MadeBy) -> str:
        maker = self._to(part.maker.href, part.maker.label)
        name = f' <span lang="ja">{self.text(part.name_ja)}</span>' if part.name_ja else ""
        since = f" <small>{self.text(part.since)}</small>" if part.since else ""
        return f'<p class="maker">{maker}{name}{since}</p>'

    def placements(self, part: Placements) -> str:
        return _element(
            'ul class="policy"',
            (
                f"<li>{self.text(policy.policy)}\n{_element('ul', map(self._direction, policy.directions))}\n</li>"
                for policy in part.items
            ),
        )

    def _direction(self, direction: DirectionPlace) -> str:
        mark = f' <span class="tag tag--plain">{self.text(direction.mark)}</span>' if direction.mark else ""
        return f"<li>{self._to(f'policy/#{direction.id}', direction.name)}{mark}</li>"

    def estimate(self, part: Estimate) -> str:
        return self.templates.fill("estimate.html", it=part.asked)

    def sources(self, part: Sources) -> str:
        listed = (self._source(number, source) for number, source in enumerate(part.items, 1))
        return _element("ol", listed) + self._verified(part)

    def _source(self, number: int, source: CitationView) -> str:
        text = self._out(source.text, source.href) if source.href else self.text(source.text)
        section = f' <span lang="ja">{self.text(source.section)}</span>' if source.section else ""
        return f'<li id="source-{number}">{text}{section}</li>'

    def _verified(self, part: Sources) -> str:
        if not part.verified_iso:
            return ""
        day = f'<time datetime="{part.verified_iso}">{self.text(part.verified_on)}</time>'
        return f'\n<p class="sources__day">{self.text(self.words["record"]["verified"])}: {day}</p>'

    def _to(self, href: str, label: str) -> str:
        return f'<a href="{self.home}{self.text(href)}">{self.text(label)}</a>'

    def _out(self, label: str, href: str) -> str:
        return f'<a href="{self.text(href)}" rel="noopener">{self.text(label)}</a>'


def _element(start: str, inside: Iterable[str]) -> str:
    """Return an element whose children stand on lines of their own; `start` is its name with its attributes."""
    return f"<{start}>\n" + "\n".join(inside) + f"\n</{start.split(' ', 1)[0]}>"


def _html(text: str) -> Markup:
    return Markup(text)  # noqa: S704  # every text in it has been escaped
