"""Both sides of an unfinished merge become one file as somebody chose, with every comment and all else in its place."""

from collections.abc import Mapping
from typing import Final

import pytest
from repositories import git, merge_edits, new_program, start
from sample_project import edit, find_problems

from catalog.ground.project import Project
from catalog.history.choices import Choice, SideName, choices_of, records_of
from catalog.history.conflicts import Merge
from catalog.kinds import KINDS
from catalog.sheets.joined import joined_file, undecided

FILE: Final = "data/programs.yaml"
PROGRAMS: Final = next(kind for kind in KINDS if kind.id == "programs")
LIMIT: Final = "limit_yen: 500000, limit_per"
OURS: Final = LIMIT.replace("500000", "1500000")
THEIRS: Final = LIMIT.replace("500000", "1200000")
KANA: Final = "  kana: みほんいちしゅってんほじょ\n"


@pytest.fixture
def history(project: Project) -> Project:
    start(project.root)
    return project


def merge_of(project: Project) -> Merge:
    return Merge(project, KINDS)


def choices(project: Project) -> Mapping[str, Choice]:
    merge = merge_of(project)
    found = (choice for record in records_of(merge, PROGRAMS) for choice in choices_of(merge, record))
    return {choice.key: choice for choice in found}


def suggested(project: Project) -> dict[str, SideName | None]:
    return {key: choice.suggested for key, choice in choices(project).items()}


def joined(project: Project, chosen: Mapping[str, SideName]) -> str:
    found = joined_file(merge_of(project), PROGRAMS, chosen)
    assert not found.problems
    return found.content.decode()


def at(project: Project, revision: str) -> str:
    return git(project.root, "show", f"{revision}:{FILE}") + "\n"


def test_a_field_that_both_changed_is_chosen_in_words_of_both_languages(history: Project) -> None:
    merge_edits(history.root, FILE, (LIMIT, OURS), (LIMIT, THEIRS))
    (choice,) = choices(history).values()
    assert (choice.label.ja, choice.ours.ja, choice.theirs.ja) == (
        "国内の見本市 › 上限",
        "150万円",
        "120万円",
    )
    assert (choice.ours.en, choice.theirs.en) == ("¥1.5 million", "¥1.2 million")
    assert choice.suggested is None
    assert undecided(merge_of(history), PROGRAMS, {}) == [choice.key]


@pytest.mark.parametrize(("side", "revision"), [("ours", "HEAD"), ("theirs", "colleague")])
def test_a_side_taken_as_a_whole_is_the_file_of_that_side(
    history: Project, side: SideName, revision: str
) -> None:
    merge_edits(
        history.root,
        FILE,
        (KANA, "  kana: ひとり  # 窓口に聞いた\n"),
        (KANA, "  # 冊子のとおり\n  kana: ふたり\n"),
    )
    assert joined(history, dict.fromkeys(choices(history), side)) == at(history, revision)


def test_what_one_alone_changed_is_suggested_and_both_are_joined_with_the_comments(history: Project) -> None:
    edit(history, FILE, KANA, f"  # 読み\n{KANA}")
    git(history.root, "commit", "-qam", "Comment")
    aliases = "  aliases: [展示会補助]\n"
    merge_edits(
        history.root,
        FILE,
        (KANA + aliases, f"  kana: ひとり\n{aliases}"),
        (KANA + aliases, f"{KANA}  aliases: [展示会の補助]\n"),
    )
    sides = suggested(history)
    assert sides == {"trade-fairs/kana": "ours", "trade-fairs/aliases": "theirs"}
    text = joined(history, {key: side for key, side in sides.items() if side})
    assert "  # 読み\n  kana: ひとり\n  aliases: [展示会の補助]\n" in text
    assert text == at(history, "HEAD").replace("[展示会補助]", "[展示会の補助]", 1)


def test_two_records_that_came_in_at_one_place_both_stay(history: Project) -> None:
    last = "# 専門家\n- id: expert-visits"
    edit(history, FILE, "- id: expert-visits", last)
    git(history.root, "commit", "-qam", "Comment")
    mine, other = new_program("night-fair", "夜市", "Night Fair"), new_program("day-fair", "朝市", "Day Fair")
    merge_edits(history.root, FILE, (last, f"# 夜\n{mine}{last}"), (last, f"# 朝\n{other}{last}"))
    assert suggested(history) == {"night-fair": "ours", "day-fair": "theirs"}
    text = joined(history, {"night-fair": "ours", "day-fair": "theirs"})
    assert f"# 朝\n{other}# 夜\n{mine}{last}" in text
    assert joined(history, {"night-fair": "theirs", "day-fair": "theirs"}) == at(history, "colleague")
    assert joined(history, {"night-fair": "ours", "day-fair": "ours"}) == at(history, "HEAD")


def test_a_record_that_one_removed_and_the_other_changed(history: Project) -> None:
    text = (history.root / FILE).read_text("utf-8")
    record = text[
        text.index("- id: expert-visits") : text.index("\n- id:", text.index("- id: expert-visits")) + 1
    ]
    merge_edits(history.root, FILE, (record, ""), ("ja: 専門家の派遣", "ja: 専門家の訪問"))
    (choice,) = choices(history).values()
    assert (choice.ours.en, choice.theirs.en, choice.suggested) == ("leave it out", "keep it", None)
    assert joined(history, {choice.key: "ours"}) == at(history, "HEAD")
    assert joined(history, {choice.key: "theirs"}) == at(history, "colleague")


def test_line_ends_and_the_mark_of_the_encoding_stay(history: Project) -> None:
    path = history.root / FILE
    merge_edits(history.root, FILE, (LIMIT, OURS), (LIMIT, THEIRS))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    content = joined_file(merge_of(history), PROGRAMS, dict.fromkeys(choices(history), "ours")).content
    assert content == b"\xef\xbb\xbf" + at(history, "HEAD").replace("\n", "\r\n").encode()


def test_without_git_the_marks_are_enough(project: Project) -> None:
    marked = "<<<<<<< HEAD\n  kana: ひとり\n=======\n  kana: ふたり\n>>>>>>> colleague\n"
    edit(project, FILE, KANA, marked)
    assert suggested(project) == {"trade-fairs/kana": None}
    (project.root / FILE).write_text(joined(project, {"trade-fairs/kana": "theirs"}), "utf-8")
    assert "  kana: ふたり\n" in (project.root / FILE).read_text("utf-8")
    assert not [each for each in find_problems(project) if each.code == "merge-conflict"]
