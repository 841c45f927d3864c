"""What lists of products say beside the products: of withdrawals, and of makers."""

import pytest
from sheet_files import WHOLE, csv_text, save

from catalog.ground.project import Project
from catalog.kinds import KINDS
from catalog.sheets.plan import Plan
from catalog.sheets.start import look, plan_file


def planned(project: Project, *rows: dict[str, str]) -> Plan:
    path = save(project.root, csv_text(rows), "list.csv")
    return plan_file(look(project, KINDS), path, None, update=False, add_makers=True)


@pytest.mark.parametrize(
    "remark",
    ["認定取消（R7.3.31）", "令和７年３月３１日 認定取り消し", "2025/3/31返上", "辞退 R7.3.31"],
)
def test_a_remark_says_when_a_certificate_was_withdrawn(project: Project, remark: str) -> None:
    plan = planned(project, WHOLE | {"備考": remark})
    assert plan.problems == []
    assert plan.entries[0].record["certificate"]["withdrawn_on"] == "2025-03-31"


def test_a_withdrawal_without_a_day_is_asked_for(project: Project) -> None:
    plan = planned(project, WHOLE | {"備考": "認定取消"})
    assert [(problem.code, problem.is_error) for problem in plan.problems] == [("cell-not-read", True)]


def test_two_days_of_a_withdrawal_do_not_agree(project: Project) -> None:
    plan = planned(project, WHOLE | {"備考": "認定取消（R7.3.31）", "認定取消日": "2025-04-01"})
    assert [problem.code for problem in plan.problems] == ["columns-disagree"]


def test_any_other_remark_is_told_to_stay_outside(project: Project) -> None:
    plan = planned(project, WHOLE | {"備考": "パッケージ変更"})
    assert [(problem.code, problem.is_error) for problem in plan.problems] == [("column-not-read", False)]


NEW = {"事業者名": "株式会社潮風堂", "事業者名_英語": "Shiokaze-do", "所在地": "金沢市広坂1丁目1番1号"}


def test_a_new_maker_comes_with_its_address_and_phone(project: Project) -> None:
    more = {"電話": "（０７６）２２０－２１１１", "所在地_英語": "1-1-1 Hirosaka, Kanazawa"}
    plan = planned(project, WHOLE | NEW | more)
    assert plan.problems == []
    (maker,) = plan.new_makers
    assert maker.as_record() == {
        "id": "shiokaze-do",
        "name": {"ja": "株式会社潮風堂", "en": "Shiokaze-do"},
        "kind": "maker",
        "phone": "076-220-2111",
        "place": {"ja": "金沢市広坂1丁目1番1号", "en": "1-1-1 Hirosaka, Kanazawa"},
    }


def test_an_address_without_english_waits_for_it(project: Project) -> None:
    (entry,) = planned(project, WHOLE | NEW).waiting
    assert [column.header for column in entry.missing] == ["事業者_所在地_英語"]


def test_what_a_later_row_says_of_a_maker_is_not_lost(project: Project) -> None:
    other = {"製品名": "潮の飴", "製品名_英語": "Sea Candy", "電話": "076-220-2111", "所在地": ""}
    plan = planned(project, WHOLE | NEW | {"所在地": "", "電話": ""}, WHOLE | NEW | other)
    assert [maker.phone for maker in plan.new_makers] == ["076-220-2111"]


def test_an_other_phone_of_a_maker_that_is_there_is_told(project: Project) -> None:
    plan = planned(project, WHOLE | {"電話": "076-220-2111"})
    assert [problem.code for problem in plan.problems] == ["maker-not-changed"]


def test_a_list_does_not_publish_the_word_that_removes_something(project: Project) -> None:
    plan = planned(project, WHOLE | {"概要": "（消す）"})
    assert [problem.code for problem in plan.problems] == ["cell-not-read"]
