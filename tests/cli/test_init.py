"""`catalog init` makes a whole project or nothing."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from sample_project import ROOT

from catalog import __version__
from catalog.starter.package import NAME
from catalog.starter.wishes import SECTIONS

NAMES = ("--city-ja", "海野市", "--city-en", "Umino")


def files_of(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("sections", [SECTIONS, (), ("products",)], ids=["all", "none", "one"])
def test_a_new_project_is_small_and_passes_the_check(
    invoke: Any, tmp_path: Path, sections: tuple[str, ...]
) -> None:
    place = tmp_path / "umino"
    done = invoke("init", place, *NAMES, "--sections", ",".join(sections))
    assert done.exit_code == 0, done.output
    assert len(files_of(place)) <= 60
    assert ("data/programs.yaml" in files_of(place)) == ("programs" in sections)
    checked = invoke("check", "--strict", "--root", place)
    assert checked.exit_code == 0, checked.output
    assert [path for path in tmp_path.iterdir() if path != place] == []


def test_a_new_city_may_take_over_what_markets_ask_and_which_claims_need_a_proof(
    invoke: Any, tmp_path: Path
) -> None:
    place = tmp_path / "umino"
    assert invoke("init", place, *NAMES).exit_code == 0
    for name in ("markets.yaml", "claims.yaml"):
        shutil.copy(ROOT / "examples" / "minato" / "data" / name, place / "data")
    checked = invoke("check", "--strict", "--root", place)
    assert checked.exit_code == 0, checked.output


def test_every_gap_is_filled(invoke: Any, tmp_path: Path) -> None:
    invoke("init", tmp_path / "umino", *NAMES)
    left = {
        (name, gap)
        for name in files_of(tmp_path / "umino")
        if not name.endswith((".svg", ".json"))
        for gap in re.findall(r"<[a-z-]+>", (tmp_path / "umino" / name).read_text("utf-8"))
    }
    # What nobody can know yet stands in comments of the drafts.
    assert {name for name, _ in left} <= {
        f"data/{kind}.yaml" for kind in ("programs", "facilities", "brand_products")
    }


def test_without_a_terminal_and_without_a_name_it_says_what_to_write(invoke: Any, tmp_path: Path) -> None:
    done = invoke("init", tmp_path / "umino", "--lang", "en")
    assert done.exit_code == 2
    assert "--city-ja" in done.output
    assert not (tmp_path / "umino").exists()


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--city-en", "海野", "no English name"),
        ("--city-en", "Umino: <b>", "cannot be a name"),
        ("--city-ja", "海野\n市", "cannot be a name"),
        ("--city-ja", "市" * 80, "too long"),
        ("--colors", "#ffe0e0,#17506f,#1f6a58", "is hard to read"),
        ("--colors", "red,green,blue", "is no colour"),
        ("--site-url", "umino", "cannot be the address"),
        ("--phone", "12", "is no phone number"),
        ("--email", "nobody", "not a mail address"),
        ("--sections", "programs,shops", "There are: programs"),
    ],
)
def test_an_odd_answer_is_refused_in_one_sentence_and_nothing_is_written(
    invoke: Any, tmp_path: Path, option: str, value: str, sentence: str
) -> None:
    done = invoke("init", tmp_path / "umino", *NAMES, option, value, "--lang", "en")
    assert done.exit_code == 2, done.output
    assert sentence in done.output
    assert list(tmp_path.iterdir()) == []


def test_a_pale_colour_is_refused_with_one_that_can_be_read(invoke: Any, tmp_path: Path) -> None:
    pale = invoke("init", tmp_path / "a", *NAMES, "--colors", "#ff8080,#17506f,#1f6a58")
    near = re.findall("「(#[0-9a-f]{6})」なら", pale.output)
    assert near
    done = invoke("init", tmp_path / "a", *NAMES, "--colors", f"{near[0]},#17506f,#1f6a58")
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_folder_that_holds_something_is_left_alone(invoke: Any, tmp_path: Path, lang: str) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    done = invoke("init", tmp_path, *NAMES, "--lang", lang)
    assert done.exit_code == 1
    assert "mine.txt" in done.output
    assert files_of(tmp_path) == ["mine.txt"]


def test_a_repository_without_files_may_become_a_project(invoke: Any, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert invoke("init", tmp_path, *NAMES).exit_code == 0
    assert (tmp_path / "mkdocs.yml").is_file()


def test_a_place_that_cannot_be_written_to_is_said_in_a_sentence(invoke: Any, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = invoke("init", tmp_path / "file" / "umino", *NAMES)
    assert done.exit_code == 1
    assert "file" in done.output


def test_what_hosts_read_lies_where_they_look(invoke: Any, tmp_path: Path) -> None:
    invoke("init", tmp_path / "umino", *NAMES)
    found = set(files_of(tmp_path / "umino"))
    workflows = {f".github/workflows/{name}.yml" for name in ("check", "comment", "links", "publish")}
    others = {
        ".github/actions/setup/action.yml",
        ".github/dependabot.yml",
        ".gitlab/setup.yml",
        ".gitlab-ci.yml",
    }
    assert workflows | others | {".gitignore"} <= found


def test_the_generator_is_never_looked_up_by_its_name_alone(invoke: Any, tmp_path: Path) -> None:
    invoke("init", tmp_path / "umino", *NAMES)
    text = (tmp_path / "umino" / "requirements.txt").read_text("utf-8")
    (line,) = (line for line in text.splitlines() if not line.startswith("#"))
    assert re.fullmatch(rf"{NAME} @ file:///.+|\./packages/\S+\.whl", line)


def test_the_version_is_told(invoke: Any) -> None:
    assert invoke("--version").output == f"catalog {__version__}\n"
