"""What the documents hold beside the records, as they print it: figures typed here once more from their text."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from catalog.model.catalog import Catalog
from catalog.model.plan import Plan
from catalog.model.survey import Question, Survey
from catalog.views.headings import english_section

STUDENTS = {
    "matters": [475, 415, 341, 313],
    "size": [41, 22, 13],
    "known-firms": [54, 46],
    "kanazawa": [48, 52],
    "why": [224, 129, 92],
    "why-not": [221, 84, 58],
    "channels": [444, 264, 196, 182],
    "facts": [462, 364],
    "internship": [50],
    "internship-when": [36, 16],
    "events": [431, 239, 225, 208],
}
"""Chapter 2, 5 of the strategy, in its order."""

SHARES = {"size", "known-firms", "kanazawa", "internship", "internship-when"}
SEVERAL = {"matters", "why", "why-not", "events"}

GROUPS = {
    # of students from the city, from elsewhere in the prefecture, from outside it
    "known-firms": [(65, 35), (56, 43), (43, 56)],
    "kanazawa": [(79, 21), (48, 52), (27, 73)],
}

FOREIGN = [
    ("13068", "-", "2161", "-"),
    ("5811", "44.5", "650", "30.1"),
    ("5475", "41.9", "1042", "48.2"),
]
"""Chapter 2, 3 (5): Ishikawa, manufacturing, the employment office of Kanazawa."""

GOALS = [("30", [15, 5]), ("30", [10, 15]), ("30", [5, 5, 5]), ("30", [10, 10]), ("30", [5, 50])]
"""KGI and KPI of the Chamber's plan."""

YEARLY = [
    *((4, 4), (1, 1), (3, 3), (50, 50), (50, 50)),
    *((4, 1), (None, 2), (None, 1), (50, 50)),
    *((None, 50), (None, 60), (None, 10)),
    *((60, 60), (20, 20)),
]
"""Now, and in each of the five years; tables 3 to 8 of the plan in their order."""

BUDGET = {7_000_000, 5_000_000, 500_000}


def _survey(catalog: Catalog) -> Survey:
    return catalog.surveys["students-2024"]


def _question(catalog: Catalog, question: str) -> Question:
    return next(each for each in _survey(catalog).questions if each.id == question)


def _plan(catalog: Catalog, document: str) -> Plan:
    (plan,) = (plan for plan in catalog.plans.values() if plan.document == document)
    return plan


def test_there_are_as_many_as_the_documents_hold(catalog: Catalog) -> None:
    counts = {
        "portraits": sum(len(sector.portraits) for sector in catalog.sectors.values()),
        "surveys": len(catalog.surveys),
        "plans": len(catalog.plans),
        "ordinances": len(catalog.ordinances),
        "tables": len(catalog.tables),
    }
    assert counts == {"portraits": 8, "surveys": 2, "plans": 4, "ordinances": 2, "tables": 3}


def test_the_eight_portraits_are_those_of_the_chamber(catalog: Catalog) -> None:
    named = [
        (sector.name.ja, [each.name.ja for each in sector.portraits]) for sector in catalog.sectors.values()
    ]
    assert named == [
        ("製造業", ["機械器具製造業", "電子部品・デバイス等製造業", "伝統工芸産業", "食品製造業"]),
        ("非製造業", ["宿泊業", "卸売業・小売業", "飲食業", "建設業"]),
    ]


def test_every_portrait_or_its_sector_has_problems(catalog: Catalog) -> None:
    assert [len(sector.problems) for sector in catalog.sectors.values()] == [3, 3]
    own = {each.id for sector in catalog.sectors.values() for each in sector.portraits if each.problems}
    assert own == {"crafts", "building"}


@pytest.mark.parametrize(
    ("portrait", "words"),
    [
        ("machinery", ("建設機械", "繊維機械", "工作機械", "ニッチ", "少量")),
        ("electronics", ("自動車", "産業機器", "信頼性")),
        ("crafts", ("加賀友禅", "金沢漆器", "金箔", "体験")),
        ("food", ("加賀野菜", "発酵", "和菓子", "日本酒", "土産")),
        ("lodging", ("兼六園", "金沢21世紀美術館", "ひがし茶屋街", "2024年")),
        ("trade", ("土産品", "商店街", "百貨店")),
        ("restaurants", ("加賀料理", "無形文化財", "町家カフェ")),
        ("building", ("能登", "復興")),
    ],
)
def test_a_portrait_names_what_the_plan_names(
    catalog: Catalog, portrait: str, words: tuple[str, ...]
) -> None:
    (found,) = (
        each for sector in catalog.sectors.values() for each in sector.portraits if each.id == portrait
    )
    text = " ".join(trait.ja for trait in found.traits)
    assert [word for word in words if word not in text] == []


