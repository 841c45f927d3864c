"""Saving rewrites one record and nothing else; whoever comes second is told, and loses nothing."""

import copy
from pathlib import Path
from typing import Any

import pytest
from edited import Open
from sample_project import ROOT, TODAY, edit, find_problems
from stamped import stamp

from catalog.editing.desk import Desk
from catalog.editing.stored import KINDS_OF_RECORDS
from catalog.ground.project import Project

FILE = "data/programs.yaml"


def contents(desk: Desk) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(desk.project.data.iterdir())}


@pytest.mark.parametrize(
    "root",
    [
        pytest.param(ROOT, marks=pytest.mark.slow, id="kanazawa"),
        pytest.param(ROOT / "examples/minato", id="minato"),
    ],
)
def test_a_form_that_nobody_touched_says_what_the_file_says(root: Path) -> None:
    desk = Desk(Project(root, "/"), TODAY, "ja")
    before = contents(desk)
    for kind in KINDS_OF_RECORDS:
        for record in desk.shelf.records(kind):
            answer = desk.save(kind, record.chunk.digest, record.content, copy.deepcopy(dict(record.content)))
            assert answer["done"].startswith("変わったところがない"), (kind, record.id)
    assert contents(desk) == before


def test_saving_rewrites_one_record_and_nothing_else(desk: Desk, opened: Open) -> None:
    edit(desk.project, FILE, "- id: trade-fairs\n", "# 見本市\n- id: trade-fairs # 確かめた\n")
    before = contents(desk)
    digest, base, filled = opened()
    filled["summary"]["en"] = filled["summary"]["en"].replace("two thirds", "a part")
    assert desk.save("programs", digest, base, filled)["done"] == "Saved."
    after = contents(desk)
    text = before["programs.yaml"].decode()
    assert after.pop("programs.yaml").decode() == text.replace("Pays two thirds", "Pays a part", 1)
    assert after == {name: content for name, content in before.items() if name != "programs.yaml"}
    assert not list(desk.project.data.glob(".*")), "nothing is left beside the file"


