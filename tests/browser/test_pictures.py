"""A photo comes in a format that the browser likes; until then a blur of the same size holds its place."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from chromium import served
from PIL import Image
from playwright.sync_api import Page, expect
from real_site import build, change, once
from sample_project import write_sample

pytestmark = pytest.mark.slow  # a site with a photo is built for it
Visit = Callable[..., Page]
MORE = 70
RECORD = """
- id: made-{n}
  name: {{ja: 製品{n}, en: Product {n}}}
  summary: {{ja: {n}番目の製品です。, en: This is product {n}.}}
  maker: ono-soy
  division: food
  certificate: {{scheme: kagayaki}}
  sources: [{{url: "https://example.jp/{n}", title: {{ja: 頁, en: Page}}}}]
  verified_on: 2026-11-01
"""
PHOTO = "  photos: [{file: soy.jpg, alt: {ja: 瓶, en: A bottle}, rights: {ja: 大野醤油, en: Ono Soy}}]\n"
SIZE = "it => [it.getBoundingClientRect().width, it.getBoundingClientRect().height].map(Math.round)"


@pytest.fixture(scope="session")
def pictured_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a site with a photo, and so many products that scripts draw their cards."""

    def make(folder: Path) -> None:
        project = write_sample(folder)
        project.photos.mkdir(parents=True)
        Image.new("RGB", (1000, 640), "#7a5410").save(project.photos / "soy.jpg")
        data = project.data / "brand_products.yaml"
        change(data, "  maker: ono-soy\n", f"  maker: ono-soy\n{PHOTO}")
        with data.open("a", encoding="utf-8") as file:
            file.writelines(RECORD.format(n=n) for n in range(MORE))
        build(folder)

    with served(once(tmp_path_factory, "pictured-browser", make) / "site") as address:
        yield address


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["products/amber-soy/", "products/"])
def test_the_blur_is_as_large_as_the_photo_before_and_after_it_comes(
    visit: Visit, pictured_home: str, path: str, width: int
) -> None:
    page = visit(width=width)
    page.route("**/assets/photos/*", lambda route: route.abort())
    page.goto(pictured_home + path)
    blur, photo = page.locator(".picture__blur"), page.locator(".picture picture img")
    expect(blur).to_be_visible()
    before = blur.evaluate(SIZE)
    page.unroute("**/assets/photos/*")
    page.reload()
    photo.scroll_into_view_if_needed()
    expect(photo).to_have_js_property("complete", value=True)
    assert photo.evaluate("it => it.currentSrc").endswith(".avif")
    assert blur.evaluate(SIZE) == photo.evaluate(SIZE) == before


def test_a_blur_is_not_printed(visit: Visit, pictured_home: str) -> None:
    page = visit(f"{pictured_home}products/amber-soy/")
    expect(page.locator(".picture__blur")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".picture__blur")).to_be_hidden()
    expect(page.locator(".picture picture img")).to_be_visible()


def test_a_card_that_a_script_draws_has_the_same_files(visit: Visit, pictured_home: str) -> None:
    page = visit(f"{pictured_home}products/")
    files = "source, img:not(.picture__blur)"
    read = f"it => [...it.querySelectorAll('{files}')].map(it => [it.type, it.srcset, it.sizes, it.alt])"
    card = page.locator("[data-record='products/amber-soy']:visible .card__picture")
    written = card.evaluate(read)
    assert len(written) == 3
    page.goto(f"{pictured_home}products/?division=food")
    expect(page.locator("catalog-list[data-narrowed]")).to_be_attached()
    assert card.evaluate(read) == written
    expect(card.locator("img")).to_have_js_property("complete", value=True)
    assert card.locator("img").evaluate("it => it.currentSrc").endswith(".avif")
