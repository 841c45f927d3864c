"""A photo of a product is there in every size that a page asks for, and said in words."""

from base64 import b64decode
from io import BytesIO
from pathlib import Path
from urllib.parse import urljoin

import pytest
from PIL import Image
from reading import Element, ReadPage, file_at, read_page
from real_site import build, change, once
from sample_project import write_sample

ALT = {"ja": "棚に並ぶ醤油の瓶", "en": "Bottles of soy sauce on a shelf"}
PHOTO = f"""  photos:
    - file: soy/bottles.png
      alt: {{ja: {ALT["ja"]}, en: {ALT["en"]}}}
      rights: {{ja: 小野醤油提供, en: Photo by Ono Soy}}
"""


@pytest.fixture(scope="session")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site in which one product has a photo."""

    def make(folder: Path) -> None:
        project = write_sample(folder)
        (project.photos / "soy").mkdir(parents=True)
        Image.new("RGB", (1200, 800), "#7a5410").save(project.photos / "soy" / "bottles.png")
        change(project.data / "brand_products.yaml", "  maker: ono-soy\n", f"  maker: ono-soy\n{PHOTO}")
        build(folder)

    return once(tmp_path_factory, "pictured", make) / "site"


@pytest.fixture(params=["products/amber-soy/", "en/products/amber-soy/", "products/", "en/products/"])
def page(pictured: Path, request: pytest.FixtureRequest) -> ReadPage:
    return read_page(pictured, pictured / request.param / "index.html")


def images_of(page: ReadPage) -> list[Element]:
    """Return the images of the records; the sign of the city stands on every page."""
    return [image for image in _shown(page, "img") if image.get("class") != "brand__sign"]


def _shown(page: ReadPage, tag: str) -> list[Element]:
    """Return the elements that are seen before anybody asks for a picture over the page."""
    waiting = {element for dialog in page.all("dialog") for element in dialog.iter()}
    return [element for element in page.all(tag) if element not in waiting]


def photo_of(page: ReadPage) -> Element:
    (photo,) = (image for image in images_of(page) if image.get("alt"))
    return photo


def test_a_photo_is_there_in_every_size_and_format(pictured: Path, page: ReadPage) -> None:
    shown = [photo_of(page), *_shown(page, "source")]
    assert [element.get("type") for element in shown] == [None, "image/avif", "image/webp"]
    sets = [element.get("srcset") for element in shown]
    files = {file_at(urljoin(page.url, size.split()[0])) for sizes in sets for size in sizes.split(",")}
    assert len(files) == 9
    assert file_at(urljoin(page.url, photo_of(page).get("src"))) in files
    for name in files:
        with Image.open(pictured / (name or "")) as image:
            assert image.format in {"AVIF", "WEBP", "JPEG"}


def test_a_photo_holds_its_place_before_it_is_loaded(page: ReadPage) -> None:
    for image in images_of(page):
        assert int(image.get("width")) / int(image.get("height")) == pytest.approx(1.5, abs=0.01)


def test_a_tiny_picture_lies_below_until_the_photo_is_there(page: ReadPage) -> None:
    tiny, photo = images_of(page)
    assert photo is photo_of(page)
    kind, _, content = tiny.get("src").partition(",")
    assert (kind, tiny.get("alt")) == ("data:image/webp;base64", "")
    with Image.open(BytesIO(b64decode(content))) as image:
        assert image.width == 16
    assert len(content) < 400


def test_only_what_is_seen_at_once_is_loaded_at_once(page: ReadPage) -> None:
    is_list = page.path.endswith("products/")
    assert photo_of(page).get("loading") == ("lazy" if is_list else None)


def test_a_photo_is_said_in_the_language_of_its_page(pictured: Path) -> None:
    for lang, path in (("ja", "products/amber-soy"), ("en", "en/products/amber-soy")):
        page = read_page(pictured, pictured / path / "index.html")
        assert photo_of(page).get("alt") == ALT[lang]


def test_the_original_stays_with_staff(pictured: Path) -> None:
    assert [path.name for path in pictured.rglob("*.png") if path.parent.name != "social"] == []
