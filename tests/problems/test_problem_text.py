import json
import re
from dataclasses import replace

import pytest

from catalog.ground.message import Message
from catalog.ground.text import LANGS
from catalog.problems import Location, Problem, in_order
from catalog.problems.text import FORMATS, MOST_PLACES, as_github, as_gitlab, as_json, as_text, one_as_text

ERROR = Problem(
    Location("data/programs.yaml", 13, 3),
    "duplicate-field",
    Message("「summary」が二回書かれています。", "`summary` is written twice."),
    Message("どちらか一方を消してください。", "Remove one of the two."),
    Message("専門家の派遣 (visits)", "Expert Visits (visits)"),
)
WARNING = Problem(
    Location("data/programs.yaml"),
    "old",
    Message("古い。", "Old."),
    Message("直す。", "Renew it."),
    severity="warning",
)


def about(said: str) -> Problem:
    """Make a problem that repeats whatever somebody typed."""
    text = Message(said, said)
    return Problem(Location("data/x.yaml", 1, 2), "x", text, text, text)


def test_a_problem_is_a_line_with_its_place_and_a_line_with_what_to_do() -> None:
    assert one_as_text(ERROR, "ja") == (
        "data/programs.yaml:13:3: エラー[duplicate-field] 専門家の派遣 (visits): 「summary」が二回書かれています。\n"
        "    → どちらか一方を消してください。"
    )
    assert one_as_text(ERROR, "en") == (
        "data/programs.yaml:13:3: error[duplicate-field] Expert Visits (visits): `summary` is written twice.\n"
        "    → Remove one of the two."
    )


def test_a_problem_of_a_whole_file_names_no_line() -> None:
    assert one_as_text(WARNING, "en") == "data/programs.yaml: warning[old] Old.\n    → Renew it."


def test_the_count_comes_last() -> None:
    assert as_text([ERROR, WARNING, ERROR], "ja").endswith("\nエラー 2 件、注意 1 件。")
    assert as_text([ERROR, WARNING, ERROR], "en").endswith("\n2 errors, 1 warnings.")


def with_places(count: int) -> Problem:
    """Make a problem that shows in so many other places."""
    places = [
        replace(ERROR, location=Location("data/x.yaml", 1 + n, 3), subject=Message(f"甲 {n}", f"A {n}"))
        for n in range(count)
    ]
    return ERROR.with_also(places)


def test_every_place_of_one_mistake_is_a_line_below_it() -> None:
    assert one_as_text(with_places(2), "ja").splitlines()[2:] == [
        "      ほか: data/x.yaml:1:3 甲 0",
        "      ほか: data/x.yaml:2:3 甲 1",
    ]
    assert one_as_text(with_places(2), "en").splitlines()[2:] == [
        "      also: data/x.yaml:1:3 A 0",
        "      also: data/x.yaml:2:3 A 1",
    ]


def test_people_get_the_first_places_and_the_count_of_the_rest() -> None:
    *_, last_place, rest = one_as_text(with_places(MOST_PLACES + 5), "ja").splitlines()
    assert f"data/x.yaml:{MOST_PLACES}:3" in last_place
    assert rest == "      ほか 5 か所（--format json ですべて）"
    assert "and 5 more" in one_as_text(with_places(MOST_PLACES + 5), "en")


def test_a_program_gets_all_places() -> None:
    (line,) = json.loads(as_json([with_places(MOST_PLACES + 5)]))
    assert len(line["also"]) == MOST_PLACES + 5
    assert line["also"][1] == {
        "path": "data/x.yaml",
        "line": 2,
        "column": 3,
        "subject": {"ja": "甲 1", "en": "A 1"},
    }


def test_github_is_told_all_places_in_one_annotation() -> None:
    line = as_github([with_places(2)], "en")
    assert "\n" not in line
    assert line.endswith("Remove one of the two.%0Aalso: data/x.yaml:1:3 A 0%0Aalso: data/x.yaml:2:3 A 1")


