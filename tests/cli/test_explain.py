"""`catalog explain` answers in the language asked for, wherever one stands."""

from pathlib import Path
from typing import Any

import pytest

from catalog.explain import problem_kinds


def test_a_kind_is_explained_with_what_to_do_and_an_example(invoke: Any) -> None:
    result = invoke("explain", "period-reversed")
    assert result.exit_code == 0
    assert result.output.splitlines()[0] == "period-reversed [エラー] 終了日が開始日より前です。"
    assert "  直し方: opens と closes を" in result.output
    assert "    closes: 2026-01-29" in result.output


def test_it_is_explained_in_english_where_that_is_asked_for(invoke: Any) -> None:
    result = invoke("explain", "period-reversed", "--lang", "en")
    assert result.output.startswith("period-reversed [error] It ends before it begins.\n  Why: ")


def test_a_code_may_be_copied_with_its_brackets(invoke: Any) -> None:
    assert invoke("explain", "[tab]").output == invoke("explain", "tab").output


def test_without_a_kind_all_are_listed(invoke: Any) -> None:
    lines = invoke("explain").output.splitlines()
    assert [line.split(":")[0].strip() for line in lines if line.startswith("  ")] == list(problem_kinds())


@pytest.mark.parametrize(
    ("typed", "said"),
    [("perod-reversed", "「period-reversed」のことですか。"), ("xyz", "一覧: catalog explain")],
)
def test_an_unknown_kind_is_wrong_usage_with_a_suggestion(invoke: Any, typed: str, said: str) -> None:
    result = invoke("explain", typed)
    assert result.exit_code == 2
    assert said in result.output


def test_no_catalog_is_needed(invoke: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert invoke("explain", "tab").exit_code == 0


def test_every_kind_can_be_explained(invoke: Any) -> None:
    for code in problem_kinds():
        for lang in ("ja", "en"):
            assert invoke("explain", code, "--lang", lang).output.startswith(f"{code} [")
