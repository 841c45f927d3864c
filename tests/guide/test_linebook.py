"""The line book of products: what a buyer asks of each, its pictures within the book, and a PDF that can be heard."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from sample_project import TODAY, edit
from tests.cli.conftest import Invoke
from tests.guide.conftest import SITE
from tests.guide.test_guide_pdf import tags, titles

from catalog.build.load import load
from catalog.build.site import set_stage
from catalog.ground.failure import Failure
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.guide import files
from catalog.guide.contents import Wish
from catalog.guide.files import print_guides
from catalog.guide.linebook import line_book
from catalog.guide.photos import photos_of

Read = Callable[..., str]
ALL = Wish(products=True)
MINATO = Path(__file__).parents[2] / "examples" / "minato"
PHOTO = """  photos:
    - file: loom.png
      alt: {ja: 灰色の小さな箱, en: A small grey box}
      rights: {ja: 撮影 海野, en: Photo by Umino}
  website: https://example.jp/ishino/sensor
"""


@pytest.fixture
def read(project: Project) -> Read:
    """Return the line book of the sample as HTML."""

    def html(lang: Lang = "en", wish: Wish = ALL, *, has_codes: bool = True) -> str:
        scene, render = set_stage(load(replace(project, site_url=SITE)).filled(), TODAY)
        photos = photos_of(scene, project.cache)
        return line_book(scene, render, scene.voice(lang), photos, wish, has_codes=has_codes).html

    return html


def article(html: str, anchor: str) -> str:
    """Return the article of a product, in which its heading has `anchor`."""
    return next(part for part in html.split("<article")[1:] if f'id="{anchor}"' in part).split("</article>")[
        0
    ]


@pytest.fixture
def photographed(project: Project) -> Project:
    """Give the first product of the sample a photo."""
    folder = project.root / "content" / "photos"
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (700, 500), "grey").save(folder / "loom.png")
    edit(project, "data/brand_products.yaml", "  website: https://example.jp/ishino/sensor\n", PHOTO)
    return project


def test_a_product_says_what_a_buyer_asks_and_what_is_left_to_ask_in_one_line(read: Read) -> None:
    sensor = article(read(), "products-loom-sensor")
    assert "Loom Sensor</h2>" in sensor
    assert '<p class="item__other" lang="ja">織機センサー</p>' in sensor
    assert re.search(r"Retail price in Japan</p>\s*<p[^>]*>¥12,000</p>", sensor)
    assert "tax included, as of 1 October 2026" in sensor
    assert "FY2024" in sensor
    assert "<strong>Ask the maker</strong> Minimum order, Lead time, Export markets</p>" in sensor
    assert "Ask the maker</strong> Retail price in Japan, Minimum order" in article(
        read(), "products-amber-soy"
    )


@pytest.mark.parametrize("lang", LANGS)
def test_contents_makers_and_products_lead_to_each_other(read: Read, lang: Lang) -> None:
    html = read(lang)
    anchors, links = re.findall(r' id="([^"]+)"', html), re.findall(r'href="#([^"]+)"', html)
    assert len(anchors) == len(set(anchors))
    assert set(links) == set(anchors)
    assert links.count("products-loom-sensor") == 2  # contents, and the index of makers


def test_the_index_of_makers_says_who_answers_in_which_language(read: Read, project: Project) -> None:
    edit(project, "data/organizations.yaml", "- id: ono-soy\n", "- id: ono-soy\n  languages: [ja, fr]\n")
    edit(project, "data/organizations.yaml", "- id: ono-soy\n", "- id: ono-soy\n  email: hello@example.jp\n")
    index = read().split('id="makers-ono-soy"')[1].split("</section>")[0]
    assert "(answers in Japanese, French)" in index
    assert "hello@example.jp" in index


def test_codes_lead_to_the_pages_of_products_and_only_to_a_site_that_is_there(read: Read) -> None:
    assert f'alt="Latest on the site (QR code): {SITE}en/products/loom-sensor/"' in read()
    plain = read(has_codes=False)
    assert "data:image" not in plain
    assert "QR" not in plain


@pytest.mark.usefixtures("photographed")
def test_a_photo_goes_into_the_book_with_its_words_and_its_owner(read: Read) -> None:
    sensor = article(read(has_codes=False), "products-loom-sensor")
    assert re.search(r'<img src="data:image/jpeg;base64,[^"]+" alt="A small grey box">', sensor)
    assert "Photo by Umino" in sensor
    assert "panel__field" in article(read(), "products-amber-soy")


@pytest.mark.slow
@pytest.mark.usefixtures("photographed")
def test_the_book_is_tagged_describes_its_pictures_and_can_be_leafed(project: Project) -> None:
    made = print_guides(load(project), TODAY, [Wish(products=True)])
    assert [file.name for file in made] == ["linebook.ja.pdf", "linebook.en.pdf"]
    for file, alt, other in zip(made, ("灰色の小さな箱", "A small grey box"), ("en", "ja"), strict=True):
        reader = PdfReader(BytesIO(file.content))
        root: Any = reader.trailer["/Root"]
        assert root["/Lang"] == file.lang
        assert b"pdfuaid" in root["/Metadata"].get_data()
        found = list(tags(root["/StructTreeRoot"]["/K"]))
        assert alt in {tag.get("/Alt") for tag in found if tag.get("/S") == "/Figure"}
        assert other in {tag.get("/Lang") for tag in found}
        kinds = [tag.get("/S") for tag in found]
        assert len(titles(reader.outline)) == kinds.count("/H1") + kinds.count("/H2")


def test_without_a_published_product_there_is_no_book(project: Project) -> None:
    for product in ("loom-sensor", "amber-soy"):
        edit(project, "data/brand_products.yaml", f"- id: {product}\n", f"- id: {product}\n  status: draft\n")
    with pytest.raises(Failure, match="公開している製品がない"):
        print_guides(load(project), TODAY, [Wish(products=True)])


@pytest.mark.parametrize(
    ("part", "title", "name"),
    [
        (Wish(products=True, division="machinery"), "Line Book: Machinery", "linebook-machinery"),
        (
            Wish(products=True, maker="ishino-seisakusho"),
            "Line Book: Ishino Seisakusho",
            "linebook-maker-ishino-seisakusho",
        ),
    ],
)
def test_a_book_of_a_division_or_a_maker_has_its_products_and_makers_alone(
    read: Read, part: Wish, title: str, name: str
) -> None:
    html = read(wish=part)
    assert title in html
    assert 'id="products-loom-sensor"' in html
    assert "Amber Soy" not in html
    assert "makers-ono-soy" not in html
    assert part.name == name


def test_a_book_that_nobody_could_carry_is_refused_with_the_ways_to_cut_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_PRODUCTS", 1)
    with pytest.raises(Failure) as told:
        print_guides(load(project), TODAY, [ALL])
    assert told.value.text.en == (
        "There are 2 products, and a line book holds 1 at most. Choose a part with --division or --maker. "
        "Divisions: machinery, food"
    )
    books = [wish.name for wish in files.of_release(load(project), has_leaflets=False) if wish.products]
    assert books == ["linebook-machinery", "linebook-food"]


def test_an_unknown_division_or_maker_is_said_with_what_there_is(invoke: Invoke, project: Project) -> None:
    sails = invoke("guide", "--root", project.root, "--division", "sails", "--lang", "en")
    assert (sails.exit_code, "There are: machinery, food" in sails.output) == (1, True)
    nobody = invoke("guide", "--root", project.root, "--maker", "nobody", "--lang", "en")
    assert (nobody.exit_code, "no maker nobody with a published product" in nobody.output) == (1, True)


@pytest.mark.slow
def test_the_book_of_minato_has_a_page_for_each_product_and_can_be_mailed(
    invoke: Invoke, tmp_path: Path
) -> None:
    assert invoke("guide", "--root", MINATO, "--products", "--into", tmp_path).exit_code == 0
    for lang in LANGS:
        file = tmp_path / f"linebook.{lang}.pdf"
        assert file.stat().st_size < 15_000_000
        pages = [
            page.extract_text() for page in PdfReader(file).pages[2:]
        ]  # after the cover and the contents
        priced = [
            text
            for text in pages
            if ("国内での小売価格" if lang == "ja" else "Retail price in Japan") in text
        ]
        assert len(priced) == 40
