"""Linked data of a page for search engines and other machines, in the words of schema.org."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalog.ground.text import address
from catalog.model.organization import Organization
from catalog.words import formats
from catalog.words.voice import Voice

Node = dict[str, object]
"""A thing with its type and what is known of it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A page in one language: where it stands and what it is called."""

    site_url: str
    voice: Voice
    path: str
    """Below the home page of the language."""
    title: str

    @property
    def url(self) -> str:
        return self.url_of(self.path)

    def url_of(self, path: str) -> str:
        return self.site_url + address(self.voice.lang, path)


def node(kind: str, values: Mapping[str, object]) -> Node:
    """Return a thing with what is known of it; what is not known is left out."""
    return {"@type": kind} | {name: value for name, value in values.items() if value}


def graph(*things: Node) -> Node:
    return {"@context": "https://schema.org", "@graph": list(things)}


def record_graph(spot: Spot, record: Node, verified_iso: str = "") -> Node:
    """Return a record, the page that is about it, and the way there."""
    page = web_page(spot) | {"mainEntity": {"@id": spot.url}}
    if verified_iso:
        page["lastReviewed"] = verified_iso
    return graph({"@id": spot.url} | record, page, breadcrumbs(spot))


def page_graph(spot: Spot, description: str, city: Organization) -> Node:
    """Return what a page says that shows no single record; the home page speaks of the site and the city."""
    if spot.path:
        return graph(web_page(spot) | {"description": description}, breadcrumbs(spot))
    values = {
        "@id": spot.url,
        "url": spot.url,
        "name": spot.voice.words.site.name,
        "description": description,
        "inLanguage": spot.voice.lang,
        "about": organization(city, spot.voice),
    }
    return graph(node("WebSite", values))


def web_page(spot: Spot) -> Node:
    values = {"@id": f"{spot.url}#page", "url": spot.url, "name": spot.title, "inLanguage": spot.voice.lang}
    return node("WebPage", values) | {"breadcrumb": {"@id": f"{spot.url}#crumbs"}}


def breadcrumbs(spot: Spot) -> Node:
    """Return the way from the home page, by way of the list that a page belongs to."""
    nav = spot.voice.words.nav
    section = spot.path.split("/")[0]
    ways = [(nav["home"], ""), (spot.title, spot.path)]
    if spot.path != f"{section}/":
        ways.insert(1, (nav[section], f"{section}/"))
    items = [
        node("ListItem", {"position": place, "name": name, "item": {"@id": spot.url_of(path)}})
        for place, (name, path) in enumerate(ways, 1)
    ]
    return node("BreadcrumbList", {"@id": f"{spot.url}#crumbs", "itemListElement": items})


def organization(office: Organization, voice: Voice) -> Node:
    """Return who stands behind something."""
    kind = "GovernmentOrganization" if office.kind == "city" else "Organization"
    return node(
        kind,
        {
            "name": voice(office.name),
            "telephone": international(office.phone),
            "email": office.email,
            "address": voice(office.place),
            "foundingDate": str(office.since) if office.since else "",
            "url": office.website,
        },
    )


def international(phone: str | None) -> str:
    return formats.international(phone)
