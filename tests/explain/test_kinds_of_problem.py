"""Every kind of problem is declared once, explained in both languages, and happens as its example says."""

import re
from pathlib import Path

import pytest
from made import MADE, problems_of
from sample_project import ROOT, write_sample

from catalog.explain import Made, problem_kinds
from catalog.explain.text import explained
from catalog.ground.project import Project
from catalog.ground.text import LANGS
from catalog.problems.codes import CODES

KINDS = problem_kinds()
JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
DECLARED = ROOT / "src/catalog/problems/codes.py"
SOURCE = "\n".join(
    path.read_text("utf-8") for path in (ROOT / "src/catalog").rglob("*.py") if path != DECLARED
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return write_sample(tmp_path_factory.mktemp("examples"))


@pytest.mark.parametrize("code", CODES)
def test_a_kind_is_explained(code: str) -> None:
    assert code in KINDS, f"{code} lacks an explanation in src/catalog/explain/kinds.yaml"


@pytest.mark.parametrize("code", KINDS)
def test_what_is_explained_is_a_kind(code: str) -> None:
    assert code in CODES, f"{code} is explained, and src/catalog/problems/codes.py does not have it"
    assert f'"{code}"' in SOURCE, f"no problem is of the kind {code}"


@pytest.mark.parametrize("code", KINDS)
def test_the_example_of_a_kind_happens(code: str, sample: Project) -> None:
    kind = KINDS[code]
    found = {problem.severity for problem in problems_of(code, kind.example, sample) if problem.code == code}
    assert found, f"the example of {code} in kinds.yaml does not make that problem"
    assert kind.severity == "either" or found == {kind.severity}


def test_every_file_that_is_made_belongs_to_an_example() -> None:
    assert {code for code, kind in KINDS.items() if isinstance(kind.example, Made)} == MADE


def test_an_explanation_is_in_one_language() -> None:
    for kind in KINDS.values():
        for text in (kind.means, kind.why, kind.mend):
            assert JAPANESE.search(text.ja), kind.code
            assert not JAPANESE.search(text.en.replace("製品名", "")), kind.code
        assert all(kind.code in explained(kind, lang) for lang in LANGS)


def test_the_sample_is_left_as_it_was(sample: Project) -> None:
    fresh = write_sample(Path(sample.root.parent / "fresh"))
    for path in fresh.data.iterdir():
        assert (sample.data / path.name).read_bytes() == path.read_bytes()