def test_strengths_and_weaknesses_are_counted_as_printed(catalog: Catalog) -> None:
    swot = _plan(catalog, "strategy-2025").swot
    assert swot
    assert [len(side) for side in (swot.strengths, swot.weaknesses, swot.opportunities, swot.threats)] == [
        *(8, 7, 7, 8)
    ]


def test_the_students_are_as_many_as_answered_in_the_days_printed(catalog: Catalog) -> None:
    survey = _survey(catalog)
    assert "692" in survey.respondents.ja
    assert survey.period
    assert (survey.period.starts.isoformat(), survey.period.ends.isoformat()) == ("2024-07-25", "2024-08-09")
    assert survey.method
    assert "10大学と3短期大学" in survey.method.ja


def test_every_answer_of_the_students_has_its_printed_figure(catalog: Catalog) -> None:
    typed = {
        question.id: [answer.value for answer in question.answers] for question in _survey(catalog).questions
    }
    assert typed == STUDENTS
    assert list(typed) == list(STUDENTS)


def test_shares_and_several_answers_are_those_that_the_strategy_marks(catalog: Catalog) -> None:
    questions = _survey(catalog).questions
    assert {question.id for question in questions if question.measure == "share"} == SHARES
    assert {question.id for question in questions if question.is_multiple} == SEVERAL


@pytest.mark.parametrize("question", GROUPS)
def test_students_answer_by_where_they_come_from(catalog: Catalog, question: str) -> None:
    groups = _question(catalog, question).groups
    assert [group.values for group in groups] == GROUPS[question]
    assert [group.who.ja[:2] for group in groups] == ["市内", "県内", "県外"]


def test_the_hearing_is_of_five_bodies_and_thirty_five_firms_in_five_industries(catalog: Catalog) -> None:
    hearing = catalog.surveys["hearing-2024"]
    assert "5団体" in hearing.respondents.ja
    assert "35社" in hearing.respondents.ja
    heard = {industry.id: [len(topic.remarks) for topic in industry.topics] for industry in hearing.heard}
    assert heard == {
        "machines-metal": [3, 3, 5, 2, 2, 3, 2, 2],
        "foods": [3, 2, 3, 3, 1, 9, 2, 1],
        "printing": [6, 1, 4],
        "textiles": [3, 2, 2, 2, 5, 2, 1],
        "it-film-design": [1, 6, 1, 1, 1],
    }


def test_foreign_workers_stand_beside_the_program_for_them(catalog: Catalog) -> None:
    table = catalog.tables["foreign-workers"]
    assert [line.values for line in table.lines] == FOREIGN
    assert table.programs == ("foreign-staff-japanese",)
    notes = " ".join(note.ja for note in table.notes)
    assert all(figure in notes for figure in ("1,618", "131", "4,568", "972"))


@pytest.mark.parametrize(("line", "column"), [(1, 0), (1, 2), (2, 0), (2, 2)])
def test_printed_shares_follow_from_the_printed_numbers(catalog: Catalog, line: int, column: int) -> None:
    lines = catalog.tables["foreign-workers"].lines
    part, whole = Decimal(lines[line].values[column]), Decimal(lines[0].values[column])
    assert round(100 * part / whole, 1) == Decimal(lines[line].values[column + 1])


def test_the_chamber_has_five_goals_with_their_targets(catalog: Catalog) -> None:
    goals = _plan(catalog, "chamber-plan-2026").goals
    assert [(goal.share, [target.value for target in goal.targets]) for goal in goals] == GOALS


def test_the_targets_of_every_year_are_those_of_the_plan(catalog: Catalog) -> None:
    typed = [
        tuple(None if value == "-" else int(value) for value in line.values)
        for line in catalog.tables["chamber-yearly-targets"].lines
    ]
    assert typed == YEARLY


def test_the_money_of_a_year_adds_up(catalog: Catalog) -> None:
    total, *parts = catalog.tables["chamber-budget"].lines
    amounts = [int(line.values[0]) for line in parts]
    assert total.is_total
    assert int(total.values[0]) == sum(amounts) == 18_000_000
    assert set(amounts) == BUDGET


