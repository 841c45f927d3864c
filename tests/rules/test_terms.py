"""For how long the conditions of a program hold."""

from datetime import date
from typing import Any

import pytest

from catalog.ground.text import Text
from catalog.model.entry import Source
from catalog.model.period import Period, period_of_year
from catalog.model.program import Program
from catalog.model.reference import Document
from catalog.rules.terms import terms_of

PLAN = Period(starts=date(2026, 4, 1), ends=date(2031, 3, 31))


def _document(document_id: str, **stated: Any) -> Document:
    return Document(id=document_id, title=Text("文書", "Document"), publisher="city", **stated)


DOCUMENTS = {
    "guide": _document("guide", fiscal_year=2025),
    "plan": _document("plan", period=PLAN),
    "vision": _document("vision"),
}


def _program(*documents: str, **stated: Any) -> Program:
    return Program(
        id="aid",
        name=Text("支援", "Aid"),
        summary=Text("支援", "Aid"),
        kind="subsidy",
        themes=("sales",),
        provider="city",
        contacts=(),
        sources=(
            Source(url="https://city.example.jp/"),
            *(Source(document=document) for document in documents),
        ),
        verified_on=date(2026, 11, 21),
        **stated,
    )


def test_a_fiscal_year_begins_in_april_and_ends_in_march() -> None:
    assert period_of_year(2025) == Period(starts=date(2025, 4, 1), ends=date(2026, 3, 31))


@pytest.mark.parametrize(
    ("program", "terms"),
    [
        (_program("guide", "plan"), period_of_year(2025)),
        (_program("plan", "guide"), PLAN),
        (_program("vision", "plan"), PLAN),
        (_program("plan", fiscal_year=2026), period_of_year(2026)),
        (_program("guide", fiscal_year=2025, period=PLAN), PLAN),
        (_program("vision"), None),
        (_program(), None),
    ],
    ids=["guide", "plan", "the-first-that-states-one", "own-year", "own-period", "not-stated", "no-document"],
)
def test_the_record_or_else_its_first_document_says_for_how_long(
    program: Program, terms: Period | None
) -> None:
    assert terms_of(program, DOCUMENTS) == terms
