"""What pages say to machines is true of the page, in the words of schema.org, and leads somewhere."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reading import ReadPage, file_at, text_of
from real_site import SITE_URL

Pages = list[ReadPage]
_SCHEMA = json.loads((Path(__file__).parent / "schema_org.json").read_text("utf-8"))["types"]
_RECORD = re.compile(r"(?:en/)?(programs|facilities|products)/(?!page_|check/|register/)[^/]+/index\.html")
_TYPES = {
    "programs": {"GovernmentService"},
    "facilities": {"CivicStructure"},
    "products": {"Product", "Thing"},  # by whether the price is known
}
_WRITTEN = {
    "Text": r".+",
    "URL": r"https?://.+",
    "Date": r"\d{4}(-\d\d-\d\d)?",
    "Time": r"\d\d:\d\d",
    "DayOfWeek": r"https://schema\.org/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|https://schema\.org/PublicHolidays",
    "CertificationStatusEnumeration": r"https://schema\.org/Certification(Active|Inactive)",
}


def _records(pages: Pages) -> Pages:
    found = [page for page in pages if _RECORD.fullmatch(page.file)]
    assert len(found) > 200
    return found


def _graph(page: ReadPage) -> list[dict[str, Any]]:
    data = json.loads(page.one("script", type="application/ld+json").text)
    assert data["@context"] == "https://schema.org"
    graph: list[dict[str, Any]] = data["@graph"]
    return graph


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Return every thing in `value` that says more than its address."""
    if isinstance(value, list):
        for part in value:
            yield from _nodes(part)
    elif isinstance(value, dict) and set(value) != {"@id"}:
        yield value
        for part in value.values():
            yield from _nodes(part)


def _lines(kind: str) -> set[str]:
    """Return a type and everything that it is a kind of."""
    return {kind}.union(*(_lines(parent) for parent in _SCHEMA[kind]["is_a"]))


def _fits(value: Any, kinds: list[str]) -> bool:
    """Return whether a property that holds `kinds` may hold `value`."""
    if isinstance(value, list):
        return all(_fits(part, kinds) for part in value)
    if isinstance(value, dict):
        return set(value) == {"@id"} or bool(_lines(value["@type"]) & set(kinds))
    if isinstance(value, bool):
        return "Boolean" in kinds
    if isinstance(value, int | float):
        return bool({"Integer", "Number"} & set(kinds))
    return any(re.fullmatch(_WRITTEN[kind], value, re.DOTALL) for kind in kinds if kind in _WRITTEN)


def _mistakes(node: dict[str, Any]) -> Iterator[str]:
    if node["@type"] not in _SCHEMA:
        yield f"{node['@type']} is no type"
        return
    known = {name: kinds for kind in _lines(node["@type"]) for name, kinds in _SCHEMA[kind]["has"].items()}
    for name, value in node.items():
        if not name.startswith("@") and not (name in known and _fits(value, known[name])):
            yield f"{node['@type']}.{name}: {value}"


def test_all_linked_data_are_in_the_words_of_schema_org(pages: Pages, example_pages: Pages) -> None:
    shown = [page for page in (*pages, *example_pages) if not (page.is_missing_page or page.leads_on)]
    mistakes = [
        (page.file, mistake) for page in shown for node in _nodes(_graph(page)) for mistake in _mistakes(node)
    ]
    assert mistakes == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"@type": "Produkt"},
        {"@type": "Product", "inLanguage": "ja"},
        {"@type": "CivicStructure", "address": {"@type": "Room"}},
        {"@type": "Place", "maximumAttendeeCapacity": "many"},
        {"@type": "WebPage", "lastReviewed": "yesterday"},
    ],
)
def test_a_word_that_schema_org_does_not_have_is_found(wrong: dict[str, Any]) -> None:
    assert list(_mistakes(wrong))


def test_a_product_says_all_that_search_engines_ask_of_one(pages: Pages, example_pages: Pages) -> None:
    """They call a Product invalid that has neither an offer with price and currency nor a review nor a rating."""
    shown = [page for page in (*pages, *example_pages) if not (page.is_missing_page or page.leads_on)]
    nodes = [node for page in shown for node in _nodes(_graph(page))]
    products = [node for node in nodes if "Product" in _lines(node["@type"])]
    assert products
    for product in products:
        offer = product["offers"]
        assert (offer["@type"], offer["priceCurrency"]) == ("Offer", "JPY")
        assert offer["price"] == offer["priceSpecification"]["price"] > 0
        assert "priceValidUntil" not in offer  # no record says until when its price holds
        assert not {"availability", "review", "aggregateRating"} & {*product, *offer}


