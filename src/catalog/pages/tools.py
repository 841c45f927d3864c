"""The tools of the site. To add one, write its view, its template and its shell, and name it in `TOOLS`."""

from typing import Final

from catalog.model.catalog import Catalog
from catalog.opendata.page import data_page
from catalog.views.calendar import calendar_view
from catalog.views.changes import changes_view
from catalog.views.contacts import contacts_view
from catalog.views.coverage import coverage_view
from catalog.views.design import design_view
from catalog.views.duties import duties_view
from catalog.views.eligibility import eligibility_view
from catalog.views.embed import embed_view
from catalog.views.feeds import subscribing
from catalog.views.glossary import glossary_view
from catalog.views.industry import industry_view
from catalog.views.kind import compared_shards
from catalog.views.line_sheet import shards, sheet_page
from catalog.views.listing import patterns
from catalog.views.maker import maker_cards
from catalog.views.on_paper import paper_key, paper_page
from catalog.views.plans import further_plans, plans_view
from catalog.views.policy import policy_view
from catalog.views.register import register_view
from catalog.views.scene import Scene
from catalog.views.search import search_view
from catalog.views.surveys import surveys_view
from catalog.views.tool import Tool


def _support(scene: Scene) -> str:
    return scene.support


def _products(scene: Scene) -> str:
    return scene.digest("products")


def _nothing(_: Scene) -> str:
    return ""


def _records(catalog: Catalog) -> bool:
    return any(catalog.of(kind.id) for kind in catalog.kinds)


def _compared(scene: Scene, _: object = None) -> dict[str, int]:
    """Return how many files of facts there are of each kind."""
    catalog = scene.catalog
    return {kind.id: compared_shards(len(catalog.of(kind.id))) for kind in catalog.kinds}


def _programs(catalog: Catalog) -> object:
    return catalog.programs


def _made(catalog: Catalog) -> object:
    return catalog.products


TOOLS: Final[tuple[Tool, ...]] = (
    Tool(path="contacts", template="contacts.html", view=contacts_view, key=_support, label="ways.contacts"),
    Tool(
        path="calendar",
        template="calendar.html",
        view=calendar_view,
        key=_support,
        label="ways.calendar",
        shows=_programs,
    ),
    Tool(
        path="programs/check",
        template="check.html",
        view=eligibility_view,
        key=_support,
        label="ways.check",
        shows=_programs,
    ),
    Tool(
        path="makers",
        template="makers.html",
        view=maker_cards,
        key=_products,
        slot="list",
        label="maker.all",
        shows=_made,
    ),
    Tool(
        path="products/register",
        template="register.html",
        view=register_view,
        key=_products,
        label="register.title",
        shows=_made,
    ),
    Tool(
        path="changes",
        template="changes.html",
        view=changes_view,
        key=lambda scene: scene.history.digest,
        label="ways.changes",
        shows=_records,
    ),
    Tool(
        path="industry",
        template="industry.html",
        view=industry_view,
        key=lambda scene: scene.everything,
        slot="industry",
        label="nav.industry",
        is_in_menu=True,
        shows=lambda catalog: catalog.sectors,
    ),
    Tool(
        path="surveys",
        template="surveys.html",
        view=surveys_view,
        key=_support,
        slot="surveys",
        label="survey.title",
        shows=lambda catalog: catalog.surveys,
    ),
    Tool(
        path="policy",
        template="policy.html",
        view=policy_view,
        key=_support,
        slot="policy",
        label="nav.policy",
        is_in_menu=True,
        shows=lambda catalog: catalog.policy,
    ),
    Tool(
        path="policy/plans",
        template="plans.html",
        view=plans_view,
        key=_nothing,
        slot="plans",
        label="plan.title",
        shows=lambda catalog: further_plans(catalog) or catalog.ordinances,
    ),
    Tool(
        path="glossary",
        template="glossary.html",
        view=glossary_view,
        key=_nothing,
        slot="glossary",
        label="nav.glossary",
        shows=lambda catalog: catalog.glossary,
    ),
    Tool(
        path="subscribe",
        template="subscribe.html",
        view=subscribing,
        key=_nothing,
        label="feed.label",
        shows=_programs,
    ),
    Tool(
        path="guide",
        template="on-paper.html",
        view=paper_page,
        key=paper_key,
        label="guide.label",
        needs_paper=True,
    ),
    Tool(
        path="embed",
        template="embed.html",
        view=embed_view,
        key=_support,
        label="embed.title",
        shows=_programs,
    ),
    Tool(
        path="data",
        template="data.html",
        view=data_page,
        key=lambda scene: scene.everything,
        label="open_data.title",
    ),
    Tool(path="search", template="search.html", view=search_view, key=_support),
    Tool(
        path="list",
        template="saved.html",
        view=lambda scene, _: patterns(scene),
        key=_nothing,
        shows=_records,
    ),
    Tool(
        path="compare",
        template="compare.html",
        view=_compared,
        key=lambda scene: str(_compared(scene)),
        shows=_records,
    ),
    Tool(
        path="list/sheet",
        template="sheet.html",
        view=lambda scene, _: sheet_page(scene),
        key=lambda scene: str(shards(scene)),
        shows=_made,
    ),
    Tool(
        path="about/coverage",
        template="coverage.html",
        view=coverage_view,
        key=lambda scene: scene.support + scene.shared,
        shows=_programs,
    ),
    Tool(
        path="about/status",
        template="duties.html",
        view=duties_view,
        key=lambda scene: scene.everything + scene.shared,
        shows=_records,
    ),
    Tool(path="about/design", template="design.html", view=design_view, key=lambda scene: scene.everything),
)
"""In the order in which footer and `llms.txt` name them."""