def test_no_problem_is_good_news() -> None:
    assert as_text([], "ja") == "問題はありません。"
    assert as_text([], "en") == "No problems."


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "typed", ["a\nb", "a\r\nb", "a\u2028b", "\x1b[2J", "a\0b", "\x9b", "\x07"], ids=ascii
)
def test_nothing_that_was_typed_breaks_a_line_or_moves_the_cursor(typed: str, lang: str) -> None:
    text = one_as_text(about(typed), lang)  # type: ignore[arg-type]
    assert len(text.splitlines()) == 2
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)


def test_json_has_everything_in_both_languages() -> None:
    assert FORMATS["json"]([ERROR], "en") == FORMATS["json"]([ERROR], "ja") == as_json([ERROR])
    (line,) = json.loads(as_json([ERROR]))
    assert (line["path"], line["line"], line["column"]) == ("data/programs.yaml", 13, 3)
    assert (line["severity"], line["code"]) == ("error", "duplicate-field")
    for name in ("subject", "message", "hint"):
        assert line[name] == {"ja": getattr(ERROR, name).ja, "en": getattr(ERROR, name).en}


def test_json_without_a_subject_says_so() -> None:
    (line,) = json.loads(as_json([WARNING]))
    assert line["subject"] is None
    assert line["line"] == 0


@pytest.mark.parametrize("typed", ['"', "\\", "\n", "\0", "\u2028", "</script>", "金🍡"], ids=ascii)
def test_json_stays_json_whatever_was_typed(typed: str) -> None:
    assert json.loads(as_json([about(typed)]))[0]["message"] == {"ja": typed, "en": typed}


def test_gitlab_is_told_the_line_and_the_same_fingerprint_every_time() -> None:
    (found,) = json.loads(as_gitlab([ERROR], "en"))
    assert found["location"] == {"path": ERROR.location.path, "lines": {"begin": ERROR.location.line}}
    assert (found["check_name"], found["severity"]) == (ERROR.code, "major")
    assert ERROR.message["en"] in found["description"]
    assert ERROR.hint["en"] in found["description"]
    assert as_gitlab([ERROR], "en") == as_gitlab([ERROR], "en") != as_gitlab([WARNING], "en")


def test_github_is_told_the_line_in_the_language_chosen() -> None:
    assert as_github([ERROR], "en") == (
        "::error file=data/programs.yaml,line=13,col=3,title=duplicate-field::"
        "Expert Visits (visits): `summary` is written twice. Remove one of the two."
    )


def test_github_marks_the_first_line_of_a_file_that_is_wrong_as_a_whole() -> None:
    assert as_github([WARNING], "ja").startswith("::warning file=data/programs.yaml,line=1,col=1,title=old::")


@pytest.mark.parametrize(
    ("typed", "escaped"),
    [("100%", "100%25"), ("a\nb", "a%0Ab"), ("a\r\nb", "a%0D%0Ab"), ("%0A::error::", "%250A::error::")],
)
def test_a_command_of_github_cannot_be_typed_into_the_data(typed: str, escaped: str) -> None:
    line = as_github([about(typed)], "en")
    assert "\n" not in line
    assert line.endswith(f"::{escaped}: {escaped} {escaped}")


def test_commas_and_colons_do_not_end_a_property() -> None:
    odd = Problem(Location("data/a,b:c%.yaml", 1, 1), "x", Message("", ""), Message("", ""))
    assert as_github([odd], "en").startswith("::error file=data/a%2Cb%3Ac%25.yaml,line=1,")


def test_every_format_takes_any_number_of_problems() -> None:
    for form in FORMATS.values():
        for problems in ([], [ERROR], [ERROR, WARNING]):
            assert isinstance(form(problems, "ja"), str)


def test_problems_are_sorted_as_a_reader_walks_the_files() -> None:
    places = [("b", 1, 1), ("a", 10, 1), ("a", 2, 9), ("a", 2, 10), ("a", 0, 0)]
    problems = [Problem(Location(*place), "x", Message("", ""), Message("", "")) for place in places]
    assert [f"{problem.location}" for problem in in_order(problems)] == [
        "a",
        "a:2:9",
        "a:2:10",
        "a:10:1",
        "b:1:1",
    ]


def test_what_is_said_twice_is_told_once() -> None:
    assert in_order([ERROR, WARNING, ERROR]) == (WARNING, ERROR)
