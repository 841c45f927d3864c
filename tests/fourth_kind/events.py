"""A kind of record that the program does not know: all that it takes beside templates, shells, words and data."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Annotated, Final

from catalog.exports.record_index import index_file
from catalog.exports.search.block_text import block_texts
from catalog.ground.message import Message
from catalog.ground.output import OutputFile
from catalog.ground.text import Text
from catalog.images.social.card import Card
from catalog.model.entry import Entry
from catalog.model.pointers import To, term_of
from catalog.model.types import Day, Id, record
from catalog.views.blocks import Bullets, Rows
from catalog.views.facet import Facet, terms
from catalog.views.facets import facet_values
from catalog.views.found import Found, SearchDocument
from catalog.views.kind import Kind, ListPage, Order, Question
from catalog.views.linked_data import Node, Spot, node
from catalog.views.parts import row
from catalog.views.record_page import BlockPlan, Parts, RecordPage, blocks_of
from catalog.views.scene import Scene
from catalog.views.shared_blocks import program_cards, sources, sources_plan, title_of
from catalog.views.social import picture_at
from catalog.views.tool import Tool
from catalog.views.topic import Topic
from catalog.words.voice import Voice


@record
class Event(Entry):
    """A day on which something takes place."""

    day: Day
    place: Text
    theme: Annotated[Id, term_of("theme")]
    facility: Annotated[Id, To("facilities")]
    programs: tuple[Annotated[Id, To("programs")], ...] = ()


@dataclass(frozen=True, slots=True)
class EventCard:
    id: str
    path: str
    name: str
    summary: str
    day: str


def _card(_: Scene, event: Event, voice: Voice) -> EventCard:
    when = voice.words.event["when"].format(day=voice.formats.day(event.day))
    return EventCard(event.id, f"events/{event.id}/", voice(event.name), voice(event.summary), when)


def _about(topic: Topic[Event]) -> Parts:
    return (Rows(row(topic.voice.words.event["place"], topic.voice(topic.record.place))),)


def _programs(topic: Topic[Event]) -> Parts:
    presented = [topic.scene.catalog.programs[program] for program in topic.record.programs]
    return (program_cards(topic, presented),)


def _sources(topic: Topic[Event]) -> Parts:
    return (sources(topic, topic.record.sources, topic.record.verified_on),)


BLOCKS: Final[tuple[BlockPlan[Topic[Event]], ...]] = (
    BlockPlan("about", lambda words: words.event["about"], _about),
    BlockPlan("programs", lambda words: words.facility.programs, _programs, found="aside"),
    sources_plan(_sources),
)


def _page(scene: Scene, event: Event, voice: Voice) -> RecordPage[EventCard]:
    topic, card = Topic(scene, event, voice), _card(scene, event, voice)
    return RecordPage(event.id, title_of(topic), card, (Bullets((card.day,)),), blocks_of(topic, BLOCKS))


def _list(scene: Scene, voice: Voice) -> list[ListPage]:
    def view() -> Mapping[str, object]:
        return {"shown": [_card(scene, event, voice) for event in scene.catalog.of("events").values()]}

    return [ListPage("events/", scene.digest("events"), view)]


def _linked(_: Scene, event: Event, spot: Spot) -> Node:
    return node("Event", {"name": spot.voice(event.name), "startDate": event.day.isoformat()})


def _picture(scene: Scene, event: Event, voice: Voice) -> Card:
    return replace(picture_at("events/", scene.catalog, voice), title=voice(event.name))


def _found(scene: Scene, event: Event, voice: Voice) -> Found:
    card = _card(scene, event, voice)
    blocks = _page(scene, event, voice).blocks
    body, aside = (tuple(block_texts(blocks, found)) for found in ("body", "aside"))
    document = SearchDocument("events", event.id, (event.name.ja, event.name.en), body=body, aside=aside)
    texts = {"path": card.path, "name": card.name, "summary": card.summary, "said": card.day}
    return document, lambda: texts


def _index(scene: Scene, events: Sequence[Event], voice: Voice) -> OutputFile:
    rows = (
        asdict(_card(scene, event, voice)) | {"facets": facet_values(scene, FACETS, event)}
        for event in events
    )
    return index_file("events", voice, rows)


FACETS: Final = (Facet("theme", terms("theme"), lambda _, event: (event.theme,)),)

EVENTS: Final = Kind(
    id="events",
    one="event",
    file="events.yaml",
    record=Event,
    draft=Path(__file__).parent / "files" / "event.yaml",
    page=_page,
    card=_card,
    lists=_list,
    linked=_linked,
    picture=_picture,
    found=_found,
    weight=0.75,
    index=_index,
    facets=FACETS,
    orders=(Order("name", "name", lambda event: event.id),),
    asked=(Question(Message("紹介する支援", "programs presented"), lambda _, event: event.programs),),
    words=("event.about", "event.place", "event.when day"),
)

POSTERS: Final = Tool(
    path="posters",
    template="posters.html",
    view=lambda scene, voice: [voice(event.name) for event in scene.catalog.of("events").values()],
    key=lambda scene: scene.digest("events"),
    label="ways.posters",
)
