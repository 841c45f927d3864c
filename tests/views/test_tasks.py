"""What staff have to do: found from the records and the day, and shown on a page without what is theirs alone."""

from datetime import date
from typing import Any

from records import both, voice
from sample_project import TODAY

from catalog.kinds import KINDS
from catalog.model.entry import Doubt, Source
from catalog.model.product import Export, Proof
from catalog.model.program import Application
from catalog.views.duties import duties_view
from catalog.views.scene import Scene
from catalog.views.tasks import tasks

OLD = {"fiscal_year": 2025}


def _found(scene: Scene, *duties: str) -> list[tuple[str, str, Any]]:
    found = tasks(scene.catalog, KINDS, TODAY)
    return [(task.urgency, task.duty, task.day or task.year) for task in found if task.duty in duties]


def test_a_review_is_due_by_its_day_or_a_year_after_the_last(stage: Any, program: Any) -> None:
    scene = stage(
        program("passed", review_by=date(2026, 11, 20)),
        program("near", review_by=date(2026, 12, 21)),
        program("far", review_by=date(2026, 12, 22)),
        program("old", verified_on=date(2025, 11, 19), review_by=date(2027, 4, 1)),
    )
    assert _found(scene, "review") == [
        ("now", "review", date(2026, 11, 20)),
        ("now", "review", date(2026, 11, 20)),
        ("soon", "review", date(2026, 12, 21)),
    ]


def test_terms_of_an_earlier_year_are_urgent_and_its_deadline_with_them(stage: Any, program: Any) -> None:
    july = (Application(type="deadline", closes=date(2025, 7, 4)),)
    this_july = (Application(type="deadline", closes=date(2026, 7, 4)),)
    scene = stage(
        program("old", **OLD, application=july), program("new", fiscal_year=2026, application=this_july)
    )
    assert _found(scene, "terms", "deadline") == [
        ("now", "deadline", date(2025, 7, 4)),
        ("now", "terms", date(2026, 3, 31)),
        ("later", "deadline", date(2026, 7, 4)),
    ]


def test_what_is_to_be_confirmed_is_asked_before_its_year_begins(stage: Any, program: Any) -> None:
    scene = stage(program(fiscal_year=2026, to_confirm=2027))
    (task,) = (task for task in tasks(scene.catalog, KINDS, TODAY) if task.duty == "terms")
    assert (task.urgency, task.year) == ("soon", 2027)


def test_a_proof_is_renewed_before_it_ends(stage: Any, product: Any) -> None:
    def proof(valid_until: date | None) -> Proof:
        said = {"title": both("Test"), "issued_by": both("Laboratory"), "issued_on": date(2020, 4, 1)}
        return Proof(kind="test_report", valid_until=valid_until, **said)

    ends = (date(2026, 11, 20), date(2027, 2, 19), date(2027, 2, 20), None)
    scene = stage(product(export=Export(goods=(), proofs=tuple(map(proof, ends)))))
    assert _found(scene, "proof") == [
        ("now", "proof", date(2026, 11, 20)),
        ("soon", "proof", date(2027, 2, 19)),
    ]


def test_a_record_is_the_work_of_its_owner_or_else_of_who_offers_it(stage: Any, program: Any) -> None:
    scene = stage(program("own", owner="maker", **OLD), program("offered", **OLD))
    found = {task.record.id: task.section for task in tasks(scene.catalog, KINDS, TODAY)}
    assert found == {"own": "maker", "offered": "desk"}


def test_what_visitors_ask_first_is_worth_asking_soon(stage: Any, program: Any) -> None:
    found = [task for task in tasks(stage(program()).catalog, KINDS, TODAY) if task.duty == "question"]
    said = [(task.urgency, [question.en for question in task.questions]) for task in found]
    assert said == [
        ("soon", ["amount or rate", "when to apply", "phone of the contact"]),
        ("later", ["who is eligible", "steps to apply"]),
    ]


def test_a_heading_without_english_is_a_translation_to_make(stage: Any, program: Any) -> None:
    scene = stage(program(sources=(Source(document="guide", section="第1章"),)))
    assert [task.heading for task in tasks(scene.catalog, KINDS, TODAY) if task.heading] == ["第1章"]


def test_the_page_counts_doubts_and_never_says_what_they_are(stage: Any, program: Any) -> None:
    doubts = (Doubt(note=both("secret")), Doubt(note=both("secret")))
    view = duties_view(stage(program(to_check=doubts, **OLD)), voice("en"))
    rows = {duty.id: [(row.name, row.href, row.what) for row in duty.rows] for duty in view.duties}
    assert rows["doubt"] == [("aid (en)", "programs/aid/", "Doubts: 2")]
    assert rows["terms"] == [("aid (en)", "programs/aid/", "Terms held until 31 March 2026")]
    assert "secret" not in repr(view)
    assert [(row.name, row.urgent) for row in view.sections] == [("Desk (en)", 1)]
