"""The wheel alone makes the site of a new city, outside the repository."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from zipfile import ZipFile

import pytest
from new_city import command, install, make_new_city
from real_site import content, once
from sample_project import edit

from catalog import __version__
from catalog.ground.project import Project

pytestmark = pytest.mark.slow  # an sdist, a wheel, an environment and four builds
PAGES = ("", "search/", "contacts/", "about/", "about/accessibility/", "about/design/", "data/")


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return once(tmp_path_factory, "new-city", make_new_city)


def test_the_city_carries_the_wheel_and_its_requirements_name_no_other(place: Path, tmp_path: Path) -> None:
    (built,) = (place / "unpacked").glob("*.whl")
    carried = place / "umino" / "packages" / built.name
    with ZipFile(built) as one, ZipFile(carried) as other:
        assert {name: one.read(name) for name in one.namelist() if not name.endswith("/RECORD")} == {
            name: other.read(name) for name in other.namelist() if not name.endswith("/RECORD")
        }
    python = install(["-r", "requirements.txt"], tmp_path / "venv", place / "umino")
    assert command(tmp_path, python, "--version") == f"catalog {__version__}\n"


HALL = """
- id: hall
  name: {ja: 海野会館, en: Umino Hall}
  summary: {ja: 研修と会議の部屋があります。, en: Rooms for training and meetings.}
  kind: training-hall
  operator: city-hall
  sources:
    - {url: "https://example.jp/", title: {ja: 海野会館, en: Umino Hall}}
  verified_on: 2026-11-01
"""


def test_the_package_comes_from_the_wheel_and_not_from_the_repository(place: Path) -> None:
    code = "import catalog.ground.project as p; print(p.INSTALLED)"
    told = subprocess.run(
        [place / "venv/bin/python", "-c", code], cwd=place, capture_output=True, text=True, check=True
    )
    assert Path(told.stdout.strip()).is_relative_to(place / "venv")


def test_both_languages_have_the_same_few_pages(place: Path) -> None:
    site = place / "umino" / "site"
    found = {path.relative_to(site).as_posix() for path in site.rglob("index.html")}
    assert found == {f"{lang}{page}index.html" for lang in ("", "en/") for page in PAGES}


@pytest.mark.parametrize("other", ["plain", "by-hand"])
def test_every_renderer_makes_the_same_site(place: Path, other: str) -> None:
    assert content(place / other) == content(place / "umino" / "site")


def test_every_link_leads_to_a_page_and_to_a_place_on_it(place: Path) -> None:
    site = place / "umino" / "site"
    pages = {path: path.read_text("utf-8") for path in site.rglob("index.html")}
    lost = {
        (path.relative_to(site).as_posix(), link)
        for path, html in pages.items()
        for link in _links(html)
        if not _is_there(site, path, link)
    }
    assert pages
    assert lost == set()


def _links(html: str) -> list[str]:
    return [part.partition('"')[0] for mark in ('href="', 'src="') for part in html.split(mark)[1:]]


def _is_there(site: Path, page: Path, link: str) -> bool:
    base = f"https://x/{page.relative_to(site).as_posix()}"
    url = urlsplit(urljoin(base, link))
    if url.netloc != "x":
        return True
    file = site / unquote(url.path).lstrip("/")
    file = file / "index.html" if file.is_dir() else file
    return file.is_file() and (not url.fragment or f'id="{url.fragment}"' in file.read_text("utf-8"))


def test_a_section_appears_with_its_first_published_record(place: Path, tmp_path: Path) -> None:
    city = tmp_path / "umino"
    shutil.copytree(place / "umino", city, ignore=shutil.ignore_patterns(".cache", "site"))
    with (city / "data/facilities.yaml").open("a", encoding="utf-8") as file:
        file.write(HALL)
    command(city, place / "venv/bin/python", "build", "--renderer", "plain")
    home = (city / "site/en/index.html").read_text("utf-8")
    assert (city / "site/en/facilities/index.html").is_file()
    assert 'href="../en/facilities/"' in home
    assert not (city / "site/en/programs").exists()
    assert json.loads((city / "site/api/v1/facilities.json").read_text("utf-8"))


def test_a_file_of_the_city_takes_the_place_of_a_shell(place: Path, tmp_path: Path) -> None:
    city = tmp_path / "umino"
    shutil.copytree(place / "umino", city, ignore=shutil.ignore_patterns(".cache", "site"))
    (shared,) = place.glob("venv/lib/*/site-packages/catalog/shared/overrides/shells/search")
    shutil.copytree(shared, city / "content/search")
    edit(Project(city, "/"), "content/search/index.en.md", "title: Search", "title: Look around")
    command(city, place / "venv/bin/python", "build")
    assert "<h1>Look around</h1>" in (city / "site/en/search/index.html").read_text("utf-8")


def _interpreter(version: str) -> str | None:
    installed = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))
    return next(map(str, installed), None) or shutil.which(f"python{version}")


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_every_module_can_be_read_by_every_python_at_hand(place: Path, version: str) -> None:
    python = _interpreter(version)
    if not python:
        pytest.skip(f"Python {version} is not installed here")
    (package,) = place.glob("venv/lib/*/site-packages/catalog")
    where = {**os.environ, "PYTHONPYCACHEPREFIX": str(place / f"cache-{version}")}
    done = subprocess.run(
        [python, "-m", "compileall", "-q", package], env=where, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
