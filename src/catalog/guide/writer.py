"""Blocks of a record as they are on paper: nothing to click, and pages in the place of links."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from catalog.guide.contents import anchor_of
from catalog.pages.html_blocks import HtmlWriter
from catalog.pages.html_pieces import element, markup
from catalog.views.blocks import (
    Bullets,
    Figures,
    Lead,
    Placements,
    ProgramCards,
    RecordLinks,
    Sources,
    Subsection,
    WebLinks,
    When,
)
from catalog.views.deadline import DeadlineView
from catalog.views.hours import HoursView
from catalog.views.record_page import Block


@dataclass(frozen=True, slots=True)
class PaperWriter(HtmlWriter):
    """Writes the parts of one record of a guide."""

    printed: frozenset[str]
    """The addresses of the records that the guide holds: what is said of these names the page."""

    def on_paper(self, blocks: Iterable[Block], order: Mapping[str, int]) -> Markup:
        """Write those blocks that paper has, in its order."""
        chosen = sorted(
            (each for each in blocks if each.anchor in order), key=lambda each: order[each.anchor]
        )
        return markup("\n".join(filter(None, map(self._section, chosen))))

    def _section(self, block: Block) -> str:
        inside = "\n".join(filter(None, (part.to(self) for part in block.parts)))
        if not inside:
            return ""
        look = " ".join(filter(None, ("block", f"block--{block.anchor}")))
        return f'<section class="{look}">\n<h3>{self.text(block.title)}</h3>\n{inside}\n</section>'

    def bullets(self, part: Bullets) -> str:
        title = f"<h4>{self.text(part.title)}</h4>\n" if part.title else ""
        return title + element('ul class="bullets"', (f"<li>{self.text(item)}</li>" for item in part.items))

    def subsection(self, part: Subsection) -> str:
        before = f'<span class="course__group">{self.text(part.before)}</span> ' if part.before else ""
        inside = "\n".join(filter(None, (each.to(self) for each in part.parts)))
        return f'<section class="course">\n<h4>{before}{self.text(part.title)}</h4>\n{inside}\n</section>'

    def to(self, href: str, label: str) -> str:
        """Name another record and, where the guide holds it, its page."""
        if href not in self.printed:
            return self.text(label)
        return f'<a class="see" href="#{anchor_of(href)}">{self.text(label)}</a>'

    def program_cards(self, part: ProgramCards) -> str:
        return element(
            'ul class="bullets"', (f"<li>{self.to(card.path, card.name)}</li>" for card in part.items)
        )

    def record_links(self, part: RecordLinks) -> str:
        return element(
            'ul class="bullets"', (f"<li>{self.to(link.href, link.label)}</li>" for link in part.items)
        )

    def web_links(self, part: WebLinks) -> str:
        lines = (f"<li>{self.text(link.label)}: {self.out(link.href, link.href)}</li>" for link in part.items)
        return element('ul class="bullets"', lines)

    def out(self, label: str, href: str) -> str:
        return f'<a class="url" href="{self.plain(href)}">{self.text(label)}</a>'

    def when(self, part: When) -> str:
        deadline = part.deadline
        name = f"<strong>{self.text(part.name)}</strong> " if part.name else ""
        unknown = deadline.type == "not-printed" and not deadline.note
        more = deadline.note or (self.voice.words.program.deadline_unknown if unknown else "")
        asked = {"closed": deadline.past, "earlier-terms": deadline.earlier}.get(deadline.status, "")
        lines = (f"{name}{self.stands(deadline)}", self.text(more), "" if part.label else self.text(asked))
        return "\n".join(f"<p>{line}</p>" for line in lines if line)

    def stands(self, deadline: DeadlineView) -> Markup:
        """Write how an application stands on the day of printing, and its days."""
        label = f'<span class="status status--{deadline.status}">{self.text(deadline.label)}</span>'
        return markup(f"{label} {self.text(deadline.shown_day)}".rstrip())

    def lead(self, part: Lead) -> str:
        return self.out(part.label, part.href) if part.way == "out" else ""

    def figures(self, part: Figures) -> str:
        del part  # background, which the site has
        return ""

    def placements(self, part: Placements) -> str:
        del part
        return ""

    def hours(self, hours: HoursView) -> Markup:
        return markup(self.text(hours.text))

    def open_now(self, spans: str, closed_on: str) -> str:
        del spans, closed_on  # paper has no clock
        return ""

    def sources(self, part: Sources) -> str:
        """Name the documents; the site says the sections too."""
        cited = " / ".join(map(self.text, dict.fromkeys(source.text for source in part.items)))
        say = self.voice.words.record
        return f"<p>{cited} – {self.text(say.verified)}: {self.text(part.verified_on)}</p>"
