"""Engines are judged on texts of others by where the one right text stands."""

import json
import sys
from pathlib import Path

import pytest
from bench.search import open_board
from bench.search.open_table import Board, open_table

_TEXTS = {
    "data": [
        {
            "title": "金箔",
            "paragraphs": [
                {
                    "context": "金箔 [SEP] 金を薄く打ちのばす。",
                    "qas": [{"question": "金箔は何を打ちのばすか"}],
                }
            ],
        },
        {
            "title": "友禅",
            "paragraphs": [
                {"context": "友禅 [SEP] 絹を染める。", "qas": [{"question": "友禅で染めるものは"}]}
            ],
        },
    ]
}


def test_the_table_tells_how_high_the_right_text_stands() -> None:
    found = [
        {"place": 0, "hits": 1},
        {"place": 2, "hits": 12},
        {"place": 10, "hits": 11},
        {"place": -1, "hits": 0},
    ]
    board: Board = {"name": "ours", "size": 1234, "found": found, "milliseconds": 8}
    *_, row = open_table([board]).splitlines()
    assert row == "| ours | 0.3750 | 50.0 % | 25.0 % | 6.0 | 1,234 | 2.00 |"


def test_the_ranking_is_asked_the_questions_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "texts.json"
    file.write_text(json.dumps(_TEXTS), "utf-8")
    monkeypatch.setattr(open_board, "_PEERS", tmp_path / "none")
    monkeypatch.setattr(open_board, "pagefind", lambda *_: ())
    monkeypatch.setattr(sys, "argv", ["open_board", str(file)])
    open_board.main()
    said = capsys.readouterr().out
    assert "2 texts, 2 questions (whole)" in said
    assert "| ours | 1.0000 | 100.0 % | 0.0 % |" in said
    assert "| BM25 over pairs |" in said
