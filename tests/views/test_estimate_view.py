"""What the page of a program gives to the script that estimates."""

from typing import Any

from records import voice

from catalog.ground.text import Text
from catalog.model.program import Cost, Course, Interest, Offer
from catalog.views.estimate import estimate_data, estimate_view

SMALL, OTHER, ANY = Text("小", "Small"), Text("他", "Other"), Text("全", "Any")


def _course(**fields: Any) -> Course:
    return Course(id="c", name=Text("コ", "C"), **fields)


def test_a_program_that_pays_no_part_of_a_cost_asks_nothing(offering: Any) -> None:
    aid = offering(Offer(amount_yen=200_000), Offer(fee_yen=0), Offer(tax_base="1/2"))
    assert estimate_view(aid, voice("en")) is None


def test_applicants_are_asked_for_only_if_the_offers_differ_by_them(offering: Any) -> None:
    def asked(*offers: Offer) -> tuple[str, ...]:
        return estimate_view(offering(*offers), voice("ja")).who

    small, other = Offer(rate="2/3", who=SMALL), Offer(rate="1/2", who=OTHER)
    assert asked(small, other, small) == ("小", "他")
    assert asked(small, Offer(rate="1/2")) == ()
    assert asked(small, Offer(rate="1/2", who=ANY, everyone=True)) == ()


def test_what_limits_are_counted_by_is_told_once(offering: Any) -> None:
    rated = [Offer(rate="1/2", limit_yen=1, limit_per=per) for per in ("person", "fiscal-year", "person")]
    aid = offering(*rated, Offer(amount_yen=1, limit_per="firm"))
    assert estimate_view(aid, voice("en")).units == "person, fiscal year"


def test_eligible_costs_are_where_the_page_names_them(program: Any) -> None:
    cost = Cost(name=Text("外注費", "Outside work"), max_share_percent=50)
    courses = (_course(offers=(Offer(rate="1/2"),), eligible_costs=(cost,)),)
    of_course = estimate_view(program(courses=courses), voice("en"))
    assert (of_course.costs_at, of_course.has_shares) == ("gives", True)
    plain = Cost(name=Text("部品費", "Parts"))
    of_program = estimate_view(
        program(courses=(_course(offers=(Offer(rate="1/2"),)),), eligible_costs=(plain,)), voice("en")
    )
    assert (of_program.costs_at, of_program.has_shares) == ("pays-for", False)


def test_a_row_carries_the_figures_of_its_offer_and_course() -> None:
    offer = Offer(
        who=ANY, everyone=True, rate="2/3", limit_yen=0, limit_per="fiscal-year", total_yen=9, years=3
    )
    assert estimate_data(offer, _course(min_cost_yen=5), voice("en")) == {
        "data-rate": "2/3",
        "data-limit": "0",
        "data-limit-per": "fiscal-year",
        "data-total": "9",
        "data-years": "3",
        "data-years-unit": "fiscal-year",
        "data-min-cost": "5",
        "data-who": "Any",
        "data-everyone": "",
    }


def test_a_row_that_cannot_be_estimated_carries_nothing() -> None:
    interest = Offer(interest=Interest(rate="1.1", subsidised="0.5"), limit_yen=300_000, years=7)
    assert estimate_data(interest, _course(), voice("ja")) == {}
    assert estimate_data(Offer(amount_yen=5, field=SMALL), _course(), voice("ja")) == {
        "data-amount": "5",
        "data-field": "小",
    }
