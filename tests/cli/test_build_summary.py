"""`catalog build` ends with what it has changed, in three lines at most, and with what is to be confirmed."""

from typing import Any

import pytest
from sample_project import edit

from catalog.ground.project import Project


@pytest.fixture
def build(project: Project, invoke: Any) -> Any:
    def run(*words: str, lang: str = "en") -> list[str]:
        result = invoke("build", "--renderer", "plain", "--lang", lang, *words, "--root", project.root)
        assert result.exit_code == 0, result.output
        lines = result.output.splitlines()
        start = next(
            number
            for number, line in enumerate(lines)
            if "seconds" in line or " s): " in line or "秒）" in line
        )
        return [line for line in lines[start + 1 :] if "example" not in line]

    return run


def test_the_first_build_has_nothing_to_compare_with_and_an_edit_is_summed_up(
    project: Project, build: Any
) -> None:
    assert build() == []
    edit(project, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    edit(project, "data/organizations.yaml", "phone: 076-220-0002", "phone: 076-220-0009")
    records, pages, feeds, reminder = build()
    assert records == "Records changed (2): Support Centre, Grants for Trade Fairs"
    assert pages.startswith("Pages changed (")
    assert "in two languages): /programs/trade-fairs/, " in pages
    assert feeds.startswith("Calendars and data changed (")
    assert reminder.startswith("Facts changed, verified_on did not (1). ")
    assert reminder.endswith("catalog confirm trade-fairs --write")
    assert build("--fresh", lang="ja") == ["読む人に見える変わりはありません。"]


def test_a_comment_changes_nothing_and_words_change_pages_but_no_record(project: Project, build: Any) -> None:
    build()
    edit(project, "data/programs.yaml", "kind: expert\n", "kind: expert  # as printed\n")
    assert build() == ["Nothing changes for readers."]
    edit(project, "words/ui.yaml", "en: Skip to the content", "en: Skip to content")
    first, pages = build()
    assert first.startswith("No record changed; ")
    assert "in one language" in pages


def test_build_says_when_the_next_one_is_due_and_does_not_sleep_through_it(
    project: Project, invoke: Any, monkeypatch: Any
) -> None:
    edit(
        project,
        "data/programs.yaml",
        "- id: new-machines",
        "- id: new-machines\n  publish_from: 2026-11-25 09:00",
    )
    said = invoke("build", "--renderer", "plain", "--lang", "en", "--root", project.root).output
    assert "Renewing Machines comes to the site at 2026-11-25 09:00 in Japan: build again after that." in said
    assert not (project.root / "site/programs/new-machines").exists()
    monkeypatch.setenv("CATALOG_TODAY", "2026-11-25T09:00")
    invoke("build", "--renderer", "plain", "--root", project.root)
    assert (project.root / "site/programs/new-machines" / "index.html").exists()
