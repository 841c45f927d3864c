"""Blocks that pages of several kinds have, each put together once."""

from collections.abc import Iterable, Sequence
from datetime import date

from catalog.model.entry import Entry, Source
from catalog.model.program import Program
from catalog.text import Text
from catalog.views import formats
from catalog.views.blocks import Bullets, Contacts, Lead, ProgramCards, Prose, Rows, Sources, WebLinks, spoken
from catalog.views.listing import program_card
from catalog.views.parts import LinkView, citations, contact, row, texts
from catalog.views.record_page import Block, Title
from catalog.views.topic import Topic


def title_of(topic: Topic[Entry]) -> Title:
    """Name a record: in English also by its official name, which is Japanese."""
    name, lang = topic.record.name, topic.lang
    official = name.ja if lang == "en" else ""
    return Title(name[lang], topic.record.summary[lang], official, topic.record.aliases)


def other_names(topic: Topic[Entry]) -> Rows:
    """Return the other names of a record as rows."""
    say, title = topic.words["record"], title_of(topic)
    return Rows(
        (
            *row(say["official_name"], title.official_name),
            *row(say["aliases"], " / ".join(title.aliases)),
        )
    )


def notes_block(topic: Topic[object], notes: Sequence[Text]) -> Block:
    return Block("notes", topic.words["record"]["notes"], spoken(Bullets(texts(notes, topic.lang))))


def links_block(topic: Topic[Entry]) -> Block:
    links = tuple(LinkView(link.label[topic.lang], link.url) for link in topic.record.links)
    return Block(
        "links", topic.words["record"]["links"], spoken(WebLinks(links)), is_compared=False, found="no"
    )


def program_cards(topic: Topic[object], programs: Iterable[Program]) -> ProgramCards:
    return ProgramCards(tuple(program_card(topic.scene, program, topic.lang) for program in programs))


def ask_maker_block(topic: Topic[object], maker_id: str, *leads: Lead) -> Block:
    """Say how to reach a maker and, where it cannot be reached, which office helps."""
    say, scene = topic.words["product"], topic.scene
    maker = contact(scene, maker_id, topic.lang)
    helpers = () if maker.can_be_reached else (contact(scene, scene.catalog.home.inquiries, topic.lang),)
    how = Prose((say["ask_maker" if maker.can_be_reached else "ask_city"],), is_ours=True)
    return Block("ask", say["ask"], spoken(how, Contacts((maker, *helpers)), *leads), look="ask", found="no")


def sources_block(topic: Topic[object], sources: Sequence[Source], verified: date | None = None) -> Block:
    """List what a record rests on, and the day of the last comparison with it."""
    listed = Sources(
        citations(topic.scene, sources, topic.lang),
        formats.plain_day(verified, topic.lang) if verified else "",
        verified.isoformat() if verified else "",
    )
    title = topic.words["record"]["sources"]
    return Block("sources", title, spoken(listed), look="sources", is_compared=False, found="no")
