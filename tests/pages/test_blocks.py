"""A block is written once, and says the same on a page, in its Markdown twin and to the search."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from html import unescape
from itertools import chain
from typing import Any, get_args

import html5lib
import pytest
from every_part import every_part
from markdown import markdown
from records import voice
from sample_project import ROOT, TODAY

from catalog.exports.search.block_text import block_texts
from catalog.exports.search.documents import maker_document
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang, Text
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.pages.markdown_blocks import markdown_page
from catalog.pages.render import Renderer
from catalog.views.blocks import Bullets, Part, Prose, Rows, Steps
from catalog.views.found import Found, SearchDocument
from catalog.views.glossary import Meaning
from catalog.views.linked_data import Spot
from catalog.views.maker import maker_page, makers
from catalog.views.parts import Row
from catalog.views.program import program_page
from catalog.views.record_page import Block, RecordPage
from catalog.views.scene import Scene
from catalog.words import load_words

PAGES: dict[str, Callable[[Scene, Any, Lang], RecordPage[Any]]] = {
    **{kind.one: kind.page for kind in KINDS},
    "maker": maker_page,
}
FOUND: dict[str, Callable[[Scene, Any, Lang], Found]] = {
    **{kind.one: kind.found for kind in KINDS},
    "maker": lambda scene, maker, voice: (maker_document(scene, maker, voice), dict),
}
HOSTILE = "<b>&amp;</b> \"'[x](y) *z* `c` | {{7*7}} @@body@@</p><script>"
ADDED = "a thing that was added"


@pytest.fixture
def scene(stage: Any, program: Any, facility: Any, product: Any) -> Scene:
    return stage(program(), facility(), product())


@pytest.fixture(params=PAGES)
def kind(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def page(scene: Scene, kind: str) -> RecordPage[Any]:
    catalog = scene.catalog
    records = {
        "program": catalog.programs.get("aid"),
        "facility": catalog.facilities.get("hall"),
        "product": catalog.products.get("ponzu"),
        "maker": catalog.organizations.get("maker"),
    }
    return PAGES[kind](scene, records[kind], voice("en"))


def as_html(kind: str, page: RecordPage[Any], lang: Lang = "en") -> str:
    forms = {each: {} for each in LANGS}
    return Renderer(ROOT / "overrides" / "catalog", forms, []).record(
        f"{kind}.html", voice(lang), f"{kind}/{page.id}/", page
    )


def as_markdown(scene: Scene, kind: str, page: RecordPage[Any], lang: Lang = "en") -> str:
    spot = Spot(scene.site_url, voice(lang), f"{kind}/{page.id}/", page.title.name)
    return markdown_page(page, spot)


def shown(html: str) -> str:
    """Return what a browser shows."""
    return squeezed(unescape(re.sub(r"<[^>]+>", "", html)))


def squeezed(text: str) -> str:
    """Return a text without spaces, which formats set as they like."""
    return re.sub(r"\s+", "", text)


def with_block(page: RecordPage[Any], *parts: Part, **fields: Any) -> RecordPage[Any]:
    return replace(page, blocks=(*page.blocks, Block("added", "Added", parts, **fields)))


@pytest.mark.parametrize(
    "part",
    [
        Rows((Row("Label", (ADDED,)),)),
        Bullets((ADDED,)),
        Steps((ADDED,)),
        Prose((ADDED,)),
    ],
    ids=lambda part: type(part).__name__,
)
def test_a_block_that_is_added_is_in_every_format(
    scene: Scene, kind: str, page: RecordPage[Any], part: Part
) -> None:
    richer = with_block(page, part)
    assert squeezed(ADDED) in shown(as_html(kind, richer))
    assert ADDED in as_markdown(scene, kind, richer)
    assert ADDED in list(block_texts(richer.blocks, "body"))


def test_every_kind_of_part_is_among_the_samples() -> None:
    assert {type(part) for part in every_part("a")} == set(get_args(Part))


@pytest.mark.parametrize("part", every_part(HOSTILE), ids=lambda part: type(part).__name__)
def test_hostile_text_stays_text_on_a_page(scene: Scene, part: Part) -> None:
    page = program_page(scene, scene.catalog.programs["aid"], voice("en"))
    plain, hostile = (
        html5lib.parse(as_html("program", with_block(page, each)), namespaceHTMLElements=False)
        for each in (_like(part), part)
    )
    assert [element.tag for element in hostile.iter()] == [element.tag for element in plain.iter()]
    assert sorted(_attributes(hostile)) == sorted(_attributes(plain))


def _name_of(number: int) -> str:
    return type(every_part("")[number]).__name__


@pytest.mark.parametrize(
    ("lang", "foreign"), [("en", "金沢の展示会"), ("ja", "a fair of all makers")], ids=["en", "ja"]
)
@pytest.mark.parametrize("number", range(len(every_part(""))), ids=_name_of)
def test_foreign_words_say_their_language_wherever_a_part_says_them(
    scene: Scene, number: int, lang: Lang, foreign: str
) -> None:
    part = every_part(foreign)[number]
    page = with_block(program_page(scene, scene.catalog.programs["aid"], voice(lang)), part)
    tree = html5lib.parse(as_html("program", page, lang), namespaceHTMLElements=False)
    said = [spoken for spoken, text in _spoken(tree) if foreign in text]
    assert "" not in said
    assert said or type(part).__name__ in SILENT


SILENT = frozenset({"Estimate"})
"""What a form offers to choose from cannot say its language."""


def _spoken(element: Any, lang: str = "") -> Iterator[tuple[str, str]]:
    """Return every text in `element` with the language that is said of it."""
    lang = element.get("lang", lang)
    if element.tag != "option":
        yield lang, element.text or ""
        for child in element:
            yield from _spoken(child, lang)
            yield lang, child.tail or ""


def _like(part: Part) -> Part:
    (harmless,) = (
        each for each in every_part("as long as the hostile one, and harmless") if type(each) is type(part)
    )
    return harmless


def _attributes(tree: Any) -> Iterator[str]:
    return (name for element in tree.iter() for name in element.attrib)


@pytest.mark.parametrize("part", every_part(HOSTILE), ids=lambda part: type(part).__name__)
def test_hostile_text_stays_text_in_markdown(scene: Scene, part: Part) -> None:
    page = program_page(scene, scene.catalog.programs["aid"], voice("en"))
    plain, hostile = (
        html5lib.parse(
            markdown(as_markdown(scene, "program", with_block(page, each)), extensions=["tables"]),
            namespaceHTMLElements=False,
        )
        for each in (_like(part), part)
    )
    assert [element.tag for element in hostile.iter()] == [element.tag for element in plain.iter()]


def test_only_words_that_a_block_has_of_the_record_are_explained(scene: Scene) -> None:
    forms = {each: {"fair": Meaning("fair", "Fair", "An event")} for each in LANGS}
    render = Renderer(ROOT / "overrides" / "catalog", forms, [])
    page = with_block(
        program_page(scene, scene.catalog.programs["aid"], voice("en")), Bullets(("a fair", "a fair"))
    )
    html = render.record("program.html", voice("en"), "programs/aid/", page)
    assert html.count('popovertarget="term-fair"') == html.count('id="term-fair" popover') == 1
    assert html.count('href="../../glossary/#fair"') == 1
    plain = render.record("program.html", voice("en"), "programs/aid/", replace(page, has_terms=False))
    assert "term-fair" not in plain


@pytest.mark.parametrize(("found", "said"), [("body", True), ("aside", False), ("no", False)])
def test_a_search_finds_a_block_where_it_is_to_be_found(
    page: RecordPage[Any], found: Any, *, said: bool
) -> None:
    richer = with_block(page, Prose((ADDED,)), found=found)
    assert (ADDED in list(block_texts(richer.blocks, "body"))) is said


def test_what_the_site_says_of_every_record_finds_none(page: RecordPage[Any]) -> None:
    ours = with_block(
        page,
        Prose((ADDED,), is_ours=True),
        Rows((Row(ADDED, ("known",)), Row("Year", (ADDED,), is_known=False))),
    )
    texts = list(block_texts(ours.blocks, "body"))
    assert "known" in texts
    assert ADDED not in texts


@pytest.fixture(scope="module")
def minato() -> Scene:
    """Return the city in which every field is filled, without its photos."""
    root = ROOT / "examples" / "minato"
    catalog, problems = load_catalog(Project(root, "https://minato.example.jp/"), KINDS)
    assert not problems
    words, problems = load_words(Project(root, "https://minato.example.jp/"))
    assert not problems
    products = {key: replace(product, photos=()) for key, product in catalog.products.items()}
    shown = replace(catalog.published(), products=products)
    return Scene(shown, words, {}, TODAY, "https://minato.example.jp/")


def _records(scene: Scene, kind: str) -> Iterable[Any]:
    if kind == "maker":
        return makers(scene)
    return next(scene.catalog.of(each.id).values() for each in KINDS if each.one == kind)


def _typed(value: object, at: str = "") -> Iterator[tuple[str, Text]]:
    """Return every text that was typed in a record, with the names of its fields."""
    if isinstance(value, Text):
        yield at, value
    elif isinstance(value, tuple):
        for item in value:
            yield from _typed(item, at)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _typed(getattr(value, field.name), f"{at}.{field.name}".strip("."))


FOR_STAFF = ("cases.note", "to_check.note", "other_figures.why")
NOT_SEARCHED = (*FOR_STAFF, "as_of", "links.label", "sources.title")
"""What a fact rests on says nothing of the record itself."""


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_typed_in_a_record_is_on_its_page_in_its_twin_and_found(
    minato: Scene, kind: str, lang: Lang
) -> None:
    missing: set[tuple[str, str]] = set()
    for record in _records(minato, kind):
        page = PAGES[kind](minato, record, voice(lang))
        document = FOUND[kind](minato, record, voice(lang))[0].read()
        formats = {
            "page": shown(as_html(kind, page, lang)),
            "twin": squeezed(re.sub(r"\\(?=[^\w\s])", "", as_markdown(minato, kind, page, lang))),
            "search": squeezed(" ".join(chain.from_iterable(_fields_of(document)))),
        }
        missing |= {
            (name, at)
            for at, text in _typed(record)
            for name, said in formats.items()
            if squeezed(text[lang]) not in said
            and not at.endswith(NOT_SEARCHED if name == "search" else FOR_STAFF)
        }
    assert missing == set()


def _fields_of(document: SearchDocument) -> tuple[tuple[str, ...], ...]:
    return document.name, document.about, document.summary, document.body, document.aside