def test_plans_last_as_long_as_their_documents_say(catalog: Catalog) -> None:
    for plan in catalog.plans.values():
        document = catalog.documents.get(plan.document or "")
        assert not document or plan.period == document.period, plan.id


def test_the_strategy_aims_where_it_says_and_explains_its_marks(catalog: Catalog) -> None:
    plan = _plan(catalog, "strategy-2025")
    assert plan.aim
    assert plan.aim.ja == "独自の文化と産業を結び新しい価値を創造する「ものづくり産業都市・金沢」の実現"
    assert [(meaning.printed, meaning.mark) for meaning in plan.marks] == [
        ("新", "new"),
        ("改", "revised"),
        ("継", "continued"),
    ]
    assert [each.ja for each in plan.covers] == ["製造業", "情報通信業", "映像・デザイン産業"]
    assert plan.review
    assert "5年" in plan.review.due.ja


def test_the_review_that_was_due_is_that_of_the_vision(catalog: Catalog) -> None:
    due = {plan.id: plan.review.fiscal_year for plan in catalog.plans.values() if plan.review}
    assert due == {"manufacturing-strategy-2025": None, "growth-vision-2023": 2025}
    aim = _plan(catalog, "vision-2023").aim
    assert aim
    assert aim.ja == "本物の価値を高め、創造・変革していくまち 金沢"


def test_each_strategy_of_the_vision_has_two_approaches(catalog: Catalog) -> None:
    assert [len(strategy.approaches) for strategy in catalog.strategies.values()] == [2] * 5
    assert [len(strategy.examples) for strategy in catalog.strategies.values()] == [3, 2, 3, 3, 2]


def test_every_policy_and_direction_is_described(catalog: Catalog) -> None:
    described = [
        each.id
        for policy in catalog.policy.values()
        for each in (policy, *policy.directions)
        if each.description
    ]
    assert len(described) == 4 + 12


def test_what_came_of_the_strategy_before_is_told_policy_by_policy(catalog: Catalog) -> None:
    outcomes = catalog.plans["manufacturing-strategy-2015"].outcomes
    counted = [(len(each.headings), len(each.achieved), len(each.still_open)) for each in outcomes]
    assert counted == [(3, 4, 1), (3, 3, 2), (3, 5, 1), (3, 3, 1), (3, 3, 1)]


def test_the_ordinance_on_making_things_has_its_principles_and_roles(catalog: Catalog) -> None:
    ordinance = catalog.ordinances["making-things-2009"]
    assert (len(ordinance.principles), len(ordinance.roles)) == (5, 5)
    assert ordinance.in_force
    assert ordinance.in_force.isoformat() == "2009-04-01"
    small = catalog.ordinances["small-businesses-2025"]
    assert (len(small.principles), len(small.measures)) == (3, 6)


def test_the_assist_centre_can_be_reached_by_fax_and_mail(catalog: Catalog) -> None:
    centre = catalog.facilities["chamber-assist-center"]
    assert (centre.fax, centre.email) == ("076-224-7079", "keiei@kanazawa-cci.or.jp")
    assert any("特別経営指導員" in note.ja for note in centre.notes)


def _sources(catalog: Catalog) -> Iterator[tuple[str, bool]]:
    for kind in ("sectors", "surveys", "plans", "ordinances", "tables"):
        for record in catalog.of(kind).values():
            yield from ((record.id, bool(source.document and source.section)) for source in record.sources)


def test_every_record_cites_a_section_of_a_document(catalog: Catalog) -> None:
    cited = list(_sources(catalog))
    assert {record for record, _ in cited} == {
        record
        for kind in ("sectors", "surveys", "plans", "ordinances", "tables")
        for record in catalog.of(kind)
    }
    assert [record for record, is_exact in cited if not is_exact] == []


def test_every_section_that_is_cited_has_an_english_name(catalog: Catalog) -> None:
    """Of all records: an English page shows it beside the Japanese."""
    untranslated = {
        (source.document, source.section)
        for kind in (
            "programs",
            "facilities",
            "sectors",
            "surveys",
            "plans",
            "ordinances",
            "tables",
            "glossary",
        )
        for record in catalog.of(kind).values()
        for source in record.sources
        if source.document
        and source.section
        and not english_section(source.section, catalog.documents[source.document].headings)
    }
    assert untranslated == set()
