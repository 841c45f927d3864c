"""A mistake changes nothing: the last good site stands, and staff read what to mend."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import Result
from real_site import CATALOG, MKDOCS, build, change, content, run

Mistake = Callable[[Path], None]


def _in(file: str, old: str, new: str) -> Mistake:
    return lambda root: change(root / file, old, new)


def _without(file: str) -> Mistake:
    return lambda root: (root / file).unlink()


def _in_template(file: str, old: str, new: str) -> Mistake:
    def make(root: Path) -> None:
        original = (root / "overrides").resolve()
        (root / "overrides").unlink()
        shutil.copytree(original, root / "overrides")
        change(root / file, old, new)

    return make


MISTAKES: dict[str, tuple[Mistake, str]] = {
    "a kind that does not exist": (
        _in("data/programs.yaml", "kind: expert", "kind: exprt"),
        "data/programs.yaml:",
    ),
    "a quote that is not closed": (
        _in("data/programs.yaml", 'en: "Pays two thirds', 'en: "Pays "two thirds'),
        "data/programs.yaml:",
    ),
    "a data file that is missing": (_without("data/facilities.yaml"), "data/facilities.yaml"),
    "a link to a page that is not there": (
        _in("content/about/index.ja.md", "## ", "[x](nowhere.md)\n\n## "),
        "nowhere.md",
    ),
    "a link to a record that is not there": (
        _in("content/about/index.en.md", "](catalog:data/programs)", "](catalog:programs/nobody)"),
        "content/about/index.en.md:",
    ),
    "a slot that is missing": (
        _in("content/programs/index.ja.md", "@@list@@", ""),
        "content/programs/index.ja.md",
    ),
    "a slot that is misspelled": (
        _in_template("overrides/shells/products/_record.en.md", "@@body@@", "@@boddy@@"),
        "overrides/shells/products/_record.en.md:",
    ),
    "a slot of the head that is missing": (
        _in_template("overrides/main.html", "@@title@@", "Title"),
        "overrides/main.html",
    ),
    "words that are no YAML": (_in("words/ui.yaml", "nav:\n", "nav: [\n"), "words/ui.yaml:"),
    "a word in one language only": (
        _in("words/ui.yaml", "{ja: ホーム, en: Home}", "{ja: ホーム}"),
        "words/ui.yaml:",
    ),
    "a word that is missing": (
        _in("words/ui.yaml", "  home: {ja: ホーム, en: Home}\n", ""),
        "words/ui.yaml",
    ),
    "a word that only code asks for is missing": (
        _in("words/ui.yaml", "  from_to:", "  from_two:"),
        "words/ui.yaml",
    ),
    "a gap with a name that nobody fills": (
        _in("words/ui.yaml", 'ja: "{n}件の支援"', 'ja: "{m}件の支援"'),
        "words/ui.yaml",
    ),
    "a gap that is not closed": (
        _in("words/ui.yaml", 'ja: "{n}件の支援"', 'ja: "{n件の支援"'),
        "words/ui.yaml",
    ),
    "a template that is not closed": (
        _in_template("overrides/catalog/doors.html", "{% endfor %}", ""),
        "overrides/catalog/doors.html:",
    ),
    "an address of the site that would end an attribute": (
        _in("mkdocs.yml", "https://catalog.example.jp/", "'https://example.jp/\"><script>alert(1)</script>'"),
        "mkdocs.yml:3:11:",
    ),
    "an address of the site without a scheme": (
        _in("mkdocs.yml", "https://catalog.example.jp/", "catalog.example.jp"),
        "mkdocs.yml:3:11:",
    ),
    "settings that are no YAML": (_in("mkdocs.yml", "theme:\n", "theme: [\n"), "mkdocs.yml"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_leaves_the_last_good_site_and_says_where_it_is(
    standing: Path, build_here: Callable[[Path], Result], name: str
) -> None:
    mistake, place = MISTAKES[name]
    before = content(standing / "site")
    mistake(standing)
    done = build_here(standing)
    assert done.exit_code == 1, done.output
    assert content(standing / "site") == before
    assert place in done.output
    assert "Traceback" not in done.output


@pytest.mark.parametrize(
    ("name", "command"),
    [
        pytest.param("a kind that does not exist", CATALOG, id="a kind by catalog"),
        pytest.param("a link to a page that is not there", MKDOCS, id="a link by mkdocs"),
        pytest.param("a kind that does not exist", MKDOCS, marks=pytest.mark.slow, id="a kind by mkdocs"),
        pytest.param(
            "a link to a page that is not there", CATALOG, marks=pytest.mark.slow, id="a link by catalog"
        ),
    ],
)
def test_a_process_of_its_own_keeps_the_last_good_site_too(
    standing: Path, name: str, command: Sequence[str]
) -> None:
    mistake, place = MISTAKES[name]
    before = content(standing / "site")
    mistake(standing)
    done = run(standing, *command)
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert content(standing / "site") == before
    assert place in said
    assert "Traceback" not in said


@pytest.mark.slow
def test_even_a_broken_template_leaves_the_last_good_site(standing: Path) -> None:
    before = content(standing / "site")
    _in_template("overrides/catalog/program.html", "{% endif %}", "")(standing)
    assert run(standing, *CATALOG).returncode != 0
    assert content(standing / "site") == before


def test_when_the_mistake_is_mended_the_site_is_as_before(standing: Path) -> None:
    before = content(standing / "site")
    change(standing / "data/programs.yaml", "kind: expert", "kind: exprt")
    assert run(standing, *CATALOG).returncode == 1
    change(standing / "data/programs.yaml", "kind: exprt", "kind: expert")
    assert content(build(standing)) == before


def test_a_day_of_review_that_has_passed_does_not_stop_the_site(standing: Path) -> None:
    change(standing / "data/programs.yaml", "review_by: 2027-04-01", "review_by: 2026-11-20")
    done = run(standing, *CATALOG)
    assert "data/programs.yaml:" in done.stdout + done.stderr
    assert done.returncode == 0
