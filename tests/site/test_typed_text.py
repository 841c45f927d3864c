"""Whatever is typed into a text is shown as text: markup, marks of templates, marks of slots."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from reading import ReadPage, read_page, text_of
from real_site import build, change, once
from sample_project import write_sample

TYPED = "<b>&amp;</b>{{7*7}}{%x%}@@body@@ @@title@@@csp@\"'</title><script>alert(1)</script>"
YAML = "'" + TYPED.replace("'", "''") + "'"
_BOTH = f"{{ja: {YAML}, en: {YAML}}}"

TEXTS = {
    "data/programs.yaml": (
        "{ja: 専門家の派遣, en: Expert Visits}",
        "{ja: 窓口に相談します。, en: Ask the office.}",
    ),
    "data/facilities.yaml": (
        "{ja: 金箔の作業場, en: Gold Leaf Workshop}",
        "{ja: プロジェクター, en: Projector}",
    ),
    "data/brand_products.yaml": (
        "{ja: 琥珀醤油, en: Amber Soy Sauce}",
        "{ja: 透きとおった琥珀色の醤油です。, en: A clear soy sauce of amber colour.}",
        "{ja: 後付けできます。, en: It can be added later.}",
    ),
}
RECORDS = ("programs/expert-visits", "facilities/gold-workshop", "products/amber-soy")


@pytest.fixture(scope="session")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site whose records bear names and texts that look like code."""

    def make(folder: Path) -> None:
        root = write_sample(folder).root
        for file, texts in TEXTS.items():
            for text in texts:
                change(root / file, text, _BOTH)
        change(root / "content/about/index.en.md", "## ", "`{{ 7*7 }} @csp@`\n\n## ")
        build(root)

    return once(tmp_path_factory, "typed", make) / "site"


@pytest.fixture(params=[f"{prefix}{record}" for prefix in ("", "en/") for record in RECORDS])
def page(typed: Path, request: pytest.FixtureRequest) -> ReadPage:
    return read_page(typed, typed / request.param / "index.html")


def test_a_name_is_shown_as_it_was_typed(page: ReadPage) -> None:
    assert text_of(page.one("h1")) == TYPED
    assert text_of(page.one("title")).startswith(TYPED)
    assert page.errors == ()


def test_a_summary_is_shown_as_it_was_typed(typed: Path) -> None:
    page = read_page(typed, typed / "products/amber-soy/index.html")
    assert page.one("meta", name="description").get("content") == TYPED
    assert TYPED in [text_of(element) for element in page.all("p")]


def test_nothing_that_was_typed_becomes_an_element(typed: Path, page: ReadPage) -> None:
    about = read_page(typed, typed / "about/index.html")
    assert _scripts(page) == _scripts(about)
    assert list(page.all("b")) == []


def _scripts(page: ReadPage) -> Counter[str | None]:
    return Counter(
        script.text for script in page.all("script") if script.get("type") != "application/ld+json"
    )


def test_linked_data_say_a_name_as_it_was_typed(page: ReadPage) -> None:
    data = json.loads(page.one("script", type="application/ld+json").text)
    assert data["@graph"][0]["name"] == TYPED


def test_a_twin_says_a_name_as_it_was_typed(typed: Path, page: ReadPage) -> None:
    heading = (typed / page.path / "index.md").read_text("utf-8").splitlines()[0]
    assert re.sub(r"\\(?=[^\w\s])", "", heading) == f"# {TYPED}"
    assert "<" not in heading.replace(r"\<", "")


def test_nothing_that_was_typed_is_allowed_to_run(typed: Path, page: ReadPage) -> None:
    policies = {
        typed_page.one("meta", **{"http-equiv": "Content-Security-Policy"}).get("content")
        for typed_page in (page, read_page(typed, typed / "about/index.html"))
    }
    assert len(policies) == 1


@pytest.mark.parametrize("section", ["programs", "facilities", "products"])
def test_a_card_shows_the_name_as_it_was_typed(typed: Path, section: str) -> None:
    page = read_page(typed, typed / section / "index.html")
    assert TYPED in [text_of(link) for link in page.all("a")]
    assert list(page.all("b")) == []
    assert page.errors == ()


def test_texts_within_a_record_are_shown_as_they_were_typed(typed: Path) -> None:
    step = read_page(typed, typed / "programs/trade-fairs/index.html")
    lent = read_page(typed, typed / "en/facilities/training-hall/index.html")
    assert TYPED in [text_of(item) for item in step.all("li")]
    assert any(text_of(item).startswith(TYPED) for item in lent.all("li"))


def test_what_looks_like_code_on_an_authored_page_is_text_too(typed: Path) -> None:
    page = read_page(typed, typed / "en/about/index.html")
    assert "{{ 7*7 }} @csp@" in [text_of(element) for element in page.all("code")]


def test_a_course_may_bear_any_id(standing: Path) -> None:
    change(standing / "data/programs.yaml", "- id: domestic", "- id: how")
    change(standing / "data/programs.yaml", "- id: online", "- id: sources")
    page = read_page(standing / "site", build(standing) / "programs/trade-fairs/index.html")
    assert [name for name, n in Counter(page.ids).items() if n > 1] == []
