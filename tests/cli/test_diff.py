"""`catalog diff`: staff see what changes for readers, whatever state data and git are in."""

import json
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from repositories import commit, git, merge_edits, start
from sample_project import edit

from catalog.ground.project import Project

Diff = Callable[..., str]


@pytest.fixture
def diff(project: Project, invoke: Any) -> Diff:
    """Call `catalog diff` on the sample and return what it prints; it must succeed."""

    def run(*words: str, lang: str = "en") -> str:
        result = invoke("diff", *words, "--lang", lang, "--root", project.root)
        assert result.exit_code == 0, result.output
        return result.output

    return run


@pytest.fixture
def history(project: Project) -> Project:
    """Return the sample, committed."""
    start(project.root)
    return project


def test_fields_are_told_in_words_of_both_languages(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "limit_yen: 500000", "limit_yen: 1500000")
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2026-11-01")
    edit(history, "data/programs.yaml", "opens: 2026-10-01, closes: 2026", "opens: 2026-09-01, closes: 2026")
    english, japanese = diff(), diff(lang="ja")
    assert "    Fairs in Japan › Limit: ¥500,000 → ¥1.5 million\n" in english
    assert "    国内の見本市 › 上限: 50万円 → 150万円\n" in japanese
    assert "    Deadline: 26 February 2027 → 1 November 2026\n" in english
    assert "    締切: 2027年2月26日 → 2026年11月1日\n" in japanese


def test_what_follows_is_told_with_it(history: Project, diff: Diff) -> None:
    for day in ("2027-02-26", "2027-01-29"):  # of the program, and of its course
        edit(history, "data/programs.yaml", f"closes: {day}", "closes: 2026-11-20")
    edit(history, "data/programs.yaml", "limit_yen: 500000", "limit_yen: 1500000")
    told = diff()
    assert "→ Status today: Open → Closed" in told
    assert "[text-and-value]" in told, "the summary still says the old amount"


def test_other_facts_with_the_old_day_of_comparison_are_told_with_the_one_step(
    history: Project, diff: Diff
) -> None:
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    step = "Once it is compared with its sources: catalog confirm trade-fairs --write"
    assert f"→ `verified_on` is still 2026-11-01. {step}" in diff()
    edit(history, "data/programs.yaml", "verified_on: 2026-11-01", "verified_on: 2026-11-21")
    assert step not in diff()


def test_cases_whose_answer_changes_are_told(history: Project, diff: Diff) -> None:
    case = "cases:\n    - {applicant: {size: large-firm}, verdict: does-not-fit}\n  fiscal_year: 2026"
    edit(history, "data/programs.yaml", "fiscal_year: 2026", case)
    commit(history.root)
    edit(history, "data/programs.yaml", "    sizes: [sme]\n", "")
    told = diff()
    assert "→ Answer to the case “Larger firm”: does not fit → may fit" in told
    assert "[case-differs]" in told


def test_pages_and_feeds_are_named_with_their_addresses_in_both_languages(
    history: Project, diff: Diff
) -> None:
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    lines = diff().splitlines()
    assert "    Grants for Trade Fairs: /programs/trade-fairs/  /en/programs/trade-fairs/" in lines
    assert {"    /calendar.ics", "    /en/calendar.ics", "    /api/v1/programs.json"} <= set(lines)
    assert not [line for line in lines if "gold-workshop" in line or "amber-soy" in line], "they say the same"


def test_a_phone_of_an_office_changes_every_page_that_shows_it(history: Project, diff: Diff) -> None:
    edit(history, "data/organizations.yaml", "phone: 076-220-0002", "phone: 076-220-0009")
    told = diff()
    assert (
        "changed: organization Support Centre (support-centre)\n    Phone: 076-220-0002 → 076-220-0009"
        in told
    )
    assert "/programs/expert-visits/" in told
    assert "/contacts/" in told


def test_records_that_come_go_and_change_their_id_are_told_apart(history: Project, diff: Diff) -> None:
    text = (history.data / "glossary.yaml").read_text("utf-8")
    edit(history, "data/glossary.yaml", "- id: trade-fair\n", "- id: fair\n")
    office = "- id: new-office\n  name: {ja: 新しい係, en: New Section}\n  kind: city\n\n"
    edit(history, "data/organizations.yaml", "- id: ono-soy", f"{office}- id: ono-soy")
    told = diff()
    assert "renamed: record Trade fair (trade-fair → fair)" in told
    assert "added: organization New Section (new-office)" in told
    (history.data / "glossary.yaml").write_text(text.partition("- id: trade-fair")[0], "utf-8")
    assert "removed: record Trade fair (trade-fair)" in diff()


