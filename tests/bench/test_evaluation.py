"""An engine is asked through a page, and the tables say how it did."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bench.search.engine import Engine, opened
from bench.search.evaluation import Result, evaluate, groups
from bench.search.judged import Judged, Query, Unanswerable
from bench.search.names import Names
from bench.search.ours import ours
from bench.search.quality_table import failures, group_table, needless_table, quality_table
from bench.search.result_json import as_json
from chromium import browse
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.ground.text import LANGS, Lang
from catalog.kinds import KINDS
from catalog.model.catalog import Catalog
from catalog.model.load import load_catalog

SITE = Path(__file__).parent / "fake_site"


@pytest.fixture(scope="module")
def fake() -> Iterator[Engine]:
    with browse() as browser, opened(ours(SITE), browser) as engine:
        yield engine


class _Names(Names):
    """Knows the records of the made-up search."""

    def __init__(self) -> None:
        super().__init__(Catalog())
        self._by_name = {"一": "programs/first", "二": "programs/second", "椀": "products/bowl"}
        self.by_path = {path: name for name, path in self._by_name.items()}


JUDGED = Judged(
    [
        Query("J1", "海外", "ja", "keyword", {"一": 3, "二": 1}, "try"),
        Query("E1", "abroad", "en", "english", {"椀": 3, "知らない": 3}, "try"),
        Query("J2", "何も", "ja", "keyword", {"二": 3}, "try"),
    ],
    [Unanswerable("海外", "ja")],
)


@pytest.fixture(scope="module")
def results(fake: Engine) -> list[Result]:
    return list(evaluate("ours", fake, JUDGED, _Names()))


def test_the_list_is_read_in_its_order_once_it_stands(fake: Engine) -> None:
    assert fake.find("海外", "ja") == ["programs/second", "organizations/office", "programs/first"]


def test_english_is_asked_on_the_english_page(fake: Engine) -> None:
    assert fake.find("abroad", "en") == ["programs/first", "products/bowl"]
    assert fake.find("abroad", "ja") == []


def test_only_records_with_a_page_are_compared_and_all_that_stands_there_is_told_too(
    results: list[Result],
) -> None:
    compared, everything = results
    assert compared.answers[0].found == ["programs/second", "programs/first"]
    assert everything.answers[0].found[1] == "organizations/office"
    assert everything.answers[0].ndcg < compared.answers[0].ndcg < 1


def test_a_query_of_every_language_and_kind_is_summed_up(results: list[Result]) -> None:
    found = {name: len(answers) for name, answers in groups(results[0].answers).items()}
    assert found == {"all": 3, "ja": 2, "en": 1, "keyword": 2, "english": 1, "try": 3}
    assert results[0].score.best_is_first == pytest.approx(2 / 3)
    assert not results[0].score.is_good


def test_the_table_has_a_line_for_each_engine_and_the_targets(results: list[Result]) -> None:
    lines = quality_table(results).splitlines()
    assert lines[2] == "| ours | 3 | 0.447 | 66.7 % | 0.333 |"
    assert lines[-1] == "| target |  | ≥ 0.90 | ≥ 95.0 % |  |"


def test_the_groups_stand_side_by_side(results: list[Result]) -> None:
    assert "| english | 1 | 0.631  100.0 % | 0.631  100.0 % |" in group_table(results)


def test_what_was_shown_without_an_answer_is_told(results: list[Result]) -> None:
    assert "| 海外 | 3 | 3 |" in needless_table(results)


def test_a_failing_query_says_what_was_found_instead_and_what_was_hidden(results: list[Result]) -> None:
    told = failures(results[0], _Names())
    assert told.startswith("ours: 3 of 3 queries miss a target")
    assert told.index("J2 何も") < told.index("J1 海外")  # the worst first
    assert "best not among the first 3\n   – [3] 二" in told
    assert "   1 [1] 二\n   2 [3] 一" in told


def test_the_file_for_programs_has_every_ranking(results: list[Result]) -> None:
    answer = as_json(results)["quality"][0]["answers"][0]
    assert answer["found"] == ["programs/second", "programs/first"]
    assert answer["grades"] == {"programs/first": 3, "programs/second": 1}


def test_a_perfect_search_meets_the_targets() -> None:
    best = {"海外": ["programs/first", "programs/second"], "abroad": ["products/bowl"]}

    class Perfect:
        def find(self, text: str, lang: Lang) -> list[str]:
            assert lang in LANGS
            return best.get(text, ["programs/second"])

    (result,) = evaluate("perfect", Perfect(), JUDGED, _Names())
    assert result.score.is_good
    assert failures(result, _Names()) == "perfect: 0 of 3 queries miss a target"


def test_the_real_names_are_shown_in_japanese() -> None:
    names = Names(load_catalog(Project(ROOT, "/"), KINDS)[0])
    assert names.by_path["programs/overseas-sales"] == "海外販路開拓支援事業"
