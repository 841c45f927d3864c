"""Pieces of HTML that blocks and templates share, written by joining strings."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markupsafe import Markup, escape

from catalog.addresses.mail import mailto
from catalog.ground.text import Lang
from catalog.pages.languages import MARKERS
from catalog.rules.certificate import CertificateStatus
from catalog.rules.export import Stand
from catalog.views.hours import HoursView
from catalog.views.parts import ContactView
from catalog.words.voice import Voice

_STATUS_LOOK: Final[Mapping[CertificateStatus, str]] = {
    "valid": "open",
    "not-stated": "not-printed",
    "expired": "closed",
    "withdrawn": "closed",
}
"""The look of a status of an application that a status of a certificate has too."""


STAND_LOOK: Final[Mapping[Stand, str]] = {"there": "open", "expired": "closed", "missing": "not-printed"}
"""The look of a status of an application that an answer to a market has too."""


@lru_cache(8_192)
def html_text(text: str) -> str:
    """Return `text` as HTML that shows what was typed. The same words come again and again."""
    return str(escape(text))


@lru_cache(8_192)
def marked_text(text: str, lang: Lang) -> str:
    """Return `text` as HTML in which foreign words say their language."""
    return str(MARKERS[lang](text))


@dataclass(frozen=True, slots=True)
class HtmlPieces:
    """Writes pieces of one page.

    Every text becomes HTML in `text` (or, with words of the glossary, in `terms`), and in `plain` where no mark can
    stand or none is needed: within a tag, and within an element that says its language.
    """

    voice: Voice
    home: str
    """The way from the page to the home page of its language."""
    root: str
    """The way from the page to the root of the site, where photos lie."""
    terms: Callable[[str], str]
    """Makes HTML of a text, in which words of the glossary open their meaning where the page has them."""

    def text(self, text: str) -> str:
        return marked_text(text, self.voice.lang)

    def plain(self, text: str) -> str:
        return html_text(text)

    def to(self, href: str, label: str) -> str:
        """Link to another page of the site."""
        return f'<a href="{self.home}{self.plain(href)}">{self.text(label)}</a>'

    def out(self, label: str, href: str) -> str:
        """Link to another site."""
        return f'<a href="{self.plain(href)}" rel="noopener">{self.text(label)}</a>'

    def certificate(
        self, label: str, status: CertificateStatus, until: str, then: CertificateStatus
    ) -> Markup:
        """Write a status; one with a last day ends in the browser too, however old the page is."""
        now = f'<span class="status status--{_STATUS_LOOK[status]} status--words">{self.text(label)}</span>'
        if not until:
            return markup(now)
        ended = self.text(self.voice.words.certificate[then])
        return markup(
            f'<last-day data-day="{until}">{now}'
            f'<span class="status status--closed status--words" hidden>{ended}</span></last-day>'
        )

    def contact(self, person: ContactView) -> Markup:
        """Write whom to ask, and how."""
        say, inside = self.voice.words.record, [f'<p class="contact__name">{self.text(person.name)}</p>']
        if person.note:
            inside.append(f'<p class="contact__note">{self.text(person.note)}</p>')
        if person.phone:
            inside.append(f'<p class="contact__phone">{self._phone(person)}</p>')
        if person.hours:
            inside.append(f'<p class="contact__hours">{self.hours(person.hours)}</p>')
        if person.email:
            inside.append(f"<p>{self.text(say.email)}: {self.mail(person.email)}</p>")
        if person.website:
            inside.append(f"<p>{self.out(say.website, person.website)}</p>")
        if person.place:
            inside.append(f'<p class="contact__place">{self.text(person.place)}</p>')
        return markup(element('div class="contact"', inside))

    def hours(self, hours: HoursView) -> Markup:
        """Write hours; a script says beside them whether it is open now."""
        return markup(f"{self.text(hours.text)}{self.open_now(hours.spans, hours.closed_on)}")

    def open_now(self, spans: str, closed_on: str) -> str:
        """Write the place in which a script says so; without one nothing is there."""
        attributes = f'data-spans="{self.plain(spans)}" data-closed-on="{closed_on}"'
        return f' <open-now class="no-print" {attributes} hidden></open-now>'

    def _phone(self, person: ContactView) -> str:
        label = f'<span class="visually-hidden">{self.text(self.voice.words.record.phone)} </span>'
        return f'{label}<a href="{self.plain(person.phone_href)}">{self.text(person.phone)}</a>'

    def mail(self, address: str) -> str:
        """Write an address of mail as a link."""
        return f'<a href="{self.plain(mailto(address))}">{self.text(address)}</a>'


def element(start: str, inside: Iterable[str]) -> str:
    """Return an element whose children stand on lines of their own; `start` is its name with its attributes."""
    return f"<{start}>\n" + "\n".join(inside) + f"\n</{start.split(' ', 1)[0]}>"


def markup(text: str) -> Markup:
    return Markup(text)  # noqa: S704  # every text in it has been escaped
