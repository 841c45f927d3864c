"""Blocks that pages of several kinds have, each put together once."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final, TypeVar

from catalog.model.entry import Entry, Source
from catalog.model.kinds import KindId
from catalog.model.program import Program
from catalog.views.blocks import Bullets, Contacts, ProgramCards, Prose, Rows, Sources, WebLinks
from catalog.views.changes import changes_of
from catalog.views.listing import program_card
from catalog.views.parts import LinkView, citations, contact_view, row
from catalog.views.record_page import BlockPlan, Parts, Title
from catalog.views.topic import Topic

_Topic = TypeVar("_Topic", bound=Topic[object])


def title_of(topic: Topic[Entry]) -> Title:
    """Name a record: in English also by its official name, which is Japanese."""
    name, voice = topic.record.name, topic.voice
    official = voice.official(name)
    return Title(voice(name), voice(topic.record.summary), official, topic.record.aliases)


def other_names(topic: Topic[Entry]) -> Rows:
    """Return the other names of a record as rows."""
    say, title = topic.voice.words.record, title_of(topic)
    return Rows(
        (
            *row(say.official_name, title.official_name),
            *row(say.aliases, " / ".join(title.aliases)),
        )
    )


def _links(topic: Topic[Entry]) -> Parts:
    return (WebLinks(tuple(LinkView(topic.voice(link.label), link.url) for link in topic.record.links)),)


LINKS: Final = BlockPlan("links", lambda words: words.record.links, _links, is_compared=False, found="no")


def notes_plan(parts: Callable[[_Topic], Parts]) -> BlockPlan[_Topic]:
    return BlockPlan("notes", lambda words: words.record.notes, parts)


def ask_maker_plan(parts: Callable[[_Topic], Parts]) -> BlockPlan[_Topic]:
    return BlockPlan("ask", lambda words: words.product.ask, parts, look="ask", found="no")


def sources_plan(parts: Callable[[_Topic], Parts]) -> BlockPlan[_Topic]:
    return BlockPlan(
        "sources", lambda words: words.record.sources, parts, look="sources", is_compared=False, found="no"
    )


def changes_plan(kind: KindId) -> BlockPlan[Topic[Entry]]:
    """Return the block that tells what has changed in a record of a kind, and when."""

    def parts(topic: Topic[Entry]) -> Parts:
        return (Bullets(changes_of(topic.scene, kind, topic.record.id, topic.voice)),)

    return BlockPlan(
        "changes", lambda words: words.changes.title, parts, look="changes", is_compared=False, found="no"
    )


def program_cards(topic: Topic[object], programs: Iterable[Program]) -> ProgramCards:
    return ProgramCards(tuple(program_card(topic.scene, program, topic.voice) for program in programs))


def ask_maker(topic: Topic[object], maker_id: str) -> Parts:
    """Ways to reach a maker or, where it cannot be reached, the office that helps."""
    say, scene = topic.voice.words.product, topic.scene
    maker = contact_view(scene, maker_id, topic.voice)
    answering = (
        maker if maker.can_be_reached else contact_view(scene, scene.catalog.home.inquiries, topic.voice)
    )
    how = Prose(((say.ask_maker if maker.can_be_reached else say.ask_city),), is_ours=True)
    return (how, Contacts((answering,)))


def sources(topic: Topic[object], given: Sequence[Source], verified: date | None = None) -> Sources:
    """List what a record rests on, and the day of the last comparison with it."""
    return Sources(
        citations(topic.scene, given, topic.voice),
        topic.voice.formats.plain_day(verified) if verified else "",
        verified.isoformat() if verified else "",
    )
