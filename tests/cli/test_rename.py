"""`catalog rename`: every reference follows, nothing else changes, and the former address leads on."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from sample_project import TODAY, edit, find_problems
from stamped import stamp

from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.sheets import replacing
from catalog.views.moves import redirects

OLD, NEW = "trade-fairs", "fairs-abroad"
Told = Callable[..., Result]


@pytest.fixture
def tell(project: Project, invoke: Any) -> Told:
    return lambda *args: invoke("rename", *args, "--root", project.root)


def files(project: Project) -> Mapping[str, str]:
    paths = [*project.data.iterdir(), *project.content.rglob("*.md")]
    return {project.relative(path): path.read_text("utf-8") for path in paths if path.is_file()}


def test_every_reference_follows_and_every_other_character_stays(project: Project, tell: Told) -> None:
    edit(project, "data/programs.yaml", f"- id: {OLD}\n", f'- id: "{OLD}" # 見本市\n')
    edit(project, "content/about/index.ja.md", "\n## ", f"\n[見本市](catalog:programs/{OLD}#rate)\n\n## ")
    stamp(project)
    before = files(project)
    assert tell(OLD, NEW).exit_code == 0
    assert files(project) == before, "it only shows until it is asked to write"
    result = tell(f"programs/{OLD}", NEW, "--write", "--lang", "en")
    assert (result.exit_code, f"/programs/{OLD}/ leads to /programs/{NEW}/" in result.output) == (0, True)
    after = dict(files(project))
    moves = after.pop("data/moves.yaml")
    assert f"old: programs/{OLD}\n" in moves
    exactly = re.compile(rf"(?<![\w-]){OLD}(?![\w-])")
    changed = {name for name in before.keys() & after.keys() if before[name] != after[name]}
    assert {"data/programs.yaml", "content/about/index.ja.md", "data/.translations"} <= changed
    for name in changed:
        assert exactly.sub(NEW, before[name]).split() == after[name].split() or name == "data/.translations"
    assert not find_problems(project), "the name in the list of moves is stamped as that of the record"


def test_a_former_address_leads_on_in_both_languages_and_out_of_searches(
    project: Project, tell: Told
) -> None:
    tell(OLD, "fairs-1", "--write")
    tell("fairs-1", NEW, "--write")
    site = build_site(project, today=TODAY)
    pages = {page.address: page for page in site.pages}
    for lang in ("", "en/"):
        for old in (OLD, "fairs-1"):
            page = pages[f"{lang}programs/{old}/"]
            slots = page.slots()
            assert f'content="0; url=../../programs/{NEW}/"' in slots["machines"]
            assert "noindex" in slots["machines"]
            assert f'href="../../programs/{NEW}/"' in slots["body"]
            assert not page.is_listed
            assert redirects(site.catalog)[f"{lang}programs/{old}/"] == f"{lang}programs/{NEW}/"


def test_an_id_that_comes_back_leads_nowhere_else(project: Project, tell: Told) -> None:
    tell(OLD, NEW, "--write")
    tell(NEW, OLD, "--write")
    site = build_site(project, today=TODAY)
    assert site.is_sound
    assert dict(redirects(site.catalog)) == {
        f"{lang}programs/{NEW}{end}": f"{lang}programs/{OLD}/" for lang in ("", "en/") for end in ("", "/")
    }


def test_what_stands_between_moves_outlives_one_that_is_taken_out(project: Project, tell: Told) -> None:
    tell(OLD, NEW, "--write")
    moves = project.data / "moves.yaml"
    moves.write_text(f"{moves.read_text('utf-8')}\n# Ended by the council.\n{ENDED}", "utf-8")
    tell(NEW, OLD, "--write")
    assert f"\n# Ended by the council.\n{ENDED}" in moves.read_text("utf-8")


ENDED = "- {id: a, name: {ja: 古い補助, en: Old Grants}, old: programs/old, moved_on: 2026-03-31}\n"


def test_the_page_of_what_has_ended_says_so_and_leads_to_the_others(project: Project) -> None:
    (project.data / "moves.yaml").write_text(ENDED, "utf-8")
    site = build_site(project, today=TODAY)
    slots = next(page for page in site.pages if page.address == "en/programs/old/").slots()
    assert "“Old Grants” ended on 31 March 2026." in slots["body"]
    assert 'href="../../programs/"' in slots["body"]
    assert "refresh" not in slots["machines"]


def test_what_stopped_halfway_is_finished_by_the_same_command(
    project: Project, tell: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = replacing.sync_names
    written: list[Path] = []

    def break_down(folder: Path) -> None:
        written.append(folder)
        whole(folder)
        if len(written) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(replacing, "sync_names", break_down)
    assert tell("ono-soy", "ono", "--write").exit_code != 0
    assert tell("ono-soy", "ono", "--write").exit_code == 0
    assert find_problems(project) == ()


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("nobody", NEW, "ありません"),
        (OLD, "Fairs", "id になりません"),
        (OLD, "expert-visits", "使われています"),
    ],
)
def test_a_renaming_that_cannot_be_is_refused(
    project: Project, tell: Told, old: str, new: str, why: str
) -> None:
    before = files(project)
    result = tell(old, new, "--write")
    assert (result.exit_code, why in result.output) == (1, True)
    assert files(project) == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("programs/trade-fairs", "programs/expert-visits", "address-taken"),
        ("programs/gone", "programs/nowhere", "unknown-record"),
        ("nowhere/gone", "programs/trade-fairs", "unknown-record"),
        ("programs/gone", "programs/gone", "unknown-record"),
    ],
)
def test_a_move_from_a_page_or_to_none_is_told(project: Project, old: str, new: str, code: str) -> None:
    move = f"- {{id: a, name: {{ja: 補助, en: Grants}}, old: {old}, new: {new}, moved_on: 2026-03-31}}\n"
    (project.data / "moves.yaml").write_text(move, "utf-8")
    assert {problem.code for problem in find_problems(project)} == {code}
