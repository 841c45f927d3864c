"""Records are poured into shells, and nothing that a record says is mistaken for a mark."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from catalog.ground.text import Lang
from catalog.pages.page import Page, Slots
from catalog.pages.pour import check_shells, cut_shell


def test_each_slot_is_filled_where_its_mark_stood(shell: Any) -> None:
    html = shell().fill({"title": "Aid", "body": "<p>Text</p>"})
    assert html == "<html><title>Aid</title><main>\n<p>Text</p>\n</main></html>"


@pytest.mark.parametrize("mark", ["<p>@@body@@</p>", "<p> @@body@@\n</p>", "@@body@@"])
def test_the_paragraph_that_markdown_puts_around_a_mark_goes(shell: Any, mark: str) -> None:
    assert shell(f"a{mark}b").fill({"body": "<ul></ul>"}) == "a<ul></ul>b"


def test_a_paragraph_with_other_words_stays(shell: Any) -> None:
    assert shell("<p>See @@body@@</p>").fill({"body": "x"}) == "<p>See x</p>"


def test_a_mark_that_stands_twice_is_filled_twice(shell: Any) -> None:
    assert shell("@@title@@ | @@title@@").fill({"title": "Aid"}) == "Aid | Aid"


@pytest.mark.parametrize("typed", ["@@title@@", "@@body@@", "@@other@@", "{{ w }}", r"\1 \g<0>", "@csp@"])
def test_what_looks_like_a_mark_in_a_record_stays_text(shell: Any, typed: str) -> None:
    html = shell("[@@title@@][@@body@@]").fill({"title": typed, "body": typed})
    assert html == f"[{typed}][{typed}]"


def test_a_page_lies_at_its_address(page: Any, shell: Any, build: Any) -> None:
    target, _ = build([page("aid"), page("aid", lang="en", body="English")], shell())
    assert "<title>aid</title>" in (target / "programs/aid/index.html").read_text()
    assert "English" in (target / "en/programs/aid/index.html").read_text()


_FILLED: Final = frozenset({"title", "body"})


def _problems(*shells: Any, lang: Lang = "ja") -> list[tuple[str, str, str]]:
    needed = {(lang, "programs/_record"): _FILLED}
    found = check_shells(needed, {(shell.lang, shell.name): shell for shell in shells})
    return [(str(problem.location), problem.code, problem.message.en) for problem in found]


def test_a_mark_that_nothing_fills_is_reported_where_it_is_typed(shell: Any) -> None:
    extra = shell("@@title@@ @@body@@ @@footer@@")
    assert _problems(extra) == [
        ("content/programs/_record.ja.md:1:1", "unfilled-slot", "Nothing fills `@@footer@@`.")
    ]


def test_a_slot_without_its_mark_is_reported_where_the_mark_belongs(shell: Any) -> None:
    assert _problems(shell("nothing", lang="en"), lang="en") == [
        ("content/programs/_record.en.md:1:1", "missing-slot", "The mark `@@body@@` is missing."),
        ("overrides/main.html:1:1", "missing-slot", "The mark `@@title@@` is missing."),
    ]


def test_a_shell_that_is_not_there_is_reported() -> None:
    codes = {code for _, code, _ in _problems()}
    assert codes == {"missing-slot"}


def test_a_sound_shell_has_no_problems(shell: Any) -> None:
    assert _problems(shell()) == []


def _refuse() -> Slots:
    raise AssertionError("this page was to be reused")


def test_an_unchanged_page_is_not_made_again(page: Any, shell: Any, build: Any) -> None:
    first, last = build([page()], shell())
    same = Page("ja", "programs/aid/", "programs/_record", "k", _refuse)
    second, again = build([same], shell(), last)
    assert _html(second) == _html(first)
    assert again.files == last.files


@pytest.mark.parametrize("changed", ["record", "shell", "shared"])
def test_a_page_is_made_again_when_anything_on_it_changes(
    page: Any, shell: Any, build: Any, changed: str
) -> None:
    _, last = build([page()], shell())
    new = page(key="other" if changed == "record" else "k", body="new")
    chrome = shell("@@title@@ @@body@@") if changed == "shell" else shell()
    target, _ = build([new], chrome, last, shared="other" if changed == "shared" else "shared")
    assert "new" in _html(target)


@pytest.mark.parametrize("harm", [lambda f: f.write_text("<html>harmed"), Path.unlink])
def test_a_page_that_was_harmed_is_made_again(page: Any, shell: Any, build: Any, harm: Any) -> None:
    first, last = build([page()], shell())
    whole = _html(first)
    harm(first / "programs/aid/index.html")
    target, _ = build([page()], shell(), last)
    assert _html(target) == whole


def _html(site: Path) -> str:
    return (site / "programs/aid/index.html").read_text(encoding="utf-8")


def test_the_twin_of_a_page_lies_beside_it_and_is_kept_with_it(page: Any, shell: Any, build: Any) -> None:
    first, last = build([replace(page(), twin=lambda: "# Aid\n")], shell())
    assert (first / "programs/aid/index.md").read_text() == "# Aid\n"
    second, again = build([replace(page(), twin=lambda: "made again")], shell(), last)
    assert (second / "programs/aid/index.md").read_text() == "# Aid\n"
    assert again.files == last.files


def test_a_twin_that_was_harmed_is_made_again(page: Any, shell: Any, build: Any) -> None:
    whole = replace(page(), twin=lambda: "# Aid\n")
    first, last = build([whole], shell())
    (first / "programs/aid/index.md").write_text("harmed")
    target, _ = build([whole], shell(), last)
    assert (target / "programs/aid/index.md").read_text() == "# Aid\n"


def test_links_of_a_shell_climb_further_from_a_page_that_lies_deeper() -> None:
    html = '<link href="../../a.css"><a href="#x">@@body@@</a><img src="../b.png">@@body@@'
    shell = cut_shell(html, "programs/_record", "ja")
    assert shell.below("programs/a/") is shell
    deeper = shell.below("programs/a/2026/").fill({"body": '<a href="../../../c">'})
    assert deeper == (
        '<link href="../../../a.css"><a href="#x"><a href="../../../c"></a><img src="../../b.png"><a href="../../../c">'
    )
