"""Changes between two versions, ready to be told in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.ground.message import Message
from catalog.ground.text import LANGS, Lang, address
from catalog.history.record_change import RecordChange

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that does not say the same in both versions, in the languages in which it differs."""

    path: str
    """Below the home of a language."""
    title: Message
    texts: Mapping[Lang, tuple[Lines | None, Lines | None]]
    """Text before and after; None where a version does not have the page."""

    @property
    def addresses(self) -> Mapping[Lang, str]:
        return {lang: address(lang, self.path) for lang in LANGS if lang in self.texts}


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that is different from an earlier version."""

    since: Message
    site_url: str
    records: tuple[RecordChange, ...] = ()
    pages: tuple[PageChange, ...] = ()
    feeds: tuple[str, ...] = ()
    """Calendars, data and other files that people and machines fetch, below the root of the site."""
    others: tuple[str, ...] = ()
    """Other files of the project that differ, by their names there: any page may show them."""
    notes: tuple[Message, ...] = field(default=())
    """What could not be compared, and why."""

    @property
    def is_empty(self) -> bool:
        return not (self.records or self.pages or self.feeds or self.others)