def test_lists_keep_the_order_that_they_were_given(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    filled["themes"].reverse()
    filled["contacts"].append({"organization": "ono-soy"})
    filled["contacts"].insert(0, filled["contacts"].pop())
    answer = desk.save("programs", digest, base, filled)
    assert answer["record"]["themes"] == base["themes"][::-1]
    assert [each["organization"] for each in answer["record"]["contacts"]] == [
        "ono-soy",
        *(each["organization"] for each in base["contacts"]),
    ]


def test_numbers_and_days_are_written_without_quotes_and_other_digits_with_them(
    desk: Desk, opened: Open
) -> None:
    digest, base, filled = opened()
    filled |= {"fiscal_year": "2026", "verified_on": "2026-11-20", "aliases": ["2027"]}
    desk.save("programs", digest, base, filled)
    text = (desk.project.root / FILE).read_text("utf-8")
    assert "  fiscal_year: 2026\n" in text
    assert "  verified_on: 2026-11-20\n" in text
    assert '["2027"]' in text or '- "2027"' in text


def test_a_field_that_was_emptied_is_taken_out(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    assert "kana" in base
    answer = desk.save("programs", digest, base, {**filled, "kana": " "})
    assert "kana" not in answer["record"]


def test_a_mistake_is_told_at_its_field_and_nothing_is_written(desk: Desk, opened: Open) -> None:
    before = contents(desk)
    digest, base, filled = opened()
    filled["courses"][0]["offers"][0]["limit_yen"] = "５０万"
    filled["contacts"][1]["phone"] = "076"
    filled["provider"] = "nobody"
    answer = desk.save("programs", digest, base, filled)
    assert answer["refused"].startswith("Not saved yet")
    paths = [tuple(problem["path"]) for problem in answer["problems"] if problem["severity"] == "error"]
    assert ("courses", 0, "offers", 0, "limit_yen") in paths
    assert ("contacts", 1, "phone") in paths
    assert contents(desk) == before


def test_a_rule_across_records_is_told_at_its_field_too(desk: Desk, opened: Open) -> None:
    digest, _, filled = opened()
    filled["provider"] = "nobody"
    problems = desk.look("programs", digest, filled)["problems"]
    assert ["provider"] in [problem["path"] for problem in problems]


def test_what_would_go_wrong_elsewhere_is_told_and_not_written(desk: Desk, opened: Open) -> None:
    before = contents(desk)
    digest, base, filled = opened("organizations", "support-centre")
    answer = desk.save("organizations", digest, base, {**filled, "id": "support-center"})
    assert "refused" in answer
    elsewhere = {
        problem["place"].partition(":")[0] for problem in answer["problems"] if problem["path"] is None
    }
    assert elsewhere - {"data/organizations.yaml"}, "where it is referred to"
    assert contents(desk) == before


def test_mistakes_of_other_records_do_not_stand_in_the_way(desk: Desk, opened: Open) -> None:
    edit(desk.project, "data/facilities.yaml", "id: training-hall", "id: training-hall\n  nonsense: 1")
    digest, base, filled = opened()
    assert desk.save("programs", digest, base, {**filled, "kana": "あ"})["done"] == "Saved."


def test_the_second_of_two_tabs_is_told_what_changed_and_loses_nothing(desk: Desk, opened: Open) -> None:
    digest, base, first = opened()
    _, _, second = opened()
    first["kana"] = "さき"
    desk.save("programs", digest, base, first)
    before = contents(desk)
    second["review_by"] = "2027-05-01"
    answer = desk.save("programs", digest, base, second)
    assert answer["stale"].startswith("This record was changed elsewhere")
    assert answer["changes"] == [{"field": "Reading", "before": base["kana"], "now": "さき", "mine": None}]
    assert contents(desk) == before
    again = desk.save("programs", answer["digest"], answer["record"], answer["merged"])
    assert (again["record"]["kana"], again["record"]["review_by"]) == ("さき", "2027-05-01")


def test_where_both_changed_a_field_both_are_shown_and_mine_stays(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    edit(desk.project, FILE, f"kana: {base['kana']}", "kana: ほか")
    answer = desk.save("programs", digest, base, {**filled, "kana": "じぶん"})
    assert answer["changes"][0]["now"] == "ほか"
    assert answer["changes"][0]["mine"] == answer["merged"]["kana"] == "じぶん"


def test_a_record_that_was_renamed_meanwhile_is_found_again(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    edit(desk.project, FILE, "- id: trade-fairs", "- id: fairs")
    answer = desk.save("programs", digest, base, {**filled, "kana": "じぶん"})
    assert "from `trade-fairs` to `fairs`" in answer["stale"]
    assert (answer["id"], answer["merged"]["id"], answer["merged"]["kana"]) == ("fairs", "fairs", "じぶん")


def test_a_record_that_was_removed_meanwhile_is_said_to_be_gone(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    path = desk.project.root / FILE
    text = path.read_text("utf-8")
    start = text.index("- id: trade-fairs")
    path.write_text(text[:start] + text[text.index("\n- id:", start) + 1 :], "utf-8")
    answer = desk.save("programs", digest, base, filled)
    assert answer["stale"].startswith("Since you opened this record it was removed")
    assert "merged" not in answer


def test_a_record_is_the_same_wherever_it_was_moved_to_in_its_file(desk: Desk, opened: Open) -> None:
    digest, base, filled = opened()
    edit(desk.project, FILE, "- id: trade-fairs", "# a line more\n# and another\n- id: trade-fairs")
    assert desk.save("programs", digest, base, {**filled, "kana": "あ"})["done"] == "Saved."


def test_the_last_save_can_be_undone_but_not_what_others_did_since(desk: Desk, opened: Open) -> None:
    assert desk.undo()["refused"] == "There is no save to undo."
    before = contents(desk)
    digest, base, filled = opened()
    desk.save("programs", digest, base, {**filled, "kana": "あ"})
    assert desk.undo()["done"] == "The last save was undone."
    assert contents(desk) == before
    desk.save("programs", digest, base, {**filled, "kana": "あ"})
    edit(desk.project, FILE, "kana: あ", "kana: い")
    assert desk.undo()["refused"].startswith("data/programs.yaml was changed elsewhere")
    assert "kana: い" in (desk.project.root / FILE).read_text("utf-8")


def test_an_undone_save_brings_back_the_stamps_of_translations_too(desk: Desk, opened: Open) -> None:
    stamp(desk.project)
    before = contents(desk)
    digest, base, filled = opened()
    filled["name"] = {"ja": "展示会補助", "en": "Grants for Shows"}
    desk.save("programs", digest, base, filled)
    assert contents(desk)[".translations"] != before[".translations"]
    assert desk.undo()["done"] == "The last save was undone."
    assert contents(desk) == before


def test_where_a_comment_would_lose_its_place_the_record_is_left_to_people(desk: Desk, opened: Open) -> None:
    edit(desk.project, FILE, "  kana:", "  # 読みは窓口に確かめた\n  kana:")
    before = contents(desk)
    digest, base, filled = opened()
    filled.pop("kana")
    answer = desk.save("programs", digest, base, filled)
    assert "Change this one by hand" in answer["problems"][0]["hint"]
    assert contents(desk) == before


def test_lines_end_as_they_did(desk: Desk, opened: Open) -> None:
    path = desk.project.root / FILE
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    digest, base, filled = opened()
    desk.save("programs", digest, base, {**filled, "kana": "あ"})
    content: Any = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert "kana: あ\r\n".encode() in content


def test_new_english_is_stamped_as_it_is_saved_and_old_english_stays_stale(desk: Desk, opened: Open) -> None:
    stamp(desk.project)
    digest, base, filled = opened()
    filled["name"] = {"ja": "展示会補助", "en": "Grants for Shows"}
    filled["summary"]["ja"] = filled["summary"]["ja"].replace("見本市", "展示会")
    answer = desk.save("programs", digest, base, filled)
    assert answer["done"] == "Saved."
    assert [problem.code for problem in find_problems(desk.project)] == ["translation-stale"]


def test_nothing_is_saved_over_an_unfinished_merge_and_the_record_says_both_sides(
    desk: Desk, opened: Open
) -> None:
    digest, base, filled = opened()
    marks = "<<<<<<< HEAD\n  kana: ひとり\n=======\n  kana: ふたり\n>>>>>>> colleague\n"
    edit(desk.project, FILE, f"  kana: {base['kana']}\n", marks)
    before = contents(desk)
    answer = desk.save("programs", digest, base, {**filled, "kana": "さんにん"})
    assert answer["refused"].startswith("Not saved yet: the file of this record cannot be read now.")
    (problem,) = answer["problems"]
    assert problem["subject"] == "Grants for Trade Fairs (trade-fairs)"
    assert problem["details"] == ["Reading: ours (HEAD) ひとり, theirs (colleague) ふたり"]
    assert desk.look("programs", digest, filled)["problems"] == [problem]
    assert contents(desk) == before
    digest, base, filled = opened("organizations", "support-centre")
    filled["name"]["en"] = "Support Center"
    assert desk.save("organizations", digest, base, filled)["done"] == "Saved.", (
        "other files are not in the way"
    )