def test_a_reference_to_a_record_with_another_id_is_told_with_both_ids(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "related: [expert-visits]", "related: [visits]")
    edit(history, "data/programs.yaml", "- id: expert-visits", "- id: visits")
    assert "    Related support: Expert Visits (expert-visits) → Expert Visits (visits)\n" in diff()


def test_a_comment_or_another_way_to_write_the_same_is_no_change(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "  kind: expert\n", "  kind: expert  # as printed\n\n")
    assert diff().endswith("Nothing has changed.\n")


def test_a_page_that_people_write_is_a_page_too(history: Project, diff: Diff) -> None:
    edit(history, "content/about/index.en.md", "## Sources", "## All sources")
    assert "/en/about/" in diff()


def test_words_and_settings_are_named(history: Project, diff: Diff) -> None:
    edit(history, "words/ui.yaml", "en: Skip to the content", "en: Skip to content")
    assert "Also changed (any page may show it):\n    words/ui.yaml" in diff()


def test_without_a_revision_the_published_site_counts_though_it_was_made_of_uncommitted_edits(
    history: Project, invoke: Any, diff: Diff
) -> None:
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-01")
    assert invoke("build", "--renderer", "plain", "--root", history.root).exit_code == 0
    assert diff().startswith(
        "Compared with the published site (made on 21 November 2026)\nNothing has changed"
    )
    edit(history, "data/programs.yaml", "closes: 2027-03-01", "closes: 2027-03-02")
    assert "Deadline: 1 March 2027 → 2 March 2027" in diff()
    assert "Deadline: 26 February 2027 → 2 March 2027" in diff("HEAD")
    commit(history.root)
    shutil.rmtree(history.cache / "published")
    assert "revision HEAD of git" in diff(), "neither cache nor git has what the site was made from"


def test_git_knows_what_a_site_was_made_from_where_the_cache_is_gone(
    history: Project, invoke: Any, diff: Diff
) -> None:
    assert invoke("build", "--renderer", "plain", "--root", history.root).exit_code == 0
    shutil.rmtree(history.cache / "published")
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-02")
    commit(history.root)
    told = diff()
    assert told.startswith("Compared with the published site")
    assert "Deadline: 26 February 2027 → 2 March 2027" in told


@pytest.mark.parametrize(
    ("revision", "sentence"),
    [
        ("no-such-branch", "Git has no revision `no-such-branch`"),
        ("HEAD~9", "Git has no revision `HEAD~9`"),
        ("--output=evil", "No such option"),
        ("", "Git has no revision ``"),
    ],
)
def test_a_revision_that_there_is_not_is_told_in_a_sentence(
    history: Project, invoke: Any, revision: str, sentence: str
) -> None:
    result = invoke("diff", revision, "--lang", "en", "--root", history.root)
    assert result.exit_code != 0
    assert sentence in result.output
    assert "Traceback" not in result.output


def test_a_revision_is_never_an_option_of_git(history: Project, invoke: Any) -> None:
    result = invoke("diff", "--lang", "en", "--root", history.root, "--", "--output=evil")
    assert result.exit_code == 1
    assert "Git has no revision `--output=evil`" in result.output
    assert not (history.root / "evil").exists()


@pytest.mark.parametrize("words", [(), ("HEAD",)])
def test_without_git_and_without_a_site_there_is_nothing_to_compare_with(
    project: Project, invoke: Any, words: tuple[str, ...]
) -> None:
    result = invoke("diff", *words, "--lang", "en", "--root", project.root)
    assert result.exit_code == 1
    assert ("make site" if not words else "is not kept in git") in result.output


