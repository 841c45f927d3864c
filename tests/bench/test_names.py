"""Names in judgements lead to the records that people mean."""

from pathlib import Path

import pytest
from bench.search.judged import Query, read_judged
from bench.search.names import Names
from sample_project import ROOT

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.model.load import load_catalog

JUDGED = ROOT / "tests" / "search" / "judged_queries.yaml"
MORE = JUDGED.with_name("more_queries.yaml")
NO_RECORDS = {"金沢卯辰山工芸工房", "金沢商工会議所 企業経営アシストセンター"}
"""Places that the judgements name and the catalog has no record of."""


@pytest.fixture(scope="module")
def names() -> Names:
    catalog, problems = load_catalog(Project(ROOT, "/"), KINDS)
    assert not problems
    return Names(catalog)


def _query(names: dict[str, int]) -> Query:
    return Query("Q", "試し", "ja", "keyword", names, "try")


def test_a_record_is_found_by_its_official_name(names: Names) -> None:
    assert names.path_of("海外販路開拓支援事業") == "programs/overseas-sales"
    assert names.path_of("金沢市ものづくり会館") == "facilities/monozukuri-hall"


def test_a_record_is_found_by_an_alias(names: Names) -> None:
    assert names.path_of("新製品開発・改良促進事業費補助") == "programs/product-development"


def test_a_program_is_found_by_the_names_of_its_courses(names: Names) -> None:
    assert names.path_of("海外ECサイト活用") == "programs/overseas-sales"
    assert names.path_of("外国語版HP整備") == "programs/overseas-sales"


def test_both_spellings_of_reskilling_are_one(names: Names) -> None:
    either = {names.path_of(f"ものづくり企業{word}支援事業") for word in ("リスクリング", "リスキリング")}
    assert len(either - {None}) == 1


def test_several_names_of_one_record_count_once_with_the_best_grade(names: Names) -> None:
    grades = names.grades(_query({"海外ECサイト活用": 1, "海外販路開拓支援事業": 3, "外国語版HP整備": 2}))
    assert grades == {"programs/overseas-sales": 3}


def test_a_part_of_a_program_counts_one_grade_less(names: Names) -> None:
    whole = "産学連携ものづくり技術交流塾開催事業"
    grades = names.grades(_query({whole: 2}))
    assert grades["programs/technology-seminar"] == 1
    assert "programs/technology-seminar" not in names.grades(_query({whole: 1}))


def test_a_part_that_was_judged_keeps_its_own_grade(names: Names) -> None:
    part, whole = "先端ものづくり技術交流セミナー", "産学連携ものづくり技術交流塾開催事業"
    assert names.grades(_query({whole: 2, part: 3}))["programs/technology-seminar"] == 3


def test_every_judged_name_is_a_record_but_for_two_known_places(names: Names) -> None:
    assert set(names.unknown(read_judged([JUDGED]).queries)) <= NO_RECORDS
    assert names.unknown(read_judged([MORE]).queries) == []


def test_together_the_queries_ask_for_every_program_and_facility(names: Names) -> None:
    judged = read_judged([JUDGED, MORE])
    asked = {path for query in judged.queries for path in names.grades(query)}
    assert {path for path in names.by_path if not path.startswith("products/")} <= asked


def test_no_query_stands_twice() -> None:
    queries = read_judged([JUDGED, MORE]).queries
    assert len({(query.text, query.lang) for query in queries}) == len(queries)
    assert len({query.id for query in queries}) == len(queries)


def test_queries_of_several_files_are_read_together(tmp_path: Path) -> None:
    more = tmp_path / "more.yaml"
    more.write_text(
        "queries:\n- {id: X1, q: 2025, lang: ja, kind: number, relevant: [{name: 何か, grade: 3}]}\n", "utf-8"
    )
    with pytest.raises(SystemExit, match=r"more\.yaml"):  # a number that nobody quoted is no text
        read_judged([more])
    more.write_text(more.read_text("utf-8").replace("2025", '"2025"'), "utf-8")
    judged = read_judged([JUDGED, more])
    assert {query.file for query in judged.queries} == {"judged_queries", "more"}
    assert judged.queries[-1].text == "2025"
    assert [query.text for query in judged.unanswerable] == ["家賃補助", "コワーキング 料金"]
