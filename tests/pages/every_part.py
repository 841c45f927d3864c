"""One part of every kind, all of whose texts are given."""

from catalog.characters.ruby import Piece
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
    Sources,
    Steps,
    Subsection,
    Table,
    TableColumn,
    TableLine,
    WebLinks,
    When,
)
from catalog.views.deadline import DeadlineView, StandView
from catalog.views.figures import FigureLine, FigureView, Segment
from catalog.views.hours import HoursView
from catalog.views.listing import ProductCard, ProgramCard
from catalog.views.offer import Glance
from catalog.views.parts import (
    Asked,
    Certified,
    CitationView,
    ContactView,
    FactView,
    LastDay,
    LinkView,
    OpenHours,
    Place,
    Row,
    Tag,
    Tel,
    ToAsk,
    Web,
)
from catalog.views.placement import DirectionPlace, PlacementView


def every_part(text: str) -> tuple[Part, ...]:
    """Return one part of every kind; each says `text` wherever a record may say something."""
    url = f"https://site.example/?q={text}"
    link = LinkView(text, url)
    other = StandView("rolling", "", "", "2027-03-31", text, text)
    days = ("", "2027-01-29", "", "", "")
    told = (text, text, text, "2027-01-29", text, text, text)
    deadline = DeadlineView("deadline", *days, (other,), "closed", *told)
    prose = Prose((text,), has_terms=True)
    return (
        rows(text),
        Bullets((text, text), title=text),
        Steps((text,)),
        prose,
        Facts((FactView(text, text, 1, text),)),
        Table((TableLine((text, ""), {"data-who": text}),), text, (TableColumn(text, is_number=True),) * 2),
        Subsection(
            text,
            (prose, When(deadline, text, text)),
            before=text,
            anchor="course-a",
            aliases=(text,),
            brief=text,
        ),
        ProgramCards((_program(text),)),
        ProductCards((_product(text),)),
        Contacts((ContactView(text, text, url, text, text, url, HoursView(text, "[]", ""), text),)),
        RecordLinks((LinkView(text, "facilities/hall/"),), before=text),
        WebLinks((link,)),
        Lead(text, url, "out"),
        When(deadline),
        MadeBy(LinkView(text, "makers/one/"), text, text),
        Placements((PlacementView(text, (DirectionPlace("one", text, text),)),)),
        Figures((_figure(text),)),
        Markets((_market(text, url),)),
        Easy(((Piece(text), Piece(text, text)),), text, (((Piece(text),), (Piece(text),)),)),
        Sources((CitationView(text, url, text),), text, "2026-11-21"),
    )


def rows(text: str) -> Rows:
    """Return a row of every shape."""
    return Rows(
        (
            Row(text, (text,), is_own=True),
            Row(text, (text, text)),
            Row(text, (text,), Tel(text)),
            Row(text, (f"https://site.example/?q={text}",), Web()),
            Row(text, (text, text), Place("en", text)),
            Row(text, (text,), Certified("valid", "2027-01-29", "expired")),
            Row(text, (text, text), Asked("price")),
            Row(text, (text,), LastDay("2026-03-31")),
            Row(text, (text,), OpenHours("[]", "holidays")),
            Row(text, (text,), ToAsk()),
        )
    )


def _market(text: str, url: str) -> MarketView:
    rule = RuleView(text, text, url, text)
    asked = (
        AskedView(text, "there", text, (rule,), ""),
        AskedView(text, "expired", text, (), text),
        AskedView(text, "missing", text, (), text),
    )
    return MarketView(text, text, asked)


def _figure(text: str) -> FigureView:
    line = FigureLine(text, (text,), (Segment(0, 50),))
    return FigureView(
        "one", text, text, text, (text,), (line,), notes=(text,), sources=(CitationView(text, "", text),)
    )


def _program(text: str) -> ProgramCard:
    return ProgramCard(
        id="aid",
        path="programs/aid/",
        name=text,
        summary=text,
        kind=text,
        theme=Tag(text, "ai"),
        glance=Glance(text, has_sum=True, amount_per=text, rate=text),
        status="open",
        status_label=text,
        type="deadline",
        opens="",
        closes="2027-01-29",
        until="",
        starts="",
        ends="",
        others=(),
        day=text,
        ended=text,
        last="2027-01-29",
    )


def _product(text: str) -> ProductCard:
    return ProductCard(
        id="ponzu",
        path="products/ponzu/",
        name=text,
        summary=text,
        maker=text,
        division=text,
        award=text,
        year=text,
        ended=text,
        price=text,
        minimum=text,
        lead_time=text,
        color="ai",
        pattern="shippo",
        photo=None,
    )
