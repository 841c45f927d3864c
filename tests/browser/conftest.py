"""The real site as a visitor meets it: one browser for each worker, one context for each test."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from chromium import browse, served
from faults import LOOKS, WIDE, Look
from kinds import KINDS, SERVED_BY_SCRIPTS, TYPICAL, path_of
from playwright.sync_api import Browser, BrowserContext, Page, expect
from real_site import build, build_example, copy_project, once
from sample_project import TODAY, write_sample

NOON = f"{TODAY.isoformat()}T12:00:00+09:00"
"""In Japan, on the day on which the sites are built."""

WAITING = ":not(:defined)"
"""Elements whose script has not come yet."""


# Far longer than anything takes, so that on a busy machine, too, only what never comes fails.
expect.set_options(timeout=30_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with browse() as browser:
        yield browser


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "real", lambda folder: build(copy_project(folder))) / "site"


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """Return the address at which the real site is served."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of the example, where every field is filled."""
    return once(tmp_path_factory, "example", build_example)


@pytest.fixture(scope="session")
def example_home(example_site: Path) -> Iterator[str]:
    """Return the address of the example."""
    with served(example_site) as address:
        yield address


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of the sample site, whose days are known."""
    root = once(tmp_path_factory, "sample", lambda folder: build(write_sample(folder).root))
    with served(root / "site") as address:
        yield address


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Open a page in a context of its own, at noon of the day on which the site was built, its scripts begun."""
    contexts: list[BrowserContext] = []

    def open_page(address: str = "", width: int = 1280, height: int = 900, **options: Any) -> Page:
        now = options.pop("now", NOON)
        size = {"width": width, "height": height}
        context = browser.new_context(viewport=size, reduced_motion="reduce", **options)
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(now)
        if address:
            page.goto(address)
            if options.get("java_script_enabled", True):
                expect(page.locator(f"{WAITING}, :is({SERVED_BY_SCRIPTS})[hidden]")).to_have_count(0)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(
    params=[pytest.param(kind, marks=() if kind in TYPICAL else pytest.mark.slow) for kind in KINDS]
)
def kind(request: pytest.FixtureRequest) -> str:
    """Every kind of page that the site has; the typical ones, and all others for those who have time."""
    return request.param


@pytest.fixture
def address(home: str, site: Path, kind: str, lang: str) -> str:
    """Return the address of a page of each kind."""
    return home + path_of(site, kind, lang)


@pytest.fixture
def example_address(example_home: str, example_site: Path, kind: str, lang: str) -> str:
    """Return the address of a page of each kind of the example."""
    return example_home + path_of(example_site, kind, lang)


@pytest.fixture(
    params=[(WIDE,), pytest.param(LOOKS[1:], marks=pytest.mark.slow)], ids=["wide", "other-looks"]
)
def looks(request: pytest.FixtureRequest) -> Sequence[Look]:
    """The look that most visitors see, and, for those who have time, all others."""
    return request.param


@pytest.fixture
def lang() -> str:
    """Return the language of the page; a test may ask for both."""
    return "ja"
