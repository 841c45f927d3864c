"""A photo of a product is there in every size that a page asks for, and said in words."""

from pathlib import Path
from urllib.parse import urljoin

import pytest
from PIL import Image
from reading import ReadPage, file_at, read_page
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


def test_a_photo_is_there_in_every_size(pictured: Path, page: ReadPage) -> None:
    for image in page.all("img"):
        sizes = [size.split()[0] for size in image.get("srcset").split(",")]
        files = [file_at(urljoin(page.url, name)) for name in (image.get("src"), *sizes)]
        assert len(files) > 2
        assert [name for name in files if not (pictured / (name or "")).is_file()] == []


def test_a_photo_holds_its_place_before_it_is_loaded(page: ReadPage) -> None:
    image = page.one("img")
    assert int(image.get("width")) / int(image.get("height")) == pytest.approx(1.5, abs=0.01)


def test_a_photo_is_said_in_the_language_of_its_page(pictured: Path) -> None:
    for lang, path in (("ja", "products/amber-soy"), ("en", "en/products/amber-soy")):
        page = read_page(pictured, pictured / path / "index.html")
        assert page.one("img").get("alt") == ALT[lang]


def test_the_original_stays_with_staff(pictured: Path) -> None:
    assert [path.name for path in pictured.rglob("*.png")] == []
