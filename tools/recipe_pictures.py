"""Pictures of the recipes for staff, taken of the real pages and forms: `make recipes`."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from zipfile import ZipFile

import pytest
from bench.browser import browse, served
from click.testing import CliRunner
from following import FOLDER, follow
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from sample_project import TODAY

from catalog.cli.commands import main
from catalog.editing.desk import Desk
from catalog.editing.server import EditServer
from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang, address

PICTURES: Final = FOLDER / "pictures"
WIDTH, HEIGHT = 1000, 600
_NOON: Final = f"{TODAY.isoformat()}T12:00:00+09:00"

Scene = Callable[[Project, Page, Lang], Iterator[None]]
"""Brings onto the page what a recipe has led to; its picture is taken while it waits."""


def _form(record: str, act: Callable[[Page], None]) -> Scene:
    """Return a scene of the form of a record, in which something is done."""

    def show(project: Project, page: Page, lang: Lang) -> Iterator[None]:
        with EditServer(Desk(project, TODAY, lang), 0) as server, server.answering():
            page.goto(server.address)
            page.goto(f"{server.url}edit/{record}")
            page.locator("#root-id").wait_for()
            act(page)
            yield

    return show


def _site(path: str) -> Scene:
    """Return a scene of a page of the site that the project gives."""

    def show(project: Project, page: Page, lang: Lang) -> Iterator[None]:
        with served(_built(project.root)) as home:
            page.goto(home + address(lang, path))
            expect(page.locator(":not(:defined)")).to_have_count(0)
            yield

    return show


def _built(root: Path) -> Path:
    """Return the site that a recipe has published, or else the one that its project gives."""
    if (root / "www").is_dir():
        return root / "www"
    if not (root / "site").is_dir():
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CATALOG_TODAY", TODAY.isoformat())
            CliRunner().invoke(
                main, ["build", "--root", str(root), "--renderer", "plain"], catch_exceptions=False
            )
    return root / "site"


def _review(project: Project, page: Page, lang: Lang) -> Iterator[None]:
    """Open the ZIP as those do who decide: unpacked, from the disk."""
    with ZipFile(project.root / "preview.zip") as packed:
        packed.extractall(project.root / "unpacked")
    (folder,) = (project.root / "unpacked").iterdir()
    page.goto((folder / address(lang, "") / "index.html").as_uri())
    yield


def _new_city(project: Project, page: Page, lang: Lang) -> Iterator[None]:
    yield from _site("")(Project(project.root / "umino", "/"), page, lang)


def _to(selector: str, room: int = 16) -> Callable[[Page], None]:
    """Return what brings a part of a page to the top of the picture, with some room above."""
    script = "(part, room) => scrollTo(0, part.getBoundingClientRect().top + scrollY - room)"
    return lambda page: page.locator(selector).first.evaluate(script, room)


def _new_deadline(page: Page) -> None:
    page.locator("#root-application-0-closes").fill("2027-03-05")
    page.locator("#check").click()
    _answered(page, "問題はありません。", "No problems.")
    _to("[data-path='#/application/0/type']", 120)(page)


def _undo(page: Page) -> None:
    kana = page.locator("#root-kana")
    kana.fill(f"{kana.input_value()}い")  # the other language may have saved before
    page.locator("#save").click()
    _answered(page, "保存しました。", "Saved.")


def _answered(page: Page, *answers: str) -> None:
    expect(page.locator("#message")).to_have_text(
        re.compile("|".join(f"^{re.escape(each)}$" for each in answers))
    )


SCENES: Final[Mapping[str, Scene]] = {
    "1-deadline": _form("programs/trade-fairs", _new_deadline),
    "2-program": _form("programs/night-market", lambda _: None),
    "3-product": _site("products/loom-sensor/"),
    "4-translate": _site("products/loom-sensor/"),
    "5-review": _review,
    "6-publish": _site("programs/trade-fairs/"),
    "7-undo": _form("programs/trade-fairs", _undo),
    "8-year": _site("programs/expert-visits/2026/"),
    "9-city": _new_city,
}
"""Where each recipe has led to."""


def take(name: str, into: Path, browser: Browser) -> Iterator[Path]:
    """Follow a recipe, and take a picture in each language."""
    with TemporaryDirectory() as folder:
        project, _ = follow(name, Path(folder))
        for lang in LANGS:
            with _page(browser, lang) as page:
                for _ in SCENES[name](project, page, lang):
                    path = into / f"{name}.{lang}.webp"
                    _save(page.screenshot(), path)
                    yield path


@contextmanager
def _page(browser: Browser, lang: Lang) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT},
        reduced_motion="reduce",
        locale=lang,
        color_scheme="light",
    )
    page = context.new_page()
    page.clock.set_fixed_time(_NOON)
    yield page
    context.close()


def _save(shot: bytes, path: Path) -> None:
    with Image.open(BytesIO(shot)) as picture:
        picture.convert("RGB").save(path, "WEBP", quality=80, method=6)


def take_all(names: list[str]) -> None:
    """Take the pictures of the recipes that are named, or of all."""
    PICTURES.mkdir(exist_ok=True)
    with browse() as browser:
        for name in names or SCENES:
            for path in take(name, PICTURES, browser):
                print(path.relative_to(FOLDER.parents[1]), path.stat().st_size)  # noqa: T201


if __name__ == "__main__":
    import sys

    take_all(sys.argv[1:])
