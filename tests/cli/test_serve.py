"""`catalog serve` takes a port that is free, or says what to do, and looks at all that a site is made from."""

import socket
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sample_project import write_sample

from catalog.cli.serve import watched
from catalog.ground.project import Project
from catalog.serving.preview import Preview

serve: Any = import_module("catalog.cli.serve")


@pytest.fixture
def taken() -> Iterator[int]:
    """Return a port at which another program listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_taken_port_is_one_sentence_with_the_way_out(project: Project, invoke: Any, taken: int) -> None:
    japanese = invoke("serve", "--port", taken, "--root", project.root)
    assert japanese.exit_code == 1
    assert japanese.output.startswith(f"エラー: ポート {taken} はほかのプログラムが使っています。--port で")
    assert japanese.output.count("\n") == 1, "nothing is said as if all were well"
    english = invoke("serve", "--port", taken, "--root", project.root, "--lang", "en")
    assert english.output.startswith(f"Error: Port {taken} is in use by another program. Choose")
    assert not (project.root / ".cache").exists(), "nothing is built first"


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_what_is_no_port_ends_with_2(project: Project, invoke: Any, port: str) -> None:
    assert invoke("serve", "--port", port, "--root", project.root).exit_code == 2


def test_where_none_is_named_the_next_free_port_is_taken_and_said(
    taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(serve, "_FIRST_PORT", taken)
    monkeypatch.setattr(serve, "_LAST_PORT", taken + 50)
    with serve._server(Preview(tmp_path, lambda: None), None, "en") as server:
        assert taken < server.server_port <= taken + 50
        said = capsys.readouterr().out
        assert said == f"Port {taken} is in use by another program, so this is at {server.server_port}.\n"


def test_where_all_are_taken_one_is_named(
    project: Project, invoke: Any, taken: int, monkeypatch: Any
) -> None:
    monkeypatch.setattr(serve, "_FIRST_PORT", taken)
    monkeypatch.setattr(serve, "_LAST_PORT", taken)
    result = invoke("serve", "--root", project.root, "--lang", "en")
    assert result.exit_code == 1
    assert f"Port {taken} is in use" in result.output


def test_a_city_in_a_folder_of_its_own_is_watched_together_with_what_it_shares(tmp_path: Path) -> None:
    write_sample(tmp_path)
    city = tmp_path / "cities" / "one"
    (city / "data").mkdir(parents=True)
    assert {city / "data", city / "content", city / "words", city / "mkdocs.yml"} <= watched(city)
    assert {tmp_path / "words", tmp_path / "overrides", tmp_path / "hooks"} <= watched(city)
    assert tmp_path / "data" not in watched(city)


def test_a_city_that_shares_nothing_is_watched_as_a_whole(tmp_path: Path) -> None:
    write_sample(tmp_path)
    names = {path.relative_to(tmp_path).as_posix() for path in watched(tmp_path)}
    assert names == {"data", "content", "words", "overrides", "hooks", "mkdocs.yml"}