def test_every_record_is_named_as_on_its_page(pages: Pages) -> None:
    for page in _records(pages):
        record, about, _ = _graph(page)
        section = page.file.removeprefix("en/").split("/")[0]
        assert record["@type"] in _TYPES[section], page.file
        assert record["@id"] == page.url, page.file
        assert record["name"] == text_of(page.one("h1")), page.file
        assert about["inLanguage"] == page.lang


def test_every_page_but_the_home_page_tells_the_way_to_it(pages: Pages) -> None:
    homes = {"index.html", "en/index.html"}
    for page in pages:
        if not page.is_missing_page and page.file not in homes:
            (way,) = (node for node in _graph(page) if node["@type"] == "BreadcrumbList")
            steps = [step["item"]["@id"] for step in way["itemListElement"]]
            assert len(steps) >= 2
            assert (steps[0], steps[-1]) == (SITE_URL + ("en/" if page.lang == "en" else ""), page.url)


def test_linked_data_lead_to_pages_that_are_there(site: Path, pages: Pages) -> None:
    texts = " ".join(page.one("script", type="application/ld+json").text for page in _records(pages))
    files = {file_at(url.partition("#")[0]) for url in re.findall(r'"(https://[^"]+)"', texts)} - {None}
    assert len(files) > 200
    assert sorted(file for file in files if file and not (site / file).is_file()) == []


def test_a_page_that_is_shared_says_what_it_is_in_its_language(pages: Pages) -> None:
    for page in pages:
        if not page.is_missing_page:
            said = {
                meta.get("property"): meta.get("content") for meta in page.all("meta") if meta.get("property")
            }
            description = page.one("meta", name="description").get("content")
            assert said["og:url"] == page.one("link", rel="canonical").get("href") == page.url, page.file
            assert (said["og:title"] and said["og:title"] in text_of(page.one("title"))) or page.path in {
                "",
                "en/",
            }
            assert said["og:description"] == description
            assert said["og:locale"] == {"ja": "ja_JP", "en": "en_GB"}[page.lang]
            assert said["og:locale:alternate"] == {"ja": "en_GB", "en": "ja_JP"}[page.lang]


def test_every_record_has_a_twin_in_markdown(site: Path, pages: Pages) -> None:
    records = _records(pages)
    for page in records:
        link = page.one("link", rel="alternate", type="text/markdown").get("href")
        assert link == f"{page.url}index.md"
        text = (site / page.path / "index.md").read_text("utf-8")
        assert text.startswith("# ")
        assert page.url in text
    assert len({*site.rglob("*.md")} - {site / "agents.md"}) == len(records)


def test_a_twin_says_what_its_page_says(site: Path, pages: Pages) -> None:
    for page in _records(pages):
        text = (site / page.path / "index.md").read_text("utf-8").replace("\\", "")
        lead, *sections = (
            text_of(element) for tag in ("p", "h2") for element in page.all(tag) if _is_part_of_twin(element)
        )
        assert lead in " ".join(text.split())
        for section in sections:
            assert f"## {section}" in text or not section, (page.file, section)


def _is_part_of_twin(element: Any) -> bool:
    """Return whether a twin has it too; the questions at the head of a program are for those who can answer there."""
    shape = element.get("class") or ""
    return shape == "lead" if element.tag == "p" else not shape.startswith("decide")


def test_links_of_twins_and_of_the_guide_lead_to_files(site: Path) -> None:
    texts = [path.read_text("utf-8") for path in (*site.rglob("*.md"), site / "llms.txt")]
    urls = {url for text in texts for url in re.findall(rf"[(<]({re.escape(SITE_URL)}[^)>]*)[)>]", text)}
    assert len(urls) > 400
    assert sorted(url for url in urls if not (site / (file_at(url) or "")).is_file()) == []


def test_robots_are_shown_the_map(site: Path) -> None:
    assert f"Sitemap: {SITE_URL}sitemap.xml" in (site / "robots.txt").read_text("utf-8")