def test_changes_are_told_while_the_check_still_finds_mistakes(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    edit(history, "data/programs.yaml", "provider: support-centre", "provider: nobody")
    edit(history, "data/facilities.yaml", "  kind:", "  kinds:")
    told = diff()
    assert "Deadline: 26 February 2027 → 26 March 2027" in told
    assert "[unknown-" in told
    assert "Some records cannot be read at present (training-hall)" in told
    assert "/programs/trade-fairs/" in told


def test_an_unfinished_merge_is_told_with_both_sides_and_no_page_is_compared(
    history: Project, diff: Diff
) -> None:
    file, kana = "data/programs.yaml", "kana: みほんいちしゅってんほじょ"
    merge_edits(history.root, file, (kana, "kana: ひとり"), (kana, "kana: ふたり"))
    told = diff()
    place = f"! {file}:2:1 Grants for Trade Fairs (trade-fairs)"
    assert f"{place}: ours (HEAD): Reading: みほんいちしゅってんほじょ → ひとり\n" in told
    assert f"{place}: theirs (colleague): Reading: みほんいちしゅってんほじょ → ふたり\n" in told
    assert "Pages that change" not in told
    assert told.endswith("Nothing has changed in what could be compared.\n")


def test_a_file_without_records_is_read(history: Project, diff: Diff) -> None:
    (history.data / "checks.yaml").write_text("# Nobody has checked any facts yet.\n", "utf-8")
    commit(history.root)
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    assert "checks.yaml cannot be read" not in diff()


def test_a_record_that_cannot_be_read_is_not_gone(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "name: {ja: 専門家の派遣, en: Expert Visits}", 'name: {ja: "専門家')
    told = diff()
    assert "! cannot be read (see catalog check): program" in told
    assert "removed:" not in told


def test_an_older_version_that_is_broken_is_read_as_far_as_it_can_be(history: Project, diff: Diff) -> None:
    whole = (history.data / "programs.yaml").read_bytes()
    (history.data / "facilities.yaml").rename(history.root / "facilities.yaml")
    (history.data / "facilities.yaml").write_bytes("施設".encode("utf-16"))
    edit(history, "data/programs.yaml", "provider: support-centre", "provider: nobody")
    commit(history.root)
    (history.root / "facilities.yaml").rename(history.data / "facilities.yaml")
    (history.data / "programs.yaml").write_bytes(whole)
    told = diff()
    assert "data/facilities.yaml cannot be read in the earlier version" in told
    assert "Provider: nobody → Support Centre" in told
    assert "added:" not in told


def test_a_data_file_that_had_another_name_is_found(history: Project, diff: Diff) -> None:
    (history.data / "brand_products.yaml").rename(history.data / "goods.yaml")
    commit(history.root)
    (history.data / "goods.yaml").rename(history.data / "brand_products.yaml")
    edit(history, "data/brand_products.yaml", "en: Amber Soy", "en: Golden Soy")
    told = diff()
    assert "changed: product Golden Soy" in told
    assert "added:" not in told


def test_nothing_is_written_to_the_work_tree_and_no_hook_runs(history: Project, diff: Diff) -> None:
    hook = history.root / ".git" / "hooks" / "post-checkout"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\ntouch {history.root}/hooked\n")
    hook.chmod(0o755)
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    before = git(history.root, "status", "--porcelain")
    index = (history.root / ".git" / "index").read_bytes()
    diff("HEAD")
    assert (history.root / ".git" / "index").read_bytes() == index
    assert git(history.root, "status", "--porcelain") == before
    assert not (history.root / "hooked").exists()


def test_programs_read_everything_in_both_languages(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    told = json.loads(diff("--format", "json"))
    (record,) = told["records"]
    assert record["fields"] == [
        {
            "path": "application.closes",
            "label": {"ja": "締切", "en": "Deadline"},
            "before": {"ja": "2027年2月26日", "en": "26 February 2027"},
            "after": {"ja": "2027年3月26日", "en": "26 March 2027"},
        }
    ]
    urls = {page["path"]: page["urls"] for page in told["pages"]}
    assert urls["programs/trade-fairs/"] == {
        "ja": "https://catalog.example.jp/programs/trade-fairs/",
        "en": "https://catalog.example.jp/en/programs/trade-fairs/",
    }


def test_the_html_shows_every_page_before_and_after_and_needs_nothing_else(
    history: Project, diff: Diff
) -> None:
    edit(history, "data/programs.yaml", "closes: 2027-02-26", "closes: 2027-03-26")
    edit(history, "data/programs.yaml", "ja: 窓口に相談します。", "ja: <script>alert(1)</script>相談します。")
    html = diff("--format", "html")
    tags = _Tags()
    tags.feed(html)
    assert not {"script", "img", "link", "iframe"} & set(tags.found)
    assert "&lt;script&gt;" in html
    assert "default-src 'none'" in html or "default-src &#x27;none&#x27;" in html
    assert '<a href="https://catalog.example.jp/en/programs/trade-fairs/">' in html
    for before, after in (("2027年2月26日", "2027年3月26日"), ("26 February", "26 March")):
        assert f"<del>{before.split(' ')[-1]}" in html
        assert f"<ins>{after.split(' ')[-1]}" in html


def test_markdown_lets_nothing_that_was_typed_become_markup(history: Project, diff: Diff) -> None:
    edit(history, "data/programs.yaml", "ja: 窓口に相談します。", "ja: '[x](https://evil.example) *相談*'")
    told = diff("--format", "markdown", lang="ja")
    assert "### 変更: 支援制度 見本市出展補助" in told
    assert r"\[x\](https://evil.example) \*相談\*" in told


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.found.append(tag)
