"""Whatever a data file holds, the command line answers with a place and a sentence, and no traceback."""

import re
from typing import Any

import pytest
import sample_project
from hostile import FILES, RECORDS, Hostile
from sample_project import MakeProject

from catalog.ground.text import LANGS, Lang

ALL = FILES | RECORDS
SEVERITY = {"ja": "エラー", "en": "error"}
COUNT = {"ja": r"エラー \d+ 件、注意 0 件。", "en": r"\d+ errors, 0 warnings\."}

DATA_FILES = [f"data/{name}" for name in sample_project.FILES.values()]
WRITTEN = [name for name in FILES if FILES[name].content is not None]  # most files may be absent
BATCHES = [WRITTEN[start : start + len(DATA_FILES)] for start in range(0, len(WRITTEN), len(DATA_FILES))]

in_a_process_of_its_own = pytest.mark.parametrize("lang", ["ja", pytest.param("en", marks=pytest.mark.slow)])
"""Within this process every file is told in both languages; a process of its own differs in what it may let out."""


def assert_reads_well(output: str, lang: Lang) -> None:
    """Two lines for each problem, the count and the way to more, without anything that a terminal would obey."""
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", output)
    *problems, count, more = output.splitlines()
    assert re.fullmatch(COUNT[lang], count)
    assert "catalog explain " in more
    for head, hint in zip(problems[::2], problems[1::2], strict=True):
        assert re.match(rf"[a-z_/]+\.yaml(:\d+:\d+)?: {SEVERITY[lang]}\[[a-z-]+\] .+", head)
        assert re.match(r"    → .+", hint)


def assert_tells(output: str, file: str, hostile: Hostile, lang: Lang) -> None:
    rest = r"[\d:]+" if hostile.at.endswith(":") or not hostile.at else ""
    pattern = rf"^{re.escape(f'{file}:{hostile.at}')}{rest}: {SEVERITY[lang]}\[{hostile.code}\]"
    assert re.search(pattern, output, re.MULTILINE), pattern


@pytest.mark.parametrize("hostile", ALL.values(), ids=ALL)
def test_every_one_ends_with_1_and_is_told_with_its_place(
    make_project: MakeProject, invoke: Any, hostile: Hostile
) -> None:
    project = make_project({"data/programs.yaml": hostile.content})
    for lang in LANGS:
        result = invoke("check", "--lang", lang, "--root", project.root)
        assert result.exit_code == 1
        assert_tells(result.output, "data/programs.yaml", hostile, lang)
        assert_reads_well(result.output, lang)


@in_a_process_of_its_own
@pytest.mark.parametrize("batch", BATCHES, ids=map(str, range(len(BATCHES))))
def test_a_process_of_its_own_tells_of_many_such_files_at_once(
    make_project: MakeProject, run: Any, batch: list[str], lang: Lang
) -> None:
    typed = dict(zip(DATA_FILES, batch, strict=False))
    project = make_project({file: FILES[name].content for file, name in typed.items()})
    result = run(project, "check", "--lang", lang)
    assert (result.returncode, result.stderr) == (1, "")
    for file, name in typed.items():
        assert_tells(result.stdout, file, FILES[name], lang)


@in_a_process_of_its_own
def test_a_process_of_its_own_tells_of_many_such_records_in_one_file(
    make_project: MakeProject, run: Any, lang: Lang
) -> None:
    """None of them hides another, wherever it breaks off."""
    text, expected = "", []
    for hostile in RECORDS.values():
        line, _, column = hostile.at.partition(":")
        at = f"{int(line) + text.count(chr(10))}:{column}" if line else ""
        expected.append(Hostile(None, at, hostile.code))
        text += f"{hostile.content}".rstrip("\n") + "\n"
    project = make_project({"data/programs.yaml": text})
    result = run(project, "check", "--lang", lang)
    assert (result.returncode, result.stderr) == (1, "")
    for hostile in expected:
        assert_tells(result.stdout, "data/programs.yaml", hostile, lang)
